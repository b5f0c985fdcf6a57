// What a rule is: an id that names the problem, the parameters it needs, and a check over the tally.
import type { Cents } from "../model/money.ts";
import type { Place } from "../model/place.ts";
import type { ParameterName } from "../programme/parameters.ts";
import type { DatedValue } from "../programme/programme.ts";
import type { RequirementForm } from "../programme/requirements.ts";
import type { FindingKind, RuleId, RuleSlots } from "./slots.ts";
import type { Tally } from "./tally.ts";

/** One thing wrong, open or to judge; the sentences come from `messages/`, filled with the slots. */
interface FindingOf<Kind, Slots> {
  readonly kind: Kind;
  readonly slots: Slots;
  readonly at: Place;
  /** What the finding is about, for its key, where the row at `at` depends on the order of rows; empty: the plan as a whole. */
  readonly subject?: string;
  /** Further cells that show the same finding, each with the mark text of its column. */
  readonly related?: readonly Place[];
  /** Euro at stake. */
  readonly euro?: Cents;
  /** What the user wrote, to be judged. */
  readonly quote?: string;
  /** Value that would repair the cell `at`, as it would be typed. */
  readonly suggestion?: string;
  /** What the lines of a sum have in common, for the words of its place. */
  readonly group?: { readonly workPackage: string } | { readonly year: number } | { readonly category: string };
  /** Set where a finding rests on other parameters than the rule's own. */
  readonly basis?: readonly ParameterName[];
  /** The requirement that is not met: the finding shows its source and weighs by its word and evidence. */
  readonly entry?: DatedValue<unknown>;
  /** Set where it weighs less than the rule. */
  readonly severity?: "warning" | "review";
}

export type RuleFinding<Id extends RuleId> = {
  readonly [Kind in FindingKind<Id>]: FindingOf<Kind, RuleSlots[Id][Kind]>;
}[FindingKind<Id>];

type ResultOf<Met, AFinding> =
  | { readonly kind: "not-applicable" }
  /** `entries`: the requirements that were looked at. */
  | { readonly kind: "pass"; readonly slots: Met; readonly entries?: readonly DatedValue<unknown>[] }
  /** What decides the rule cannot be read yet; the cells that stand in the way have findings of their own. */
  | { readonly kind: "undecided" }
  | { readonly kind: "found"; readonly findings: readonly AFinding[] };

export type RuleResult<Id extends RuleId> = ResultOf<RuleSlots[Id]["met"], RuleFinding<Id>>;

/** A finding, and a result, of some rule, when it is not known which. */
export type AnyFinding = FindingOf<"fail" | "open" | "review", unknown>;
export type AnyResult = ResultOf<unknown, AnyFinding>;

export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  /** Weight of a broken rule when source and evidence allow it. */
  readonly severity: "error" | "warning" | "review";
  /**
   * The parameters that must be in force for the rule to apply; the first is the one the findings cite.
   * Empty: a statement of our own about the plan, without a source.
   */
  readonly needs: readonly ParameterName[];
  /** Also cited and weighed when in force, but not necessary. */
  readonly uses?: readonly ParameterName[];
  /** The form of requirement it checks: without one in force it does not apply. */
  readonly form?: RequirementForm;
  check(tally: Tally): RuleResult<Id>;
}

export function defineRule<Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

export const notApplicable = { kind: "not-applicable" } as const;
export const undecided = { kind: "undecided" } as const;

export function pass<Id extends RuleId>(
  slots: RuleSlots[Id]["met"],
  entries: readonly DatedValue<unknown>[] = [],
): RuleResult<Id> {
  return { kind: "pass", slots, entries };
}

/** Findings if there are any, else `otherwise`. */
export function found<Id extends RuleId>(
  findings: readonly RuleFinding<Id>[],
  otherwise: RuleResult<Id>,
): RuleResult<Id> {
  return findings.length > 0 ? { kind: "found", findings } : otherwise;
}
