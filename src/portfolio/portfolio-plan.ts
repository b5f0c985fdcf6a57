// What a portfolio is made of: plans with the verdicts that their checks came to.
import type { Verdict } from "../check/report.ts";
import type { Plan } from "../model/plan.ts";

export interface PortfolioPlan {
  /** As its office calls it: the file, and its number in it. */
  readonly name: string;
  readonly plan: Plan;
  readonly verdict: Verdict;
}
