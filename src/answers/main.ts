// The page's own script beside the panel: makes what it shows of the cells that the server read, and answers what people try out.
import { checkPlanWithTally } from "../check/check-plan.ts";
import type {
  CellEdit,
  PanelCells,
  PanelQuestions,
  PanelState,
  SentFile,
  SentTab,
  TabQuestions,
} from "../check/panel-state.ts";
import { calendarText } from "../files/calendar.ts";
import type { Language } from "../messages/messages.ts";
import { lastCall } from "../programme/countries.ts";
import { cellName, fixed, onTab } from "../sheet/areas.ts";
import { findTable } from "../sheet/find-table.ts";
import { cellOfAnswer } from "../sheet/finding-cell.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readDay } from "../sheet/read-steps.ts";
import { adoptionOf, previewTabs } from "./adoption.ts";
import { answerDay, panelDocuments } from "./documents.ts";
import { panelFormulas } from "./formula-help.ts";
import { handOverPage } from "./hand-over/hand-over-page.ts";
import { ownTabs } from "./own-tab.ts";
import { panelState } from "./panel-state.ts";
import { panelProcess } from "./processes.ts";
import { gridOf, sheetPlan } from "./sent-cells.ts";
import { suggestedEdits } from "./suggested-edits.ts";
import { readColumns } from "./tab-columns.ts";
import { tabParts } from "./tab-parts.ts";
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

/** The answers to questions about the tabs that somebody has; `file` is what was read of them last. */
export function tabAnswersFor(sent: readonly SentTab[], file: SentFile | undefined, language: Language): TabQuestions {
  const tabs = ownTabs(sent, file);
  return {
    panelTabParts: () => tabParts(tabs),
    panelTabColumns(part) {
      const tab = tabs.find(({ sheetId }) => sheetId === part.sheetId);
      if (tab === undefined) throw new Error("That tab is not there any more.");
      return readColumns(tab, part, language);
    },
    panelTabPreview: (chosen) => previewTabs(tabs, chosen, file?.given ?? null, language),
    panelAdoption: (chosen, given, hasStatus) => adoptionOf(tabs, chosen, given, hasStatus, language),
  };
}

/** The answers to questions about these cells, in this language. */
export function answersFor(cells: PanelCells, language: Language): PanelQuestions {
  const { accepted, today, projectTab } = cells;
  const sheet = sheetPlan(cells);
  const { plan, grids, found } = sheet;
  const options = { language, accepted };
  const preparation = cells.preparation === null ? undefined : gridOf(cells.preparation);
  const deadline = found.project && cellOfAnswer(found.project, "deadline");

  function steps() {
    const typed = deadline === undefined ? undefined : grids.project?.[deadline.row]?.[deadline.column];
    return panelSteps(plan, preparation, typed === undefined ? undefined : readDay(typed), today, language);
  }

  return {
    panelTry: (answers) => tryAnswers(sheet, answers, options),
    panelActions() {
      const call = plan.call ?? lastCall;
      return { call, rows: tryActions(plan, call, language) };
    },
    panelLeaving: () => tryLeaving(plan, options),
    panelSteps: steps,
    panelProcess(id) {
      const table = preparation && findTable(preparation, "preparation");
      if (preparation === undefined || table === undefined) return null;
      const deadlineCell =
        deadline === undefined || projectTab === ""
          ? undefined
          : onTab(projectTab, fixed(cellName(deadline.row, deadline.column)));
      const tab = { grid: preparation, formulas: cells.preparationFormulas, found: table, deadlineCell };
      return panelProcess(plan, tab, id, language);
    },
    panelDocuments() {
      const columns = [...(found.partners?.at.keys() ?? [])];
      return panelDocuments(checkPlanWithTally(plan, options), columns, answerDay(steps().steps), language);
    },
    panelHandOver() {
      const { deadlineText } = steps();
      return handOverPage({ plan, checked: checkPlanWithTally(plan, options), deadlineText }, language, today);
    },
    panelFormulas: () => panelFormulas(cells, cells.locale, language),
    panelCalendar: (dates) => calendarText(dates, new Date()),
    panelFix(chosen) {
      const end = Date.now() + longestSearch;
      return tryFix(sheet, chosen?.edits ?? null, chosen?.joining ?? [], () => Date.now() < end, options);
    },
  };
}
