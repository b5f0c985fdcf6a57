// What the web forms of the National Agencies ask of the budget: KA220's matrix and KA210's list of activities.

import { type Cents, centsToEuro } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import type { PlacedPackage, PlacedPlan } from "./placed-lines.ts";

type Row = (string | number)[];

function sumOf(lines: PlacedPlan["lines"], belongs: (line: PlacedPlan["lines"][number]) => boolean): number {
  return centsToEuro(lines.reduce((sum: Cents, one) => (belongs(one) ? sum + one.amount : sum), 0));
}

function labelOf({ id, row }: PlacedPackage): string {
  return row?.title === undefined || row.title === id ? id : `${id} ${row.title}`;
}

/** Organisations by work packages, project management first, with the sums that the form compares. */
export function ka220Matrix({ organisations, packages, lines }: PlacedPlan): Row[] {
  return [
    ["Organisation", ...packages.map(labelOf), "Total"],
    ...organisations.map(
      ({ name = "" }, organisation): Row => [
        name,
        ...packages.map((_, index) =>
          sumOf(lines, (one) => one.organisation === organisation && one.workPackage === index),
        ),
        sumOf(lines, (one) => one.organisation === organisation),
      ],
    ),
    [
      "Total",
      ...packages.map((_, index) => sumOf(lines, (one) => one.workPackage === index)),
      sumOf(lines, () => true),
    ],
  ];
}

/** The first or the last day of a project month; without a start the month. */
function dayOf(month: number | undefined, start: string | undefined, isLast: boolean): string {
  if (month === undefined) return "";
  const [year, first, day] = (start ?? "").split("-").map(Number);
  if (year === undefined || first === undefined || day === undefined) return `month ${month}`;
  const date = new Date(Date.UTC(year, first - 1 + month - (isLast ? 0 : 1), day - (isLast ? 1 : 0)));
  return date.toISOString().slice(0, 10);
}

/** One row per activity in the order of the form's cards; the amounts must add up to the lump sum. */
export function ka210Activities({ start }: Plan, { organisations, packages, lines }: PlacedPlan): Row[] {
  return [
    ["No", "Activity", "Start", "End", "Lead organisation", "Participating organisations", "Grant amount"],
    ...packages.map(({ id, row }, index): Row => {
      const own = lines.filter(({ workPackage }) => workPackage === index);
      const others = organisations.filter(
        ({ name }, organisation) => name !== row?.lead && own.some((one) => one.organisation === organisation),
      );
      return [
        index + 1,
        row?.title ?? id,
        dayOf(row?.startMonth, start, false),
        dayOf(row?.endMonth, start, true),
        row?.lead ?? "",
        others.map(({ name }) => name).join("; "),
        sumOf(own, () => true),
      ];
    }),
    ["", "Total", "", "", "", "", sumOf(lines, () => true)],
  ];
}
