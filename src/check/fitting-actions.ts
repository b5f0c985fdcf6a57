// Which actions of a call a consortium could apply to, by its composition alone.
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import { actions } from "../programme/actions.ts";
import { gapOf, isCovered } from "../programme/covered-calls.ts";
import type { Action } from "../programme/programme.ts";
import { isOffered } from "../programme/variants.ts";
import { checkPlan } from "./check-plan.ts";
import { compositionFindings } from "./composition.ts";
import type { Finding } from "./report.ts";
import { valueInForce } from "./values-in-force.ts";

/** From what one would wish to what one would not; last what nobody can say anything about. */
const fits = ["fits", "judge", "open", "missing", "unknown"] as const;
export type Fit = (typeof fits)[number];

export interface FittingAction {
  readonly action: Action;
  /** The variants that fit best, all with the same findings; empty where the action has none, or all of them fit alike. */
  readonly variants: readonly string[];
  readonly fit: Fit;
  /** What makes it so: what is broken, else what is open, else what a person must judge. */
  readonly findings: readonly Finding[];
}

/** A word that cannot be read makes nothing impossible: once it is mended, everything may fit. */
const unread = /^(?:unknown-country|unreadable-cell)\//;
const withoutRules = /^(?:call-not-covered|no-chapter-in-edition)\//;

function fitOf({ kind, severity, key }: Finding): Fit {
  if (withoutRules.test(key)) return "unknown";
  if (kind === "open" || unread.test(key)) return "open";
  return kind === "fail" && severity === "error" ? "missing" : "judge";
}

function fitted(plan: Plan, language: Language): Pick<FittingAction, "fit" | "findings"> {
  const findings = compositionFindings(checkPlan(plan, { language }));
  const fit = fits[Math.max(0, ...findings.map((finding) => fits.indexOf(fitOf(finding))))] ?? "fits";
  return { fit, findings: findings.filter((finding) => fitOf(finding) === fit) };
}

function hadCall(action: Action, call: number): boolean {
  const [first, last] = action.calls;
  return first <= call && (last === null || call <= last) && gapOf(action, call)?.because !== "no-call";
}

function openVariants({ variants, ...action }: Action, call: number): readonly (string | undefined)[] {
  const open = variants
    .filter((variant) => isOffered(variant, call))
    .map(({ id }) => id)
    .filter((id) => valueInForce({ variants, ...action }, "closed", call, id) === undefined);
  return open.length === 0 ? [undefined] : open;
}

function bestOf(action: Action, call: number, consortium: Plan, language: Language): FittingAction {
  const variants = openVariants(action, call);
  const tried = variants.map((variant) => ({
    variant,
    ...fitted({ ...consortium, action: action.id, call, variant }, language),
  }));
  const weight = ({ fit, findings }: (typeof tried)[number]): number => fits.indexOf(fit) * 1000 + findings.length;
  const best = tried.reduce((one, other) => (weight(other) < weight(one) ? other : one));
  const said = ({ findings }: (typeof tried)[number]): string => findings.map(({ message }) => message).join("\n");
  const alike = tried.filter((one) => one.fit === best.fit && said(one) === said(best));
  const named = alike.length === tried.length ? [] : alike.flatMap(({ variant }) => variant ?? []);
  return { action, variants: named, fit: best.fit, findings: best.findings };
}

/**
 * Every action that had a call in this year, those that fit first, then by how little is missing. Only the partners of the
 * plan are looked at.
 * @returns empty where nothing is known about the call.
 */
export function fittingActions({ partners, ...plan }: Plan, call: number, language: Language): FittingAction[] {
  if (!actions.some((action) => hadCall(action, call) && isCovered(action, call))) return [];
  const problems = plan.problems.filter(({ at }) => at.table === "partners");
  const consortium: Plan = { ...plan, partners, problems, months: undefined, grant: undefined, lines: [] };
  const weight = ({ fit, findings }: FittingAction): number => fits.indexOf(fit) * 1000 + findings.length;
  return actions
    .filter((action) => hadCall(action, call))
    .map((action) => bestOf(action, call, consortium, language))
    .sort((one, other) => weight(one) - weight(other));
}
