// A plan against the rules in force: every rule gives one outcome, and the report always arrives.
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import { isCovered } from "../programme/covered-calls.ts";
import { checkAction } from "../rules/action-missing.ts";
import { checkCovered } from "../rules/call-not-covered.ts";
import { checkCall } from "../rules/call-not-open.ts";
import { planCap } from "../rules/cap.ts";
import { type AnyResult, notApplicable } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import type { RuleId } from "../rules/slots.ts";
import type { Tally } from "../rules/tally.ts";
import { checkCountries } from "../rules/unknown-country.ts";
import { checkCells } from "../rules/unreadable-cell.ts";
import { type Acceptance, couldNotRun, outcomeContext, outcomeOf, type RuleHead } from "./outcome.ts";
import type { Outcome, Report, Verdict } from "./report.ts";
import { tallyPlan } from "./tally.ts";

export interface CheckOptions {
  readonly language?: Language;
  readonly accepted?: readonly Acceptance[];
}

/** A report together with the tally behind it; no tally where action or call is missing or not covered, or the plan could not be counted. */
export interface CheckedPlan {
  readonly report: Report;
  readonly tally: Tally | undefined;
}

function isAnswered(finding: Outcome["findings"][number]): boolean {
  return finding.accepted !== null;
}

/** `problems` if anything is broken, else `open` if anything is missing, else `review` if a person must judge. */
export function verdictOf(outcomes: readonly Outcome[]): Verdict {
  // An accepted error is still an error.
  if (outcomes.some(({ kind, findings }) => kind === "fail" && findings.some((one) => one.severity === "error"))) {
    return "problems";
  }
  if (outcomes.some(({ kind }) => kind === "open")) return "open";
  const isToJudge = ({ kind, findings }: Outcome): boolean =>
    (kind === "review" || kind === "fail") && !findings.every(isAnswered);
  return outcomes.some(isToJudge) ? "review" : "ok";
}

/** Rules about the plan's own frame have no parameters: they decide whether there is anything to look up. */
function frame(id: RuleId): RuleHead {
  return { id, severity: "error", needs: [] };
}

/** What it gives, or `undefined` if it throws: nothing may keep a report from arriving. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * Checks a plan with everything that is known about its action and call.
 * @param tallyOf counts the plan, where it is not already counted.
 * @returns a report in any case: a rule that throws is reported as a check that could not run.
 */
export function checkPlanWithTally(plan: Plan, options: CheckOptions = {}, tallyOf = tallyPlan): CheckedPlan {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  const context = outcomeContext(plan, action, options.language ?? "en", options.accepted ?? []);
  const outcomes: Outcome[] = [];
  const add = (head: RuleHead, check: () => AnyResult): void => {
    let outcome: Outcome;
    try {
      outcome = outcomeOf(context, head, check());
    } catch {
      outcome = couldNotRun(head.id, context.messages.rules[head.id].title, context.messages);
    }
    outcomes.push(outcome);
  };

  add(frame("unknown-country"), () => checkCountries(plan));
  add(frame("unreadable-cell"), () => checkCells(plan));
  add(frame("action-missing"), () => checkAction(plan));
  let isKnown = false;
  let tally: Tally | undefined;
  if (action !== undefined) {
    add(frame("call-not-open"), () => checkCall(plan, action));
    const call = plan.call;
    if (call !== undefined && call >= action.calls[0] && (action.calls[1] === null || call <= action.calls[1])) {
      add(frame("call-not-covered"), () => checkCovered(call, action));
      isKnown = isCovered(action, call);
      if (isKnown) tally = attempt(() => tallyOf(plan, action, call));
    }
  }
  if (isKnown) {
    const known = tally;
    for (const rule of rules) {
      add(rule, () => {
        if (known === undefined) throw new Error("The plan could not be counted.");
        const has = rule.form === undefined || known.requirements(rule.form).length > 0;
        return has && rule.needs.every((name) => known.value(name) !== undefined) ? rule.check(known) : notApplicable;
      });
    }
  }

  const counted = tally;
  const cap = counted === undefined ? undefined : attempt(() => planCap(counted)?.exact);
  const report: Report = {
    plan: {
      action: plan.action ?? null,
      call: plan.call ?? null,
      variant: plan.variant ?? null,
      ...(plan.title === undefined ? {} : { title: plan.title }),
    },
    verdict: verdictOf(outcomes),
    cap: cap === undefined ? null : centsToEuro(cap),
    outcomes,
  };
  return { report, tally };
}

/** As `checkPlanWithTally`, the report alone. */
export function checkPlan(plan: Plan, options: CheckOptions = {}): Report {
  return checkPlanWithTally(plan, options).report;
}
