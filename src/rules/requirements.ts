// What the rules on requirements share: which ones hold for the plan, what their findings carry, and when cells leave them open.
import { type Place, wholePlan } from "../model/place.ts";
import type { DatedValue } from "../programme/programme.ts";
import type { Exception, RequirementForm, RequirementOf, Text } from "../programme/requirements.ts";
import { type Count, meetsCondition } from "./counting.ts";
import { notApplicable, pass, type RuleFinding, type RuleResult, undecided } from "./rule.ts";
import type { RuleId, RuleSlots } from "./slots.ts";
import type { Tally } from "./tally.ts";

/** What a rule does with one requirement that holds. */
interface Look<Id extends RuleId> {
  /** Adds a finding; `detail` tells it from others on the same requirement. */
  say(finding: RuleFinding<Id>, detail?: string): void;
  /** A cell that decides is empty, and has a finding of its own. */
  leaveOpen(): void;
  /** The requirement is another rule's: what it rests on says nothing about this one. */
  passOver(): void;
}

/**
 * Looks at each requirement of a form whose condition holds. Findings get its source, its weight and a key with its id.
 * @param met the slots when all are met.
 */
export function checkRequirements<Id extends RuleId, Form extends RequirementForm>(
  tally: Tally,
  form: Form,
  met: () => RuleSlots[Id]["met"],
  look: (value: RequirementOf<Form>, look: Look<Id>) => void,
): RuleResult<Id> {
  const findings: RuleFinding<Id>[] = [];
  const entries: DatedValue<unknown>[] = [];
  let isOpen = false;
  const leaveOpen = (): void => {
    isOpen = true;
  };
  const passOver = (): void => {
    entries.pop();
  };
  for (const { id, value, entry } of tally.requirements(form)) {
    const { when, weight } = value as RequirementOf<RequirementForm>;
    const holds = when === undefined || meetsCondition(tally, when);
    if (holds === undefined) leaveOpen();
    if (holds !== true) continue;
    entries.push(entry);
    const say = (finding: RuleFinding<Id>, detail?: string): void => {
      const subject = detail === undefined ? id : `${id} ${detail}`;
      findings.push(Object.assign({}, finding, { entry, subject }, weight === undefined ? {} : { severity: weight }));
    };
    look(value, { say, leaveOpen, passOver });
  }
  if (findings.length > 0) return { kind: "found", findings };
  if (isOpen) return undecided;
  return entries.length === 0 ? notApplicable : pass<Id>(met(), entries);
}

/** The partner table as a whole, by the column that decides. */
export function partnersColumn(column: string): Place {
  return { ...wholePlan, table: "partners", column };
}

/** What it means that too few can be counted. */
export type Shortfall = "met" | "open" | "fail" | { readonly question: Text | undefined };

/**
 * Too few or not. `open`: empty cells may bring the others; their findings ask for them. With a question a person decides:
 * the one of an exception that applies, or none where the plan has no cell for what is asked.
 */
export function shortfall(
  tally: Tally,
  { certain, possible }: Count,
  needed: number,
  unless: Exception | undefined,
  countOf: (who: Exception["counted"]["who"]) => Count,
): Shortfall {
  if (certain >= needed) return "met";
  if (possible >= needed || tally.partners.length === 0) {
    const hasEmptyCells = tally.partners.some(
      ({ country, role, type }) => country === undefined || role === undefined || type === undefined,
    );
    return hasEmptyCells || tally.partners.length === 0 ? "open" : { question: undefined };
  }
  const applies = unless !== undefined && countOf(unless.counted.who).certain >= unless.atLeast;
  return applies ? { question: unless.question } : "fail";
}
