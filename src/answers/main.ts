// The page's own script beside the panel: answers what people try out, from the cells that the server read.
import type { PanelCells, PanelQuestions } from "../check/panel-state.ts";
import { calendarText } from "../files/calendar.ts";
import type { Language } from "../messages/messages.ts";
import { lastCall } from "../programme/countries.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { findTables, readPlan } from "../sheet/read-plan.ts";
import { readDay } from "../sheet/read-steps.ts";
import { type SheetPlan, tryActions, tryAnswers, tryFix, tryLeaving } from "./tries.ts";

/** Milliseconds; somebody waits for it, and a fix that is small enough is found by then. */
const longestSearch = 2000;

/** The answers to questions about these cells, in this language. */
export function answersFor({ grids, accepted, preparation, today }: PanelCells, language: Language): PanelQuestions {
  const found = findTables(grids);
  const plan = readPlan(grids, found);
  const sheet: SheetPlan = { plan, grids, found };
  const options = { language, accepted };
  return {
    panelTry: (answers) => tryAnswers(sheet, answers, options),
    panelActions() {
      const call = plan.call ?? lastCall;
      return { call, rows: tryActions(plan, call, language) };
    },
    panelLeaving: () => tryLeaving(plan, options),
    panelSteps() {
      const row = found.project?.at.get("deadline");
      const typed = row === undefined ? undefined : grids.project?.[row]?.[found.project?.answerColumn ?? -1];
      const day = typed === undefined ? undefined : readDay(typed);
      return panelSteps(plan, preparation ?? undefined, day, today, language);
    },
    panelCalendar: (dates) => calendarText(dates, new Date()),
    panelFix(chosen) {
      const end = Date.now() + longestSearch;
      return tryFix(sheet, chosen?.edits ?? null, chosen?.joining ?? [], () => Date.now() < end, options);
    },
  };
}
