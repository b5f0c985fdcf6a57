// Tables as people leave them, and as nobody would: every kind of cell in every place of the example plan, in every language.

import fc from "fast-check";
import { type Language, languages } from "../../src/messages/messages.ts";
import { type TableName, tables } from "../../src/model/place.ts";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { attacks } from "../attack/hostile-plan.ts";

const errors = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "Loading..."];
const numbers = [0, -0, -1, 0.005, 1e21, 1e308, -1e308, 5e-324, Number.NaN, Infinity, -Infinity, 2 ** 53, 45_000];
const texts = [
  ...["", " ", "\u00a0", "\u200b", "\ufeff", "'", "ja", "nej", "kyllä", "oui", "sí", "tak", "WP1", "WP 999999999999"],
  ...["1.234,56 €", "1 234,56", "1,234.56", "١٢٣", "１２３", "½", "1e5", "-5", "(500)", "12 500 EUR", "0x10", "∞"],
  ...["2026-02-30", "31.12.2026", "12/31/26", "0000-00-00", "1 janvier 2027", "9999-12-31", "29 luglio 2026"],
  ...[
    "جامعة القاهرة",
    "האוניברסיטה העברית",
    "\u202eabc",
    "Ελλάδα",
    "България",
    "Česko",
    "Łódź",
    "İstanbul",
    "ﬁ",
    "👩‍👩‍👧",
    "日本",
  ],
  ...[
    "\ud800",
    "\udfff\ud800",
    "a\u0301\u0301\u0301",
    "\u0000",
    "a\r\nb",
    "x".repeat(50_000),
    "=".repeat(50_000),
    "a ".repeat(25_000),
  ],
  ...["KA220-HED", "Knowledge Alliances", "2016", "Spain", "ES", "Spian", "hei", "coordinator", "koordinator", "staff"],
  ...attacks,
];

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>(...texts) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...numbers, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(...errors) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
);

export const anyGrid: fc.Arbitrary<Grid> = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 });

type Grids = { readonly [Table in TableName]: Grid };

export interface AnySheet {
  readonly grids: Grids;
  readonly language: Language;
}

const written = new Map<Language, Grids>();

function exampleIn(language: Language): Grids {
  const known = written.get(language) ?? writePlan(examplePlan(), language);
  written.set(language, known);
  return known;
}

/** One thing done to a table. */
const damage = fc.record({
  table: fc.constantFrom(...tables),
  kind: fc.constantFrom(
    "cell",
    "cell",
    "cell",
    "row-twice",
    "row-gone",
    "column-twice",
    "column-gone",
    "merged",
    "short",
  ),
  row: fc.nat({ max: 40 }),
  column: fc.nat({ max: 14 }),
  cell: anyCell,
});

function damaged(
  grid: Grid,
  { kind, row, column, cell }: { kind: string; row: number; column: number; cell: Cell },
): Grid {
  const at = grid.length === 0 ? 0 : row % grid.length;
  switch (kind) {
    case "row-twice":
      return [...grid.slice(0, at), grid[at] ?? [], ...grid.slice(at)];
    case "row-gone":
      return grid.filter((_one, index) => index !== at);
    case "column-twice":
      return grid.map((cells) => [...cells.slice(0, column), cells[column] ?? "", ...cells.slice(column)]);
    case "column-gone":
      return grid.map((cells) => cells.filter((_one, index) => index !== column));
    case "merged":
      // Of merged cells the first has the value and the others are empty.
      return grid.map((cells, index) => (index > at && index < at + 3 ? cells.map(() => "") : cells));
    case "short":
      return grid.map((cells, index) => (index === at ? cells.slice(0, column) : cells));
    default:
      return grid.map((cells, index) =>
        index === at ? cells.map((old, its) => (its === column ? cell : old)) : cells,
      );
  }
}

/** The example plan in one of the languages, with some or many things done to it; now and then something else altogether. */
export const anySheet: fc.Arbitrary<AnySheet> = fc
  .record({
    language: fc.constantFrom(...languages),
    damages: fc.array(damage, { maxLength: 40 }),
    instead: fc.option(fc.record({ table: fc.constantFrom(...tables), grid: anyGrid }), { freq: 8 }),
  })
  .map(({ language, damages, instead }) => {
    const grids: { -readonly [Table in TableName]: Grid } = { ...exampleIn(language) };
    for (const one of damages) grids[one.table] = damaged(grids[one.table], one);
    if (instead !== null) grids[instead.table] = instead.grid;
    return { grids, language };
  });
