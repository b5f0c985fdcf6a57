// The page's own script beside the panel: makes what it shows of the cells that the server read, and answers what people try out.
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
import { cellOfAnswer } from "../sheet/finding-cell.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readDay } from "../sheet/read-steps.ts";
import { adoptionOf, previewTabs } from "./adoption.ts";
import { panelFormulas } from "./formula-help.ts";
import { ownTabs } from "./own-tab.ts";
import { panelState } from "./panel-state.ts";
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
      const at = found.project && cellOfAnswer(found.project, "deadline");
      const typed = at === undefined ? undefined : grids.project?.[at.row]?.[at.column];
      const day = typed === undefined ? undefined : readDay(typed);
      return panelSteps(plan, preparation === null ? undefined : gridOf(preparation), day, today, language);
    },
    panelFormulas: () => panelFormulas(cells, cells.locale, language),
    panelCalendar: (dates) => calendarText(dates, new Date()),
    panelFix(chosen) {
      const end = Date.now() + longestSearch;
      return tryFix(sheet, chosen?.edits ?? null, chosen?.joining ?? [], () => Date.now() < end, options);
    },
  };
}
