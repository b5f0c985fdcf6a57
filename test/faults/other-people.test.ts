// Lost, doubled and late events, other editors, full or empty stores, a held lock, people who may only look.

import { describe, expect, it } from "vitest";
import type { PanelReport } from "../../src/check/panel-state.ts";
import { applyTo, openExample, openFile, panelReport, sentFile, typeInto } from "../apps-script/open-file.ts";
import { type Decision, faultyServices, googleFaults, typedCells, viewer } from "./faulty-services.ts";

const verdictOf = ({ errors, open, judge }: PanelReport) =>
  [errors, open, judge].map((all) => all.map(({ key }) => key));

/** The same cells in a file in which nothing went wrong. */
async function undisturbed(cells: readonly (readonly [string, string, string | number])[]) {
  const file = await openExample();
  for (const [sheet, cell, typed] of cells) await typeInto(file, sheet, cell, typed);
  return { verdict: verdictOf(await panelReport(file)), note: file.note("Partners", "B3") };
}

const edits = [
  ["Partners", "B3", "Finlan"],
  ["Partners", "B5", "Spain"],
  ["Budget", "G3", 9000],
] as const;

describe("events of edits", () => {
  it("may be lost: Google keeps two waiting", async () => {
    const file = await openExample({ googleQueue: true });
    for (const [sheet, cell, typed] of edits) file.type(sheet, cell, typed);
    for (let time = 0; time < 6; time += 1) file.type("Budget", "H5", `note ${time}`);
    await file.settled();
    expect(file.log.some(({ message }) => message.includes("lost"))).toBe(true);
    const report = await panelReport(file);
    expect({ verdict: verdictOf(report), note: file.note("Partners", "B3") }).toEqual(await undisturbed(edits));
  });

  it("may come twice, late, or for cells that are gone", async () => {
    const file = await openExample();
    for (const [sheet, cell, typed] of [...edits].reverse()) await typeInto(file, sheet, cell, typed);
    const typed = JSON.stringify(typedCells(file));
    for (const event of [null, {}, { range: null }, { range: { columnStart: 1 } }, { authMode: "LIMITED" }]) {
      await file.callServer("onEdit", event);
      await file.callServer("onEdit", event);
    }
    expect(JSON.stringify(typedCells(file))).toBe(typed);
    const report = await panelReport(file);
    expect({ verdict: verdictOf(report), note: file.note("Partners", "B3") }).toEqual(await undisturbed(edits));
  });
});

describe("another editor", () => {
  it("who types between the calls of a check keeps every letter, and the next check is right", async () => {
    const file = await openExample();
    const services = faultyServices(file);
    const wanted = await undisturbed([["Partners", "B3", "Finlan"]]);
    for (const at of [1, 3, 5, 7, 9, 11, 13]) {
      await typeInto(file, "Partners", "B3", "Finland");
      const typing: Decision = (call) => {
        if (call === at) file.type("Partners", "B3", "Finlan");
        if (call === at) file.type("Budget", "H6", `note ${at}`);
        return undefined;
      };
      services.begin(typing);
      await file.callServer("panelState", "");
      services.end();
      await file.settled();
      expect(file.values("Partners", "B3"), `at ${at}`).toEqual([["Finlan"]]);
      expect(file.values("Budget", "H6"), `at ${at}`).toEqual([[`note ${at}`]]);
      const report = await panelReport(file);
      expect({ verdict: verdictOf(report), note: file.note("Partners", "B3") }, `at ${at}`).toEqual(wanted);
    }
  });

  it("who holds the lock is told of, and nothing is kept or made", async () => {
    const file = await openExample();
    const { key = "" } = (await panelReport(file)).judge[0] ?? {};
    file.host.context.data.locksHeldElsewhere = true;
    for (const [name, ...values] of [
      ["panelMarkJudged", key, "a reason"],
      ["panelReopen", key],
      ["panelSetLanguage", "sv"],
      ["panelOpenExample"],
    ] as const) {
      await expect(file.callServer(name, ...values), name).rejects.toThrow("Somebody else is changing");
    }
    file.host.context.data.locksHeldElsewhere = false;
    const { accepted, language } = await sentFile(file);
    expect([accepted, language, file.sheetNames().length]).toEqual([[], "en", 8]);
  });
});

