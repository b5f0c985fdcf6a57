// `erasmus-planner calendar`: text, the JSON contract, and calendar files that another reader understands.

import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarText } from "../../src/files/calendar.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";

buildBeforeAll();

const json = async (...args: string[]) =>
  JSON.parse((await runCommandLine(["calendar", ...args, "--format", "json"])).stdout);

describe("calendar as JSON", () => {
  it("has exactly the deadline with its offset, and the steps", async () => {
    const read = await json("KA220-HED", "2026", "--process", "kth");
    expect(Object.keys(read)).toEqual(["deadline", "steps"]);
    expect(read.deadline).toBe("2026-03-05T12:00:00+01:00");
    for (const step of read.steps) expect(Object.keys(step)).toEqual(["id", "title", "due"]);
    const due = Object.fromEntries(read.steps.map(({ id, due }: { id: string; due: string | null }) => [id, due]));
    expect(due).toEqual({
      support: null,
      approval: "2026-01-22",
      contact: null,
      mandates: null,
      draft: "2026-02-19",
      signatures: null,
      submit: "2026-03-05",
    });
  });

  it("moves with the call, the field, the round and the process", async () => {
    expect((await json("KA220-HED", "2023")).deadline).toBe("2023-03-22T12:00:00+01:00");
    expect((await json("cooperation-partnerships", "2026", "--variant", "sport")).deadline).toBe(
      "2026-03-05T17:00:00+01:00",
    );
    const second = await json("KA220-YOU", "2026", "--round", "2");
    expect(second.deadline).toBe("2026-10-01T12:00:00+02:00");
    expect(second.steps.map(({ due }: { due: string | null }) => due)).toContain("2026-08-20");
    const guide = await json("KA220-HED", "2026", "--process", "guide");
    expect(guide.steps.map(({ id }: { id: string }) => id)).toContain("accession");
  });

  it("of a call without a deadline yet has none, and says so", async () => {
    const run = await runCommandLine(["calendar", "KA220-HED", "2027", "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ deadline: null });
    expect(run.stdout).not.toMatch(/"due": "/);
    expect(run.stderr).toBe("No deadline is known for Cooperation Partnerships in call 2027.\n");
    expect(run.code).toBe(0);
  });

  it("without a field takes the earliest, and says that fields differ", async () => {
    const run = await runCommandLine(["calendar", "cooperation-partnerships", "2026", "--format", "json"]);
    expect(JSON.parse(run.stdout).deadline).toBe("2026-03-05T12:00:00+01:00");
    expect(run.stderr).toMatch(
      /^The fields differ: the earliest deadline is shown\. Add --variant with one of: higher-education, /,
    );
  });
});

describe("calendar as text", () => {
  it("names the hour, the possible second round and the source", async () => {
    const { stdout } = await runCommandLine(["calendar", "KA220-HED", "2026"]);
    expect(stdout).toContain("Thu 5 March 2026, 12:00 Brussels time · Round 1");
    expect(stdout).toContain(
      "Thu 1 October 2026, 12:00 Brussels time · Round 2, only where the National Agency opens it",
    );
    expect(stdout).toMatch(/Thu 22 January 2026 +Project abstract and School approval/);
    expect(stdout).toContain("KTH: Partnerships for cooperation (second-hand)");
  });

  it("speaks Swedish, and of a call that is over calls nobody late", async () => {
    const { stdout } = await runCommandLine(["calendar", "KA220-HED", "2023", "--language", "sv"]);
    expect(stdout).toMatch(/ons 8 februari 2023 +Projektsammanfattning och skolans godkännande\n/);
    expect(stdout).not.toContain("för sent");
  });

  it("says what is not known", async () => {
    expect((await runCommandLine(["calendar", "KA220-HED", "2027"])).stdout).toContain(
      "No deadline of call 2027 is known yet.",
    );
  });

  it.each([
    [["KA220-HED", "2026", "--round", "5"], "--round 5: the rounds that are known are 1 and 2."],
    [["KA220-HED", "2026", "--process", "mine"], "--process"],
    [["Nothing", "2026"], "Nothing"],
  ])("%j is not understood", async (args, words) => {
    const run = await runCommandLine(["calendar", ...args]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(words);
    expect(run.stdout).toBe("");
  });
});

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

describe("a calendar file", () => {
  it("is read by another reader: days, hours, alarms, possible rounds", async () => {
    const { stdout } = await runCommandLine(["calendar", "KA220-HED", "2026", "--format", "ics"]);
    expect(stdout.split("\r\n").at(-1)).toBe("");
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const events = eventsOf(stdout);
    const shown = events.map((event) => [
      event.summary,
      event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      event.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString(),
      event.component.getFirstPropertyValue("status"),
    ]);
    expect(shown).toEqual([
      ["Project abstract and School approval (KA220-HED 2026)", "2026-01-22", "-P7D", null],
      ["Final draft to the international office (KA220-HED 2026)", "2026-02-19", "-P7D", null],
      ["Deadline KA220-HED, call 2026", "2026-03-05T11:00:00.000Z", "-P1D", "CONFIRMED"],
      ["Possible second deadline KA220-HED, call 2026", "2026-10-01T10:00:00.000Z", "-P1D", "TENTATIVE"],
    ]);
    expect(events[0]?.endDate.toString()).toBe("2026-01-23");
  });

  it("gives each entry the same name every time, and no two the same", async () => {
    const names = async (...args: string[]) =>
      eventsOf((await runCommandLine(["calendar", ...args, "--format", "ics"])).stdout).map(({ uid }) => uid);
    const once = await names("KA220-HED", "2026");
    expect(
      await names("Cooperation Partnerships", "2026", "--variant", "Higher education", "--language", "sv"),
    ).toEqual(once);
    const others = [
      ...(await names("KA220-HED", "2023")),
      ...(await names("KA220-SCH", "2026")),
      ...(await names("KA220-HED", "2026", "--process", "guide")),
      ...(await names("KA220-HED", "2026", "--round", "2")),
    ];
    expect(new Set([...once, ...others]).size).toBe(once.length + others.length);
  });

  it("keeps every sign of a text, and folds long lines", () => {
    const title =
      "Möte; med, \\ tecken\noch en rad som är så lång att den måste brytas, mer än en gång, för att få plats i filen";
    const text = calendarText(
      {
        id: "own",
        name: "Own",
        language: "sv",
        steps: [{ id: "one", title, due: "2024-02-29", description: "" }],
        deadlines: [],
      },
      new Date("2024-01-01T00:00:00Z"),
    );
    expect(eventsOf(text)[0]?.summary).toBe(title);
    expect(eventsOf(text)[0]?.endDate.toString()).toBe("2024-03-01");
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toContain("DTSTAMP:20240101T000000Z");
  });
});
