// The panel's small pure parts: bars, order, clock, amounts, form, troubles, announcements.

import { expect, it } from "vitest";
import { barParts, sharedScale } from "../../sidebar/bar-scale.ts";
import { clockAt, dayAndTime } from "../../sidebar/clock.ts";
import { euroText } from "../../sidebar/euro.ts";
import { choicesOf, fitting, readWholeNumber, startForm } from "../../sidebar/sheet-form.ts";
import { steadyOrder } from "../../sidebar/steady-order.ts";
import { texts } from "../../sidebar/texts/languages.ts";
import { troubleKind } from "../../sidebar/trouble.ts";
import { verdictAnnouncement } from "../../sidebar/verdict-announcement.ts";
import { bar } from "./states/building-blocks.ts";
import { firstRun } from "./states/first-run.ts";
import { countryMended, problems } from "./states/sample-plan.ts";
import { allGood, onlyCells } from "./states/verdicts.ts";

function planned(sum: number, cap: number | null) {
  return bar({ id: "bar", label: "", planned: sum, plannedText: "", cap });
}

it("a bar under its cap ends before it, and the cap is the right end", () => {
  const under = planned(48_000, 50_000);
  expect(barParts(under, sharedScale([under]))).toEqual({ solid: 96, over: 96, cap: 100 });
});

it("a bar over its cap moves the cap to the left", () => {
  const over = planned(62_500, 50_000);
  expect(barParts(over, sharedScale([over]))).toEqual({ solid: 80, over: 100, cap: 80 });
});

it("bars of one kind share a scale, with and without caps", () => {
  const years = [planned(75_000, 150_000), planned(300_000, 150_000), planned(0, null)];
  expect(years.map((year) => barParts(year, sharedScale(years)))).toEqual([
    { solid: 25, over: 25, cap: 50 },
    { solid: 50, over: 100, cap: 50 },
    { solid: 0, over: 0, cap: null },
  ]);
});

it("an empty or negative plan draws nothing", () => {
  expect(barParts(planned(0, 0), sharedScale([planned(0, 0)]))).toEqual({ solid: 0, over: 0, cap: 0 });
  expect(barParts(planned(-5, null), sharedScale([planned(-5, null)]))).toEqual({ solid: 0, over: 0, cap: null });
});

it("findings keep their places, and new ones come below", () => {
  expect(steadyOrder(undefined, ["b", "a"])).toEqual(["b", "a"]);
  expect(steadyOrder(["a", "b", "c"], ["d", "c", "a"])).toEqual(["a", "c", "d"]);
});

it("tells the time in the file's zone", () => {
  const noon = Date.parse("2026-02-02T12:00:00Z");
  expect(clockAt(noon, "2026-02-02T14:32:10+01:00")).toBe("13:00");
  expect(clockAt(noon, "2026-02-02T14:32:10-03:30")).toBe("08:30");
  expect(clockAt(noon, "2026-02-02T14:32:10Z")).toBe("12:00");
});

it("writes a day with the name of its month", () => {
  expect(dayAndTime("2026-02-02T14:36:00+01:00", "en")).toBe("2 Feb 2026, 14:36");
  expect(dayAndTime("2026-02-12", "sv")).toBe("12 feb. 2026");
  expect(dayAndTime("2026-02-02T09:05", "sv")).toBe("2 feb. 2026 09:05");
  expect(dayAndTime("yesterday", "en")).toBe("yesterday");
});

it("writes amounts as the language does", () => {
  expect(euroText(250_000, "en")).toBe("€250,000");
  expect(euroText(1_250_000, "sv")).toBe("1\u00a0250\u00a0000\u00a0€");
  expect(euroText(500, "sv")).toBe("500\u00a0€");
});

function choices() {
  const { content } = firstRun("en");
  if (content.screen !== "first-run") throw new Error("The example of a first run is none.");
  return content.choices;
}

it("starts with the defaults, which fit together", () => {
  const form = startForm(choices());
  expect(form).toEqual({
    action: "cooperation-partnerships",
    variant: "higher-education",
    call: "2026",
    months: "30",
    grant: "250000",
    process: "kth",
  });
  expect(choicesOf(choices(), form).call?.lumpSums).toEqual([120_000, 250_000, 400_000]);
});

it("another action takes its own call, field and money with it, and leaves the months", () => {
  const other = fitting(choices(), { ...startForm(choices()), action: "knowledge-alliances" });
  expect(other).toEqual({
    action: "knowledge-alliances",
    variant: "",
    call: "2020",
    months: "30",
    grant: "250000",
    process: "kth",
  });
  const back = fitting(choices(), { ...other, action: "cooperation-partnerships", grant: "999" });
  expect(back).toMatchObject({ variant: "higher-education", call: "2026", grant: "120000" });
});

it("reads whole numbers and nothing else", () => {
  expect(["", " ", "24", "250 000", "250\u00a0000"].map((text) => readWholeNumber(text, 1))).toEqual([
    null,
    null,
    24,
    250_000,
    250_000,
  ]);
  expect(["0", "-3", "2.5", "2,5", "x", "1e3", "9999999999"].map((text) => readWholeNumber(text, 1))).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

it("tells why a call did not come back", () => {
  const error = (name: string, message: string) => Object.assign(new Error(message), { name });
  expect(troubleKind(error("ScriptError", "Authorization is required to perform that action."), true)).toBe(
    "unauthorised",
  );
  expect(troubleKind(error("ScriptError", "Authorisation is required to perform that action."), true)).toBe(
    "unauthorised",
  );
  expect(troubleKind(error("ScriptError", "… reading from storage. Error code PERMISSION_DENIED."), true)).toBe(
    "unauthorised",
  );
  expect(troubleKind(error("NetworkError", "Connection failure due to HTTP 0"), true)).toBe("offline");
  expect(troubleKind(error("ScriptError", "Exceeded maximum execution time"), true)).toBe("failed");
  expect(troubleKind(error("ScriptError", "Exceeded maximum execution time"), false)).toBe("offline");
  expect(troubleKind("gone", true)).toBe("failed");
});

it("announces a verdict only when it is another one", () => {
  const announce = (before: Parameters<typeof verdictAnnouncement>[0], now: typeof before) =>
    now === null ? "" : verdictAnnouncement(before, now, texts[now.language]);
  expect(announce(null, problems("en"))).toBe("3 problems to fix");
  expect(announce(problems("en"), problems("en"))).toBe("");
  expect(announce(problems("en"), problems("sv"))).toBe("");
  expect(announce(problems("en"), countryMended("en"))).toBe("2 problems to fix, 1\u00a0fewer");
  expect(announce(countryMended("sv"), problems("sv"))).toBe("3 fel att rätta, 1\u00a0fler");
  expect(announce(problems("en"), onlyCells("en"))).toBe("3 cells to fill in");
  expect(announce(onlyCells("en"), allGood("en"))).toBe("Meets all 25 rules we check");
  expect(announce(problems("en"), firstRun("en"))).toBe("");
});
