// From the file as the server sent it to what the panel shows: which screen, the report, the context line.
import { checkPlanWithTally } from "../check/check-plan.ts";
import { couldNotRun } from "../check/outcome.ts";
import type { PanelScreen, PanelState, SentFile } from "../check/panel-state.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { tables as tableNames } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { panelReport } from "../sheet/panel.ts";
import { panelChoices } from "../sheet/panel-choices.ts";
import { contextLine, panelScreen } from "../sheet/panel-screen.ts";
import { sheetPlan } from "./sent-cells.ts";

function screenOf({ tables, missingTab, accepted }: SentFile, plan: Plan, language: Language): PanelScreen {
  if (missingTab === null && tableNames.every((name) => tables[name] === undefined)) {
    return { screen: "first-run", choices: panelChoices(language) };
  }
  const screen = panelScreen(checkPlanWithTally(plan, { language, accepted }), language);
  if (missingTab === null) return screen;
  const hasReport = tables.partners !== undefined && screen.screen === "report";
  return { screen: "table-missing", tab: missingTab, report: hasReport ? screen.report : null };
}

/** A report that says that nothing could be checked. */
function unchecked(language: Language): PanelScreen {
  const messages = messagesOf(language);
  const outcomes = [couldNotRun("panel", messages.common.wholePlan, messages)];
  const report = { plan: { action: null, call: null, variant: null }, verdict: "open", cap: null, outcomes } as const;
  return { screen: "report", report: panelReport({ report, tally: undefined }, language) };
}

/** Always gives a state: what fails is told in the report. */
export function panelState(file: SentFile): PanelState {
  const { fingerprint, language, checkedAt, canEdit, refused, tables } = file;
  const isAdopted = tableNames.some((name) => tables[name]?.isAdopted);
  // The time of day in the file's own zone.
  const checkedClock = checkedAt.slice(11, 16);
  const shown = { fingerprint, language, checkedAt, checkedClock, canEdit, isAdopted, refused };
  try {
    const { plan } = sheetPlan(file);
    return { ...shown, context: contextLine(plan, language), content: screenOf(file, plan, language) };
  } catch {
    return { ...shown, context: [], content: unchecked(language) };
  }
}
