// What stands in the rows of the example plan. All organisations are invented.
import type { Partner } from "../model/plan.ts";

const coordinator = "Norrviks universitet";
const finnish = "Järvi-Suomen ammattikorkeakoulu";
const german = "Hochschule für Nachhaltigkeitswissenschaften Altenstadt";
const spanish = "Universidad de Costa Clara";
const ukrainian = "Dnister Polytechnic University";
const chamber = "Norrviks handelskammare";

/** "Spian" is read as no country. */
export const examplePartners: readonly Partial<Partner>[] = [
  { name: coordinator, country: "SE", type: "hei", role: "coordinator", id: "E10012345", eche: true },
  { name: finnish, country: "FI", type: "hei", role: "partner", id: "E10023456", eche: true },
  { name: german, country: "DE", type: "hei", role: "partner", id: "E10034567" },
  { name: spanish, type: "hei", role: "partner", id: "E10045678", eche: true, unreadable: ["country"] },
  { name: ukrainian, country: "UA", type: "hei", role: "partner" },
  { name: chamber, country: "SE", type: "social-partner", role: "associated" },
];

/** Partner, work package, category, year, amount in euro or quantity and rate in euro, note. */
export type ExampleLine = readonly [string, number, string, number, number | readonly [number, number], string?];

export const exampleLines: readonly ExampleLine[] = [
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

/** Title, lead, first and last month. */
export const exampleWorkPackages: readonly (readonly [string, string, number, number])[] = [
  ["Project management", coordinator, 1, 30],
  ["Needs and design", finnish, 1, 8],
  ["Course development", german, 6, 20],
  ["Piloting", spanish, 14, 26],
  ["Sharing results", coordinator, 3, 30],
];
