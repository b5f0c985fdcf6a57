// The workbench without a screen, for tests and measurements: type as a person, click menus, call the server, read back.

import type { ICellData } from "@univerjs/core";
import { mayWrite, protectArea, refusal } from "./google/protection.ts";
import type { CallCounts } from "./host/access.ts";
import { createHost, type Host } from "./host/host.ts";
import { createInspector, type Inspector } from "./host/inspector.ts";
import type { LogEntry } from "./host/log.ts";
import { type Person, planner } from "./host/person.ts";
import { type PlanFile, readPlanFile } from "./host/plan-file.ts";
import type { Dialog, DialogButton, HostWindow, Menu, MenuEntry } from "./host/window.ts";
import { nodeRealmFactory } from "./realm/node-realm.ts";
import type { Area } from "./univer/area.ts";
import { patternOf } from "./univer/cells.ts";
import { createHeadlessUniver } from "./univer/headless-univer.ts";
import { loadUniverInNode } from "./univer/packages-node.ts";
import { typedContent } from "./univer/typed-input.ts";

/** What to open, and how Google would be that day. */
export interface HeadlessOptions {
  /** The text of the bundle. */
  readonly code: string;
  readonly sidebarHtml?: string;
  /** What an earlier `save()` gave. */
  readonly snapshot?: unknown;
  /** The mode `onOpen` runs in; LIMITED unless given. */
  readonly authMode?: "NONE" | "LIMITED";
  /** Such as `sv_SE`; `en_US` unless given. */
  readonly locale?: string;
  /** Who opens the file; an editor with the add-on unless given. */
  readonly person?: Partial<Person>;
  /** Load the bundle anew for every call, as Google does. */
  readonly freshForEachCall?: boolean;
  /** Keep at most two edit events waiting, as Google does. */
  readonly googleQueue?: boolean;
  /** The answer to dialogs that offer a choice: one for all, or one for each. NO, else CANCEL, unless given. */
  readonly answer?: DialogButton | ((dialog: Dialog) => DialogButton);
}

/** An open workbench without a screen. Sheets go by their names, cells by A1 notation. */
export interface Headless extends Inspector {
  readonly host: Host;
  readonly calls: CallCounts;
  readonly log: readonly LogEntry[];
  /** The sidebar opened last, if any. */
  readonly openedSidebar: { readonly title: string; readonly html: string } | undefined;
  /** Every dialog shown, in order. */
  readonly dialogs: readonly Dialog[];
  readonly toasts: readonly string[];
  /** From now on this person types, presses and polls; what is not said is as at the start. */
  as(person: Partial<Person>): void;
  /** Types into a cell as a person: reads the text as the sheet would, can be undone, fires `onEdit` afterwards. */
  type(sheet: string, a1: string, typed: string | number | boolean): void;
  /** Pastes rows of texts as a person, from the top left cell on: one edit. */
  paste(sheet: string, a1: string, rows: readonly (readonly (string | number | boolean)[])[]): void;
  /** Empties cells as a person with the Delete key. */
  clear(sheet: string, a1: string): void;
  /** Does what a person does with Univer's own command, such as `sheet.command.insert-row`. */
  command(id: string, parameters: object): Promise<void>;
  menu(): readonly Menu[];
  /** Clicks the menu item with this label, in whichever menu it is. */
  clickMenu(label: string): Promise<void>;
  /** Calls a server function as the sidebar would; the answer is plain data. */
  callServer(name: string, ...values: unknown[]): Promise<unknown>;
  /** Protects the cells against everybody but the owner. */
  forbidWriting(sheet: string, a1: string): void;
  settled(timeoutMs?: number): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  save(): PlanFile;
  close(): void;
}

