// Brussels time against the time zone data of this computer: winter, summer, and the days on which the clocks change.
import { describe, expect, it } from "vitest";
import { brusselsOffset, inUtc, withBrusselsOffset } from "../../src/model/brussels-time.ts";
import { addDays, daysBetween, weekdayOf } from "../../src/model/day.ts";

/** What Brussels' clocks show at a moment, by the computer's own data. */
function clockInBrussels(utc: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Brussels",
    dateStyle: "short",
    timeStyle: "short",
  }).format(new Date(utc));
  return parts.replace(" ", "T");
}

describe("Brussels time", () => {
  it("is an hour ahead of UTC in winter and two in summer", () => {
    expect(withBrusselsOffset("2026-03-05T12:00")).toBe("2026-03-05T12:00:00+01:00");
    expect(withBrusselsOffset("2026-10-01T12:00")).toBe("2026-10-01T12:00:00+02:00");
    expect(inUtc("2026-03-05T17:00")).toBe("2026-03-05T16:00:00Z");
    expect(inUtc("2026-10-01T12:00")).toBe("2026-10-01T10:00:00Z");
  });

  it.each([
    ["2026-03-29T01:59", 1],
    ["2026-03-29T03:00", 2],
    ["2026-10-25T01:59", 2],
    ["2026-10-25T03:00", 1],
    ["2020-03-29T12:00", 2],
    ["2021-03-28T12:00", 2],
    ["2021-03-27T12:00", 1],
  ])("at %s is %d ahead", (at, hours) => {
    expect(brusselsOffset(at)).toBe(hours);
  });

  it("is what the clocks show, at noon and at five on every day from 2014 to 2028", () => {
    for (let day = "2014-01-01"; day < "2029-01-01"; day = addDays(day, 1)) {
      for (const hour of ["12:00", "17:00"]) expect(clockInBrussels(inUtc(`${day}T${hour}`))).toBe(`${day}T${hour}`);
    }
  });
});

describe("days", () => {
  it("are counted over leap days, years and changes of the clocks", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2024-03-05", -14)).toBe("2024-02-20");
    expect(addDays("2026-01-10", -14)).toBe("2025-12-27");
    expect(addDays("2026-04-01", -7)).toBe("2026-03-25");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-05", "2026-02-19")).toBe(-14);
    expect(weekdayOf("2026-11-22")).toBe(0);
  });
});
