// Conditional formats: their formulas, and telling ours from others.

import { describe, expect, it } from "vitest";
import { answerRules, colourRules, inkRules, isOurRule } from "../../src/sheet/status-colours.ts";

const table = { headingRow: 0, firstColumn: 0, lastColumn: 7, statusColumn: 8, lastRow: 79, hasUnits: false };

describe("the rules of a table", () => {
  it("begin at the heading row and read the status column", () => {
    expect(colourRules(table).map(({ areas, formula }) => [areas.join(","), formula])).toEqual([
      ["A1:H80", '=FIND("✖ "&A$1&":";$I1)'],
      ["A1:H80", '=FIND("? "&A$1&":";$I1)'],
      ["A1:H80", '=FIND("▲ "&A$1&":";$I1)'],
      ["I1:I80", '=LEFT($I1;1)="✖"'],
      ["I1:I80", '=LEFT($I1;1)="?"'],
      ["I1:I80", '=LEFT($I1;1)="▲"'],
    ]);
  });

  it("of a long budget cover all columns of the first lines, then the amounts", () => {
    const [first] = colourRules({ ...table, hasUnits: true, lastRow: 399, full: { lastRow: 99, thenColumn: 6 } });
    expect(first).toEqual({
      areas: ["A1:H100", "G101:G400"],
      formula: '=FIND("✖ "&SUBSTITUTE(A$1;", euro";"")&":";$I1)',
      background: "#FDEEE6",
    });
  });

  it("follow the table wherever it stands", () => {
    const [first] = colourRules({
      ...table,
      headingRow: 3,
      firstColumn: 1,
      lastColumn: 5,
      statusColumn: 6,
      lastRow: 90,
    });
    expect(first?.areas).toEqual(["B4:F91"]);
    expect(first?.formula).toBe('=FIND("✖ "&B$4&":";$G4)');
  });
});

describe("a rule is recognised as ours", () => {
  const ours = [
    ...colourRules({ ...table, hasUnits: true }),
    ...colourRules(table),
    ...answerRules(1, 8, 1, 3),
    ...inkRules(1, 8, 3),
  ];

  it.each(ours.map(({ formula }) => formula))("%s", (formula) => {
    expect(isOurRule(formula)).toBe(true);
    expect(isOurRule(formula.replaceAll(";", ","))).toBe(true);
    expect(isOurRule(formula.replaceAll(";", ", "))).toBe(true);
  });

  it.each(["", "=A1>5", '=LEFT($A1;1)="x"', '=FIND("✖ ";$I1)', '=LEFT($I1;1)="✖"&""', "=ISERROR(A1)"])(
    "%s is somebody else's",
    (formula) => {
      expect(isOurRule(formula)).toBe(false);
    },
  );
});