/** Opens a workbench and runs `onOpen`. Close it at the end: its formula engine would keep the process alive. */
export function openHeadless(options: HeadlessOptions): Headless {
  const dialogs: Dialog[] = [];
  const toasts: string[] = [];
  let sidebar: Headless["openedSidebar"];
  const answer = (dialog: Dialog): DialogButton => {
    dialogs.push(dialog);
    if (typeof options.answer === "function") return options.answer(dialog);
    const safe = dialog.buttons.includes("NO") ? "NO" : (dialog.buttons.at(-1) ?? "OK");
    return options.answer && dialog.buttons.includes(options.answer) ? options.answer : safe;
  };
  const window: HostWindow = {
    menusChanged() {},
    showSidebar(title, html) {
      sidebar = { title, html };
    },
    toast(message) {
      toasts.push(message);
    },
    tell(dialog) {
      dialogs.push(dialog);
    },
    ask: async (dialog) => answer(dialog),
    askAtOnce: answer,
    reveal() {},
    logged() {},
  };
  const packages = loadUniverInNode();
  const host = createHost({
    packages,
    createUniver: (functions) => createHeadlessUniver(packages, functions),
    createRealm: nodeRealmFactory(),
    code: options.code,
    htmlFiles: options.sidebarHtml === undefined ? {} : { Sidebar: options.sidebarHtml },
    window,
    plan: options.snapshot === undefined ? undefined : readPlanFile(options.snapshot),
    authMode: options.authMode,
    locale: options.locale,
    person: { ...planner, ...options.person },
    freshForEachCall: options.freshForEachCall,
  });
  host.googleQueue = options.googleQueue ?? false;
  host.open();
  const { engine } = host;

  const inspector = createInspector(host);
  const { place } = inspector;
  const edit = (
    sheetId: string,
    area: Area,
    typed: (row: number, column: number) => string | number | boolean,
  ): void => {
    if (!mayWrite(host.context, sheetId, area)) throw new Error(refusal);
    const value: ICellData[][] = [];
    for (let row = area.startRow; row <= area.endRow; row++) {
      value.push([]);
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const text = String(typed(row, column));
        const pattern = patternOf(engine, engine.sheet(sheetId), row, column);
        const { content, pattern: brought } = typedContent(packages, text, pattern);
        value.at(-1)?.push(brought === undefined ? content : { ...content, s: { n: { pattern: brought } } });
      }
    }
    engine.run(packages.sheets.SetRangeValuesCommand.id, {
      unitId: engine.unitId,
      subUnitId: sheetId,
      range: { ...area },
      value,
    });
  };

  return {
    ...inspector,
    host,
    calls: host.calls,
    log: host.log.entries,
    get openedSidebar() {
      return sidebar;
    },
    dialogs,
    toasts,
    as(person) {
      host.settings.person = { ...planner, ...options.person, ...person };
    },
    type(sheet, a1, typed) {
      const { sheetId, area } = place(sheet, a1);
      edit(sheetId, area, () => typed);
    },
    paste(sheet, a1, rows) {
      const { sheetId, area } = place(sheet, a1);
      const columns = Math.max(...rows.map((row) => row.length));
      const target = { ...area, endRow: area.startRow + rows.length - 1, endColumn: area.startColumn + columns - 1 };
      edit(sheetId, target, (row, column) => rows[row - area.startRow]?.[column - area.startColumn] ?? "");
    },
    clear(sheet, a1) {
      const { sheetId, area } = place(sheet, a1);
      edit(sheetId, area, () => "");
    },
    async command(id, parameters) {
      await engine.commands.executeCommand(id, parameters);
    },
    menu: () => host.menus(),
    async clickMenu(label) {
      const item = host.menus().flatMap(({ entries }) => findItem(entries, label))[0];
      if (item === undefined) throw new Error(`There is no menu item "${label}".`);
      await host.runMenuItem(item);
    },
    async callServer(name, ...values) {
      const text = await host.callServer(name, values);
      return text === undefined ? undefined : JSON.parse(text);
    },
    forbidWriting(sheet, a1) {
      const { sheetId, area } = place(sheet, a1);
      protectArea(host.context, sheetId, area, false);
    },
    settled: (timeoutMs) => host.settled(timeoutMs),
    undo: () => host.undo(),
    redo: () => host.redo(),
    save: () => host.save(),
    close: () => host.close(),
  };
}

function findItem(entries: readonly MenuEntry[], label: string): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "item") return entry.label === label ? [entry.functionName] : [];
    return entry.kind === "menu" ? findItem(entry.entries, label) : [];
  });
}