describe("what is kept beside the cells", () => {
  it("may be gone: the next check is right, and notes are as they should be", async () => {
    const file = await openExample();
    await typeInto(file, "Partners", "B3", "Finlan");
    const wanted = await undisturbed([["Partners", "B3", "Finlan"]]);
    const { data } = file.host.context;
    data.caches.document.clear();
    expect(verdictOf(await panelReport(file))).toEqual(wanted.verdict);
    for (const name of Object.keys(data.properties.document)) delete data.properties.document[name];
    const report = await panelReport(file);
    expect({ verdict: verdictOf(report), note: file.note("Partners", "B3") }).toEqual(wanted);
  });

  it.each(["{", "null", '{"tables": {"partners": 5}}', '{"accepted": [{"key": 1}]}', "x".repeat(9000)])(
    "may be broken: %s",
    async (text) => {
      const file = await openExample();
      const wanted = verdictOf(await panelReport(file));
      const { data } = file.host.context;
      for (const part of ["answers", "seen"]) data.properties.document[`erasmusPlanner.${part}.0`] = text;
      data.caches.document.set("notes", { text, until: Date.now() + 60_000 });
      expect(verdictOf(await panelReport(file))).toEqual(wanted);
    },
  );

  it("may have no room: the reason is not kept, what was kept before is, and Google's words say why", async () => {
    const file = await openExample();
    const { judge } = await panelReport(file);
    const [first, second] = judge.map(({ key }) => key);
    await file.callServer("panelMarkJudged", first, "kept before");
    const { data } = file.host.context;
    // Of somebody else's script: properties of a document are shared by all its scripts.
    for (let at = 0; at < 56; at += 1) data.properties.document[`other.${at}`] = "x".repeat(9 * 1024 - 20);
    await expect(file.callServer("panelMarkJudged", second, "y".repeat(1900))).rejects.toThrow("quota");
    expect((await sentFile(file)).accepted.map(({ key }) => key)).toEqual([first]);
    expect(verdictOf(await panelReport(file)).flat()).toContain(second);
  });

  it("may be out of order altogether: a cache that fails stops no check", async () => {
    const file = await openExample();
    const services = faultyServices(file);
    services.begin((_call, kind) =>
      kind === "read-storage" || kind === "write-storage" ? googleFaults.server : undefined,
    );
    await typeInto(file, "Partners", "B3", "Finlan");
    expect(verdictOf(await panelReport(file))).toEqual((await undisturbed([["Partners", "B3", "Finlan"]])).verdict);
    expect(file.note("Partners", "B3")).toContain("Finlan");
    services.end();
  });
});

describe("somebody who may look and not write", () => {
  it("sees the right verdict, changes nothing, and is told so", async () => {
    const file = await openExample();
    const wanted = verdictOf(await panelReport(file));
    const typed = JSON.stringify(typedCells(file));
    const services = faultyServices(file);
    services.begin(viewer);
    const report = await panelReport(file);
    expect(verdictOf(report)).toEqual(wanted);
    const spian = report.errors.find(({ rule }) => rule === "unknown-country")?.key ?? "";
    expect(await applyTo(file, spian)).toMatchObject({ done: false, message: expect.stringContaining("only view") });
    expect(
      await file.callServer("panelStepDone", 2, String(file.values("Preparation", "A2")[0]?.[0]), true),
    ).toMatchObject({
      done: false,
    });
    await expect(file.callServer("panelMarkJudged", spian, "a reason")).rejects.toThrow("permission");
    await expect(file.callServer("panelOpenExample")).rejects.toThrow("permission");
    services.end();
    expect(JSON.stringify(typedCells(file))).toBe(typed);
    expect(file.sheetNames()).toHaveLength(8);
    expect(verdictOf(await panelReport(file))).toEqual(wanted);
  });

  it("may open an empty file", async () => {
    const file = openFile();
    const services = faultyServices(file);
    services.begin(viewer);
    expect((await sentFile(file)).canEdit).toBe(true);
    services.end();
  });
});
