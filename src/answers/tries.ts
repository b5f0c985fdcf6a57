// From what is tried out to what the sidebar shows: other answers, other actions, a partner who leaves, the smallest fix.
import { type CheckedPlan, type CheckOptions, checkPlanWithTally } from "../check/check-plan.ts";
import { fittingActions } from "../check/fitting-actions.ts";
import { joiningPartner } from "../check/fix-steps.ts";
import { ifPartnerLeaves } from "../check/if-partner-leaves.ts";
import type {
  CellEdit,
  PanelFit,
  PanelFix,
  PanelJoining,
  PanelLeaving,
  PanelTry,
  PlanAnswers,
} from "../check/panel-state.ts";
import { type CellChange, changedPlan } from "../check/plan-change.ts";
import { errorsOf, smallestFix } from "../check/smallest-fix.ts";
import { unsureRules, verdictChanges } from "../check/what-if.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import { organisationTypes, type Plan } from "../model/plan.ts";
import { actionById, actions, actionTitle } from "../programme/actions.ts";
import { variantLabel } from "../programme/variants.ts";
import { editedGrids, editsOf } from "../sheet/cell-edits.ts";
import { callsOf, lumpSumsOf, variantsOf } from "../sheet/choices.ts";
import { panelReport } from "../sheet/panel.ts";
import { variantsTitle } from "../sheet/panel-choices.ts";
import { type FoundTables, type GivenAnswers, type PlanGrids, readPlan } from "../sheet/read-plan.ts";

/** A plan with the cells it was read from. */
export interface SheetPlan {
  readonly plan: Plan;
  readonly grids: PlanGrids;
  readonly found: FoundTables;
  readonly given: GivenAnswers | null;
}

type Options = CheckOptions & { readonly language: Language };

function verdictIn(checked: CheckedPlan, language: Language): PanelFix["after"] {
  const { verdict, headline, counts } = panelReport(checked, language);
  return { verdict, headline, counts };
}

export function answersOf({ action, call, variant, months, grant }: Plan): PlanAnswers {
  return {
    action: action ?? null,
    call: call ?? null,
    variant: variant ?? null,
    months: months ?? null,
    grant: grant === undefined ? null : centsToEuro(grant),
  };
}

/** One of the choices: the given one if it is among them, else the first; `null` without choices. */
function among<Value>(choices: readonly Value[], given: Value | null): Value | null {
  return choices.find((one) => one === given) ?? choices[0] ?? null;
}

/** The report with other answers, against that of the plan. `given` is `null` for the plan's own answers. */
export function tryAnswers({ plan, grids, found }: SheetPlan, given: PlanAnswers | null, options: Options): PanelTry {
  const { language } = options;
  const own = answersOf(plan);
  const wanted = given ?? own;
  const action = actionById(wanted.action ?? "");
  const calls = action === undefined ? [] : callsOf(action);
  // The plan's own answers stay as they are, also where they do not fit.
  const call = given === null ? own.call : among(calls, wanted.call);
  const variants = action === undefined || call === null ? [] : variantsOf(action, call);
  const variant = given === null ? own.variant : among(variants, wanted.variant);
  const lumpSums =
    action === undefined || call === null ? [] : lumpSumsOf({ action, call, variant: variant ?? undefined });
  const isMoved = (["action", "call", "variant"] as const).some((name) => wanted[name] !== own[name]);
  const grant = isMoved && lumpSums.length > 0 ? among(lumpSums, wanted.grant) : wanted.grant;
  const answers: PlanAnswers = { ...wanted, action: action?.id ?? null, call, variant, grant };

  const changes = (["action", "call", "variant", "months", "grant"] as const)
    .filter((name) => answers[name] !== own[name])
    .map((column): CellChange => ({ table: "project", row: undefined, column, value: String(answers[column] ?? "") }));
  const before = checkPlanWithTally(plan, options).report;
  const after = checkPlanWithTally(changes.reduce(changedPlan, plan), options);
  return {
    own,
    answers,
    actions: actions.map((one) => ({ id: one.id, title: actionTitle(one, language) })),
    variants: variants.map((id) => ({ id, title: variantLabel(id, language) })),
    variantsTitle: action === undefined ? "" : variantsTitle(action, variants[0], language),
    calls,
    lumpSums,
    rows: verdictChanges(before, after.report),
    ...verdictIn(after, language),
    ...unsureRules(after.report),
    edits: editsOf(changes, plan, grids, found, language),
  };
}

