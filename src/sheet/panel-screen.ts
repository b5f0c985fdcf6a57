// Which screen the sidebar shows for a checked plan, and its context line.
import type { CheckedPlan } from "../check/check-plan.ts";
import type { PanelScreen } from "../check/panel-state.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { panelReport } from "./panel.ts";

/** The report, or the question which call to plan with when nobody has read the Guide of this one yet. */
export function panelScreen(checked: CheckedPlan, language: Language): PanelScreen {
  const { report } = checked;
  const unknown = report.outcomes.find(({ rule }) => rule === "call-not-covered")?.findings[0];
  const action = report.plan.action === null ? undefined : actionById(report.plan.action);
  if (unknown === undefined || action === undefined) {
    return { screen: "report", report: panelReport(checked, language) };
  }
  return { screen: "call-unknown", message: unknown.message, why: unknown.why, planWith: action.checkedThrough };
}

/** "KA220-HED", "2026", "30 months"; what is not known is left out. */
export function contextLine(plan: Plan, language: Language): string[] {
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  const code = action?.variants.find(({ id }) => id === plan.variant)?.code ?? action?.code;
  return [
    ...(action === undefined ? [] : [code ?? actionTitle(action, language)]),
    ...(plan.call === undefined ? [] : [String(plan.call)]),
    ...(plan.months === undefined ? [] : [messagesOf(language).common.context.months(plan.months)]),
  ];
}
