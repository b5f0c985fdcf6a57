// Finds the tables of a plan among tabs or files, each by its headings and its name, and tells where two look the same.

import { normalise } from "../model/matching.ts";
import { type TableName, tables } from "../model/place.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import type { Grid } from "../sheet/cell.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { isNamedFor, tableOf } from "../sheet/find-table.ts";
import type { PlanGrids } from "../sheet/read-plan.ts";

/** A tab, or a file that holds one table. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

export interface PlanTables {
  readonly grids: PlanGrids;
  /** The tab or file of each table. */
  readonly names: { readonly [Table in TableName]?: string };
  /** Tables that stand in several places, none of which is named for it: which one is meant cannot be told. */
  readonly unclear: readonly { readonly table: TableName; readonly names: readonly string[] }[];
  /** What looks like a table of which another one is taken. */
  readonly passedOver: readonly { readonly table: TableName; readonly name: string; readonly taken: string }[];
}

export interface SplitName {
  /** "budget". */
  readonly table: string;
  /** What is left: "plan a" of "Plan A - Budget"; often nothing. */
  readonly beside: string;
}

/** Takes the name of a table from the end or the start of a file's name; `undefined` where there is none. */
export function splitTableName(name: string): SplitName | undefined {
  const words = normalise(name).split(" ");
  const named = tables.flatMap((table) => {
    const { tab, acceptedTabs } = tablesOfSheet[table];
    return [tab, ...acceptedTabs, ...inOtherLanguages(tab)].map((one) => normalise(one).split(" "));
  });
  // The longest name first: "work plan" before "plan".
  for (const its of named.sort((one, other) => other.length - one.length)) {
    const table = its.join(" ");
    const count = its.length;
    if (words.slice(-count).join(" ") === table) return { table, beside: words.slice(0, -count).join(" ") };
    if (words.slice(0, count).join(" ") === table) return { table, beside: words.slice(count).join(" ") };
  }
  return undefined;
}

/** @param nameOf what of a name may be a table's name; the whole name unless given. */
export function findPlanTables(all: readonly NamedGrid[], nameOf = (name: string): string => name): PlanTables {
  const grids: { -readonly [Table in TableName]?: Grid } = {};
  const names: { -readonly [Table in TableName]?: string } = {};
  const unclear: { table: TableName; names: string[] }[] = [];
  const passedOver: { table: TableName; name: string; taken: string }[] = [];
  const found = all.map(({ name, grid }) => ({ name, grid, table: tableOf(nameOf(name), grid) }));
  for (const table of tables) {
    const those = found.filter((one) => one.table === table);
    const named = those.filter(({ name }) => isNamedFor(table, nameOf(name)));
    const [taken, ...more] = named.length > 0 ? named : those;
    if (taken === undefined) continue;
    if (more.length > 0) {
      unclear.push({ table, names: [taken, ...more].map(({ name }) => name) });
      continue;
    }
    grids[table] = taken.grid;
    names[table] = taken.name;
    passedOver.push(...those.filter((one) => one !== taken).map(({ name }) => ({ table, name, taken: taken.name })));
  }
  return { grids, names, unclear, passedOver };
}

/** Partners or a budget make a plan; a tab that only happens to have a column "Title" does not. */
export function isPlan({ grids, unclear }: PlanTables): boolean {
  const makes = (table: TableName): boolean => table === "partners" || table === "budget";
  return grids.partners !== undefined || grids.budget !== undefined || unclear.some(({ table }) => makes(table));
}
