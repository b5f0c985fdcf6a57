// A folder of plans of an office: of every verdict, with repeated consortia, and too many applications of one school.

import { brokenPlan, finePlan, openPlan, reviewPlan, sampleText } from "./plans.ts";

function smallScale(number: number): object {
  return {
    title: `Small ${number}`,
    action: "KA210-SCH",
    call: 2026,
    months: 12,
    grant: 30_000,
    partners: [
      {
        name: "Skolan i Norrvik",
        id: "E10000001",
        country: "SE",
        type: "school",
        role: number < 2 ? "coordinator" : "partner",
      },
      // Each plan has another second school; one of them moves to another country on the way.
      {
        name: `School ${number % 7}`,
        id: `E2000000${number % 7}`,
        country: number === 8 ? "DE" : "FI",
        type: "school",
        role: number < 2 ? "partner" : "coordinator",
      },
      {
        name: "Kommunen",
        id: "E30000001",
        country: "SE",
        type: number % 2 === 0 ? "public-authority" : "ngo",
        role: "associated",
      },
    ],
    workPackages: [
      { id: "WP1", title: "Project management", startMonth: 1, endMonth: 12 },
      { id: "WP2", title: "=cmd|' /C calc'!A0", lead: "Skolan i Norrvik", startMonth: 1, endMonth: 12 },
    ],
    lines: [
      { partner: "Skolan i Norrvik", workPackage: "1", category: "management", year: 1, amount: 5000.01 + number },
      { partner: `School ${number % 7}`, workPackage: "WP2", category: "travel", quantity: 3, rate: 333.33, km: 512.5 },
      { partner: "Nobody’s", workPackage: "WP2", category: "travel", amount: 0.1, note: "@SUM(1)\n-2" },
      { partner: "Kommunen", workPackage: "WP2", category: "events" },
    ],
  };
}

export const portfolioPlans: Readonly<Record<string, object | string>> = {
  "a/sample.json": sampleText,
  "a/sample again.json": sampleText,
  "fine.json": finePlan,
  "open.json": openPlan,
  "review.json": reviewPlan,
  "broken.json": brokenPlan,
  "små skolor.json": Array.from({ length: 12 }, (_, index) => smallScale(index)),
  "half.json": "{",
  "no action.json": { call: 2026, partners: [{ name: 'O\'Brien "&" Söner; DROP TABLE plans', country: "Spian" }] },
};
