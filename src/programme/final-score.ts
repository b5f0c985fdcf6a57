// After the project: how the final report of a Cooperation Partnership is scored, and what is paid for a score.
import type { Evidence } from "./programme.ts";
import type { Source } from "./sources.ts";

interface Fact<Value> {
  readonly value: Value;
  readonly source: Source;
  readonly evidence: Evidence;
  readonly note: string;
}

/** Each work package but project management gets a score from 0 to 100; the project's is their average by budget. */
export const weightedScore: Fact<{ readonly weighedBy: "whole per cent of the budget"; readonly round: "up" }> = {
  value: { weighedBy: "whole per cent of the budget", round: "up" },
  source: {
    title: "Commission: How is the final assessment score calculated in KA220 final report assessments",
    edition: "no year, made for call 2022",
    url: "https://wikis.ec.europa.eu/spaces/NAITDOC/pages/143427289/How+is+the+final+assessment+score+calculated+in+KA220+final+report+assessments",
    kind: "official",
  },
  evidence: "official",
  note: "Two examples on the page give 20 and 80.",
};

export interface PaidFrom {
  readonly points: number;
  readonly percent: number;
}

/** Ascending points. From the first threshold with 100 per cent on, only weaker work packages are paid less. */
export const paymentScale: Fact<readonly PaidFrom[]> = {
  value: [
    { points: 0, percent: 30 },
    { points: 40, percent: 60 },
    { points: 55, percent: 90 },
    { points: 70, percent: 100 },
  ],
  source: { title: "No page read", edition: "second-hand", kind: "none" },
  evidence: "unverified",
  note: "Seen only in the code of another tool, which names the Handbook on the lump sum funding model. The handbook and the grant agreement were not read. The Guide 2026, page 243, says only that single work packages may be refused or the whole reduced by a flat rate.",
};
