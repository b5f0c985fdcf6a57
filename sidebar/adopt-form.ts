// What somebody chooses while their tabs are taken over, and whether anything in it must be answered first.

import type {
  AdoptPreview,
  ChosenPart,
  ChosenTable,
  Mark,
  PanelChoices,
  PlanAnswers,
  ReadColumn,
  ReadColumns,
  TabPart,
} from "../src/check/panel-state.ts";
import type { TableName } from "../src/model/place.ts";
import { choicesOf, readWholeNumber, type SheetForm } from "./sheet-form.ts";

/** In a select: nothing chosen yet, and chosen to be left out. */
export const UNANSWERED = "";
export const NOT_USED = "-";

export type Choices = Readonly<Record<string, string>>;

export function choiceOfPart(part: TabPart, choices: Choices): string {
  const asks = part.question !== null && part.question.kind !== "also";
  return choices[part.id] ?? (asks ? UNANSWERED : (part.table ?? NOT_USED));
}

function isTable(choice: string): choice is TableName {
  return choice !== UNANSWERED && choice !== NOT_USED;
}

/** The parts that are read, with the rows of headings that somebody chose. */
export function chosenParts(
  parts: readonly TabPart[],
  choices: Choices,
  headingRows: Readonly<Record<string, number>>,
): (ChosenPart & { readonly id: string; readonly tab: string })[] {
  return parts.flatMap((part) => {
    const table = choiceOfPart(part, choices);
    const { id, sheetId, tab } = part;
    return isTable(table) ? [{ id, tab, sheetId, table, headingRow: headingRows[id] ?? null }] : [];
  });
}

export type Fault = { readonly id: string; readonly kind: "unanswered" | "twice" } | null;

/** The first that must be answered, or is chosen twice. */
export function faultIn(choices: readonly { readonly id: string; readonly choice: string }[]): Fault {
  for (const { id, choice } of choices) {
    if (choice === UNANSWERED) return { id, kind: "unanswered" };
    const isTwice = choice !== NOT_USED && choices.find((one) => one.choice === choice)?.id !== id;
    if (isTwice) return { id, kind: "twice" };
  }
  return null;
}

export function choiceOfColumn({ index, key, question }: ReadColumn, choices: Choices): string {
  return choices[index] ?? (question === null ? (key ?? NOT_USED) : UNANSWERED);
}

/** Where the chosen columns stand. */
export function chosenTable(part: ChosenPart, columns: ReadColumns, choices: Choices): ChosenTable {
  const at = columns.columns.flatMap((column): Mark[] => {
    const choice = choiceOfColumn(column, choices);
    return choice === UNANSWERED || choice === NOT_USED ? [] : [[choice, column.index]];
  });
  return { sheetId: part.sheetId, table: part.table, line: columns.line, isAcross: columns.isAcross, at };
}

/** Needed columns that none is chosen for, by their headings. */
export function missingColumns({ needs, choices }: ReadColumns, { at }: ChosenTable): string[] {
  return needs.flatMap((keys) => {
    if (keys.some((key) => at.some(([its]) => its === key))) return [];
    return choices.find(({ id }) => id === keys[0])?.title ?? [];
  });
}

export type AnswerName = keyof PlanAnswers;

/** As in the fields; empty for what is not known. */
export type AnswersForm = Pick<SheetForm, AnswerName>;

/** As cells say it, or as it was given before; nothing else is filled in. */
export function answersForm({ answers: { action, variant, call, months, grant } }: AdoptPreview): AnswersForm {
  const text = (value: string | number | null): string => (value === null ? UNANSWERED : String(value));
  return { action: text(action), variant: text(variant), call: text(call), months: text(months), grant: text(grant) };
}

/** Another action leaves of the other answers what it has, too. */
export function withAction(choices: PanelChoices, form: AnswersForm, action: string): AnswersForm {
  const its = choicesOf(choices, { ...form, action });
  const hasVariant = its.action?.variants.some(({ id }) => id === form.variant) === true;
  return {
    ...form,
    action,
    variant: hasVariant ? form.variant : UNANSWERED,
    call: its.call === undefined ? UNANSWERED : form.call,
    grant: UNANSWERED,
  };
}

/** Action, field and call decide which rules are checked; the others may be left open. */
export function missingAnswers({ asked, choices }: AdoptPreview, form: AnswersForm): AnswerName[] {
  const { action } = choicesOf(choices, form);
  return asked.filter((name) => {
    if (name === "months" || name === "grant")
      return readWholeNumber(form[name], name === "months" ? 1 : 0) === undefined;
    if (name === "variant" && (action === undefined || action.variants.length === 0)) return false;
    return form[name] === UNANSWERED;
  });
}

/** Only what no cell says: what a cell says wins anyway. */
export function givenAnswers({ asked }: AdoptPreview, form: AnswersForm): PlanAnswers | null {
  if (asked.length === 0) return null;
  const text = (name: "action" | "variant"): string | null => (asked.includes(name) ? form[name] || null : null);
  const number = (name: "call" | "months" | "grant"): number | null =>
    asked.includes(name) ? (readWholeNumber(form[name], 0) ?? null) : null;
  return {
    action: text("action"),
    variant: text("variant"),
    call: number("call"),
    months: number("months"),
    grant: number("grant"),
  };
}
