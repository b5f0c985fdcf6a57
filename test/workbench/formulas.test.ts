// Formulas: semicolons, custom functions, spilled results, and the colours that conditional formats give.

import { describe, expect, it } from "vitest";
import { customFunctions } from "../../workbench/realm/entry-points.ts";
import { withCommas } from "../../workbench/univer/formula-text.ts";
import { compileSmallFormula, FormulaError, type SmallValue } from "../../workbench/univer/small-formula.ts";
import { fixtureCode } from "./fixture-code.ts";
import { openFixture, runScript } from "./open-fixture.ts";

it.each([
  ["=SUM(1;2)", "=SUM(1,2)"],
  ['=IF(A1="a;b";1;"x;""y")', '=IF(A1="a;b",1,"x;""y")'],
  ["={1,2;3,4}", "={1,2;3,4}"],
  ["=SUM('My; sheet'!A1;2)", "=SUM('My; sheet'!A1,2)"],
])("%s is understood as %s", (typed, stored) => {
  expect(withCommas(typed)).toBe(stored);
});

it("takes semicolons from people and from scripts", async () => {
  const workbench = openFixture();
  workbench.type("Sheet1", "A1", "=SUM(1;2)");
  await runScript(workbench, "sheet.getRange('A2').setFormula('=SUM(3;4)') && null");
  await workbench.settled();
  expect(workbench.values("Sheet1", "A1:A2")).toEqual([[3], [7]]);
  expect(workbench.formula("Sheet1", "A2")).toBe("=SUM(3,4)");
});

it("finds the custom functions and their help in the bundle's comments", () => {
  const found = customFunctions(fixtureCode);
  expect(found.map(({ name }) => name)).toContain("FIXTURE_SUM");
  expect(found.map(({ name }) => name)).not.toContain("onOpen");
  expect(found.find(({ name }) => name === "FIXTURE_SUM")).toEqual({
    name: "FIXTURE_SUM",
    summary: "Adds up a range.",
    parameters: [{ name: "values", help: "the cells", optional: false }],
  });
});

describe("custom functions", () => {
  it("get empty cells as empty text, errors as their text, dates as dates of their realm", async () => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "A1", [["text", 1.5, "2026-02-03", true, "=1/0", ""]]);
    workbench.type("Sheet1", "A3", "=FIXTURE_KINDS(A1:F1)");
    await workbench.settled();
    expect(workbench.values("Sheet1", "A3:F3")).toEqual([
      ["string text", "number 1.5", "date 2026", "boolean true", "string #DIV/0!", "empty"],
    ]);
  });

  it("get a single cell as its value and a missing argument as undefined", async () => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "A1", [["2026-02-03"], ["x"]]);
    workbench.paste("Sheet1", "B1", [
      ["=FIXTURE_KIND(A1)"],
      ["=FIXTURE_KIND(A2)"],
      ["=FIXTURE_KIND(A3)"],
      ["=FIXTURE_KIND()"],
    ]);
    await workbench.settled();
    expect(workbench.values("Sheet1", "B1:B4")).toEqual([["date"], ["string x"], ["string "], ["undefined"]]);
  });

  it("follow their arguments, and shorter results leave nothing behind", async () => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "A1", [
      ["Name", "Country"],
      ["One", "SE"],
      ["Two", ""],
    ]);
    workbench.type("Sheet1", "D1", "=FIXTURE_STATUS(A1:B200)");
    await workbench.settled();
    expect(workbench.values("Sheet1", "D1:D4")).toEqual([["Status"], ["OK"], ["? Country: missing"], [""]]);
    workbench.clear("Sheet1", "A3");
    await workbench.settled();
    expect(workbench.values("Sheet1", "D1:D4")).toEqual([["Status"], ["OK"], [""], [""]]);
  });

  it("can give dates", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", "=FIXTURE_DATE()");
    await workbench.settled();
    expect(workbench.values("Sheet1", "A1")).toEqual([[new Date(2026, 1, 3)]]);
  });

  it("that throw give an error value and the log keeps the message with its cell", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "B2", "=FIXTURE_THROW()");
    await workbench.settled();
    expect(workbench.values("Sheet1", "B2")).toEqual([["#VALUE!"]]);
    expect([...workbench.host.failures.values()]).toEqual([
      { sheetId: "0", row: 1, column: 1, functionName: "FIXTURE_THROW", message: "The argument action is missing." },
    ]);
    expect(workbench.log.at(-1)).toMatchObject({ from: "FIXTURE_THROW", level: "error" });
  });

  it("can read the file but not write to it", async () => {
    const workbench = openFixture();
    workbench.type("Sheet1", "A1", "here");
    workbench.paste("Sheet1", "B1", [["=FIXTURE_READS()"], ["=FIXTURE_WRITES()"]]);
    await workbench.settled();
    expect(workbench.values("Sheet1", "B1:B2")).toEqual([["here"], ["#VALUE!"]]);
    expect(workbench.log.at(-1)?.message).toContain("authorisation mode CUSTOM_FUNCTION");
  });
});

