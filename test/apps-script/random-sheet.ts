// Fills a sheet with what people have in theirs: values, formulas, looks, notes, rules, merged and protected cells, filters.

import { newConditionalFormatRule } from "../../workbench/google/conditional-format-rule.ts";
import { newDataValidation } from "../../workbench/google/data-validation.ts";
import { protectArea } from "../../workbench/google/protection.ts";
import type { Headless } from "../../workbench/headless.ts";

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = [
  "Partner",
  "Country",
  "Role",
  "Budget",
  "Amount",
  "WP1",
  "Sweden",
  "yes",
  "Status",
  "Ärende 7",
  "0012",
  "✖",
];
const formulas = [
  "=SUM(A1:B3)",
  "=A1&B2",
  "=NOW()*0",
  '=IF(A2="","",1)',
  '=ERASMUS_COUNTRY("SE",2026)',
  "=ERASMUS_STATUS(A1:B4)",
  "=ERASMUS_LINES(A1:D9)",
];
const colours = ["#e8ecf4", "#f8f9fb", "#ff0000", "#00ff00", "#fdeee6"];
const notes = ["Ask Mikko", "Erasmus Planner: mine, not theirs", "One row per organisation, not per faculty"];
const formats = ["0.00", "#,##0", "yyyy-mm-dd", "@"];

const height = 12;
const width = 8;

/** Everything on it follows from the numbers. */
export function fillRandomly(file: Headless, name: string, random: () => number): void {
  const { context, engine } = file.host;
  const sheet = context.spreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  const sheetId = engine.workbook.getSheetBySheetName(name)?.getSheetId() ?? "";
  const upTo = (most: number): number => Math.floor(random() * most);
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
  const area = () => {
    const [row, column] = [upTo(height), upTo(width)];
    return { row, column, rows: 1 + upTo(3), columns: 1 + upTo(3) };
  };
  const range = () => {
    const { row, column, rows, columns } = area();
    return sheet.getRange(row + 1, column + 1, rows, columns);
  };
  const times = (most: number, act: () => void): void => {
    for (let count = upTo(most + 1); count > 0; count--) act();
  };
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  const run = (id: string, parameters: object): void =>
    engine.asScript(() => engine.run(id, { ...place, ...parameters }));
  const bounds = () => {
    const { row, column, rows, columns } = area();
    return { startRow: row, startColumn: column, endRow: row + rows, endColumn: column + columns };
  };
  const { sheets, sheetsFilter } = engine.packages;

  const looks: readonly (() => unknown)[] = [
    () => range().setBackground(one(colours)),
    () => range().setFontColor(one(colours)),
    () => range().setFontWeight("bold"),
    () => range().setHorizontalAlignment("center"),
    () => range().setWrap(true),
    () => range().setNumberFormat(one(formats)),
    () => range().setBorder(true, null, true, null, null, null),
  ];
  const values: readonly (() => unknown)[] = [
    () => one(words),
    () => upTo(100_000) / 100,
    () => random() < 0.5,
    () => new Date(2026, upTo(12), 1 + upTo(28)),
  ];
  const others: readonly (() => unknown)[] = [
    () => range().setNote(one(notes)),
    () => range().setDataValidation(newDataValidation(context).requireValueInList(["a", "b"]).build()),
    () =>
      range().setDataValidation(
        newDataValidation(context).requireNumberGreaterThan(upTo(9)).setHelpText("Erasmus Plan?").build(),
      ),
    () =>
      sheet.setConditionalFormatRules([
        ...sheet.getConditionalFormatRules(),
        newConditionalFormatRule(context)
          .whenFormulaSatisfied(one(['=A2="x"', '=LEFT($I2,1)="✖"', "=B2>3"]))
          .setBackground(one(colours))
          .setRanges([range()])
          .build(),
      ]),
    () => protectArea(context, sheetId, random() < 0.2 ? undefined : bounds(), random() < 0.5),
    () => context.spreadsheet().setNamedRange(`${name.replace(/\W/g, "_")}_${upTo(1000)}`, range()),
    () => sheet.setColumnWidth(1 + upTo(width), 40 + upTo(300)),
    () => sheet.setRowHeight(1 + upTo(height), 20 + upTo(60)),
    () => sheet.hideColumns(1 + upTo(width)),
    () => run(sheets.SetRowHiddenMutation.id, { ranges: [{ ...bounds(), startColumn: 0, endColumn: width }] }),
    () => sheet.setFrozenRows(upTo(3)),
    () => sheet.setFrozenColumns(upTo(2)),
    () => sheet.setTabColor(one(colours)),
    () => sheet.addDeveloperMetadata("somebody-else", String(upTo(9))),
  ];

  times(30, () => sheet.getRange(1 + upTo(height), 1 + upTo(width)).setValue(one(values)()));
  times(5, () => sheet.getRange(1 + upTo(height), 1 + upTo(width)).setFormula(one(formulas)));
  times(8, () => one(looks)());
  if (random() < 0.4) run(sheets.AddWorksheetMergeMutation.id, { ranges: [bounds()] });
  if (random() < 0.3) {
    const filtered = { startRow: 0, startColumn: 0, endRow: height - 1, endColumn: width - 1 };
    run(sheetsFilter.SetSheetsFilterRangeMutation.id, { range: filtered });
  }
  // Once protected, a sheet takes nothing more, from scripts neither.
  times(10, () => {
    try {
      one(others)();
    } catch (error) {
      if (!String(error).includes("protected")) throw error;
    }
  });
}
