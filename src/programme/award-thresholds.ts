// Scores that several chapters ask for in the same words: 60 of 100 points, and half of each criterion.
import type { AwardThreshold } from "./parameters.ts";

export const sixtyWithRelevanceAndDesign: AwardThreshold = {
  total: 60,
  relevance: { atLeast: 15, outOf: 30 },
  design: { atLeast: 15, outOf: 30 },
  partnership: { atLeast: 10, outOf: 20 },
  impact: { atLeast: 10, outOf: 20 },
};

export const sixtyWithRelevanceAndImpact: AwardThreshold = {
  total: 60,
  relevance: { atLeast: 15, outOf: 30 },
  design: { atLeast: 10, outOf: 20 },
  partnership: { atLeast: 10, outOf: 20 },
  impact: { atLeast: 15, outOf: 30 },
};
