// The host: one open workbook, the bundle beside it, and everything a person or a test does with the two.

import type { IStyleBase, IWorkbookData, Univer } from "@univerjs/core";
import type { GoogleContext, HostSettings } from "../google/context.ts";
import { createRange } from "../google/range.ts";
import { createServices } from "../google/services.ts";
import { createSheet } from "../google/sheet.ts";
import { createSpreadsheet } from "../google/spreadsheet.ts";
import { createStoredData } from "../google/stored-data.ts";
import { createSupported } from "../google/supported.ts";
import type { UiState } from "../google/ui.ts";
import { customFunctions } from "../realm/entry-points.ts";
import type { Realm, RealmFactory, RealmMaker } from "../realm/realm.ts";
import { transferText } from "../realm/transfer.ts";
import { conditionalStyle, repairRulesOnColumnMoves } from "../univer/conditional-rules.ts";
import { type FormulaPlace, type FunctionClasses, functionClasses } from "../univer/custom-functions.ts";
import { partsOfSerial } from "../univer/dates.ts";
import { type Engine, openEngine } from "../univer/engine.ts";
import type { UniverPackages } from "../univer/packages.ts";
import { calculateConditionalFormulasQuickly } from "../univer/quick-conditional-formulas.ts";
import { acceptSemicolons } from "../univer/semicolons.ts";
import { watchCalculations } from "../univer/settling.ts";
import { emptySheet } from "../univer/structure.ts";
import { type AuthMode, type CallCounts, createAccess } from "./access.ts";
import { createAsking } from "./asking.ts";
import { startEditEvents } from "./edit-events.ts";
import { createLog, type HostLog, messageOf } from "./log.ts";
import { isReader, type Person, planner } from "./person.ts";
import type { PlanFile } from "./plan-file.ts";
import type { HostWindow, Menu } from "./window.ts";

/** How a host is opened. */
export interface HostOptions {
  readonly packages: UniverPackages;
  /** Makes Univer with its plugins, with or without a screen. */
  readonly createUniver: (functions: FunctionClasses) => Univer;
  readonly createRealm: RealmFactory;
  /** The text of the bundle, as it would be pushed to Google. */
  readonly code: string;
  /** The HTML files of the project by name, such as `Sidebar`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly window: HostWindow;
  readonly plan?: PlanFile | undefined;
  /** The mode `onOpen` runs in: NONE for an add-on not yet used in the file, else LIMITED. */
  readonly authMode?: "NONE" | "LIMITED" | undefined;
  readonly locale?: string | undefined;
  /** Who opens the file; an editor with the add-on unless given. */
  readonly person?: Person | undefined;
  /** Load the bundle anew for every call, as Google does, so that nothing can be kept in its variables. */
  readonly freshForEachCall?: boolean | undefined;
  readonly addOnName?: string | undefined;
}

/** A custom function that threw, and where. */
export interface FormulaFailure extends FormulaPlace {
  readonly functionName: string;
  readonly message: string;
}

/** An open host. */
export interface Host {
  readonly engine: Engine;
  readonly context: GoogleContext;
  readonly calls: CallCounts;
  readonly log: HostLog;
  readonly settings: HostSettings;
  /** With true only two edit events may wait, as in Google, and more are lost. */
  googleQueue: boolean;
  /** The messages of custom functions that failed when they were last calculated. */
  readonly failures: ReadonlyMap<string, FormulaFailure>;
  menus(): readonly Menu[];
  /** Runs `onOpen` in its mode; menus put up before are gone. */
  open(): void;
  /** Runs a menu item's function, as a person who has authorised the add-on. */
  runMenuItem(functionName: string): Promise<void>;
  /** What `google.script.run` does: plain data in, plain data out as JSON text, undefined for nothing. */
  callServer(name: string, values: readonly unknown[]): Promise<string | undefined>;
  /** Resolves when no event waits and no formula is due. */
  settled(timeoutMs?: number): Promise<void>;
  /** The look that conditional formats give a cell; ask again after a moment, it is worked out on demand. */
  conditionalStyleAt(sheetId: string, row: number, column: number): IStyleBase;
  undo(): Promise<void>;
  redo(): Promise<void>;
  save(): PlanFile;
  /** Calls back after each change of the workbook or of stored properties. */
  onChange(changed: () => void): void;
  close(): void;
}

