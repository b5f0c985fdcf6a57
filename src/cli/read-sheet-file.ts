// Reads the plan in a spreadsheet file: a workbook of Excel or OpenDocument, or CSV files with a table each.

import path from "node:path";
import { FileFault } from "../files/file-fault.ts";
import { fileKind } from "../files/file-kind.ts";
import { findPlanTables, isPlan, type NamedGrid, type PlanTables, splitTableName } from "../files/plan-tables.ts";
import { type FileTab, isFormula, shownValue } from "../files/workbook.ts";
import type { TableName } from "../model/place.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { readPlan } from "../sheet/read-plan.ts";
import { nameOfParts, type PlanFile } from "./plan-files.ts";
import type { BytesOf } from "./read-bytes.ts";
import type { ReadFile } from "./read-plan-file.ts";
import { UserError } from "./user-error.ts";

const workbooks = /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i;

export function isSheetFile({ name, parts }: PlanFile): boolean {
  return parts !== undefined || workbooks.test(name);
}

const needed =
  "A plan has a table with the headings Organisation and Country, and one with Partner and Amount, in any supported language.";

function tabName(table: TableName): string {
  return tablesOfSheet[table].tab;
}

/** One plan from its tables; `where` is the file as the user named it, `kind` what each table stands in. */
export function planOfTables(
  where: string,
  kind: "tab" | "file",
  found: PlanTables,
  notes: readonly string[],
  fromFolder: boolean,
): ReadFile {
  if (!isPlan(found)) {
    if (fromFolder) return { plans: [], faults: [], notes: [`${where}: passed over, it holds no plan.`] };
    return { plans: [], faults: [`${where}: there is no plan in it. ${needed}`], notes };
  }
  if (found.unclear.length > 0) {
    const faults = found.unclear.map(({ table, names }) => {
      const few = names.slice(0, 3).map((name) => `“${name}”`);
      const list = names.length > 3 ? `${few.join(", ")} and others` : few.join(" and ");
      return `${where}: ${names.length} ${kind}s may be the table ${tabName(table)}: ${list}. One file is one plan: move the other plan to a file of its own, or name the right ${kind} ${tabName(table)}.`;
    });
    return { plans: [], faults, notes };
  }
  const passedOver = found.passedOver.map(
    ({ table, name, taken }) =>
      `${where}: the ${kind} “${name}” looks like the table ${tabName(table)} too and is passed over; “${taken}” is read.`,
  );
  const plan = readPlan(found.grids);
  const parts = kind === "file" ? { parts: found.names } : {};
  return { plans: [{ file: where, index: undefined, plan, ...parts }], faults: [], notes: [...notes, ...passedOver] };
}

/** Whether there are formulas and none was ever calculated, as in files that a program wrote; ours are answered by the check itself. */
function isUncalculated(tabs: readonly FileTab[]): boolean {
  const formulas = tabs.flatMap(({ rows }) => rows.flatMap((row) => row.filter(isFormula)));
  const others = formulas.filter(({ formula }) => !/^(_xlfn\.)?ERASMUS_/i.test(formula));
  return others.length > 0 && others.every(({ result }) => result === undefined);
}

async function readWorkbookFile({ name, fromFolder }: PlanFile, bytesOf: BytesOf): Promise<ReadFile> {
  const bytes = await bytesOf(name);
  if (fileKind(bytes) === "text") throw new FileFault({ kind: "text-named-xlsx" });
  // The package that reads workbooks is large: it is loaded when there is one.
  const { readWorkbook } = await import("../files/read-workbook.ts");
  const { tabs, hasMacros } = await readWorkbook(bytes);
  const visible = tabs.filter(({ isHidden }) => !isHidden);
  const grids = visible.map(({ name, rows }): NamedGrid => ({ name, grid: rows.map((row) => row.map(shownValue)) }));
  const found = findPlanTables(grids);
  const planTabs = visible.filter((tab) => Object.values(found.names).includes(tab.name));
  const notes = [
    ...(hasMacros ? [`${name}: its macros are not run; only its cells are read.`] : []),
    ...(isUncalculated(planTabs)
      ? [`${name}: its formulas were never calculated and count as empty. Open it in your spreadsheet and save it.`]
      : []),
  ];
  return planOfTables(name, "tab", found, notes, fromFolder);
}

async function readCsvFiles({ name, parts = [], fromFolder }: PlanFile, bytesOf: BytesOf): Promise<ReadFile> {
  const { readCsv } = await import("../files/read-csv.ts");
  const grids: NamedGrid[] = [];
  const faults: string[] = [];
  for (const part of parts) {
    try {
      grids.push({ name: part, grid: readCsv(await bytesOf(part)) });
    } catch (error) {
      faults.push(faultText(part, error));
    }
  }
  // A plan without one of its tables would be another plan.
  if (faults.length > 0) return { plans: [], faults, notes: [] };
  const found = findPlanTables(grids, (part) => {
    const { name: stem } = path.parse(part);
    return splitTableName(stem)?.table ?? stem;
  });
  if (!isPlan(found) || found.unclear.length > 0) return planOfTables(name, "file", found, [], fromFolder);
  const tables = new Set([...Object.values(found.names), ...found.passedOver.map((one) => one.name)]);
  const notes = parts
    .filter((part) => !tables.has(part))
    .map((part) => `${part}: passed over, it holds no table of a plan.`);
  return planOfTables(nameOfParts(Object.values(found.names).sort()), "file", found, notes, fromFolder);
}

function faultText(name: string, error: unknown): string {
  if (error instanceof FileFault) return `${name}: ${error.message}`;
  if (error instanceof UserError) return error.message;
  throw error;
}

/** Never throws for what a file holds: faults are sentences with the file's name. */
export async function readSheetFile(file: PlanFile, bytesOf: BytesOf): Promise<ReadFile> {
  try {
    return file.parts === undefined ? await readWorkbookFile(file, bytesOf) : await readCsvFiles(file, bytesOf);
  } catch (error) {
    return { plans: [], faults: [faultText(file.name, error)], notes: [] };
  }
}
