// The page's own script beside the panel: makes what it shows of the cells that the server read, and answers what people try out.
import type { CellEdit, PanelCells, PanelQuestions, PanelState, SentFile } from "../check/panel-state.ts";
import { calendarText } from "../files/calendar.ts";
import type { Language } from "../messages/messages.ts";
import { lastCall } from "../programme/countries.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readDay } from "../sheet/read-steps.ts";
import { panelState } from "./panel-state.ts";
import { gridOf, sheetPlan } from "./sent-cells.ts";
import { suggestedEdits } from "./suggested-edits.ts";
import { tryActions, tryAnswers, tryFix, tryLeaving } from "./tries.ts";

/** Milliseconds; somebody waits for it, and a fix that is small enough is found by then. */
const longestSearch = 2000;

/** What the panel shows of this file. */
export function stateOf(file: SentFile): PanelState {
  return panelState(file);
}

/** What *Change to …* writes for the finding with this key. */
export function editsFor(file: SentFile, key: string): readonly CellEdit[] {
  return suggestedEdits(file, key);
}

/** The answers to questions about these cells, in this language. */
export function answersFor(cells: PanelCells, language: Language): PanelQuestions {
  const { accepted, preparation, today } = cells;
  const sheet = sheetPlan(cells);
  const { plan, grids, found } = sheet;
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
      return panelSteps(plan, preparation === null ? undefined : gridOf(preparation), day, today, language);
    },
    panelCalendar: (dates) => calendarText(dates, new Date()),
    panelFix(chosen) {
      const end = Date.now() + longestSearch;
      return tryFix(sheet, chosen?.edits ?? null, chosen?.joining ?? [], () => Date.now() < end, options);
    },
  };
}
