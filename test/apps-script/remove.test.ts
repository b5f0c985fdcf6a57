// Removing takes everything of ours and leaves everything of theirs, byte for byte.

import { describe, expect, it } from "vitest";
import { openExample, openFile, panelState } from "./open-file.ts";

const remove = "Remove Erasmus Planner …";

describe("remove", () => {
  it("asks once, and does nothing on no", async () => {
    const file = await openExample({ answer: "NO" });
    const { savedAt: _then, ...before } = file.save();
    await file.clickMenu(remove);
    expect(file.dialogs.map(({ title }) => title)).toEqual(["Remove Erasmus Planner from this file?"]);
    expect(file.dialogs[0]?.text).toContain("Stays: everything you typed");
    expect(file.save()).toMatchObject(before);
  });

  it("takes formulas, notes, colours, drop-downs, marks and the Checks tab", async () => {
    const file = await openExample({ answer: "YES" });
    await panelState(file);
    await file.clickMenu(remove);
    await file.settled();
    expect(file.sheetNames()).toEqual(["Sheet1", "Project", "Partners", "Budget", "Work packages", "Preparation"]);
    const spreadsheet = file.host.context.spreadsheet();
    for (const sheet of spreadsheet.getSheets()) {
      const all = sheet.getDataRange();
      expect(
        all
          .getFormulas()
          .flat()
          .filter((formula) => formula.includes("ERASMUS_")),
      ).toEqual([]);
      expect(
        all
          .getNotes()
          .flat()
          .filter((note) => note !== ""),
      ).toEqual([]);
      expect(sheet.getConditionalFormatRules()).toEqual([]);
      const rules = sheet.getRange(1, 1, 210, 12).getDataValidations().flat();
      expect(rules.filter((rule) => rule !== null)).toEqual([]);
    }
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
    expect(file.host.context.data.properties.document).toEqual({});
    expect(file.values("Partners", "I1:I7").flat().join("")).toBe("");
    expect(file.values("Project", "C1:J22").flat().join("")).toBe("");
    expect(file.backgroundOf("Partners", "I3")).toBe("#ffffff");
    expect(file.values("Work packages", "F1:O9").flat().join("")).toBe("");
    for (const cell of ["F1", "F3", "H1", "H3", "O1", "O50"]) {
      expect([cell, file.backgroundOf("Work packages", cell)]).toEqual([cell, "#ffffff"]);
    }
    expect(file.log).toEqual([]);
  });

  it("takes us out of every planning sheet the file has", async () => {
    const file = await openExample({ answer: "YES" });
    await file.callServer("openExample");
    await file.settled();
    await file.clickMenu(remove);
    await file.settled();
    expect(file.sheetNames().filter((name) => /^(?:Checks|Summary)/.test(name))).toEqual([]);
    for (const name of ["Partners", "Partners 2"]) {
      expect([name, file.formula(name, "I1"), file.note(name, "B5"), file.note(name, "B1")]).toEqual([
        name,
        "",
        "",
        "",
      ]);
    }
  });

  it("leaves what people typed, noted, coloured and limited", async () => {
    const file = await openExample({ answer: "YES" });
    const spreadsheet = file.host.context.spreadsheet();
    const partners = spreadsheet.getSheetByName("Partners");
    const app = file.host.context;
    if (partners === null) throw new Error("The example has partners.");
    partners.getRange("A3").setNote("Ask Mikko");
    partners.getRange("C3").setBackground("#00ff00");
    partners.getRange("K2").setFormula('=ERASMUS_COUNTRY("SE",2026)');
    const builder = (await import("../../workbench/google/data-validation.ts")).newDataValidation(app);
    partners.getRange("L2").setDataValidation(builder.requireValueInList(["a", "b"]).build());
    const rule = (await import("../../workbench/google/conditional-format-rule.ts"))
      .newConditionalFormatRule(app)
      .whenFormulaSatisfied('=A2="x"')
      .setBackground("#ff0000")
      .setRanges([partners.getRange("A2:A9")])
      .build();
    partners.setConditionalFormatRules([...partners.getConditionalFormatRules(), rule]);
    const typed = () => [
      file.values("Partners", "A1:H7"),
      file.values("Budget", "A1:H31"),
      file.values("Project", "A1:B9"),
    ];
    const before = typed();
    await file.settled();
    await file.clickMenu(remove);
    await file.settled();
    expect(typed()).toEqual(before);
    expect(file.note("Partners", "A3")).toBe("Ask Mikko");
    expect(file.backgroundOf("Partners", "C3")).toBe("#00ff00");
    expect(file.formula("Partners", "K2")).toContain("ERASMUS_COUNTRY");
    expect(partners.getRange("L2").getDataValidation()?.getCriteriaValues()[0]).toEqual(["a", "b"]);
    expect(partners.getConditionalFormatRules()).toHaveLength(1);
    expect(file.formula("Budget", "G2")).toBe("=E2*F2");
  });

  it("keeps a Checks tab that somebody wrote on", async () => {
    const file = await openExample({ answer: "YES" });
    file.type("Checks", "H3", "talked to the agency");
    await file.settled();
    await file.clickMenu(remove);
    expect(file.sheetNames()).toContain("Checks");
    expect(file.values("Checks", "H3")).toEqual([["talked to the agency"]]);
  });

  it("lists the reasons once more before they go", async () => {
    const file = await openExample({ answer: "NO" });
    const state = await panelState(file);
    const key = state.content.screen === "report" ? state.content.report.judge[0]?.key : undefined;
    await file.callServer("panelMarkJudged", key, "All partners confirmed it.");
    await file.clickMenu(remove);
    expect(file.dialogs[0]?.text).toContain("All partners confirmed it.");
  });

  it("in a file without us does no harm, and a new sheet can be made afterwards", async () => {
    const file = openFile({ answer: "YES" });
    await file.clickMenu(remove);
    await file.callServer("panelOpenExample");
    await file.clickMenu(remove);
    await file.settled();
    expect((await panelState(file)).content.screen).toBe("report");
    expect(file.log).toEqual([]);
  });
});