/** As the planning sheet has them: a status column spilled beside the table, and one rule that reads it. */
const rule = `SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied('=AND(A$1<>"";ISNUMBER(FIND("? "&A$1&":";$H1)))')
  .setBackground("#E8F1FB").setRanges([sheet.getRange("A1:G200")]).build()`;

describe("conditional formats", () => {
  const openTable = async (code = rule) => {
    const workbench = openFixture();
    workbench.paste("Sheet1", "A1", [
      ["Name", "Country", "ECHE"],
      ["One", "SE", "yes"],
      ["Two", "", "no"],
    ]);
    workbench.type("Sheet1", "H1", "=FIXTURE_STATUS(A1:C200)");
    await workbench.settled();
    await runScript(workbench, `sheet.setConditionalFormatRules([${code}]) || null`);
    return workbench;
  };

  it("colour the cells that a spilled status names, and follow edits", async () => {
    const workbench = await openTable();
    expect(await workbench.conditionalColour("Sheet1", "B3")).toBe("#e8f1fb");
    expect(await workbench.conditionalColour("Sheet1", "C3")).toBeUndefined();
    expect(workbench.backgroundOf("Sheet1", "B3")).toBe("#ffffff");
    workbench.type("Sheet1", "B3", "FI");
    workbench.clear("Sheet1", "C2");
    await workbench.settled();
    expect(await workbench.conditionalColour("Sheet1", "B3")).toBeUndefined();
    expect(await workbench.conditionalColour("Sheet1", "C2")).toBe("#e8f1fb");
  });

  it("stay right when people insert, move and delete columns, and when they undo it", async () => {
    const workbench = await openTable();
    const at = { unitId: workbench.host.engine.unitId, subUnitId: "0" };
    const columns = (startColumn: number, endColumn: number) => ({
      startRow: 0,
      endRow: 999,
      startColumn,
      endColumn,
      rangeType: 2,
    });
    const rules = () =>
      runScript(
        workbench,
        "sheet.getConditionalFormatRules().map(r => r.getRanges().map(a => a.getA1Notation()).concat(r.getBooleanCondition().getCriteriaValues()))",
      );
    const expected = (range: string, heading: string, status: string) => [
      [range, `=AND(${heading}$1<>"",ISNUMBER(FIND("? "&${heading}$1&":",$${status}1)))`],
    ];
    await workbench.command("sheet.command.insert-col", { ...at, range: columns(1, 2), direction: 3 });
    await workbench.settled();
    expect(await rules()).toEqual(expected("A1:I200", "A", "J"));
    await workbench.undo();
    await workbench.settled();
    expect(await rules()).toEqual(expected("A1:G200", "A", "H"));
    await workbench.command("sheet.command.remove-col", { range: columns(0, 0) });
    await workbench.settled();
    expect(await rules()).toEqual(expected("A1:F200", "A", "G"));
    await workbench.command("sheet.command.insert-col", { ...at, range: columns(0, 0), direction: 3 });
    await workbench.settled();
    expect(await rules()).toEqual(expected("B1:G200", "B", "H"));
    expect(await workbench.conditionalColour("Sheet1", "B3")).toBe("#e8f1fb");
  });

  it("are right after a script has inserted columns, before it has ended", async () => {
    const workbench = await openTable();
    const formula =
      "sheet.insertColumnsBefore(2, 1).getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()[0]";
    expect(await runScript(workbench, formula)).toContain("$I1");
  });

  it("win in the order given, and kinds we do not make are handed back as they were", async () => {
    const workbench = await openTable(`${rule}, ${rule}.copy().setBackground("#000000").build()`);
    expect(await workbench.conditionalColour("Sheet1", "B3")).toBe("#e8f1fb");
    const { engine } = workbench.host;
    const foreign = {
      cfId: "foreign",
      ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "uniqueValues", style: { bg: { rgb: "#123456" } } },
    };
    await workbench.command("sheet.mutation.add-conditional-rule", {
      unitId: engine.unitId,
      subUnitId: "0",
      rule: foreign,
    });
    await runScript(
      workbench,
      "sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(0, 1)) || null",
    );
    expect(engine.conditionalRules.getSubunitRules(engine.unitId, "0")).toEqual([foreign]);
  });
});

