// Formula help: the functions in the file's own ways, and inserting one without writing over anything unasked.

import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/answers/main.ts";
import type { Inserted, Language, PanelCells, PanelFormula } from "../../src/check/panel-state.ts";
import { customFunctions } from "../../src/functions/functions.ts";
import type { Headless } from "../../workbench/headless.ts";
import { openExample, openFile, typeInto } from "./open-file.ts";

async function formulasOf(file: Headless, language: Language = "en"): Promise<readonly PanelFormula[]> {
  return answersFor((await file.callServer("panelCells")) as PanelCells, language).panelFormulas();
}

function named(formulas: readonly PanelFormula[], name: string): PanelFormula {
  const found = formulas.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

function select(file: Headless, sheet: string, cell: string): void {
  file.host.context.spreadsheet().getSheetByName(sheet)?.getRange(cell).activate();
}

async function insert(file: Headless, formula: string, over: unknown = null): Promise<Inserted> {
  const answer = (await file.callServer("panelInsert", formula, over)) as Inserted;
  await file.settled();
  return answer;
}

describe("the list of formulas", () => {
  it("has every function with what is declared of it", async () => {
    const formulas = await formulasOf(openFile());
    expect(formulas.map(({ name, summary, parameters }) => [name, summary, parameters.map((one) => one.help)])).toEqual(
      customFunctions.map(({ name, summary, parameters }) => [name, summary, parameters.map((one) => one.help)]),
    );
  });

  it("separates arguments as the file does", async () => {
    const english = named(await formulasOf(openFile()), "ERASMUS_DISTANCE");
    expect(english.examples[0]).toEqual({ formula: "=ERASMUS_DISTANCE(59.33, 18.07, 50.85, 4.35)", gives: "1280.23" });
    expect(english.call).toContain(", ");
    const swedish = named(await formulasOf(openFile({ locale: "sv_SE" })), "ERASMUS_DISTANCE");
    expect(swedish.examples[0]).toEqual({ formula: "=ERASMUS_DISTANCE(59,33; 18,07; 50,85; 4,35)", gives: "1280,23" });
    expect(swedish.call).toContain("; ");
    const check = named(await formulasOf(openFile({ locale: "sv_SE" })), "ERASMUS_CHECK");
    expect(check.examples[0]?.formula).toBe(
      '=ERASMUS_CHECK("KA220-HED"; 2026; 30; 250000; Partners!A1:H200; Budget!A1:H500; ; "en"; 262000)',
    );
  });

  it("inserts with the places of this file", async () => {
    const formulas = await formulasOf(await openExample());
    expect(named(formulas, "ERASMUS_CAP").insert).toBe(
      "=ERASMUS_CAP(Project!$B$3;Project!$B$5;Project!$B$7;Project!$B$4)",
    );
    expect(named(formulas, "ERASMUS_STATUS").insert).toBe(
      "=ERASMUS_STATUS(Project!$B$3;Project!$B$5;Project!$B$7;Project!$B$8;Partners!$A$1:$H$200;Budget!$A$1:$H$1000;Project!$B$4;Project!$B$9;'Work packages'!$A$1:$E$50)",
    );
    expect(named(formulas, "ERASMUS_STATUS").parameters.find(({ name }) => name === "partners")?.headings).toEqual([
      "Organisation",
      "Country",
    ]);
    expect(named(await formulasOf(openFile()), "ERASMUS_COUNTRY").insert).toMatch(
      /^=ERASMUS_COUNTRY\("[^"]+";20\d\d\)$/,
    );
  });
});

describe("inserting", () => {
  it("writes into an empty cell and is taken back", async () => {
    const file = await openExample();
    const { insert: formula } = named(await formulasOf(file), "ERASMUS_CAP");
    select(file, "Sheet1", "B2");
    const { done, message, undo, held } = await insert(file, formula);
    expect([done, message, held]).toEqual([true, "Sheet1!B2 changed", null]);
    expect(file.values("Sheet1", "B2")).toEqual([[400_000]]);
    expect(await file.callServer("panelUndo", undo)).toMatchObject({ done: true });
    expect([file.formula("Sheet1", "B2"), file.values("Sheet1", "B2")]).toEqual(["", [[""]]]);
  });

  it("asks before it writes over something, and writes only over what it asked about", async () => {
    const file = openFile();
    await typeInto(file, "Sheet1", "C3", "my own");
    select(file, "Sheet1", "C3");
    const formula = '=ERASMUS_CAP("KA220-HED";2026)';
    const asked = await insert(file, formula);
    expect(asked).toEqual({ done: false, message: "", undo: null, held: { cell: "Sheet1!C3", text: "my own" } });
    expect(file.values("Sheet1", "C3")).toEqual([["my own"]]);
    await typeInto(file, "Sheet1", "C3", "changed");
    const again = await insert(file, formula, asked.held);
    expect(again).toMatchObject({ done: false, held: { text: "changed" } });
    const written = await insert(file, formula, again.held);
    expect(written.done).toBe(true);
    expect(file.values("Sheet1", "C3")).toEqual([[400_000]]);
    await file.callServer("panelUndo", written.undo);
    expect(file.values("Sheet1", "C3")).toEqual([["changed"]]);
  });

  it("asks about a formula, too, and does not write into a protected cell", async () => {
    const file = openFile();
    await typeInto(file, "Sheet1", "A1", "=1+1");
    select(file, "Sheet1", "A1");
    expect((await insert(file, "=ERASMUS_TIERS(1)")).held).toEqual({ cell: "Sheet1!A1", text: "=1+1" });
    file.forbidWriting("Sheet1", "D4");
    select(file, "Sheet1", "D4");
    expect(await insert(file, "=ERASMUS_TIERS(1)")).toMatchObject({ done: false, held: null });
    expect(file.formula("Sheet1", "D4")).toBe("");
  });

  it("takes nothing but a formula of ours", async () => {
    const file = openFile();
    for (const wrong of ["=1", "ERASMUS_CAP()", "=IMPORTDATA(1)&ERASMUS_CAP()", 3, "=ERASMUS_CAP()\n"]) {
      await expect(file.callServer("panelInsert", wrong, null)).rejects.toThrow();
    }
  });
});