/** Opens the workbook (a new one without a plan) and loads the bundle; `open()` is still to be called. */
export function createHost(options: HostOptions): Host {
  const { packages, window, code } = options;
  const failures = new Map<string, FormulaFailure>();
  const log = createLog((entry) => window.logged(entry));
  let realm: Realm | undefined;
  const currentRealm = (): Realm => {
    if (!realm) throw new Error("The bundle is not loaded yet.");
    return realm;
  };
  const make: RealmMaker = {
    array: () => currentRealm().array(),
    object: () => currentRealm().object(),
    date: (parts) => currentRealm().date(parts),
    // A bundle may fail while it is being loaded.
    error: (message) => (realm ? realm.error(message) : new Error(message)),
    parse: (json) => currentRealm().parse(json),
  };
  const access = createAccess(make.error);
  const settings: HostSettings = {
    locale: options.locale ?? "en_US",
    person: options.person ?? planner,
  };

  const functions = functionClasses(
    packages,
    customFunctions(code).map(({ name }) => name),
    {
      call: (name, values, place) => callCustomFunction(name, values, place),
      date: (serial) => make.date(partsOfSerial(serial)),
      array: () => make.array(),
    },
  );
  const engine = openEngine(packages, options.createUniver(functions), options.plan?.workbook ?? newWorkbook());
  const calculations = watchCalculations(engine);
  const semicolons = acceptSemicolons(engine);
  const conditionalFormulas = calculateConditionalFormulasQuickly(engine);
  const ruleRepair = repairRulesOnColumnMoves(engine);

  const supported = createSupported(make.error);
  const data = createStoredData(options.plan?.properties);
  const ui: UiState = { menus: new Map() };
  const asking = createAsking(access, window, make.error);
  const context: GoogleContext = {
    engine,
    access,
    make,
    supported,
    data,
    log,
    window,
    settings,
    htmlFiles: options.htmlFiles,
    spreadsheet: () => spreadsheet,
    sheet: (sheetId) => createSheet(context, sheetId),
    range: (sheetId, area) => createRange(context, sheetId, area),
  };
  const spreadsheet = createSpreadsheet(context);
  const services = createServices(context, asking, ui, options.addOnName ?? "Erasmus Planner");
  const loadBundle = (): void => {
    realm?.close();
    realm = undefined;
    realm = access.runAs("NONE", () => options.createRealm(code, services));
  };
  loadBundle();

  const run = <Result>(mode: AuthMode, work: () => Result): Result => {
    if (options.freshForEachCall && access.mode() === "FULL") loadBundle();
    const before = access.changes();
    try {
      return access.runAs(mode, () => engine.asScript(work));
    } finally {
      data.locksHeld.clear();
      // Properties and hidden fields change without a mutation of the workbook.
      if (access.changes() !== before) tellChange();
    }
  };
  const changeListeners = new Set<() => void>();
  const tellChange = (): void => {
    for (const changed of changeListeners) changed();
  };

  function callCustomFunction(name: string, values: readonly unknown[], place: FormulaPlace): unknown {
    const key = `${place.sheetId},${place.row},${place.column}`;
    try {
      const given = access.runAs("CUSTOM_FUNCTION", () => currentRealm().call(name, values));
      failures.delete(key);
      return given;
    } catch (thrown) {
      const message = messageOf(thrown);
      failures.set(key, { ...place, functionName: name, message });
      log.add({ level: "error", from: name, message });
      throw thrown;
    }
  }

  const trigger = (name: string, mode: AuthMode, event: Record<string, unknown>): void => {
    // Google runs no trigger for those who may only read the file, nor for those without the add-on.
    const { person } = settings;
    if (isReader(person) || !person.hasAddOn || !currentRealm().functionNames.has(name)) return;
    try {
      run(mode, () => currentRealm().call(name, [event]));
    } catch (thrown) {
      log.add({ level: "error", from: name, message: messageOf(thrown) });
    }
  };

  const host: Host = {
    engine,
    context,
    calls: access.calls,
    log,
    settings,
    googleQueue: false,
    failures,
    menus: () => [...ui.menus.values()],
    open() {
      const mode = options.authMode ?? "LIMITED";
      ui.menus.clear();
      const event = make.object();
      event.authMode = mode;
      if (mode !== "NONE") event.source = spreadsheet;
      trigger("onOpen", mode, event);
    },
    async runMenuItem(functionName) {
      await edits.idle();
      await asking.run(() => run("FULL", () => currentRealm().call(functionName, [])));
    },
    async callServer(name, values) {
      const json = transferText(values, "0");
      await edits.idle();
      if (name.endsWith("_") || !currentRealm().functionNames.has(name)) {
        throw new Error(`Script function not found: ${name}`);
      }
      const result = await asking.run(() =>
        run("FULL", () => currentRealm().call(name, make.parse(json ?? "[]") as unknown[])),
      );
      try {
        return transferText(result, name);
      } catch {
        log.add({
          level: "error",
          from: name,
          message: "The answer holds a date or a function; Google passes on null.",
        });
        return "null";
      }
    },
    async settled(timeoutMs) {
      await edits.idle();
      await calculations.settled(timeoutMs);
      await edits.idle();
    },
    conditionalStyleAt: (sheetId, row, column) => conditionalStyle(engine, sheetId, row, column),
    async undo() {
      await engine.commands.executeCommand(packages.core.UndoCommand.id);
    },
    async redo() {
      await engine.commands.executeCommand(packages.core.RedoCommand.id);
    },
    save: () => ({
      format: "erasmus-planner-workbench",
      version: 1,
      savedAt: new Date().toISOString(),
      workbook: structuredClone(engine.resources.saveUnit<IWorkbookData>(engine.unitId) ?? {}),
      properties: structuredClone(data.properties),
    }),
    onChange(changed) {
      changeListeners.add(changed);
    },
    close() {
      edits.stop();
      changes.dispose();
      calculations.stop();
      semicolons.stop();
      conditionalFormulas.stop();
      ruleRepair.stop();
      engine.close();
      realm?.close();
    },
  };

  const edits = startEditEvents(
    context,
    () => host.googleQueue,
    (event, person) => {
      const present = settings.person;
      settings.person = person;
      trigger("onEdit", "LIMITED", event);
      settings.person = present;
    },
  );
  const changes = engine.commands.onCommandExecuted((command, commandOptions) => {
    if (command.type !== packages.core.CommandType.MUTATION || commandOptions?.onlyLocal) return;
    tellChange();
  });
  return host;
}

/** An empty workbook with one sheet. */
export function newWorkbook(): Partial<IWorkbookData> {
  return {
    id: crypto.randomUUID(),
    name: "Untitled plan",
    sheetOrder: ["0"],
    sheets: { "0": { id: "0", name: "Sheet1", ...emptySheet } },
  };
}
