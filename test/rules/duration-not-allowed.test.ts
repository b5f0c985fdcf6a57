// The months a project may last: the shortest, the longest, and one month beyond either.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { caseName, cases, goodPlan, valueIn, weightBySource } from "../check/good-plan.ts";

const limited = cases.filter((one) => valueIn(one, "duration") !== undefined);

it("is set in every action, call and variant", () => {
  expect(limited).toHaveLength(cases.length);
});

describe.each(limited.map((one) => [caseName(one), one] as const))("%s", (_name, one) => {
  const duration = valueIn(one, "duration");
  if (duration === undefined) throw new Error("a duration is expected");
  const weight = weightBySource(one, "duration");
  const weights = (months: number): string[] => {
    const plan = { ...goodPlan(one), months };
    return findingsOf(checkJson(plan), "duration-not-allowed").map(weightOf);
  };
  /** Nothing is found, or only that nobody has confirmed the value. */
  const met = weight === "error" ? [] : ["review"];

  if ("choices" in duration) {
    it.each([...duration.choices])("allows %i months, and neither one fewer nor one more", (months) => {
      expect(weights(months)).toEqual(met);
      expect(weights(months - 1)).toEqual([weight]);
      expect(weights(months + 1)).toEqual([weight]);
    });
  } else {
    const longest = duration.longest?.to ?? duration.to;

    it("allows the shortest and the longest, and nothing beyond", () => {
      expect(weights(duration.from)).toEqual(met);
      expect(weights(duration.to)).toEqual(met);
      expect(weights(duration.from - 1)).toEqual([weight]);
      expect(weights(longest + 1)).toEqual([weight]);
    });

    if (duration.longest !== undefined) {
      it("leaves to a person what is allowed for a reason only", () => {
        expect(weights(duration.to + 1)).toEqual(["review"]);
        expect(weights(longest)).toEqual(["review"]);
      });
    }
  }

  it("is open without months, and neither open nor met when they cannot be read", () => {
    const plan = goodPlan(one);
    delete plan.months;
    expect(findingsOf(checkJson(plan), "duration-not-allowed").map(weightOf)).toEqual(["open"]);
    const unreadable = checkJson({ ...plan, months: "about two years" });
    expect(outcomeOf(unreadable, "duration-not-allowed")).toMatchObject({ kind: "open", findings: [] });
    expect(findingsOf(unreadable, "unreadable-cell").map(weightOf)).toEqual(["error"]);
  });

  it("wants whole months", () => {
    const report = checkJson({ ...goodPlan(one), months: 24.5 });
    expect(outcomeOf(report, "duration-not-allowed").kind).not.toBe("pass");
    expect(findingsOf(report, "unreadable-cell").map(weightOf)).toEqual(["error"]);
  });
});
