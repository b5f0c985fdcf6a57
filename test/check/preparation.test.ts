// Steps counted back from the deadline, and how each stands on a day.

import { describe, expect, it } from "vitest";
import { deadlineFor, deadlinesOf } from "../../src/check/deadlines.ts";
import { dueDay, standingOf, stepsOf } from "../../src/check/preparation.ts";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import { actionById } from "../../src/programme/actions.ts";
import { guide } from "../../src/programme/processes/guide.ts";
import { kth } from "../../src/programme/processes/kth.ts";
import { processes } from "../../src/programme/processes/processes.ts";
import type { Action } from "../../src/programme/programme.ts";

function cooperation(): Action {
  const action = actionById("cooperation-partnerships");
  if (action === undefined) throw new Error("Cooperation Partnerships are gone.");
  return action;
}

function dueInCall(call: number): Record<string, string | undefined> {
  const deadline = deadlineFor(cooperation(), call, "higher-education");
  return Object.fromEntries(kth.steps.map((step) => [step.id, dueDay(step, deadline?.at.slice(0, 10))]));
}

describe("KTH's process", () => {
  it("is due six and two weeks before 22 March 2023", () => {
    expect(dueInCall(2023)).toEqual({
      support: undefined,
      approval: "2023-02-08",
      contact: undefined,
      mandates: undefined,
      draft: "2023-03-08",
      signatures: undefined,
      submit: "2023-03-22",
    });
  });

  it("is due six and two weeks before 5 March 2026", () => {
    expect(dueInCall(2026)).toMatchObject({ approval: "2026-01-22", draft: "2026-02-19", submit: "2026-03-05" });
  });

  it("counts over the leap day of 2024", () => {
    expect(dueInCall(2024)).toMatchObject({ approval: "2024-01-23", draft: "2024-02-20" });
  });

  it("has no dates in a call whose deadline nobody knows", () => {
    expect(Object.values(dueInCall(2027)).filter((due) => due !== undefined)).toEqual([]);
  });

  it("keeps the order of KTH's page", () => {
    expect(kth.steps.map(({ id }) => id)).toEqual([
      "support",
      "approval",
      "contact",
      "mandates",
      "draft",
      "signatures",
      "submit",
    ]);
    expect(kth.steps.find(({ id }) => id === "approval")?.before).toEqual({ weeks: 6 });
    expect(kth.steps.find(({ id }) => id === "draft")?.before).toEqual({ weeks: 2 });
  });
});

describe("every process", () => {
  it.each(Object.values(processes).map((one) => [one.id, one] as const))(
    "%s: its steps wait only for steps before them",
    (_id, one) => {
      const seen = new Set<string>();
      for (const step of one.steps) {
        for (const id of step.after ?? []) expect(seen).toContain(id);
        expect(seen).not.toContain(step.id);
        seen.add(step.id);
        expect(inOtherLanguages(step.title)).not.toContain(step.title);
      }
    },
  );

  it("ends with the submission", () => {
    for (const { steps } of Object.values(processes))
      expect(steps[steps.length - 1]).toMatchObject({ id: "submit", before: { days: 0 } });
  });

  it("asks for an OID at an agency, for a PIC at EACEA, and for both where that is not known", () => {
    const ids = (agency?: "national-agency" | "eacea") => stepsOf(guide, agency).map(({ id }) => id);
    expect(ids("national-agency")).toContain("oid");
    expect(ids("national-agency")).not.toContain("pic");
    expect(ids("eacea")).toContain("pic");
    expect(ids("eacea")).not.toContain("accession");
    expect(ids()).toEqual(expect.arrayContaining(["oid", "pic"]));
  });

  it("of the Guide names a page for each step", () => {
    for (const { page } of guide.steps) expect(page).toMatch(/^4\d\d/);
  });
});

describe("the deadline that is counted back from", () => {
  it("is the first that is certain, also where a later round is possible", () => {
    expect(deadlineFor(cooperation(), 2026, "youth")?.at).toBe("2026-03-05T12:00");
    expect(deadlineFor(cooperation(), 2026, "youth", 2)).toMatchObject({ at: "2026-10-01T12:00", optional: true });
    expect(deadlineFor(cooperation(), 2026, "youth", 3)).toBeUndefined();
  });

  it("has the agencies' hour or EACEA's", () => {
    expect(deadlineFor(cooperation(), 2026, "sport")?.at).toBe("2026-03-05T17:00");
    expect(deadlineFor(cooperation(), 2026, "higher-education")?.at).toBe("2026-03-05T12:00");
  });

  it("is the earliest of all fields where none is named", () => {
    expect(deadlineFor(cooperation(), 2026, undefined)?.at).toBe("2026-03-05T12:00");
    expect(new Set(deadlinesOf(cooperation(), 2026, undefined).map(({ at }) => at))).toEqual(
      new Set(["2026-03-05T12:00", "2026-03-05T17:00", "2026-10-01T12:00"]),
    );
  });
});

describe("a step", () => {
  const due = "2026-02-19";
  const step = { isDone: false, due, waitsFor: [] };

  it.each([
    ["2026-02-12", { kind: "later", days: 7 }],
    ["2026-02-13", { kind: "this-week", days: 6 }],
    ["2026-02-19", { kind: "this-week", days: 0 }],
    ["2026-02-20", { kind: "late", days: 1, waitsFor: [] }],
    ["2027-02-19", { kind: "late", days: 365, waitsFor: [] }],
  ])("due on 19 February is on %s %j", (today, standing) => {
    expect(standingOf(step, today)).toEqual(standing);
  });

  it("that is done is done, however late", () => {
    expect(standingOf({ ...step, isDone: true, waitsFor: ["mandates"] }, "2026-03-01")).toEqual({ kind: "done" });
  });

  it("waits for the steps before it, unless it is late already", () => {
    expect(standingOf({ ...step, waitsFor: ["mandates"] }, "2026-02-19")).toEqual({
      kind: "waits",
      waitsFor: ["mandates"],
    });
    expect(standingOf({ ...step, waitsFor: ["mandates"] }, "2026-02-20")).toEqual({
      kind: "late",
      days: 1,
      waitsFor: ["mandates"],
    });
  });

  it("without a date is neither late nor soon", () => {
    expect(standingOf({ ...step, due: undefined }, "2026-02-20")).toEqual({ kind: "undated" });
  });

  it("due on a weekend keeps its day", () => {
    // 21 March 2026 is a Saturday, six weeks before 2 May.
    expect(dueDay({ before: { weeks: 6 } }, "2026-05-02")).toBe("2026-03-21");
  });
});
