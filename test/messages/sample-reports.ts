// Reports in which every rule says everything it can say: the plans of `test/plans`, and careless ones.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { checkPlan } from "../../src/check/check-plan.ts";
import type { Report } from "../../src/check/report.ts";
import type { Language } from "../../src/messages/messages.ts";
import type { Plan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { carelessPlan } from "../check/arbitrary-plan.ts";
import { goodPartner } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";
import { readPlanFile } from "../plans/plan-file.ts";

const folder = new URL("../plans/", import.meta.url);

function fromJson(plan: JsonPlan): Plan {
  const read = readJsonPlan(plan);
  if ("error" in read) throw new Error(read.error);
  return read.plan;
}

/** School authorities of two countries, which rely on an exception that a person must confirm. */
const authorities: JsonPlan = {
  action: "strategic-partnerships",
  call: 2016,
  variant: "school",
  months: 24,
  partners: [0, 1, 2, 3].map((index) => ({
    ...goodPartner(index, index < 2 ? "school-authority" : "school"),
    country: index % 2 === 0 ? "SE" : "FI",
  })),
  lines: [],
  workPackages: [],
};

/** A lump sum that is not chosen yet, lines that name no work package, a partner whose region is not confirmed. */
const open: JsonPlan = {
  action: "cooperation-partnerships",
  call: 2026,
  variant: "higher-education",
  partners: [0, 1, 2].map((index) => goodPartner(index, "hei")),
  lines: [],
  workPackages: [],
};
const loose: JsonPlan = { ...open, grant: 120_000, lines: [{ partner: "Organisation A", amount: 120_000 }] };
const region: JsonPlan = {
  ...open,
  call: 2025,
  partners: [...open.partners, { ...goodPartner(3, "ngo"), country: "UK" }],
};

function plans(): Plan[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const written = files.map((file) => readPlan(readPlanFile(readFileSync(new URL(file, folder), "utf8")).grids));
  const careless = fc.sample(carelessPlan, { numRuns: 300, seed: 7 }).map(fromJson);
  return [examplePlan(), ...written, ...[authorities, open, loose, region].map(fromJson), ...careless];
}

let known: readonly Plan[] | undefined;

export function sampleReports(language: Language): readonly Report[] {
  known ??= plans();
  return known.map((plan) => checkPlan(plan, { language }));
}
