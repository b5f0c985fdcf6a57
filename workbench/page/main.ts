// Starts the page: loads the add-on and the plan, opens the host, and wires bar, grid, sidebar and saving together.

import { ThemeService } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import { createHost, type Host, newWorkbook } from "../host/host.ts";
import { messageOf } from "../host/log.ts";
import { type PlanFile, readPlanFile } from "../host/plan-file.ts";
import type { Dialog, DialogButton, HostWindow, MenuEntry } from "../host/window.ts";
import { customFunctions } from "../realm/entry-points.ts";
import { frameRealmFactory } from "../realm/frame-realm.ts";
import { columnLetters } from "../univer/area.ts";
import { contentEnd } from "../univer/cells.ts";
import { removeSheet } from "../univer/structure.ts";
import { type Autosave, type SaveState, startAutosave } from "./autosave.ts";
import { askInDialog, hideMessage, showMessage } from "./dialogs.ts";
import { takeDroppedFiles } from "./drop-files.ts";
import { byId } from "./element.ts";
import { focusGrid, moveWithF6, returnFocusAfterDialogs } from "./grid-focus.ts";
import { keepOnServer, loadPlan } from "./kept-plan.ts";
import { type BarEntry, showMenuBar } from "./menu-bar.ts";
import { browserPackages } from "./packages-browser.ts";
import { growRows } from "./row-heights.ts";
import { createScreenUniver } from "./screen-univer.ts";
import { createSidebar } from "./sidebar.ts";
import { acceptedFiles, excelFile, isTableFile, openTableFiles } from "./table-files.ts";
import { offerTestHook } from "./test-hook.ts";
import { type PageLanguage, type PageTexts, pageTexts } from "./texts.ts";
import { followTheme } from "./theme.ts";

const LANGUAGE_KEY = "workbench-language";
const SIDEBAR_KEY = "workbench-sidebar";
/** Functions a bundle may have: fills a new file with the example plan, and opens the sidebar. */
const EXAMPLE_FUNCTION = "openExample";
const locales: Record<PageLanguage, string> = { en: "en_US", sv: "sv_SE" };

let language: PageLanguage = startLanguage();
let texts: PageTexts = pageTexts(language);

