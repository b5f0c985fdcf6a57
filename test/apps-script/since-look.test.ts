// What changed since the last look, and the rows of one partner, made in the page from the real file.

import { describe, expect, it } from "vitest";
import { partnerMail } from "../../sidebar/partner-mail.ts";
import { answersTo } from "../../src/answers/main.ts";
import type { PanelChanges, PanelPartner } from "../../src/check/panel-state.ts";
import type { Headless } from "../../workbench/headless.ts";
import { openExample, sentFile, typeInto } from "./open-file.ts";

async function look(file: Headless): Promise<string> {
  return answersTo(await sentFile(file)).panelLook();
}

async function changes(file: Headless, since: string): Promise<PanelChanges | null> {
  return answersTo(await sentFile(file)).panelChanges(since);
}

async function partner(file: Headless, name: string): Promise<PanelPartner> {
  const found = answersTo(await sentFile(file)).panelPartner(name);
  if (found === null) throw new Error(`There is no ${name}.`);
  return found;
}

const spanish = "Universidad de Costa Clara";

describe("since the last look", () => {
  it("nothing is said where nothing changed, at the first look, or where what was kept cannot be read", async () => {
    const file = await openExample();
    const since = await look(file);
    expect(await changes(file, since)).toBeNull();
    for (const text of ["", "{}", "[", '{"at":1}', '{"at":"","tables":{"budget":[1,{"line":"x"}]},"findings":[7]}']) {
      const said = await changes(file, text);
      expect([text, said?.cells ?? []]).toEqual([text, []]);
    }
  });

  it("cells are told with their old and new value, and lead there; findings come and go", async () => {
    const file = await openExample();
    const since = await look(file);
    await typeInto(file, "Partners", "B5", "Spain");
    await typeInto(file, "Partners", "B3", "");
    await typeInto(file, "Project", "B7", 24);
    const said = await changes(file, since);
    expect(said?.cells.map(({ placeText, was, will }) => [placeText, was, will])).toEqual([
      ["Project · Months", "30", "24"],
      ["Partners · row 3 · Country", "Finland", ""],
      ["Partners · row 5 · Country", "Spian", "Spain"],
    ]);
    expect(said?.gone.join()).toContain("Spian");
    expect(said?.findings.map(({ at }) => [at.table, at.line])).toContainEqual(["partners", 3]);
    const key = said?.cells[2]?.key;
    expect(await file.callServer("panelGoTo", key)).toBe(true);
    const active = file.host.context.spreadsheet().getActiveRange();
    expect([active?.getSheet().getName(), active?.getA1Notation()]).toEqual(["Partners", "B5"]);
    expect(await file.callServer("panelGoTo", "cell:project::months")).toBe(true);
    expect(file.host.context.spreadsheet().getActiveRange()?.getA1Notation()).toBe("B7");
    for (const gone of ["cell:nowhere:5:country", "cell:partners:5:colour", "cell:budget:900000:amount"]) {
      expect(await file.callServer("panelGoTo", gone)).toBe(false);
    }
  });

  it("rows that were inserted, sorted or deleted are not taken for changed cells", async () => {
    const file = await openExample();
    const since = await look(file);
    const sheet = file.host.context.spreadsheet().getSheetByName("Partners");
    sheet?.insertRowBefore(3);
    await file.settled();
    expect(await changes(file, since)).toBeNull();
    await typeInto(file, "Partners", "A3", "Newcomers");
    await typeInto(file, "Partners", "B3", "Norway");
    const added = await changes(file, since);
    expect(added?.cells).toEqual([]);
    expect(added?.added.map(({ text }) => text)).toEqual(["Partners · row 3 · Newcomers, Norway"]);
    sheet?.deleteRow(3);
    sheet?.deleteRow(7);
    await file.settled();
    const removed = await changes(file, since);
    expect([removed?.cells, removed?.added]).toEqual([[], []]);
    expect(removed?.removed).toEqual(["Partners · row 7 · Norrviks handelskammare, Sweden"]);
  });

  it("a plan too large to keep is only said to have changed", async () => {
    const file = await openExample();
    const rows = Array.from({ length: 900 }, (_, index) => [
      `Partner ${index}`,
      "WP2",
      "Staff",
      1,
      10,
      10,
      100,
      "x".repeat(40),
    ]);
    file.paste("Budget", "A40", rows);
    await file.settled();
    const since = await look(file);
    expect(since.length).toBeLessThan(70_000);
    expect(await changes(file, since)).toBeNull();
    await typeInto(file, "Budget", "G50", 99);
    expect((await changes(file, since))?.unknown).toEqual(["Budget"]);
  });
});

describe("the rows of one partner", () => {
  it("are its row, its lines and money, what it leads, sends and has to settle", async () => {
    const file = await openExample();
    const shown = await partner(file, spanish);
    expect(shown.row).toBe(5);
    expect(shown.cells.map(({ heading, text }) => [heading, text]).slice(0, 3)).toEqual([
      ["Organisation", spanish],
      ["Country", "Spian"],
      ["Type", "Higher education institution"],
    ]);
    expect(shown.lines).toHaveLength(6);
    expect(shown.lines.reduce((sum, { euro }) => sum + (euro ?? 0), 0)).toBe(shown.euro);
    expect(shown.euro).toBe(4800 + 8000 + 6500 + 10_500 + 12_200 + 6000);
    expect(shown.share).toBeCloseTo(shown.euro / 250_000, 6);
    expect(shown.leads).toEqual(["WP4 Piloting"]);
    expect(shown.findings.map(({ message }) => message).join()).toContain("Spian");
    expect(shown.findings.every(({ at, related }) => [at, ...related].some(({ line }) => line !== null))).toBe(true);
    expect(shown.documents.length).toBeGreaterThan(0);
  });

  it("of another partner are others, and nobody's are told of nobody", async () => {
    const file = await openExample();
    const names = answersTo(await sentFile(file)).panelPartners();
    expect(names).toHaveLength(6);
    const chamber = await partner(file, "Norrviks handelskammare");
    expect(chamber.lines.map(({ key }) => key)).toEqual(["cell:budget:31:amount"]);
    expect(chamber.findings.map(({ message }) => message).join()).not.toContain("Spian");
    expect(answersTo(await sentFile(file)).panelPartner("Nobody")).toBeNull();
  });

  it("come with a text in the language of the partner's country, in plain letters", async () => {
    const file = await openExample();
    await typeInto(file, "Partners", "B5", "Spain");
    const text = partnerMail((await partner(file, spanish)).mail);
    expect(text.split("\n")[0]).toBe("Open Labs for Green Skills: sus filas en nuestro plan");
    expect(text).toContain("Su presupuesto: 48.000 €.");
    expect(text).toContain("Dirigen: WP4 Piloting.");
    expect(text).toContain("«Filas de un socio»");
    expect(text.endsWith("Norrviks universitet")).toBe(true);
    expect(text).not.toContain("\u00a0");
    const english = partnerMail((await partner(file, "Dnister Polytechnic University")).mail);
    expect(english).toContain(
      "- Project management takes €2,500 too much. Move €2,500 from WP1 to other work packages.",
    );
    expect(english).toContain("- your OID (E and 8 digits)");
  });
});
