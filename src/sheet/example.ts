// The example plan: a consortium with deliberate mistakes. All organisations are invented.
import type { Cents } from "../model/money.ts";
import { type BudgetLine, emptyLine, emptyPartner, emptyPlan, type Plan, type WorkPackage } from "../model/plan.ts";
import { type ExampleLine, exampleLines, examplePartners, exampleWorkPackages } from "./example-rows.ts";

/** Row 1 holds the headings. */
const firstRow = 2;

function euro(amount: number): Cents {
  return amount * 100;
}

function lineOf([partner, workPackage, category, year, cost, note]: ExampleLine, index: number): BudgetLine {
  const [quantity, rate] = typeof cost === "number" ? [undefined, undefined] : cost;
  const amount = typeof cost === "number" ? cost : cost[0] * cost[1];
  return {
    ...emptyLine,
    row: firstRow + index,
    partner,
    workPackage: `WP${workPackage}`,
    category,
    year,
    quantity,
    rate: rate === undefined ? undefined : euro(rate),
    amount: euro(amount),
    note,
  };
}

function workPackageOf(
  [title, lead, startMonth, endMonth]: (typeof exampleWorkPackages)[number],
  index: number,
): WorkPackage {
  return { row: firstRow + index, id: `WP${index + 1}`, title, lead, startMonth, endMonth };
}

/** The example as it is read from its sheet: the country "Spian" is one of the mistakes. */
export function examplePlan(): Plan {
  return {
    ...emptyPlan,
    title: "Open Labs for Green Skills",
    action: "cooperation-partnerships",
    call: 2026,
    variant: "higher-education",
    months: 30,
    start: "2026-11-01",
    grant: euro(250_000),
    totalCost: euro(262_000),
    partners: examplePartners.map((partner, index) => ({ ...emptyPartner, ...partner, row: firstRow + index })),
    lines: exampleLines.map(lineOf),
    workPackages: exampleWorkPackages.map(workPackageOf),
    problems: [
      {
        at: { table: "partners", row: firstRow + 3, name: examplePartners[3]?.name, column: "country" },
        expected: "country",
        value: "Spian",
        isFormulaError: false,
        suggestion: "ES",
      },
    ],
  };
}
