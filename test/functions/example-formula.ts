// Reads a formula as the help shows it: names, texts, numbers, omitted arguments, and ranges of the example plan's tabs.
import type { Argument } from "../../src/functions/function.ts";
import type { Language } from "../../src/messages/messages.ts";
import { type TableName, tables } from "../../src/model/place.ts";
import { processes } from "../../src/programme/processes/processes.ts";
import type { Grid } from "../../src/sheet/cell.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";

export interface ReadFormula {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** The example plan's cells of a table, and blank rows below them as a range in a formula has them. */
export function exampleGrid(table: TableName, language: Language = "en"): Grid {
  const grid = writePlan(examplePlan(), language)[table];
  const width = grid[0]?.length ?? 0;
  return [...grid, ...Array.from({ length: 20 }, () => Array.from({ length: width }, () => ""))];
}

/** The steps of the example's Preparation tab, without their dates. */
function stepsGrid(): Grid {
  const titles = processes.kth.steps.map(({ title }) => [title, "", "", "", ""]);
  return [["Step", "Who", "Due", "Done", "Note"], ...titles, ["", "", "", "", ""]];
}

function range(written: string): Grid {
  const [, tab = "", lastColumn = ""] = /^'?([^'!]+)'?!A1:([A-Z])\d+$/.exec(written) ?? [];
  if (tab === tablesOfSheet.preparation.tab) return stepsGrid();
  const table = tables.find((one) => tablesOfSheet[one].tab === tab);
  if (table === undefined) throw new Error(`No tab for the range ${written}.`);
  const columns = lastColumn.charCodeAt(0) - 64;
  return exampleGrid(table).map((row) => row.slice(0, columns));
}

function argument(written: string): Argument {
  if (written === "") return "";
  const text = /^"(.*)"$/.exec(written)?.[1];
  if (text !== undefined) return text;
  return written.includes("!") ? range(written) : Number(written);
}

export function readFormula(formula: string): ReadFormula {
  const [, name, inside = ""] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined) throw new Error(`${formula} is no formula.`);
  const args = inside === "" ? [] : inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => argument(one.trim()));
  return { name, args };
}
