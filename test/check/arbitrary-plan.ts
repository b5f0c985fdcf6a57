// Random plans for properties: good ones of every action, and the same with a few cells changed by a careless person.
import fc from "fast-check";
import { type Case, cases, goodPartner, goodPlan, longestMonths, valueIn } from "./good-plan.ts";
import type { JsonCell, JsonPartner, JsonPlan } from "./plan-json.ts";

export const arbitraryCase: fc.Arbitrary<Case> = fc.constantFrom(...cases);

/** The type that may take part in every action of this case. */
export function usualType(one: Case): string {
  const participants = valueIn(one, "participants");
  return participants !== undefined && "type" in participants ? String(participants.type[0]) : "ngo";
}

interface Further {
  readonly full: number;
  readonly associated: readonly string[];
  readonly outside: boolean;
  readonly splits: boolean;
  readonly months: number;
  readonly packages: (typeof packagings)[number];
}

/** How people name work packages: by id, by title, the management last, or not at all. */
const packagings = ["ids", "titles", "management last", "none"] as const;

const further: fc.Arbitrary<Further> = fc.record({
  full: fc.nat(3),
  associated: fc.array(fc.constantFrom("SE", "GB", "US", "GE", "CH"), { maxLength: 2 }),
  outside: fc.boolean(),
  splits: fc.boolean(),
  months: fc.constantFrom(12, 18, 24, 30, 36),
  packages: fc.constantFrom(...packagings),
});

function rename(plan: JsonPlan, packages: Further["packages"]): void {
  const names = { WP1: "WP1", WP2: "WP2" };
  if (packages === "titles") {
    plan.workPackages = [];
    Object.assign(names, { WP1: "Project management", WP2: "WP2 - Waste management course" });
  }
  if (packages === "management last") {
    plan.workPackages = [
      { id: "WP1", title: "Needs and design" },
      { id: "WP5", title: "Management and quality" },
    ];
    Object.assign(names, { WP1: "WP5", WP2: "WP1" });
  }
  if (packages === "none") plan.workPackages = [];
  for (const line of plan.lines) {
    if (packages === "none") delete line.workPackage;
    else line.workPackage = line.workPackage === "WP1" ? names.WP1 : names.WP2;
  }
}

function extended(one: Case, { full, associated, outside, splits, months, packages }: Further): JsonPlan {
  const plan = goodPlan(one);
  rename(plan, packages);
  const count = plan.partners.length;
  for (let index = count; index < count + full; index += 1) plan.partners.push(goodPartner(index, usualType(one)));
  for (const [index, country] of associated.entries()) {
    plan.partners.push({ name: `Supporter ${index + 1}`, country, type: "ngo", role: "associated" });
  }
  if (outside) {
    const partner = { name: "Dnister University", country: "UA", type: "hei", role: "partner" };
    plan.partners.push({ ...partner, addedValue: "Archives that nobody else has" });
  }
  // A shorter project with the same money is good only where the cap does not follow the months.
  if (valueIn(one, "lumpSums") !== undefined && months < longestMonths(one)) {
    plan.months = months;
    for (const line of plan.lines) line.year = 1;
  }
  if (splits) {
    for (const line of plan.lines) {
      if (Number.isInteger(line.amount) && Number(line.amount) % 2 === 0) {
        line.quantity = 2;
        line.rate = Number(line.amount) / 2;
      }
    }
  }
  return plan;
}

/** A plan that may be made from a good one by adding to it; not every addition is good in every action. */
export const arbitraryPlan: fc.Arbitrary<{ readonly one: Case; readonly plan: JsonPlan }> = arbitraryCase.chain((one) =>
  further.map((more) => ({ one, plan: extended(one, more) })),
);

/** A row of cells by key. */
type Row = Record<string, JsonCell>;

/** The rows of a plan with the cells that can be emptied or overwritten; the plan's own answers are one row. */
export function rowsOf(plan: JsonPlan): Row[] {
  return [plan, ...plan.partners, ...plan.lines, ...plan.workPackages] as Row[];
}

/** Row and key of every cell. */
export function cellsOf(plan: JsonPlan): (readonly [row: number, key: string])[] {
  return rowsOf(plan).flatMap((row, index) =>
    Object.keys(row)
      .filter((key) => !Array.isArray(row[key]))
      .map((key) => [index, key] as const),
  );
}

/** A copy in which one cell is empty. */
export function without(plan: JsonPlan, [row, key]: readonly [number, string]): JsonPlan {
  const copy = structuredClone(plan);
  delete rowsOf(copy)[row]?.[key];
  return copy;
}

/** What people leave in cells. */
const leftovers: readonly JsonCell[] = [
  "",
  " ",
  "?",
  "tbd",
  "n/a",
  "Total",
  "#REF!",
  "150 000 €",
  "1.234,56",
  -1,
  0,
  1,
  5,
  24,
  2026,
  1e15,
  "SE",
  "Sverige",
  "Spian",
  "UK",
  "Belarus",
  "Greenland",
  "coordinator",
  "associated",
  "partner",
  "hei",
  "school",
  "consultancy",
  "individual",
  "Organisation A",
  "constructor",
  "__proto__",
  "WP1",
  "management",
  true,
  false,
  "2025-01-01",
];

/** A plan with some cells overwritten, some rows twice, some rows gone. */
export const carelessPlan: fc.Arbitrary<JsonPlan> = fc
  .tuple(
    arbitraryPlan,
    fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(...leftovers)), { maxLength: 6 }),
    fc.option(fc.nat(20)),
    fc.option(fc.nat(20)),
  )
  .map(([{ plan }, changes, twice, gone]) => {
    const copy = structuredClone(plan);
    const cells = cellsOf(copy);
    for (const [at, value] of changes) {
      const [row = 0, key = "title"] = cells[at % cells.length] ?? [];
      const target = rowsOf(copy)[row];
      if (target !== undefined) target[key] = value;
    }
    const repeated: JsonPartner | undefined = twice === null ? undefined : copy.partners[twice];
    if (repeated !== undefined) copy.partners.push({ ...repeated });
    if (gone !== null) copy.partners.splice(gone, 1);
    return copy;
  });
