// What the rules on requirements share: which ones hold for the plan, and what their findings and results have in common.
import type { DatedValue } from "../programme/programme.ts";
import type { Counted, Exception, Label, RequirementForm, RequirementOf } from "../programme/requirements.ts";
import { type Count, countOrganisations, meetsCondition } from "./counting.ts";
import { notApplicable, pass, type RuleFinding, type RuleResult, undecided } from "./rule.ts";
import type { RuleId, RuleSlots } from "./slots.ts";
import type { RequirementInForce, Tally } from "./tally.ts";

/** The requirements of a form whose condition holds; `isOpen` where a condition cannot be told yet. */
export function holding<Form extends RequirementForm>(
  tally: Tally,
  form: Form,
): { readonly holding: readonly RequirementInForce<Form>[]; readonly isOpen: boolean } {
  let isOpen = false;
  const result = tally.requirements(form).filter(({ value }) => {
    const answer = value.when === undefined ? true : meetsCondition(tally, value.when);
    if (answer === undefined) isOpen = true;
    return answer === true;
  });
  return { holding: result, isOpen };
}

/** What every finding on a requirement carries: its source, its weight, and a key that tells it from others. */
export function markOf<Form extends RequirementForm>(
  { id, value, entry }: RequirementInForce<Form>,
  detail?: string,
): { readonly entry: DatedValue<unknown>; readonly subject: string; readonly severity?: "warning" | "review" } {
  const subject = detail === undefined ? id : `${id} ${detail}`;
  const { weight } = value as RequirementOf<RequirementForm>;
  return { entry, subject, ...(weight === undefined ? {} : { severity: weight }) };
}

/** The words alone, without the condition: slots hold what sentences need. */
export function labelOf({ en, sv }: Label): Label {
  return { en, sv };
}

/** Whether a partner's country, role or type is missing: those cells have findings of their own. */
export function hasEmptyCells(tally: Tally): boolean {
  return tally.partners.some(
    ({ country, role, type }) => country === undefined || role === undefined || type === undefined,
  );
}

/** Where the Guide lets fewer suffice and the plan has at least those, the question for a person. */
export function exceptionOf(
  tally: Tally,
  unless: Exception | undefined,
  count: (counted: Counted) => Count = ({ who }) => countOrganisations(tally, who),
): Exception["question"] | undefined {
  return unless !== undefined && count(unless.counted).certain >= unless.atLeast ? unless.question : undefined;
}

/** The result of a rule that looked at several requirements. */
export function conclude<Id extends RuleId>(
  findings: readonly RuleFinding<Id>[],
  isOpen: boolean,
  met: { readonly slots: RuleSlots[Id]["met"]; readonly entries: readonly DatedValue<unknown>[] },
): RuleResult<Id> {
  if (findings.length > 0) return { kind: "found", findings };
  if (isOpen) return undecided;
  return met.entries.length === 0 ? notApplicable : pass<Id>(met.slots, met.entries);
}
