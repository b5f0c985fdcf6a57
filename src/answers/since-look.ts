// What changed since a person last looked: keeps the plan's cells and findings as a short text, and compares with it later.
import { type CheckOptions, checkPlanWithTally } from "../check/check-plan.ts";
import type { PanelChangedCell, PanelChanges, PanelFinding, SentFile } from "../check/panel-state.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { type TableName, tables as tableNames } from "../model/place.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Grid } from "../sheet/cell.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import type { FoundTable } from "../sheet/find-table.ts";
import { addGrid, emptyFingerprint, fingerprintText } from "../sheet/fingerprint.ts";
import { panelReport } from "../sheet/panel.ts";
import { placeParts } from "../sheet/places.ts";
import { cellText } from "./cell-text.ts";
import type { SheetPlan } from "./tries.ts";

type Options = CheckOptions & { readonly language: Language };

/** A row's number in the sheet (0 on the Project tab, which has one), and its texts by column. */
interface KeptRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

type KeptTables = { [Table in TableName]?: readonly KeptRow[] | string };

interface Look {
  readonly at: string;
  readonly tables: KeptTables;
  /** Key and message of what was found; `null` where that was too much to keep. */
  readonly findings: readonly (readonly [string, string])[] | null;
}

/** Characters; more is not kept for one file. */
const longestLook = 60_000;

/** Columns that people fill in. */
function typedColumns(table: TableName): readonly string[] {
  return tablesOfSheet[table].columns.filter(({ kind }) => kind !== "calculated").map(({ key }) => key);
}

function rowsOf(table: TableName, grid: Grid, found: FoundTable): KeptRow[] {
  const keys = typedColumns(table).filter((key) => found.at.has(key));
  if (table === "project") {
    const cells = keys.map((key) => [key, cellText(grid[found.at.get(key) ?? -1]?.[found.answerColumn])] as const);
    return [{ line: 0, cells: Object.fromEntries(cells) }];
  }
  return grid.slice(found.headingRow + 1).flatMap((row, index) => {
    const cells = keys
      .map((key) => [key, cellText(row[found.at.get(key) ?? -1])] as const)
      .filter(([, text]) => text !== "");
    return cells.length === 0 ? [] : { line: found.headingRow + index + 2, cells: Object.fromEntries(cells) };
  });
}

function findingsOf({ plan }: SheetPlan, options: Options): PanelFinding[] {
  const { errors, open, judge } = panelReport(checkPlanWithTally(plan, options), options.language);
  return [...errors, ...open, ...judge];
}

/** The plan as it is now. Of tables too large to keep only that they are as they are. */
export function lookAt(sheet: SheetPlan, { checkedAt }: Pick<SentFile, "checkedAt">, options: Options): string {
  const { grids, found } = sheet;
  const findings = findingsOf(sheet, options).map(({ key, message }) => [key, message] as const);
  const tables: KeptTables = {};
  const areKept = JSON.stringify(findings).length < longestLook / 2;
  let room = longestLook - (areKept ? JSON.stringify(findings).length : 0);
  for (const table of tableNames) {
    const [grid, its] = [grids[table], found[table]];
    if (grid === undefined || its === undefined) continue;
    const rows = rowsOf(table, grid, its);
    const length = JSON.stringify(rows).length;
    if (length > room) tables[table] = printOf(rows);
    else {
      tables[table] = rows;
      room -= length;
    }
  }
  const look: Look = { at: checkedAt, tables, findings: areKept ? findings : null };
  return JSON.stringify(look);
}

