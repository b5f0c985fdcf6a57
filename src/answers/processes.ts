// Another ready-made process for the Preparation tab: what it replaces, what of a person's stays, and the cells it writes.

import type { PanelProcess, StepEdit } from "../check/panel-state.ts";
import { daysBefore, stepsOf } from "../check/preparation.ts";
import { valueInForce } from "../check/values-in-force.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { wordKey } from "../model/matching.ts";
import type { Plan } from "../model/plan.ts";
import { inOtherLanguages, phrase } from "../phrases/phrase.ts";
import { actionById } from "../programme/actions.ts";
import type { Process, Step } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import { sourceOf } from "../programme/sources.ts";
import { type Cell, type Grid, isBlank } from "../sheet/cell.ts";
import { cellKey } from "../sheet/cell-edits.ts";
import type { FoundTable } from "../sheet/find-table.ts";
import { dueFormula, rowsLookedAt } from "../sheet/formulas.ts";
import { type KnownStep, knownStep } from "../sheet/read-steps.ts";
import { dueFormat } from "../sheet/template.ts";

/** The Preparation tab as it stands in the file. */
export interface StepsTab {
  readonly grid: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly found: FoundTable;
  /** The cell with the deadline, as a formula names it; `undefined` where the file has none. */
  readonly deadlineCell: string | undefined;
}

interface Row {
  /** Index in the grid. */
  readonly index: number;
  readonly title: string;
  readonly known: KnownStep | undefined;
}

/** What the planner writes into a row's cells. */
const written: readonly string[] = ["step", "who", "due"];

/** A date that the planner wrote: it follows the deadline. */
const ourDue = /^=IF\(ISNUMBER\(/i;

/** Nobody has changed anything in the row since it was written: no word, no date, no tick, no note. */
function isUntouched({ index, known }: Row, { grid, formulas, found }: StepsTab): boolean {
  if (known === undefined) return false;
  const cells = grid[index] ?? [];
  const cell = (key: string): Cell => cells[found.at.get(key) ?? -1] ?? "";
  const who = wordKey(String(cell("who")));
  if (who !== "" && ![known.step.who, ...inOtherLanguages(known.step.who)].some((text) => wordKey(text) === who))
    return false;
  const formula = formulas[index]?.[found.at.get("due") ?? -1] ?? "";
  const isOurs = known.step.before === undefined ? isBlank(cell("due")) && formula === "" : ourDue.test(formula);
  const ours = [...written, "status"].map((key) => found.at.get(key));
  return isOurs && cells.every((one, column) => ours.includes(column) || isBlank(one));
}

/** The process that most of the steps are from; `null` where they are all somebody's own. */
function processOf(rows: readonly Row[]): Process["id"] | null {
  const counts = Object.values(processes).map(
    ({ id }) => [id, rows.filter(({ known }) => known?.process.id === id).length] as const,
  );
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] === 0 ? null : most[0];
}

function sourceWords({ cite, evidence }: Process, language: Language): string {
  const { page } = cite;
  if (evidence === "unverified") return "";
  const { title } = sourceOf(cite.source);
  return page === undefined ? title : `${title}, ${messagesOf(language).common.page(page)}`;
}

/** @param chosen the process to change to; without it the one that the tab has. */
export function panelProcess(
  { action: id = "", call = 0, variant }: Plan,
  tab: StepsTab,
  chosen: Process["id"] | null,
  language: Language,
): PanelProcess {
  const { grid, found, formulas, deadlineCell } = tab;
  const rows: Row[] = grid.flatMap((cells, index) => {
    const title = String(cells[found.at.get("step") ?? -1] ?? "").trim();
    return index <= found.headingRow || title === "" ? [] : { index, title, known: knownStep(title) };
  });
  const own = processOf(rows);
  const process = processes[chosen ?? own ?? "kth"];
  const action = actionById(id);
  const agency = action === undefined ? undefined : valueInForce(action, "managedBy", call, variant)?.value;
  const free = rows.filter((row) => isUntouched(row, tab));
  const kept = rows.filter((row) => !free.includes(row));
  // What somebody has worked on already is not asked for twice; the submission is the same in every process.
  const isKept = ({ id: step }: Step): boolean =>
    kept.some(({ known }) => known?.step.id === step && (known.process.id === process.id || step === "submit"));
  const steps = stepsOf(process, agency).filter((step) => !isKept(step));
  const last = Math.max(found.headingRow, ...rows.map(({ index }) => index));
  // Rows that stay do not move: the new steps fill the rows that are free, then those below.
  const places = [...free.map(({ index }) => index)];
  for (let row = last + 1; places.length < steps.length && row < rowsLookedAt.preparation; row++) places.push(row);

  const editsAt = (index: number, step: Step | undefined): StepEdit[] => {
    const days = step === undefined ? undefined : daysBefore(step);
    const due = days === undefined || deadlineCell === undefined ? "" : dueFormula(deadlineCell, days);
    const values = {
      step: step === undefined ? "" : phrase(step.title, language),
      who: step === undefined ? "" : phrase(step.who, language),
      due,
    };
    return written.flatMap((column) => {
      const at = found.at.get(column);
      if (at === undefined) return [];
      const cell = grid[index]?.[at] ?? "";
      return {
        table: "preparation",
        line: index + 1,
        column,
        before: cellKey(cell),
        value: values[column as keyof typeof values],
        ...(column === "due" ? { format: dueFormat(days) } : {}),
      };
    });
  };
  const isSame = (index: number, step: Step | undefined): boolean =>
    step !== undefined &&
    rows.some((row) => row.index === index && row.known?.process.id === process.id && row.known.step.id === step.id) &&
    ((formulas[index]?.[found.at.get("due") ?? -1] ?? "") !== "") === (daysBefore(step) !== undefined);
  const changed = places.filter((index, place) => !isSame(index, steps[place]));
  const titleAt = (index: number): string => rows.find((row) => row.index === index)?.title ?? "";
  const added = places.flatMap((index, place) =>
    changed.includes(index) ? steps.slice(place, place + 1).map(({ title }) => phrase(title, language)) : [],
  );
  const removed = changed.map(titleAt).filter((title) => title !== "");
  return {
    own,
    chosen: process.id,
    choices: Object.values(processes).map((one) => ({
      id: one.id,
      title: phrase(one.title, language),
      source: sourceWords(one, language),
    })),
    kept: kept.map(({ title }) => title),
    removed: removed.filter((title) => !added.includes(title)),
    added: added.filter((title) => !removed.includes(title)),
    edits: places.flatMap((index, place) => (changed.includes(index) ? editsAt(index, steps[place]) : [])),
  };
}
