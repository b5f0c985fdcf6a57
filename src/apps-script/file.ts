// Opens the file for one call: its tables, settings and language, and the check of what is in it.
import { type CheckedPlan, checkPlanWithTally } from "../check/check-plan.ts";
import { languageOfLocale } from "../messages/language-of-locale.ts";
import type { Language } from "../messages/messages.ts";
import { type TableName, tables as tableNames } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { addGrid, addText, emptyFingerprint, fingerprintText } from "../sheet/fingerprint.ts";
import { type FoundTables, type PlanGrids, readPlan } from "../sheet/read-plan.ts";
import { type FileTable, type FileTables, layoutOf } from "./grids.ts";
import type { Seen, SeenTable, Settings } from "./storage.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The language chosen for the file, else that of its locale. */
export function languageOf(spreadsheet: Spreadsheet, settings: Settings): Language {
  if (settings.language !== undefined) return settings.language;
  return languageOfLocale(spreadsheet.getSpreadsheetLocale());
}

export function hasTables(tables: FileTables): boolean {
  return tableNames.some((table) => tables[table] !== undefined);
}

/** Whether we made or adopted a table in this file. */
export function hasOurTables(tables: FileTables): boolean {
  return tableNames.some((table) => tables[table]?.isOurs === true);
}

/** Something of each table that is there. */
export function pick<Value>(
  tables: FileTables,
  of: (table: FileTable) => Value,
): { readonly [Table in TableName]?: Value } {
  const picked: { -readonly [Table in TableName]?: Value } = {};
  for (const name of tableNames) {
    const table = tables[name];
    if (table !== undefined) picked[name] = of(table);
  }
  return picked;
}

/** The cells of the tables, and where their headings stand. */
export function cellsIn(tables: FileTables): { readonly grids: PlanGrids; readonly found: FoundTables } {
  return { grids: pick(tables, ({ grid }) => grid), found: pick(tables, ({ found }) => found) };
}

export function planIn(tables: FileTables, { given }: Settings): Plan {
  const { grids, found } = cellsIn(tables);
  return readPlan(grids, found, given);
}

export interface CheckedFile extends CheckedPlan {
  readonly plan: Plan;
}

export function checkFile(tables: FileTables, settings: Settings, language: Language): CheckedFile {
  const plan = planIn(tables, settings);
  return { plan, ...checkPlanWithTally(plan, { language, accepted: settings.accepted }) };
}

/** Everything a check reads, as a short text: cells that are typed, the settings, and where the tables are. */
export function fingerprintOf(tables: FileTables, settings: Settings, language: Language): string {
  let hash = addText(emptyFingerprint, JSON.stringify([language, settings.accepted, settings.given]));
  for (const name of tableNames) {
    const table = tables[name];
    if (table === undefined) continue;
    const { found, grid, sheet } = table;
    hash = addText(hash, `${name} ${sheet.getName()} ${layoutOf(table)}`);
    const typed =
      name === "project" && found.answerRow === undefined
        ? [found.answerColumn - 1, found.answerColumn]
        : [...found.at].filter(([key]) => key !== "status").map(([, column]) => column);
    hash = addGrid(hash, name === "project" && !table.isAdopted ? withoutCalculated(table) : grid, typed);
  }
  return fingerprintText(hash);
}

/** What is calculated follows a moment after what it is calculated from. */
function withoutCalculated({ grid, found }: FileTable): FileTable["grid"] {
  const calculated = [found.at.get("deadline"), found.at.get("verdict")];
  return grid.filter((_row, index) => !calculated.includes(index));
}

/** The tables as they are seen now. */
function seenTables(tables: FileTables): Settings["tables"] {
  return pick(
    tables,
    (table): SeenTable => ({
      sheetId: table.sheet.getSheetId(),
      tab: table.sheet.getName(),
      layout: layoutOf(table),
    }),
  );
}

/** Whether headings stand elsewhere than last time, so that conditional formats have to be set anew. */
export function haveMoved(tables: FileTables, settings: Settings): boolean {
  return tableNames.some((name) => {
    const table = tables[name];
    return table?.isOurs === true && settings.tables[name]?.layout !== layoutOf(table);
  });
}

/** Where our tables are now, and what their drop-downs are made for; of tables that are gone, where they were. */
export function seenNow(tables: FileTables, before: Seen, purpose: string | undefined): Seen {
  const ours: { -readonly [Table in TableName]?: FileTable } = {};
  for (const name of tableNames) {
    const table = tables[name];
    if (table?.isOurs) ours[name] = table;
  }
  return {
    tables: { ...before.tables, ...seenTables(ours) },
    purpose: hasTables(ours) ? (purpose ?? before.purpose) : before.purpose,
  };
}

export function isSameSeen(one: Seen, other: Seen): boolean {
  return (
    one.purpose === other.purpose &&
    tableNames.every((name) => JSON.stringify(one.tables[name]) === JSON.stringify(other.tables[name]))
  );
}

/** The tab of a table that was there and cannot be found any more. */
export function missingTab(tables: FileTables, settings: Settings): string | undefined {
  for (const name of ["partners", "budget", "project"] as const) {
    const table = tables[name];
    const isThere = table !== undefined && !(table.isAdopted && table.found.missing.length > 0);
    if (!isThere && settings.tables[name] !== undefined) return settings.tables[name]?.tab;
  }
  return undefined;
}
