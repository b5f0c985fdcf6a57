// Seeds 000 and 002 on Partnerships for Cooperation: what of them can be checked in a plan. KTH's steps before submission
// (support of the school, abstract and approval six weeks before, the action's coordinator, mandates, the final draft two
// weeks before, signatures) are preparation, not rules of the programme: they are tested with the preparation steps.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import type { JsonPlan } from "../check/plan-json.ts";
import { cell, formula } from "../functions/formulas.ts";

function partnership(call: number): JsonPlan {
  return {
    action: "Partnerships for Cooperation",
    variant: "Higher education",
    call,
    months: 24,
    grant: 250_000,
    totalCost: 260_000,
    partners: [
      {
        name: "Norrvik University",
        country: "SE",
        type: "hei",
        role: "coordinator",
        eche: true,
        established: "1827-10-23",
      },
      { name: "Järvi University of Applied Sciences", country: "FI", type: "hei", role: "partner", eche: true },
      { name: "Altenstadt Bildungswerk e.V.", country: "DE", type: "ngo", role: "partner" },
    ],
    lines: [],
    workPackages: [],
  };
}

describe("seed 000, KTH on Partnerships for cooperation", () => {
  it.each([2023, 2024, 2025, 2026])(
    "'The same consortium of partners can submit only one application and to one National Agency only.' Call %i",
    (call) => {
      const report = checkJson(partnership(call));
      expect(findingsOf(report, "same-consortium-elsewhere").map((one) => [weightOf(one), one.message])).toEqual([
        ["review", "Does the same group of partners apply anywhere else?"],
      ]);
      expect(report.verdict).toBe("review");
    },
  );

  it("does not ask it of earlier calls, where nobody has read it", () => {
    for (const call of [2021, 2022]) {
      expect(outcomeOf(checkJson(partnership(call)), "same-consortium-elsewhere").kind).toBe("not-applicable");
    }
  });

  it("'one of the actions within the EU programme Erasmus+ 2021-27'", () => {
    expect(findingsOf(checkJson(partnership(2020)), "call-not-open").map(weightOf)).toEqual(["error"]);
    expect(findingsOf(checkJson(partnership(2021)), "call-not-open")).toEqual([]);
    const later = checkJson(partnership(2027));
    expect(findingsOf(later, "call-not-open")).toEqual([]);
    expect(findingsOf(later, "call-not-covered").map(weightOf)).toEqual(["open"]);
  });
});

describe("seed 002, what is the aim of a Cooperation Partnership", () => {
  it("'It covers the fields of education, training, youth and sport'", () => {
    for (const field of ["Higher education", "School education", "VET", "Adult education", "Youth", "Sport"]) {
      const report = checkJson({ ...partnership(2026), variant: field });
      expect(outcomeOf(report, "variant-missing").kind, field).toBe("pass");
      expect(formula("ERASMUS_CAP", "Cooperation Partnership", 2026, 24, field)).toBe(400_000);
    }
  });

  it("'for the period 2021-2027': a call of 2028 is not guessed at", () => {
    expect(cell(formula("ERASMUS_CAP", "Cooperation Partnerships", 2028))).toBe(
      "No rules for call 2028 yet. Newest: 2026.",
    );
  });
});
