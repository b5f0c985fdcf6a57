// The budget tab has the columns that the unit costs of its action need, and no others.
import { describe, expect, it } from "vitest";
import { emptyPlan } from "../../src/model/plan.ts";
import { actionById } from "../../src/programme/actions.ts";
import { planningSheet, tabNames } from "../../src/sheet/template.ts";

function budgetOf(id: string, call: number, variant: string | undefined) {
  const action = actionById(id);
  if (action === undefined) throw new Error(`${id} is expected.`);
  const plan = { ...emptyPlan, action: id, call, variant };
  const tabs = planningSheet(plan, { language: "en", action, call, variant, months: 24 }, tabNames("en"));
  const budget = tabs.find(({ key }) => key === "budget");
  if (budget === undefined) throw new Error("A budget tab is expected.");
  return budget;
}

describe("the budget tab", () => {
  it("of a lump sum has no further columns", () => {
    const { columnKeys } = budgetOf("cooperation-partnerships", 2026, "vet");
    expect(columnKeys).toEqual("partner workPackage category year quantity rate amount note status".split(" "));
  });

  it("of unit costs has those that decide the rates, with headings, a list and a formula that reaches them", () => {
    const { columnKeys, values, formulas, dropDowns } = budgetOf("strategic-partnerships", 2018, "vet/innovation");
    expect(columnKeys).toEqual(
      "partner workPackage category year quantity rate amount note staff km days status".split(" "),
    );
    expect(values[0]).toEqual([
      "Partner",
      "Work package",
      "Category",
      "Year",
      "Quantity",
      "Rate, euro",
      "Amount, euro",
      "Note",
      "Staff or participants",
      "Distance, km",
      "Days each",
    ]);
    expect(formulas).toMatchObject([{ cell: "L1" }]);
    expect(formulas[0]?.formula).toContain("A1:K1000");
    expect(dropDowns.find(({ area }) => area.startsWith("I2"))).toMatchObject({
      list: [
        "Manager",
        "Teacher or researcher",
        "Technician",
        "Administration",
        "Staff",
        "Learners",
        "Local participants",
        "Foreign participants",
      ],
    });
  });
});
