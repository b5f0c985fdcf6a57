// The example plan: a consortium with deliberate mistakes. All organisations are invented.
import type { Cents } from "../model/money.ts";
import {
  type BudgetLine,
  emptyLine,
  emptyPartner,
  emptyPlan,
  type Partner,
  type Plan,
  type WorkPackage,
} from "../model/plan.ts";

const coordinator = "Norrviks universitet";
const finnish = "Järvi-Suomen ammattikorkeakoulu";
const german = "Hochschule für Nachhaltigkeitswissenschaften Altenstadt";
const spanish = "Universidad de Costa Clara";
const ukrainian = "Dnister Polytechnic University";
const chamber = "Norrviks handelskammare";

/** Row 1 holds the headings. */
const firstRow = 2;

const partners: readonly Partial<Partner>[] = [
  { name: coordinator, country: "SE", type: "hei", role: "coordinator", id: "E10012345", eche: true },
  { name: finnish, country: "FI", type: "hei", role: "partner", id: "E10023456", eche: true },
  { name: german, country: "DE", type: "hei", role: "partner", id: "E10034567" },
  { name: spanish, type: "hei", role: "partner", id: "E10045678", eche: true, unreadable: ["country"] },
  { name: ukrainian, country: "UA", type: "hei", role: "partner" },
  { name: chamber, country: "SE", type: "social-partner", role: "associated" },
];

/** Partner, work package, category, year, amount in euro or quantity and rate in euro, note. */
type Line = readonly [string, number, string, number, number | readonly [number, number], string?];

const lines: readonly Line[] = [
  [coordinator, 1, "management", 1, [20, 400], "Coordinator’s office"],
  [coordinator, 1, "management", 2, 12_500, "Office and audits"],
  [finnish, 1, "management", 1, 9_000],
  [german, 3, "staff", 1, [38, 250], "Course design"],
  [spanish, 4, "travel", 2, [10, 480], "Piloting week, 10 people"],
  [ukrainian, 4, "staff", 2, [26, 125], "Field site"],
  [german, 1, "management", 1, 9_000],
  [spanish, 1, "management", 3, 8_000, "Final report"],
  [ukrainian, 1, "management", 2, 6_000],
  [coordinator, 2, "staff", 1, [32, 250], "Survey of needs"],
  [finnish, 2, "staff", 1, [44, 250], "Interviews with employers"],
  [german, 2, "staff", 1, [28, 250]],
  [spanish, 2, "staff", 1, [26, 250]],
  [ukrainian, 2, "staff", 1, [36, 125]],
  [coordinator, 3, "staff", 2, [56, 250], "Two course modules"],
  [finnish, 3, "staff", 1, [66, 250], "Learning platform and one module"],
  [german, 3, "staff", 2, [38, 250], "Course review"],
  [spanish, 3, "staff", 2, [42, 250], "One course module"],
  [ukrainian, 3, "staff", 1, [56, 125], "Examples from the field"],
  [coordinator, 4, "staff", 3, [48, 250], "Piloting with students"],
  [finnish, 4, "staff", 2, [48, 250], "Piloting with students"],
  [german, 4, "staff", 3, [44, 250], "Piloting with students"],
  [spanish, 4, "staff", 2, 12_200, "Piloting week, hosting"],
  [ukrainian, 4, "staff", 2, [26, 125], "Field site"],
  [coordinator, 5, "events", 2, 11_500, "Conference, 60 people"],
  [finnish, 5, "events", 3, 6_500, "Final seminar"],
  [german, 5, "events", 3, 6_000, "Regional seminar"],
  [spanish, 5, "events", 3, 6_000, "Regional seminar"],
  [ukrainian, 5, "other", 2, 3_200, "Translation of the course"],
  [chamber, 5, "events", 2, [3, 600], "Three breakfast meetings"],
];

const workPackages: readonly (readonly [string, string, number, number])[] = [
  ["Project management", coordinator, 1, 30],
  ["Needs and design", finnish, 1, 8],
  ["Course development", german, 6, 20],
  ["Piloting", spanish, 14, 26],
  ["Sharing results", coordinator, 3, 30],
];

function euro(amount: number): Cents {
  return amount * 100;
}

function lineOf([partner, workPackage, category, year, cost, note]: Line, index: number): BudgetLine {
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

function workPackageOf([title, lead, startMonth, endMonth]: (typeof workPackages)[number], index: number): WorkPackage {
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
    partners: partners.map((partner, index) => ({ ...emptyPartner, ...partner, row: firstRow + index })),
    lines: lines.map(lineOf),
    workPackages: workPackages.map(workPackageOf),
    problems: [
      {
        at: { table: "partners", row: firstRow + 3, name: spanish, column: "country" },
        expected: "country",
        value: "Spian",
        isFormulaError: false,
        suggestion: "ES",
      },
    ],
  };
}
