// What somebody chooses while their tabs are taken over, and whether anything in it must be answered first.

import type { ChosenPart, ChosenTable, Mark, ReadColumn, ReadColumns, TabPart } from "../src/check/panel-state.ts";
import type { TableName } from "../src/model/place.ts";

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