function startLanguage(): PageLanguage {
  const chosen = localStorage.getItem(LANGUAGE_KEY) ?? navigator.language;
  return chosen.startsWith("sv") ? "sv" : "en";
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

async function start(): Promise<void> {
  showWords();
  byId("starting").textContent = texts.starting;
  const [code, sidebarHtml, kept] = await Promise.all([
    fetchText("/dist/Code.js"),
    fetchText("/dist/Sidebar.html"),
    loadPlan(),
  ]);

  let host: Host | undefined;
  const openHost = (): Host => {
    if (!host) throw new Error("The workbook is not open yet.");
    return host;
  };
  const sidebar = createSidebar(openHost, focusGrid, (open) => {
    localStorage.setItem(SIDEBAR_KEY, open ? "open" : "closed");
    byId("sidebar-toggle").hidden = open || sidebarFunction === undefined;
    // Univer measures its container only when the window changes.
    dispatchEvent(new Event("resize"));
  });
  let sidebarFunction: string | undefined;

  const window_: HostWindow = {
    menusChanged: () => showMenus(),
    showSidebar: (title, html) => sidebar.show(title, html),
    toast: (message, title) => showMessage(title ? `${title}: ${message}` : message, texts.close),
    tell: (dialog) => void ask(dialog),
    ask,
    askAtOnce: (dialog) => (confirm(`${dialog.title}\n${dialog.text}`) ? agreeing(dialog) : refusing(dialog)),
    reveal(sheetId, area) {
      focusGrid();
      // A sheet that has just come to the front is laid out in the next frame.
      requestAnimationFrame(() => {
        if (openHost().engine.workbook.getActiveSheet().getSheetId() !== sheetId) return;
        const scrolled = openHost().engine.commands.executeCommand(ScrollToCellCommand.id, { range: { ...area } });
        // Until the grid is drawn for the first time there is nothing to scroll, and Univer fails.
        scrolled.catch(() => undefined);
      });
    },
    logged(entry) {
      const write = { info: console.info, warning: console.warn, error: console.error }[entry.level];
      write(`${entry.from}: ${entry.message}`);
      const failure = [...(host?.failures.values() ?? [])].find((one) => one.message === entry.message);
      if (failure && host) {
        const { sheetId, row, column } = failure;
        const name = host.engine.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
        const place = `${name}!${columnLetters(column)}${row + 1}`;
        const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const go = () => void openHost().context.range(sheetId, area).activate();
        showMessage(texts.formulaFailed(place, entry.message), texts.close, { label: texts.goToCell, act: go });
      } else if (entry.level === "error") showMessage(texts.menuFailed(entry.message), texts.close);
    },
  };

  const container = byId("grid");
  const plan = kept.plan;
  host = createHost({
    packages: browserPackages,
    createUniver: (functions) => createScreenUniver(container, functions, customFunctions(code)),
    createRealm: frameRealmFactory(document),
    code,
    htmlFiles: { Sidebar: sidebarHtml },
    window: window_,
    plan,
    locale: locales[language],
  });
  const { engine } = host;
  const injector = engine.univer.__getInjector();
  growRows(engine);

  const autosave: Autosave = startAutosave(kept.key, kept.onServer, () => openHost().save(), showSaveState);
  host.onChange(() => autosave.changed());
  if (plan) showSaveState({ kind: "saved", at: new Date(plan.savedAt) });
  if (plan && plan.savedAt !== kept.onServer) autosave.changed();

  const theme = followTheme((dark) => {
    injector.get(ThemeService).setDarkMode(dark);
    sidebar.setDark(dark);
    byId("dark").setAttribute("aria-pressed", String(dark));
  });
  byId("dark").addEventListener("click", () => theme.toggle());

  const name = byId("plan-name") as HTMLInputElement;
  name.value = engine.workbook.getName();
  const fitName = () => {
    name.style.width = `${Math.min(360, Math.max(80, measureText(name.value, name) + 18))}px`;
    document.title = `${name.value} – Erasmus Planner`;
  };
  fitName();
  if (!plan) setPlanName(texts.untitled);
  name.addEventListener("input", fitName);
  name.addEventListener("change", () => setPlanName(name.value.trim() || texts.untitled));
  name.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "Escape") {
      if (event.key === "Escape") name.value = engine.workbook.getName();
      name.blur();
      focusGrid();
    }
  });

  const languages = byId("language") as HTMLSelectElement;
  languages.value = language;
  languages.addEventListener("change", () => {
    language = languages.value === "sv" ? "sv" : "en";
    localStorage.setItem(LANGUAGE_KEY, language);
    texts = pageTexts(language);
    openHost().settings.locale = locales[language];
    showNumbersIn(language);
    showWords();
    openHost().open();
    showMenus();
    sidebar.reload();
  });

  byId("open").addEventListener("click", () => chooseFile());
  byId("save-excel").addEventListener("click", () => void saveExcel());
  takeDroppedFiles(byId("drop"), (files) => void openFiles(files));
  byId("sidebar-toggle").addEventListener("click", () => {
    if (sidebarFunction) void runMenuItem(sidebarFunction);
  });
  returnFocusAfterDialogs();
  moveWithF6(() => (sidebar.isOpen() ? sidebar.focus() : focusGrid()));

  host.open();
  showMenus();
  showNumbersIn(language);
  sidebarFunction = findSidebarFunction();
  byId("sidebar-toggle").hidden = sidebarFunction === undefined;
  if (!plan) {
    await runIfThere(EXAMPLE_FUNCTION);
    removeEmptyFirstSheet();
  }
  if (sidebarFunction && !sidebar.isOpen() && wantsSidebar()) await runMenuItem(sidebarFunction);
  await host.settled();
  byId("starting").remove();
  offerTestHook(host, () => autosave.now());
  focusGrid();

  function setPlanName(planName: string): void {
    engine.run("sheet.command.set-workbook-name", { unitId: engine.unitId, name: planName });
    name.value = planName;
    fitName();
  }

  /** The example brings its own sheets; the one a workbook must begin with is then in the way. */
  function removeEmptyFirstSheet(): void {
    const [first, ...others] = engine.workbook.getSheets();
    if (!first || others.length === 0 || contentEnd(engine, first.getSheetId()).row >= 0) return;
    engine.asScript(() => removeSheet(engine, first.getSheetId()));
  }

  function showNumbersIn(chosen: PageLanguage): void {
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(chosen);
  }

  function wantsSidebar(): boolean {
    const was = localStorage.getItem(SIDEBAR_KEY);
    return innerWidth >= 900 && (was === null || was === "open");
  }

  /** The menu's function whose name says that it opens a sidebar. */
  function findSidebarFunction(): string | undefined {
    const named = (entries: readonly MenuEntry[]): string[] =>
      entries.flatMap((entry) => {
        if (entry.kind === "menu") return named(entry.entries);
        return entry.kind === "item" && /^(open|show)\w*(Sidebar|Checker|Panel)$/.test(entry.functionName)
          ? [entry.functionName]
          : [];
      });
    return openHost()
      .menus()
      .flatMap((menu) => named(menu.entries))[0];
  }

  async function runIfThere(functionName: string): Promise<void> {
    try {
      await openHost().runMenuItem(functionName);
    } catch (thrown) {
      if (!/^Script function not found/.test(messageOf(thrown)))
        showMessage(texts.menuFailed(messageOf(thrown)), texts.close);
    }
  }

  async function runMenuItem(functionName: string): Promise<void> {
    try {
      await openHost().runMenuItem(functionName);
    } catch (thrown) {
      showMessage(texts.menuFailed(messageOf(thrown)), texts.close);
    }
    autosave.changed();
  }

  function showMenus(): void {
    const entriesOf = (entries: readonly MenuEntry[]): BarEntry[] =>
      entries.map((entry) => {
        if (entry.kind === "separator") return entry;
        if (entry.kind === "menu") return { ...entry, entries: entriesOf(entry.entries) };
        return { kind: "item", label: entry.label, act: () => void runMenuItem(entry.functionName) };
      });
    showMenuBar(byId("menus"), [
      {
        label: texts.file,
        entries: [
          { kind: "item", label: texts.newPlan, act: () => void newPlan() },
          { kind: "item", label: texts.openFile, hint: ".xlsx .csv .json", act: chooseFile },
          { kind: "separator" },
          { kind: "item", label: texts.saveExcel, hint: ".xlsx", act: () => void saveExcel() },
          { kind: "item", label: texts.saveCopy, hint: ".json", act: saveCopy },
        ],
      },
      {
        label: texts.edit,
        entries: [
          { kind: "item", label: texts.undo, hint: "Ctrl+Z", act: () => void openHost().undo().then(focusGrid) },
          { kind: "item", label: texts.redo, hint: "Ctrl+Y", act: () => void openHost().redo().then(focusGrid) },
        ],
      },
      ...openHost()
        .menus()
        .map((menu) => ({ label: menu.label, entries: entriesOf(menu.entries) })),
    ]);
  }

  async function newPlan(): Promise<void> {
    const start = await askInDialog(texts.newPlanTitle, texts.newPlanText, [
      { label: texts.keepPlan, answer: false, look: "safe" },
      { label: texts.startNew, answer: true, look: "risky" },
    ]);
    if (start) await replacePlan(emptyPlan());
  }

  function chooseFile(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = acceptedFiles;
    input.multiple = true;
    input.addEventListener("change", () => void openFiles([...(input.files ?? [])]));
    input.click();
  }

  /** One plan: a file of ours, a workbook, or CSV files of which each is a tab. */
  async function openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    let opened: PlanFile;
    try {
      opened = isTableFile(file)
        ? await openTableFiles(files, texts, language)
        : readPlanFile(JSON.parse(await file.text()));
    } catch (thrown) {
      showMessage(texts.notOpened(thrown instanceof SyntaxError ? "" : messageOf(thrown)), texts.close);
      return;
    }
    const replace = await askInDialog(texts.openTitle, texts.openText, [
      { label: texts.keepPlan, answer: false, look: "safe" },
      { label: texts.openIt, answer: true, look: "risky" },
    ]);
    if (replace) await replacePlan(opened);
  }

  /** Saves the plan seen now as an earlier copy, then the other one, and shows it. */
  async function replacePlan(other: PlanFile): Promise<void> {
    await autosave.now();
    autosave.stop();
    const { onServer } = await loadPlan();
    // Newer than the copy that saving has just left in the browser.
    const outcome = await keepOnServer({ ...other, savedAt: new Date().toISOString() }, onServer);
    if (outcome === "saved") location.reload();
    else showSaveState({ kind: outcome === "elsewhere" ? "elsewhere" : "offline" });
  }

  function emptyPlan(): PlanFile {
    return {
      format: "erasmus-planner-workbench",
      version: 1,
      savedAt: new Date().toISOString(),
      workbook: { ...newWorkbook(), name: texts.untitled },
      properties: { document: {}, user: {}, script: {} },
    };
  }

  function saveCopy(): void {
    handOver(new Blob([JSON.stringify(openHost().save())], { type: "application/json" }), ".json");
  }

  async function saveExcel(): Promise<void> {
    await openHost().settled();
    handOver(await excelFile(openHost()), ".xlsx");
  }

  /** Gives the person a file, named after the plan. */
  function handOver(file: Blob, extension: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${engine.workbook.getName().replace(/[^\p{L}\p{N} _-]/gu, "") || "plan"}${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  async function ask(dialog: Dialog): Promise<DialogButton> {
    const safe = refusing(dialog);
    const answer = await askInDialog(
      dialog.title,
      dialog.text,
      dialog.buttons.map((button) => ({
        label: texts.buttons[button],
        answer: button,
        look: button === safe ? "safe" : "plain",
      })),
    );
    hideMessage();
    return answer;
  }
}

/** The button of a dialog that leaves all as it is. */
function refusing(dialog: Dialog): DialogButton {
  const order: DialogButton[] = ["CANCEL", "NO", "CLOSE", "OK"];
  return order.find((button) => dialog.buttons.includes(button)) ?? "CLOSE";
}

function agreeing(dialog: Dialog): DialogButton {
  return dialog.buttons.includes("YES") ? "YES" : "OK";
}

function showWords(): void {
  document.documentElement.lang = language;
  byId("open").textContent = texts.open;
  byId("save-excel").textContent = texts.saveAsExcel;
  byId("drop").textContent = texts.dropHere;
  byId("dark").textContent = texts.dark;
  byId("sidebar-toggle").textContent = texts.sidebar;
  byId("language").setAttribute("aria-label", texts.language);
  byId("plan-name").setAttribute("aria-label", texts.planName);
  byId("sidebar-close").setAttribute("aria-label", texts.close);
  showSaveState(lastState);
}

let lastState: SaveState = { kind: "unsaved" };

function showSaveState(state: SaveState): void {
  lastState = state;
  const words = {
    unsaved: () => texts.notSavedYet,
    saving: () => texts.saving,
    offline: () => texts.offline,
    elsewhere: () => texts.elsewhere,
    saved: () => texts.savedAt(clock(state.kind === "saved" ? state.at : new Date())),
  }[state.kind]();
  const place = byId("saved");
  place.dataset.state = state.kind;
  place.textContent = words;
  place.title = words;
}

function clock(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

function measureText(text: string, like: HTMLElement): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 9;
  const { font } = getComputedStyle(like);
  context.font = font;
  return context.measureText(text).width;
}

start().catch((thrown: unknown) => {
  byId("starting").textContent = texts.notStarted(messageOf(thrown));
  console.error(thrown);
});
