// From changes of a plan to the cells they are written into, and back: the tables with the new values in them.

import type { CellEdit, PanelEdit } from "../check/panel-state.ts";
import type { CellChange } from "../check/plan-change.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import type { TableName } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { cellName } from "./areas.ts";
import { type Cell, isDate } from "./cell.ts";
import { columnOf, shortHeading, tablesOfSheet } from "./columns.ts";
import { cellOfPlace } from "./finding-cell.ts";
import { dayOf } from "./read-date.ts";
import type { FoundTables, PlanGrids } from "./read-plan.ts";
import { suggestedCell } from "./suggestion.ts";

/** A change of a plan, or of any other cell in its tables. */
export type TableChange = Omit<CellChange, "table"> & { readonly table: TableName };

/** A text that is equal for equal values of a cell; of a date the day counts, which is the same in any time zone. */
export function cellKey(cell: Cell): string {
  return isDate(cell) ? `d${dayOf(cell)}` : JSON.stringify(cell);
}

/** Indices in the table's grid; `undefined` where there is no such cell. */
export function cellOfEdit(
  { table, line, column }: Pick<CellEdit, "table" | "line" | "column">,
  found: FoundTables,
): ReturnType<typeof cellOfPlace> {
  const its = found[table];
  return its && cellOfPlace({ table, line, column }, its);
}

/** What a row is about: "WP1, Norrviks universitet". */
function rowWords({ table, row }: TableChange, { partners, lines }: Plan): string {
  if (table === "partners") return partners.find((one) => one.row === row)?.name ?? "";
  const line = table === "budget" ? lines.find((one) => one.row === row) : undefined;
  return [line?.workPackage ?? "", line?.partner ?? ""].filter((word) => word !== "").join(", ");
}

/** The changes as edits, in words; those whose cell is not there are left out. */
export function editsOf(
  changes: readonly TableChange[],
  plan: Plan,
  grids: PlanGrids,
  found: FoundTables,
  language: Language,
): PanelEdit[] {
  const format = formatOf(language);
  return changes.flatMap((change): PanelEdit[] => {
    const { table, column, value } = change;
    const line = change.row ?? null;
    const index = cellOfEdit({ table, line, column }, found);
    if (index === undefined) return [];
    const cell = grids[table]?.[index.row]?.[index.column] ?? "";
    const at = { table, row: null, line, column };
    const suggested = value === "" ? "" : (suggestedCell({ at, suggestion: value }, language) ?? value);
    // A call is offered as a word, and is a number all the same.
    const written = column === "call" || typeof suggested === "number" ? Number(suggested) : String(suggested);
    const { kind, heading } = columnOf(table, column);
    const words = (its: Cell): string =>
      kind === "amount" && typeof its === "number"
        ? format.money(euroToCents(its))
        : isDate(its)
          ? (dayOf(its) ?? "")
          : String(its);
    const place = [
      phrase(tablesOfSheet[table].tab, language),
      cellName(index.row, index.column),
      rowWords(change, plan) || shortHeading(phrase(heading, language)),
    ];
    return [
      {
        table,
        line,
        column,
        before: cellKey(cell),
        value: written,
        placeText: place.join(" · "),
        was: words(cell),
        will: words(written),
      },
    ];
  });
}

/** The cells with the new values in them. */
export function editedGrids(grids: PlanGrids, found: FoundTables, edits: readonly CellEdit[]): PlanGrids {
  const edited: { -readonly [Table in keyof PlanGrids]: PlanGrids[Table] } = { ...grids };
  for (const edit of edits) {
    const index = cellOfEdit(edit, found);
    if (index === undefined) continue;
    edited[edit.table] = edited[edit.table]?.map((row, at) => {
      if (at !== index.row) return row;
      const cells = [...row];
      cells[index.column] = edit.value;
      return cells;
    });
  }
  return edited;
}
