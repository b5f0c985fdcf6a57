// A file that several people share: two editors, one without the add-on, protected cells, and members who may only read.

import { describe, expect, it } from "vitest";
import type { SentAnswer, SentFile } from "../../src/check/panel-state.ts";
import type { Headless } from "../../workbench/headless.ts";
import type { Person } from "../../workbench/host/person.ts";
import { applyTo, openExample, openFile, panelReport, panelState, reportOf, sentFile, typeInto } from "./open-file.ts";

const ann: Partial<Person> = { email: "ann@example.org" };
const bo: Partial<Person> = { email: "bo@example.org" };
const withoutAddOn: Partial<Person> = { email: "cleo@example.org", hasAddOn: false };
const readers: readonly Partial<Person>[] = [
  { email: "dan@example.org", right: "commenter" },
  { email: "eve@example.org", right: "viewer" },
];

async function poll(file: Headless, person: Partial<Person>, known: string): Promise<SentFile | undefined> {
  file.as(person);
  const answer = (await file.callServer("panelState", known)) as SentAnswer;
  return answer.unchanged ? undefined : answer.file;
}

function keyOf(answer: SentFile | undefined): string {
  if (answer === undefined) throw new Error("The file has changed.");
  return answer.fingerprint;
}

describe("two editors at once", () => {
  it("each hear of the other's edits at the next poll, and of their own", async () => {
    const file = await openExample();
    const first = keyOf(await poll(file, ann, ""));
    expect(await poll(file, bo, first)).toBeUndefined();
    file.as(ann);
    file.type("Partners", "B5", "Spain");
    file.as(bo);
    file.type("Budget", "G31", 0);
    // Both edits wait; whoever polls first has them both.
    const seen = keyOf(await poll(file, bo, first));
    expect(await poll(file, ann, seen)).toBeUndefined();
    await file.settled();
    expect(file.note("Partners", "B5")).toBe("");
    expect(file.values("Partners", "I5").flat().join()).not.toContain("Spian");
    expect(file.log).toEqual([]);
  });

  it("write notes once for the same state, whoever's edit it was", async () => {
    const file = await openExample();
    await poll(file, ann, "");
    file.calls.reset();
    await poll(file, bo, "");
    expect(file.calls.byMethod["Range.setNotes"]).toBeUndefined();
    file.as(ann);
    await typeInto(file, "Partners", "B5", "Spain");
    file.as(bo);
    await typeInto(file, "Partners", "A9", "Someone new");
    expect(file.note("Partners", "B5")).toBe("");
  });

  it("a fix prepared by one does not overwrite what the other has typed meanwhile, nor does Undo", async () => {
    const file = await openExample();
    const seen = await sentFile(file);
    const key = (await panelReport(file)).errors.find(({ suggestion }) => suggestion === "Spain")?.key ?? "";
    file.as(bo);
    await typeInto(file, "Partners", "B5", "Portugal");
    file.as(ann);
    expect(await applyTo(file, key, seen)).toMatchObject({ done: false });
    expect(file.values("Partners", "B5")).toEqual([["Portugal"]]);
  });

  it("reasons of both are kept, each with the name of who gave it", async () => {
    const file = await openExample();
    const [first, second] = (await panelReport(file)).judge;
    file.as(ann);
    await file.callServer("panelMarkJudged", first?.key, "Talked to them.");
    file.as(bo);
    await file.callServer("panelMarkJudged", second?.key, "Read the Guide.");
    const settled = (await panelReport(file)).judge.flatMap(({ accepted }) => accepted ?? []);
    expect(settled.map(({ by, reason }) => [by, reason]).sort()).toEqual([
      ["ann@example.org", "Talked to them."],
      ["bo@example.org", "Read the Guide."],
    ]);
  });

  it("events that Google loses are made up for by the next edit or poll", async () => {
    const file = await openExample({ googleQueue: true });
    for (const person of [ann, bo, ann, bo]) {
      file.as(person);
      file.type("Partners", "B5", "Spain");
      file.type("Partners", "B2", "Swedn");
      file.type("Partners", "B3", "Finlnd");
    }
    await file.settled();
    await poll(file, ann, "");
    expect(file.note("Partners", "B5")).toBe("");
    expect(file.note("Partners", "B2")).toContain("Swedn");
    expect(file.note("Partners", "B3")).toContain("Finlnd");
  });

  it("somebody who cannot get the lock is told, and the menu throws at nobody", async () => {
    const file = openFile();
    file.host.context.data.locksHeldElsewhere = true;
    await file.clickMenu("Make a planning sheet");
    expect(file.toasts.join()).toContain("Somebody else is changing");
    expect(file.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("a member without the add-on", () => {
  it("sees the status follow; notes follow with the next edit or poll of somebody who has it", async () => {
    const file = await openExample();
    await panelState(file);
    expect(file.note("Partners", "B5")).toContain("Spian");
    file.as(withoutAddOn);
    file.calls.reset();
    await typeInto(file, "Partners", "B5", "Spain");
    expect(file.calls.writes).toBe(0);
    expect(file.values("Partners", "I5").flat().join()).not.toContain("Spian");
    expect(file.note("Partners", "B5")).toContain("Spian");
    file.as(ann);
    await typeInto(file, "Partners", "B2", "Norway");
    expect(file.note("Partners", "B5")).toBe("");
  });
});

describe("protected cells", () => {
  it("keep their notes, others get theirs, and the panel says where", async () => {
    const file = await openExample();
    await panelState(file);
    file.forbidWriting("Partners", "B5");
    // Row 5 is protected against Bo: its note cannot follow, that of row 3 can.
    file.as({ right: "owner", hasAddOn: false });
    file.type("Partners", "B5", "Spain");
    file.type("Partners", "B3", "Finlnd");
    const answer = await poll(file, bo, "");
    expect(answer?.refused).toEqual(["Partners"]);
    expect(file.note("Partners", "B3")).toContain("Finlnd");
    const asOwner = await poll(file, { right: "owner" }, "");
    expect(asOwner?.refused).toEqual([]);
    expect(file.note("Partners", "B5")).toBe("");
    expect(file.log).toEqual([]);
  });

  it("that are a whole tab: edits elsewhere are followed, and nothing is thrown at anybody", async () => {
    const file = await openExample();
    file.forbidWriting("Budget", "A1:Z100");
    file.as(bo);
    await typeInto(file, "Partners", "B3", "Finlnd");
    expect(file.note("Partners", "B3")).toContain("Finlnd");
    expect((await sentFile(file)).refused).toEqual([]);
    file.as({ right: "owner", hasAddOn: false });
    await typeInto(file, "Budget", "G5", "a lot");
    file.as(bo);
    expect((await sentFile(file)).refused).toEqual(["Budget"]);
    await file.clickMenu("Check now");
    expect(file.log).toEqual([]);
  });

  it("a fix over several cells writes none of them when one is protected, and says which", async () => {
    const file = await openExample();
    file.forbidWriting("Budget", "G4");
    const written = await file.callServer("panelChange", [
      { table: "budget", line: 3, column: "amount", before: "12500", value: 12000 },
      { table: "budget", line: 4, column: "amount", before: "9000", value: 9500 },
    ]);
    expect(written).toMatchObject({ done: false, undo: null });
    expect(JSON.stringify(written)).toContain("Budget!G4");
    expect(file.values("Budget", "G3:G4")).toEqual([[12_500], [9000]]);
  });

  it("removing leaves what is protected, says where, and the owner finishes it", async () => {
    const file = await openExample({ answer: "YES" });
    await panelState(file);
    file.forbidWriting("Partners", "A1:Z50");
    file.as(bo);
    await file.clickMenu("Remove Erasmus Planner …");
    await file.settled();
    expect(file.toasts.at(-1)).toContain("Partners");
    expect(file.note("Partners", "B5")).toContain("Spian");
    expect(file.formula("Budget", "I1")).toBe("");
    file.as({ right: "owner" });
    await file.clickMenu("Remove Erasmus Planner …");
    await file.settled();
    expect(file.toasts.at(-1)).toBe("Erasmus Planner is removed from this file.");
    expect(file.note("Partners", "B5")).toBe("");
    expect(file.formula("Partners", "I1")).toBe("");
    expect(file.log).toEqual([]);
  });
});

describe("members who may only read", () => {
  it.each(readers)("$right: no menu, no events, the status in the cells", async (reader) => {
    const file = await openExample();
    await panelState(file);
    file.as(reader);
    file.calls.reset();
    file.host.open();
    expect(file.menu()).toEqual([]);
    expect(file.values("Partners", "I5").flat().join()).toContain("Spian");
    expect(() => file.type("Partners", "B5", "Spain")).toThrow("protected cell");
    expect(file.calls.writes).toBe(0);
    expect(file.log).toEqual([]);
  });

  it.each(readers)(
    "$right: a panel that is still open reads, checks and says so; nothing is written",
    async (reader) => {
      const file = await openExample();
      const key = reportOf(await panelState(file)).errors[0]?.key;
      file.as(reader);
      const { savedAt: _then, ...before } = file.save();
      const state = await panelState(file);
      expect(state.canEdit).toBe(false);
      expect(reportOf(state).errors.length).toBeGreaterThan(0);
      expect(await file.callServer("panelGoTo", key)).toBe(true);
      expect(
        await file.callServer("panelChange", [
          { table: "budget", line: 3, column: "amount", before: "12500", value: 12000 },
        ]),
      ).toMatchObject({ done: false });
      await expect(file.callServer("panelMarkJudged", key, "I think so.")).rejects.toThrow("protected");
      await file.clickMenu("Check now");
      const { savedAt: _later, ...after } = file.save();
      expect(after.properties).toEqual(before.properties);
      expect(file.log).toEqual([]);
    },
  );

  it("keep their last look and their partner all the same: that is theirs alone", async () => {
    const file = await openExample();
    file.as({ email: "eve@example.org", right: "viewer" });
    expect(await file.callServer("panelKeep", '{"partner":"Dnister Polytechnic University"}')).toBe(true);
    expect(await file.callServer("panelKept")).toBe('{"partner":"Dnister Polytechnic University"}');
    file.as(ann);
    expect(await file.callServer("panelKept")).toBe("");
  });
});

describe("what a person's panel keeps", () => {
  it("is split to fit Google's values, and the files looked at longest ago give way", async () => {
    const file = await openExample();
    const long = JSON.stringify("ä".repeat(20_000));
    const kept = async () => JSON.stringify(JSON.parse(String(await file.callServer("panelKept"))));
    expect(await file.callServer("panelKeep", long)).toBe(true);
    expect((await kept()) === long).toBe(true);
    const mine = file.host.context.data.properties.user;
    // Five files more, older than this one: 100 KB each, of which the oldest must go.
    for (let index = 0; index < 5; index++) {
      mine[`erasmusPlanner.own.file${index}.0`] = `200${index}-01-01T00:00:00.000Z`;
      for (let chunk = 1; chunk < 9; chunk++) mine[`erasmusPlanner.own.file${index}.${chunk}`] = "x".repeat(8000);
    }
    await file.callServer("panelKeep", long);
    const files = new Set(Object.keys(mine).map((name) => name.split(".")[2]));
    expect(files.has("file4")).toBe(true);
    expect(files.has("file0")).toBe(false);
    expect((await kept()) === long).toBe(true);
    expect(Object.values(mine).join("").length).toBeLessThan(400_000);
  });

  it("is refused where it is too long, without a word to the person", async () => {
    const file = await openExample();
    expect(await file.callServer("panelKeep", "x".repeat(100_001))).toBe(false);
  });
});
