// The plans that are measured: a Cooperation Partnership of call 2026 of any size, good or with one mistake.

import type { Cell } from "../src/sheet/cell.ts";

/** A plan as `getValues` gives it: one grid for each tab. */
export interface Grids {
  readonly project: Cell[][];
  readonly partners: Cell[][];
  readonly budget: Cell[][];
}

/** Where things stand in the grids, for those who change a cell. */
export const columns = {
  country: 1,
  type: 2,
  role: 3,
  eche: 5,
  established: 6,
  partner: 0,
  year: 3,
  amount: 6,
} as const;
const answers = { months: 4, grant: 5, totalCost: 6 } as const;

const countries = [
  "Finland",
  "Sweden",
  "Germany",
  "France",
  "Italy",
  "Spain",
  "Poland",
  "Netherlands",
  "Portugal",
  "Austria",
];
const types = ["Higher education institution", "NGO or association", "Enterprise", "Public authority"];
const categories = ["Management", "Staff", "Travel", "Equipment"];
const grant = 400_000;

/** Nothing is wrong with it: the lines add up to the lump sum, a fifth of it at most for management. */
export function goodPlan(partnerCount: number, lineCount: number): Grids {
  const partners: Cell[][] = [["Organisation", "Country", "Type", "Role", "OID", "ECHE", "Established", "Added value"]];
  for (let index = 0; index < partnerCount; index++) {
    partners.push([
      `Organisation number ${index + 1}`,
      countries[index % countries.length] ?? "",
      types[index % types.length] ?? "",
      index === 0 ? "Coordinator" : "Partner",
      `E1${String(1_000_000 + index)}`,
      index % types.length === 0 ? "yes" : "",
      "1998-01-01",
      "",
    ]);
  }
  const budget: Cell[][] = [
    ["Partner", "Work package", "Category", "Year", "Quantity", "Rate, euro", "Amount, euro", "Note"],
  ];
  const cents = grant * 100;
  for (let index = 0; index < lineCount; index++) {
    const amount = Math.floor((cents * (index + 1)) / lineCount) - Math.floor((cents * index) / lineCount);
    // Each sixth line is for management: a sixth of the grant.
    const isManagement = index % 6 === 0;
    budget.push([
      `Organisation number ${(index % partnerCount) + 1}`,
      isManagement ? "WP1" : `WP${2 + (index % 4)}`,
      categories[isManagement ? 0 : 1 + (index % 3)] ?? "",
      1 + (index % 3),
      index % 5 === 1 ? 1 : "",
      index % 5 === 1 ? amount / 100 : "",
      amount / 100,
      "",
    ]);
  }
  const project: Cell[][] = [
    ["Title", "Measured"],
    ["Action", "Cooperation Partnerships"],
    ["Field", "Higher education"],
    ["Call", 2026],
    ["Months", 36],
    ["Lump sum, euro", grant],
    ["Total cost, euro", grant + 40_000],
  ];
  return { project, partners, budget };
}

type Change = (grids: Grids) => void;

function setAnswer(key: keyof typeof answers, value: Cell): Change {
  return ({ project }) => {
    const row = project[answers[key]];
    if (row !== undefined) row[1] = value;
  };
}

function setPartner(row: number, column: number, value: Cell): Change {
  return ({ partners }) => {
    const cells = partners[row];
    if (cells !== undefined) cells[column] = value;
  };
}

function setLine(row: number, column: number, value: Cell): Change {
  return ({ budget }) => {
    const cells = budget[row];
    if (cells !== undefined) cells[column] = value;
  };
}

/** One mistake each; together they break every rule that the peers are asked for. */
const mistakes: readonly Change[] = [
  setAnswer("months", 40),
  setAnswer("grant", 300_000),
  setAnswer("totalCost", grant),
  ({ partners }) => partners.splice(3),
  ({ partners }) => {
    for (const row of partners.slice(1)) row[columns.country] = "Finland";
  },
  setPartner(1, columns.role, "Partner"),
  setPartner(2, columns.role, "Coordinator"),
  setPartner(1, columns.country, "Ukraine"),
  setPartner(3, columns.country, "Belarus"),
  setPartner(3, columns.country, "Brazil"),
  setPartner(2, columns.type, "Natural person"),
  setPartner(5, columns.eche, "no"),
  setPartner(1, columns.established, "2025-06-01"),
  setPartner(2, columns.role, "Associated partner"),
  setLine(4, columns.amount, 1),
  setLine(4, columns.amount, ""),
  setLine(4, columns.year, 4),
  setLine(4, columns.partner, "Somebody else"),
  ({ budget }) => {
    for (const row of budget.slice(1)) row[1] = "WP1";
  },
];

/** The good plan and one with each mistake. */
export function plansOf(partnerCount: number, lineCount: number): Grids[] {
  return [() => {}, ...mistakes].map((change: Change) => {
    const grids = goodPlan(partnerCount, lineCount);
    change(grids);
    return grids;
  });
}
