// The page's own script beside the panel: makes what it shows of the cells that the server read, and answers what people try out.
import { checkPlanWithTally } from "../check/check-plan.ts";
import type {
  CellEdit,
  ExampleCells,
  PanelCellQuestions,
  PanelCells,
  PanelShownQuestions,
  PanelState,
  SentFile,
  SentTab,
  TabQuestions,
} from "../check/panel-state.ts";
import { calendarText } from "../files/calendar.ts";
import type { Language } from "../messages/messages.ts";
import { actionById, actions } from "../programme/actions.ts";
import { lastCall } from "../programme/countries.ts";
import { cellName, fixed, onTab } from "../sheet/areas.ts";
import type { Cell } from "../sheet/cell.ts";
import { exampleFor } from "../sheet/example-mistakes.ts";
import { findTable } from "../sheet/find-table.ts";
import { cellOfAnswer } from "../sheet/finding-cell.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readDay } from "../sheet/read-steps.ts";
import { writePlan } from "../sheet/write-plan.ts";
import { adoptionOf, previewTabs } from "./adoption.ts";
import { answerDay, panelDocuments } from "./documents.ts";
import { panelFormulas } from "./formula-help.ts";
import { handOverPage } from "./hand-over/hand-over-page.ts";
import { ownTabs } from "./own-tab.ts";
import { panelPartner } from "./panel-partner.ts";
import { panelState } from "./panel-state.ts";
import { panelProcess } from "./processes.ts";
import { gridOf, sheetPlan } from "./sent-cells.ts";
import { changesSince, lookAt } from "./since-look.ts";
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

/** The example of an action as cells, for the server to write; `null` for the sample plan, which the server has. */
export function exampleCells(id: string, language: Language): ExampleCells | null {
  const action = actionById(id);
  if (action === undefined || action === actions[0]) return null;
  // Readable in any file: the words of the programme are English, those of people are the file's.
  const cells = writePlan(exampleFor(action, language).plan, "en");
  const plain = (grid: readonly (readonly Cell[])[]) =>
    grid.map((row) => row.map((cell) => (typeof cell === "number" ? cell : String(cell))));
  return {
    project: plain(cells.project),
    partners: plain(cells.partners),
    budget: plain(cells.budget),
    workPackages: plain(cells.workPackages),
  };
}

/** The answers to questions that need no more than the file as it is shown. */
export function answersTo(file: SentFile): PanelShownQuestions {
  const { language, accepted } = file;
  const sheet = sheetPlan(file);
  const options = { language, accepted };
  return {
    panelPartners: () => sheet.plan.partners.flatMap(({ name }) => name ?? []),
    panelPartner: (name) => panelPartner(sheet, name, options) ?? null,
    panelChanges: (look) => changesSince(look, sheet, options) ?? null,
    panelLook: () => lookAt(sheet, file, options),
  };
}

/** The answers to questions about these cells, in this language. */
export function answersFor(cells: PanelCells, language: Language): PanelCellQuestions {
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