describe("formulas calculated outside of the engine", () => {
  const cells: SmallValue[][] = [["Country", "✖ Country: “Spian” +2", 5, null, true, "amount, euro"]];
  const read = (row: number, column: number): SmallValue => cells[row]?.[column] ?? null;
  const formulas = [
    '=AND(A1<>"",LEFT(B1,1)="✖",ISNUMBER(FIND(" "&A1&":",B1)))',
    '=FIND("x",A1)',
    '=ISNUMBER(FIND("country",B1))',
    '=SUBSTITUTE(F1,", euro","")',
    "=C1*2+1-4/2",
    "=-C1+2",
    '=D1=""',
    "=D1=0",
    '=A1="COUNTRY"',
    "=A1<B1",
    "=C1<A1",
    "=C1>E1",
    "=OR(FALSE,C1>=5)",
    "=NOT(E1)",
    '=IF(C1<>5,"no",MID(A1,2,3)&RIGHT(A1,2)&LEN(A1))',
    '=EXACT(A1,"country")',
    '=UPPER(A1)&LOWER(A1)&TRIM("  a  b ")',
    '="a"&TRUE&1.5',
    "=ISBLANK(D1)",
    "=ISTEXT(C1)",
    "=1/0",
    "=ISERROR(1/0)",
    '=(1+2)*3&"x"',
    '=AND(C1>1,C1<=5,A1="Country")',
  ];

  it("give what the engine gives", async () => {
    const workbench = openFixture({ code: "" });
    workbench.paste("Sheet1", "A1", [
      cells[0]?.map((value) => (value instanceof FormulaError || value === null ? "" : value)) ?? [],
    ]);
    workbench.paste(
      "Sheet1",
      "A2",
      formulas.map((formula) => [formula]),
    );
    await workbench.settled();
    const engine = workbench.values("Sheet1", `A2:A${formulas.length + 1}`).map(([value]) => value);
    const ours = formulas.map((formula) => compileSmallFormula(formula)?.(read, 0, 0));
    const shown = ours.map((value) => (value instanceof FormulaError ? "error" : value));
    expect(shown).toEqual(engine.map((value) => (String(value).startsWith("#") ? "error" : value)));
  });

  it("read relative cells from where they are wanted, fixed ones from where they are", () => {
    const calculate = compileSmallFormula("=A$1&$A1&A1&$A$1");
    const where = (row: number, column: number): SmallValue => `${row}${column} `;
    expect(calculate?.(where, 2, 3)).toBe("03 20 23 00 ");
  });

  it.each(["=SUM(A1:B2)", "=Other!A1", "=FIXTURE_SUM(A1)", "=A1 B1", '="open', "=(1", "={1,2}", "=PI()"])(
    "leave %s to the engine",
    (formula) => {
      expect(compileSmallFormula(formula)).toBeUndefined();
    },
  );
});
