// Google's RangeList: the same change to several ranges of one sheet.

import type { GoogleContext } from "./context.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A list over these ranges, in this order. */
export function createRangeList(context: GoogleContext, ranges: readonly Range[]): RangeList {
  const each = (change: (range: Range) => void) => {
    for (const range of ranges) change(range);
    return self;
  };
  const methods: Pick<
    RangeList,
    | "clearContent"
    | "clearNote"
    | "getRanges"
    | "setBackground"
    | "setFontWeight"
    | "setNote"
    | "setNumberFormat"
    | "setValue"
  > = {
    getRanges() {
      const all = context.make.array<Range>();
      all.push(...ranges);
      return all;
    },
    clearContent: () => each((range) => range.clearContent()),
    clearNote: () => each((range) => range.clearNote()),
    setBackground: (color) => each((range) => range.setBackground(color)),
    setFontWeight: (weight) => each((range) => range.setFontWeight(weight)),
    setNote: (note) => each((range) => range.setNote(note)),
    setNumberFormat: (format) => each((range) => range.setNumberFormat(format)),
    setValue: (value) => each((range) => range.setValue(value)),
  };
  const self: RangeList = context.supported<RangeList>("SpreadsheetApp.RangeList", methods);
  return self;
}
