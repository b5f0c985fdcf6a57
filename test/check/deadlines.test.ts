// Every deadline of the programme library, as a reader of calendars meets it: hour, round, weekday, and the steps counted back.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { deadlineFor, deadlinesOf } from "../../src/check/deadlines.ts";
import { dueDay } from "../../src/check/preparation.ts";
import { calendarText } from "../../src/files/calendar.ts";
import { inUtc } from "../../src/model/brussels-time.ts";
import { daysBetween, weekdayOf } from "../../src/model/day.ts";
import { actions } from "../../src/programme/actions.ts";
import { kth } from "../../src/programme/processes/kth.ts";
import { callsOf, variantsOf } from "../../src/sheet/choices.ts";

const all = actions.flatMap((action) =>
  callsOf(action).flatMap((call) => {
    const variants = variantsOf(action, call);
    return (variants.length === 0 ? [undefined] : variants).flatMap((variant) =>
      deadlinesOf(action, call, variant).map((deadline) => ({ action, call, variant, deadline })),
    );
  }),
);

const names = (one: (typeof all)[number]): string =>
  [one.action.id, one.variant ?? "", one.call, one.deadline.round].join(" ");

describe("every deadline that is known", () => {
  it("has a day and an hour, and a source or a note", () => {
    expect(all.length).toBeGreaterThan(200);
    const wrong = all.filter(({ deadline }) => !/^20\d\d-[01]\d-[0-3]\dT\d\d:\d\d$/.test(deadline.at));
    expect(wrong.map(names)).toEqual([]);
    const without = all.filter(
      ({ deadline: { entry } }) => entry.cite.source === "none" && entry.evidence !== "unverified",
    );
    expect(without.map(names)).toEqual([]);
  });

  it("is at noon at the agencies and at five at EACEA, in the call whose Guide was read", () => {
    const hours = new Set(all.filter(({ call }) => call === 2026).map(({ deadline }) => deadline.at.slice(11)));
    expect([...hours].sort()).toEqual(["12:00", "17:00"]);
  });

  it("of a later round that opens only perhaps is never the one that steps are counted back from", () => {
    const possible = all.filter(({ deadline }) => deadline.optional === true);
    expect(possible.length).toBeGreaterThan(10);
    for (const { action, call, variant, deadline } of possible) {
      expect(deadline.round, names({ action, call, variant, deadline })).toBeGreaterThan(1);
      expect(deadlineFor(action, call, variant)?.optional ?? false).toBe(false);
    }
  });

  it("follows the round before it, and the projects start after it", () => {
    for (const { action, call, variant, deadline } of all) {
      const before = deadlinesOf(action, call, variant).find(({ round }) => round === deadline.round - 1);
      const name = names({ action, call, variant, deadline });
      if (before !== undefined) expect(before.at < deadline.at, name).toBe(true);
      if (deadline.startsFrom !== undefined) expect(deadline.at.slice(0, 10) < deadline.startsFrom, name).toBe(true);
      if (deadline.startsTo !== undefined) expect((deadline.startsFrom ?? "") <= deadline.startsTo, name).toBe(true);
    }
  });

  it("stands in a calendar file at its moment, with KTH's steps before it, as another reader reads it", () => {
    const seen = new Set<string>();
    for (const { action, call, deadline } of all) {
      if (seen.has(deadline.at)) continue;
      seen.add(deadline.at);
      const day = deadline.at.slice(0, 10);
      const steps = kth.steps.flatMap((step) => {
        const due = dueDay(step, day);
        return due === undefined ? [] : [{ id: step.id, title: step.title, due, description: "" }];
      });
      const text = calendarText(
        {
          id: `${action.id}-${call}`,
          name: action.title,
          language: "en",
          steps,
          deadlines: [{ ...deadline, title: "Deadline", description: "" }],
        },
        new Date("2026-01-01T00:00:00Z"),
      );
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents("vevent")
        .map((event) => new ICAL.Event(event));
      const last = events.at(-1);
      expect(last?.startDate.toJSDate().toISOString()).toBe(inUtc(deadline.at).replace("Z", ".000Z"));
      expect(last?.component.getFirstPropertyValue("status")).toBe(
        deadline.optional === true ? "TENTATIVE" : "CONFIRMED",
      );
      const [approval, draft] = events.map((event) => event.startDate.toString());
      expect([daysBetween(approval ?? "", day), daysBetween(draft ?? "", day)]).toEqual([42, 14]);
      // Whole weeks before: the day of the week stays, over leap days and changes of the clocks.
      expect(weekdayOf(approval ?? "")).toBe(weekdayOf(day));
      for (const event of events) expect(event.component.getAllSubcomponents("valarm")).toHaveLength(1);
    }
    expect(seen.size).toBeGreaterThan(40);
  });
});

describe("dates that clocks and calendars make hard", () => {
  it.each([
    // Over the leap day of 2024 and the one that 2026 has not.
    ["2024-03-05", 14, "2024-02-20"],
    ["2026-03-05", 14, "2026-02-19"],
    ["2024-03-01", 1, "2024-02-29"],
    ["2100-03-01", 1, "2100-02-28"],
    // Over the change to summer time on 29 March 2026 and to winter time on 25 October.
    ["2026-04-09", 14, "2026-03-26"],
    ["2026-03-30", 1, "2026-03-29"],
    ["2026-10-26", 1, "2026-10-25"],
    // Over the turn of the year, and to a Saturday, which stays one.
    ["2027-01-05", 42, "2026-11-24"],
    ["2026-05-02", 42, "2026-03-21"],
  ])("before %s by %i days is %s", (deadline, days, due) => {
    expect(dueDay({ before: { days } }, deadline)).toBe(due);
  });
});