function printOf(rows: readonly KeptRow[]): string {
  return fingerprintText(addGrid(emptyFingerprint, [[JSON.stringify(rows.map(({ cells }) => cells))]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRow(value: unknown): value is KeptRow {
  return isRecord(value) && typeof value.line === "number" && isRecord(value.cells);
}

/** What was kept; `undefined` for anything else. */
function readLook(text: string): Look | undefined {
  try {
    const look: unknown = JSON.parse(text);
    if (!isRecord(look) || typeof look.at !== "string" || !isRecord(look.tables)) return undefined;
    const tables: KeptTables = {};
    for (const table of tableNames) {
      const kept = look.tables[table];
      if (typeof kept === "string") tables[table] = kept;
      else if (Array.isArray(kept)) tables[table] = kept.filter(isRow);
    }
    const { findings } = look;
    const pairs = Array.isArray(findings) ? findings.filter((one) => Array.isArray(one)) : null;
    return { at: look.at, tables, findings: pairs?.map(([key, message]) => [`${key}`, `${message}`] as const) ?? null };
  } catch {
    return undefined;
  }
}

/** How many cells two rows have in common. */
function likeness({ cells: one }: KeptRow, { cells: other }: KeptRow): number {
  return Object.keys(one).filter((key) => one[key] === other[key]).length;
}

interface Matched {
  readonly pairs: readonly (readonly [before: KeptRow, now: KeptRow])[];
  readonly added: readonly KeptRow[];
  readonly removed: readonly KeptRow[];
}

/** Rows that say the same belong together wherever they stand; of the others those that have most in common. */
function matched(before: readonly KeptRow[], now: readonly KeptRow[]): Matched {
  const text = ({ cells }: KeptRow): string => JSON.stringify(cells);
  const same = new Map<string, KeptRow[]>();
  for (const row of before) same.set(text(row), [...(same.get(text(row)) ?? []), row]);
  const fresh = now.filter((row) => same.get(text(row))?.pop() === undefined);
  const left = new Set([...same.values()].flat());
  const pairs: [KeptRow, KeptRow][] = [];
  const added: KeptRow[] = [];
  for (const row of fresh) {
    let best: KeptRow | undefined;
    let most = 0;
    for (const one of left) {
      // A row that stays where it was needs less in common.
      const alike = likeness(one, row) + (one.line === row.line ? 0.5 : 0);
      if (alike > most) [best, most] = [one, alike];
    }
    if (best === undefined || (most < 1 && best.line !== row.line)) added.push(row);
    else {
      left.delete(best);
      pairs.push([best, row]);
    }
  }
  return { pairs, added, removed: [...left] };
}

function placeText(table: TableName, line: number, column: string | null, language: Language): string {
  const at = { table, row: null, line: line === 0 ? null : line, column };
  return placeParts({ at, group: null }, language).join(" · ");
}

/** What a row is about: its first cells. */
function rowText(table: TableName, { line, cells }: KeptRow, language: Language): string {
  const first = typedColumns(table).flatMap((key) => cells[key] ?? []);
  return [
    phrase(tablesOfSheet[table].tab, language),
    messagesOf(language).common.row(line),
    first.slice(0, 2).join(", "),
  ].join(" · ");
}

function keyOf(table: TableName, line: number, column: string): string {
  return `cell:${table}:${line === 0 ? "" : line}:${column}`;
}

/** `undefined` where what was kept cannot be read, or nothing of interest has changed. */
export function changesSince(kept: string, sheet: SheetPlan, options: Options): PanelChanges | undefined {
  const look = readLook(kept);
  if (look === undefined) return undefined;
  const { grids, found } = sheet;
  const { language } = options;
  const cells: PanelChangedCell[] = [];
  const added: { text: string; key: string }[] = [];
  const removed: string[] = [];
  const unknown: string[] = [];
  for (const table of tableNames) {
    const [grid, its, before] = [grids[table], found[table], look.tables[table]];
    if (grid === undefined || its === undefined || before === undefined) continue;
    const now = rowsOf(table, grid, its);
    if (typeof before === "string") {
      if (before !== printOf(now)) unknown.push(phrase(tablesOfSheet[table].tab, language));
      continue;
    }
    const { pairs, ...others } = matched(before, now);
    const [first = ""] = typedColumns(table);
    for (const [old, row] of pairs) {
      for (const column of typedColumns(table)) {
        const [was, will] = [old.cells[column] ?? "", row.cells[column] ?? ""];
        if (was === will) continue;
        const { line } = row;
        cells.push({ placeText: placeText(table, line, column, language), was, will, key: keyOf(table, line, column) });
      }
    }
    for (const row of others.added)
      added.push({ text: rowText(table, row, language), key: keyOf(table, row.line, first) });
    for (const row of others.removed) removed.push(rowText(table, row, language));
  }
  const present = findingsOf(sheet, options);
  const keys = new Set(present.map(({ key }) => key));
  const had = new Set((look.findings ?? []).map(([key]) => key));
  const findings = look.findings === null ? [] : present.filter(({ key }) => !had.has(key));
  const gone = (look.findings ?? []).filter(([key]) => !keys.has(key)).map(([, message]) => message);
  if ([cells, added, removed, unknown, findings, gone].every((list) => list.length === 0)) return undefined;
  return { since: look.at, cells, added, removed, unknown, findings, gone };
}
