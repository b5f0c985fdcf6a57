// What the page tries out with the cells of the file, and the fix it writes: nothing is written before it is asked for.

import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/answers/main.ts";
import type {
  Language,
  PanelCellQuestions,
  PanelCells,
  PanelFix,
  PanelTry,
  PlanAnswers,
  Written,
} from "../../src/check/panel-state.ts";
import { openExample, panelReport, typeInto } from "./open-file.ts";

type File = Awaited<ReturnType<typeof openExample>>;

const sample: PlanAnswers = {
  action: "cooperation-partnerships",
  call: 2026,
  variant: "higher-education",
  months: 30,
  grant: 250_000,
};

/** What the page answers from the cells that the server gives it. */
async function questionsOf(file: File, language: Language = "en"): Promise<PanelCellQuestions> {
  return answersFor((await file.callServer("panelCells")) as PanelCells, language);
}

async function tried(file: File, answers: PlanAnswers | null): Promise<PanelTry> {
  return (await questionsOf(file)).panelTry(answers);
}

async function fixOf(file: File, chosen: Parameters<PanelCellQuestions["panelFix"]>[0] = null): Promise<PanelFix> {
  return (await questionsOf(file)).panelFix(chosen);
}

describe("other answers", () => {
  it("of the tab itself change nothing", async () => {
    const its = await tried(await openExample(), null);
    expect(its.answers).toEqual(sample);
    expect(its.headline).toBe("3 problems to fix");
    expect(its.rows.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(its.edits).toEqual([]);
    expect(its.lumpSums).toEqual([120_000, 250_000, 400_000]);
    expect(its.calls[0]).toBe(2026);
  });

  it("say what would be new and what would go, and write nothing", async () => {
    const file = await openExample();
    const its = await tried(file, { ...sample, months: 36, grant: 400_000 });
    const changed = its.rows.filter(({ isSame }) => !isSame);
    expect(changed.map(({ was, is, text }) => [was, is, text])).toEqual(
      expect.arrayContaining([
        ["met", "error", "The lines add up to €250,000. The lump sum is €400,000: €150,000 missing."],
        ["error", "met", expect.stringContaining("€80,000")],
        ["met", "met", expect.stringContaining("36")],
      ]),
    );
    expect(its.edits.map(({ placeText, was, will }) => [placeText, was, will])).toEqual([
      ["Project · B7 · Months", "30", "36"],
      ["Project · B8 · EU grant", "€250,000", "€400,000"],
    ]);
    expect(file.calls.writes).toBe(0);
    expect(file.values("Project", "B7:B8")).toEqual([[30], [250_000]]);
  });

  it("of another action are made to fit together", async () => {
    const its = await tried(await openExample(), { ...sample, action: "small-scale-partnerships" });
    expect(its.answers.action).toBe("small-scale-partnerships");
    expect(its.lumpSums).toEqual([30_000, 60_000]);
    expect(its.lumpSums).toContain(its.answers.grant);
    expect(its.variants.map(({ id }) => id)).toContain(its.answers.variant);
    expect(its.edits.map(({ will }) => will)).toContain("Small-scale Partnerships");
  });

  it("are put into the Project tab with one press and taken back with one", async () => {
    const file = await openExample();
    const { edits } = await tried(file, { ...sample, months: 36, grant: 400_000 });
    const applied = (await file.callServer("panelChange", edits)) as Written;
    expect(applied).toMatchObject({ done: true, message: "2 cells changed" });
    expect(file.values("Project", "B7:B8")).toEqual([[36], [400_000]]);
    expect((await tried(file, null)).answers).toEqual({ ...sample, months: 36, grant: 400_000 });
    expect(await file.callServer("panelUndo", applied.undo)).toEqual({
      done: true,
      message: "2 cells are as they were before",
    });
    expect(file.values("Project", "B7:B8")).toEqual([[30], [250_000]]);
  });
});

describe("the smallest fix", () => {
  it("mends the sample plan, writes it at once and takes it back exactly", async () => {
    const file = await openExample();
    const fix = await fixOf(file);
    expect(fix.errors).toBe(3);
    expect(fix.after).toMatchObject({ headline: "3 cells to fill in", counts: { errors: 0 } });
    const edits = fix.parts.flatMap((part) => part.edits);
    expect(edits.map(({ placeText, was, will }) => [placeText, was, will])).toEqual([
      ["Partners · B5 · Universidad de Costa Clara", "Spian", "Spain"],
      ["Budget · G3 · WP1, Norrviks universitet", "€12,500", "€10,000"],
      ["Budget · G26 · WP5, Norrviks universitet", "€11,500", "€14,000"],
      ["Budget · A31 · WP5, Norrviks handelskammare", "Norrviks handelskammare", "Norrviks universitet"],
    ]);
    expect(file.calls.writes).toBe(0);
    const applied = (await file.callServer("panelChange", edits)) as Written;
    expect(applied).toMatchObject({ done: true, message: "4 cells changed" });
    await file.settled();
    const report = await panelReport(file);
    expect([report.headline, report.counts]).toEqual([fix.after.headline, fix.after.counts]);
    await file.callServer("panelUndo", applied.undo);
    await file.settled();
    expect((await panelReport(file)).headline).toBe("3 problems to fix");
    expect(file.values("Partners", "B5")).toEqual([["Spian"]]);
    expect(file.values("Budget", "G3")).toEqual([[12_500]]);
  });

  it("says what is left when a change is left out", async () => {
    const file = await openExample();
    const [, ...kept] = (await fixOf(file)).parts;
    const chosen = { edits: kept.flatMap(({ edits }) => edits), joining: [] };
    expect((await fixOf(file, chosen)).after).toMatchObject({ headline: "1 problem to fix", counts: { errors: 1 } });
  });

  it("is written whole or not at all", async () => {
    const file = await openExample();
    const edits = (await fixOf(file)).parts.flatMap((part) => part.edits);
    await typeInto(file, "Budget", "G26", 11_501);
    expect(await file.callServer("panelChange", edits)).toEqual({
      done: false,
      message: "Budget!G26 has changed meanwhile. Nothing was written.",
      undo: null,
    });
    expect(file.values("Partners", "B5")).toEqual([["Spian"]]);
    await typeInto(file, "Budget", "G26", 11_500);
    file.forbidWriting("Budget", "A31");
    expect(await file.callServer("panelChange", edits)).toMatchObject({ done: false, undo: null });
    expect(file.values("Partners", "B5")).toEqual([["Spian"]]);
    expect(file.values("Budget", "G3")).toEqual([[12_500]]);
  });

  it("takes nothing back where one of the cells has been changed since", async () => {
    const file = await openExample();
    const edits = (await fixOf(file)).parts.flatMap((part) => part.edits);
    const applied = (await file.callServer("panelChange", edits)) as Written;
    await typeInto(file, "Budget", "G3", 9999);
    expect(await file.callServer("panelUndo", applied.undo)).toEqual({
      done: false,
      message: "Budget!G3 has been changed since. It stays as it is.",
    });
    expect(file.values("Partners", "B5")).toEqual([["Spain"]]);
  });

  it("proposes somebody to join where a partner is missing, and changes no cell for it", async () => {
    const file = await openExample();
    for (const cell of ["B4", "B5"]) await typeInto(file, "Partners", cell, "Sweden");
    const fix = await fixOf(file);
    const joining = fix.parts.flatMap((part) => part.joining);
    expect(joining.length).toBeGreaterThan(0);
    expect(joining[0]).toMatchObject({ typeText: "Higher education institution" });
    expect(fix.after.counts.errors).toBeLessThan(fix.errors);
  });
});

describe("questions about the consortium", () => {
  it("tells which actions it fits", async () => {
    const { call, rows } = (await questionsOf(await openExample())).panelActions();
    expect(call).toBe(2026);
    const own = rows.find(({ isCurrent }) => isCurrent);
    expect(own?.title).toBe("Cooperation Partnerships");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ fit, findings }) => fit === "missing" && findings.length === 0)).toEqual([]);
  });

  it("tells who cannot leave", async () => {
    const file = await openExample();
    const rows = (await questionsOf(file)).panelLeaving();
    const by = new Map(rows.map((row) => [row.name, row]));
    expect(by.get("Norrviks universitet")?.broken.length).toBeGreaterThan(0);
    expect(by.get("Norrviks universitet")?.euro).toBe(66_000);
    expect(by.get("Norrviks handelskammare")).toMatchObject({ broken: [], euro: 1800 });
    expect(by.get("Norrviks handelskammare")?.mended).toHaveLength(1);
    expect(by.get("Universidad de Costa Clara")?.isUnread).toBe(true);
  });
});

it.each([
  ["panelChange", [{ table: "partners" }]],
  ["panelChange", [[{ table: "checks", line: 1, column: "a", before: "", value: "" }]]],
  ["panelChange", [[{ table: "partners", line: "2", column: "country", before: "", value: "" }]]],
])("what is no call of the panel's is refused: %s(%j)", async (name, values) => {
  const file = await openExample();
  await expect(file.callServer(name, ...values)).rejects.toThrow();
  expect(file.calls.writes).toBe(0);
});
