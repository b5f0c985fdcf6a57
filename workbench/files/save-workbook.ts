// Makes a spreadsheet file of the open workbook: the add-on's functions become values, everything else stays what it is.

import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import { type KeptFormula, keptFormulasTab } from "../../src/files/kept-formulas.ts";
import type { CellLook, FileCell, FileDropDown, FileRule, FileTab } from "../../src/files/workbook.ts";
import { hexColor } from "../google/colors.ts";
import type { Host } from "../host/host.ts";
import { type Area, areaToA1 } from "../univer/area.ts";
import { contentEnd, forEachCell, readCell } from "../univer/cells.ts";
import type { Engine } from "../univer/engine.ts";

const sides = { 1: "left", 2: "center", 3: "right" } as const;
const wrapped = 3;

/** Functions that only the add-on knows, also inside other formulas. */
const ours = /\bERASMUS_[A-Z_]+\(/i;

function colour(color: Nullable<{ readonly rgb?: Nullable<string> }>): string | undefined {
  return color?.rgb ? hexColor(color.rgb)?.toUpperCase() : undefined;
}

function lookOf(style: IStyleData): CellLook | undefined {
  const background = colour(style.bg);
  const ink = colour(style.cl);
  const align = style.ht === 1 || style.ht === 2 || style.ht === 3 ? sides[style.ht] : undefined;
  const look: CellLook = {
    ...(background === undefined ? {} : { background }),
    ...(ink === undefined ? {} : { ink }),
    ...(style.bl === 1 ? { bold: true } : {}),
    ...(style.it === 1 ? { italic: true } : {}),
    ...(align === undefined ? {} : { align }),
    ...(style.n?.pattern ? { format: style.n.pattern } : {}),
    ...(style.tb === wrapped ? { wraps: true } : {}),
    ...(style.bd?.b ? { underlined: true } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** The size of what a formula gave, from its cell on. */
function spill(engine: Engine, sheetId: string, row: number, column: number): { rows: number; columns: number } {
  const area = engine.formulas.getArrayFormulaRange()[engine.unitId]?.[sheetId]?.[row]?.[column];
  if (!area) return { rows: 1, columns: 1 };
  return { rows: area.endRow - area.startRow + 1, columns: area.endColumn - area.startColumn + 1 };
}

interface ReadTab {
  readonly rows: FileCell[][];
  readonly kept: readonly KeptFormula[];
}

function readCells(engine: Engine, sheetId: string, name: string): ReadTab {
  const sheet = engine.sheet(sheetId);
  const end = contentEnd(engine, sheetId);
  const rows: FileCell[][] = [];
  const kept: KeptFormula[] = [];
  if (end.row < 0) return { rows, kept };
  const area: Area = { startRow: 0, startColumn: 0, endRow: end.row, endColumn: end.column };
  forEachCell(engine, sheetId, area, (cell, row, column) => {
    if (column === 0) rows.push([]);
    const { value } = readCell(engine, sheet, cell, row, column);
    const formula = formulaOf(engine, sheetId, cell, row, column);
    if (formula !== undefined && ours.test(formula)) {
      const place = areaToA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });
      const size = spill(engine, sheetId, row, column);
      kept.push({ tab: name, cell: place, formula: `=${formula}`, ...size, shows: String(value) });
    }
    const isNative = formula !== undefined && !ours.test(formula);
    rows[row]?.push(isNative ? { formula, result: value } : value);
  });
  return { rows, kept };
}

/** The formula of a cell without `=`, also where it shares another cell's. */
function formulaOf(
  engine: Engine,
  sheetId: string,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string | undefined {
  if (!cell?.f && !cell?.si) return undefined;
  const written = cell.f || engine.formulas.getFormulaStringByCell(row, column, sheetId, engine.unitId);
  return written ? written.replace(/^=/, "") : undefined;
}

/** What a plugin of Univer keeps for a sheet. */
function kept<Kept>(resources: ReadonlyMap<string, unknown>, plugin: string, sheetId: string): Kept | undefined {
  const all = resources.get(plugin);
  return typeof all === "object" && all !== null ? (all as Record<string, Kept>)[sheetId] : undefined;
}

interface KeptRule {
  readonly ranges: readonly Area[];
  readonly rule: {
    readonly type?: string;
    readonly subType?: string;
    readonly value?: unknown;
    readonly style?: IStyleData;
  };
}

interface KeptDropDown {
  readonly ranges: readonly Area[];
  readonly type: string;
  readonly formula1?: string;
}

interface KeptNote {
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

function ruleOf({ ranges, rule }: KeptRule): FileRule[] {
  const { type, subType, value, style } = rule;
  if (type !== "highlightCell" || subType !== "formula" || typeof value !== "string" || ours.test(value)) return [];
  const background = colour(style?.bg);
  const ink = colour(style?.cl);
  const looks = { ...(background === undefined ? {} : { background }), ...(ink === undefined ? {} : { ink }) };
  return [{ areas: ranges.map(areaToA1), formula: value.replace(/^=/, ""), ...looks }];
}

function dropDownsOf({ ranges, type, formula1 = "" }: KeptDropDown): FileDropDown[] {
  if (type !== "list") return [];
  const source = listOf(formula1);
  return ranges.map((area) => ({ area: areaToA1(area), ...source }));
}

function listOf(formula: string): Pick<FileDropDown, "list" | "from"> {
  if (formula.startsWith("=")) return { from: formula.slice(1) };
  try {
    const list: unknown = JSON.parse(formula);
    if (Array.isArray(list)) return { list: list.map(String) };
  } catch {
    // Written by hand: entries with commas between them.
  }
  return { list: formula.split(",") };
}

function tabOf(
  engine: Engine,
  snapshot: Partial<IWorksheetData>,
  sheetId: string,
  rows: FileCell[][],
  resources: ReadonlyMap<string, unknown>,
): FileTab {
  const styles = engine.workbook.getStyles();
  const looks = new Map<string, CellLook>();
  for (const [row, cells] of Object.entries(snapshot.cellData ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
      const style = typeof cell?.s === "string" ? styles.get(cell.s) : cell?.s;
      const look = style ? lookOf(style) : undefined;
      const [at, across] = [Number(row), Number(column)];
      const name = areaToA1({ startRow: at, endRow: at, startColumn: across, endColumn: across });
      if (look !== undefined) looks.set(name, look);
    }
  }
  const widths = Object.entries(snapshot.columnData ?? {}).map(([column, data]) => [Number(column), data?.w] as const);
  const last = widths.reduce((most, [column]) => Math.max(most, column + 1), 0);
  const known = new Map(widths);
  const notes = Object.values(
    kept<Record<string, Record<string, KeptNote>>>(resources, "SHEET_NOTE_PLUGIN", sheetId) ?? {},
  );
  return {
    name: snapshot.name ?? "",
    isHidden: snapshot.hidden === 1,
    rows,
    looks,
    merged: (snapshot.mergeData ?? []).map(areaToA1),
    widths: Array.from({ length: last }, (_, column) => known.get(column)),
    frozenRows: snapshot.freeze?.ySplit ?? 0,
    frozenColumns: snapshot.freeze?.xSplit ?? 0,
    notes: notes.flatMap((row) =>
      Object.values(row).map(({ row: at, col, note }) => {
        return { cell: areaToA1({ startRow: at, endRow: at, startColumn: col, endColumn: col }), text: note };
      }),
    ),
    dropDowns: (kept<KeptDropDown[]>(resources, "SHEET_DATA_VALIDATION_PLUGIN", sheetId) ?? []).flatMap(dropDownsOf),
    rules: (kept<KeptRule[]>(resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", sheetId) ?? []).flatMap(ruleOf),
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** The tabs of the open workbook in their order, and behind them what brings the add-on's formulas back. */
export function fileTabsOf(host: Host): readonly FileTab[] {
  const { engine } = host;
  const { sheets = {}, sheetOrder = [], resources = [] } = host.save().workbook;
  const keptData = new Map(resources.map(({ name, data }) => [name, parsed(data)]));
  const formulas: KeptFormula[] = [];
  const tabs = sheetOrder.flatMap((sheetId): FileTab[] => {
    const snapshot = sheets[sheetId];
    if (snapshot === undefined) return [];
    const { rows, kept: own } = readCells(engine, sheetId, snapshot.name ?? "");
    formulas.push(...own);
    return [tabOf(engine, snapshot, sheetId, rows, keptData)];
  });
  return formulas.length === 0 ? tabs : [...tabs, keptFormulasTab(formulas)];
}
