// One plan before both evaluators: what the product finds, what the second one finds, and where they differ.
import { checkPlan } from "../../src/check/check-plan.ts";
import type { Outcome } from "../../src/check/report.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Weight } from "./broken.ts";
import { evaluate, knownRules } from "./evaluate.ts";

export interface Difference {
  readonly rule: string;
  readonly product: Weight | "met";
  readonly second: Weight | "met";
}

/** The heaviest that an outcome says is broken. */
function weightOf({ kind, findings }: Outcome): Weight | "met" {
  const broken = findings.filter((one) => one.kind === "fail").map(({ severity }) => severity);
  if (broken.includes("error")) return "error";
  if (broken.includes("warning")) return "warning";
  return kind === "review" || findings.some((one) => one.kind === "review") ? "judge" : "met";
}

/** Rules of which only one of the two says that they are broken, or with another weight; and the verdict. */
export function differences(plan: Plan, second = evaluate(plan)): readonly Difference[] {
  const report = checkPlan(plan);
  const ours = new Map<string, Weight | "met">(report.outcomes.map((outcome) => [outcome.rule, weightOf(outcome)]));
  const found: Difference[] = [];
  for (const rule of knownRules) {
    const product = ours.get(rule) ?? "met";
    const other = second.get(rule) ?? "met";
    // What a person must judge has many reasons; what is broken for certain has one.
    const isBroken = (weight: Weight | "met"): boolean => weight === "error" || weight === "warning";
    if (product !== other && (isBroken(product) || isBroken(other) || product === "met")) {
      found.push({ rule, product, second: other });
    }
  }
  const [isProblem, isOther] = [report.verdict === "problems", [...second.values()].includes("error")];
  if (found.length === 0 && isProblem !== isOther) {
    found.push({ rule: "verdict", product: isProblem ? "error" : "met", second: isOther ? "error" : "met" });
  }
  return found;
}
