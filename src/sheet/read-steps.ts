// Reads the steps of the Preparation tab: what a person typed wins over what is counted back from the deadline.
import { dueDay, type StepStanding, standingOf } from "../check/preparation.ts";
import type { Language } from "../messages/messages.ts";
import { wordKey } from "../model/matching.ts";
import type { IsoDate } from "../model/plan.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { type Entry, meaningOf, type WordList, wordList } from "../phrases/word-list.ts";
import type { Process, Step } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import { type Cell, type Grid, isBlank } from "./cell.ts";
import type { FoundTable } from "./find-table.ts";
import { hasCome } from "./has-come.ts";
import { readDate } from "./read-date.ts";
import { dayOfSerial } from "./serial-day.ts";
import { beforeText } from "./step-status.ts";

/** A step as it stands in its row. */
export interface StepRow {
  /** The row a person sees. */
  readonly row: number;
  readonly title: string;
  readonly who: string;
  readonly due: IsoDate | undefined;
  readonly standing: StepStanding;
  /** What its date is for: "6 weeks before the deadline"; empty for a date of one's own. */
  readonly before: string;
}

/** A day of a cell: a date, a text that means one, or a spreadsheet's own number, which a formula may hand over. */
export function readDay(cell: Cell): IsoDate | undefined {
  return typeof cell === "number" ? dayOfSerial(cell) : readDate(cell).value;
}

/** The day on this computer's clock. */
export function today(): IsoDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A step of a ready-made process. */
export interface KnownStep {
  readonly process: Process;
  readonly step: Step;
}

let knownSteps: WordList<KnownStep> | undefined;

function stepEntries(wordsOf: (title: string) => readonly string[]): readonly Entry<KnownStep>[] {
  return Object.values(processes).flatMap((process) =>
    process.steps.flatMap((step) => wordsOf(step.title).map((word) => [word, { process, step }] as const)),
  );
}

/** The step of a ready-made process that has this title, in any language. */
export function knownStep(title: string): KnownStep | undefined {
  knownSteps ??= wordList(
    stepEntries((title) => [title]),
    () => stepEntries(inOtherLanguages),
  );
  return meaningOf(wordKey(title), knownSteps);
}

/** @param deadline the day from which steps without a date of their own are counted back. */
export function readSteps(
  grid: Grid,
  { headingRow, at }: Pick<FoundTable, "headingRow" | "at">,
  deadline: IsoDate | undefined,
  day: IsoDate,
  language: Language,
): StepRow[] {
  const cell = (cells: readonly Cell[], key: string): Cell | undefined => {
    const column = at.get(key);
    return column === undefined ? undefined : cells[column];
  };
  const rows = grid.flatMap((cells, index) => {
    const title = String(cell(cells, "step") ?? "").trim();
    if (index <= headingRow || title === "") return [];
    const known = knownStep(title);
    const own = cell(cells, "due");
    const counted = known === undefined ? undefined : dueDay(known.step, deadline);
    const due = own === undefined || isBlank(own) ? counted : readDay(own);
    return {
      row: index + 1,
      title,
      who: String(cell(cells, "who") ?? "").trim(),
      due,
      before: known !== undefined && due !== undefined && due === counted ? beforeText(known.step, language) : "",
      isDone: hasCome(cell(cells, "done")) === true,
      after: wordKey(String(cell(cells, "after") ?? "")),
      known,
    };
  });
  return rows.map(({ isDone, after, known, ...row }) => {
    const waitsFor = rows.filter(
      (one) =>
        !one.isDone &&
        (after === ""
          ? known !== undefined && one.known?.process === known.process && known.step.after?.includes(one.known.step.id)
          : wordKey(one.title) === after),
    );
    return {
      ...row,
      standing: standingOf({ isDone, due: row.due, waitsFor: waitsFor.map(({ title }) => title) }, day),
    };
  });
}