/** Those that fit first. */
export function tryActions(plan: Plan, call: number, language: Language): PanelFit[] {
  return fittingActions(plan, call, language).map(({ action, variants, fit, findings }) => ({
    title: actionTitle(action, language),
    variants: formatOf(language).or(variants.map((id) => variantLabel(id, language))),
    fit,
    findings: findings.map(({ message }) => message),
    isSecondHand: findings.some(({ sources }) => sources.some(({ evidence }) => /^(?:sec|unv)/.test(evidence))),
    isCurrent: action.id === plan.action,
  }));
}

export function tryLeaving(plan: Plan, options: Options): PanelLeaving[] {
  const titles = new Map(
    checkPlanWithTally(plan, options).report.outcomes.flatMap(({ title, findings }) =>
      findings.map(({ key }) => [key, title] as const),
    ),
  );
  return ifPartnerLeaves(plan, options).map(({ partner, euro, broken, mended }) => ({
    name: partner.name ?? "",
    row: partner.row,
    euro: centsToEuro(euro),
    broken: broken.map(({ message }) => message),
    mended: mended.map(({ key }) => titles.get(key) ?? ""),
    isUnread: partner.unreadable.includes("country"),
  }));
}

/** The verdict with new values in the cells, read and checked as if they had been typed. */
export function checkEdits(
  { grids, found, given }: Pick<SheetPlan, "grids" | "found" | "given">,
  edits: readonly CellEdit[],
  joining: readonly Pick<PanelJoining, "type" | "country">[],
  options: Options,
): CheckedPlan {
  let plan = readPlan(editedGrids(grids, found, edits), found, given);
  for (const { type, country } of joining) {
    const known = organisationTypes.find((one) => one === type) ?? "other";
    plan = changedPlan(plan, { joins: joiningPartner({ plan, call: plan.call ?? 0 }, known, country) });
  }
  return checkPlanWithTally(plan, options);
}

/** The smallest fix in words and cells; without parts where there is none that holds when it is read back from the cells. */
export function tryFix(
  sheet: SheetPlan,
  chosen: Parameters<typeof checkEdits>[1] | null,
  joining: readonly Pick<PanelJoining, "type" | "country">[],
  hasTime: () => boolean,
  options: Options,
): PanelFix {
  const { plan, grids, found } = sheet;
  const { language } = options;
  const format = formatOf(language);
  const errors = errorsOf(checkPlanWithTally(plan, options)).length;
  if (chosen !== null) {
    const checked = checkEdits(sheet, chosen, joining, options);
    return { parts: [], errors, left: errorsOf(checked).length, after: verdictIn(checked, language) };
  }
  const fix = smallestFix(plan, { ...options, hasTime });
  const parts = (fix?.parts ?? []).map(({ finding, changes }) => {
    const cells = changes.flatMap((change) => ("joins" in change ? [] : change));
    return {
      title: finding.message,
      edits: editsOf(cells, plan, grids, found, language),
      joining: changes.flatMap((change) => {
        if (!("joins" in change)) return [];
        const { type = "other", country = "" } = change.joins;
        return { type, typeText: format.organisationType(type), country, countryText: format.country(country) };
      }),
    };
  });
  const after = checkEdits(
    sheet,
    parts.flatMap(({ edits }) => edits),
    parts.flatMap((part) => part.joining),
    options,
  );
  const cellsChanged = fix?.parts.flatMap(({ changes }) => changes.filter((change) => !("joins" in change))).length;
  const isWhole = parts.flatMap(({ edits }) => edits).length === cellsChanged;
  const left = errorsOf(after).length;
  return {
    parts: isWhole && left === fix?.left ? parts : [],
    errors,
    left,
    after: verdictIn(after, language),
  };
}
