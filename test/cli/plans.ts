// Plans as JSON, one for each verdict, and the sample with its known mistakes.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Cooperation Partnerships in 2026 with three errors, see src/sheet/example.ts. */
export const samplePath = fileURLToPath(new URL("../plans/sample.json", import.meta.url));
export const sampleText = readFileSync(samplePath, "utf8");

const countries = ["SE", "FI", "DE", "ES", "FR", "IT"];

/** Knowledge Alliances in 2016: four universities and two enterprises of six countries, nothing left to say. */
export const finePlan = {
  title: "Alliance for harbours",
  action: "knowledge-alliances",
  call: 2016,
  months: 24,
  grant: 690_000,
  partners: countries.map((country, index) => ({
    name: `Organisation ${index + 1}`,
    country,
    type: index < 4 ? "hei" : "enterprise",
    role: index === 0 ? "coordinator" : "partner",
    ...(index < 4 ? { eche: true } : {}),
  })),
};

/** The same, with the months still to be filled in. */
export const openPlan = { ...finePlan, months: undefined };

/** The same with a consultancy, which a person has to judge as enterprise. */
export const reviewPlan = {
  ...finePlan,
  partners: finePlan.partners.map((one, index) => (index === 5 ? { ...one, type: "consultancy" } : one)),
};

/** The same, asking for more than 24 months allow. */
export const brokenPlan = { ...finePlan, grant: 700_000.01 };
