// What a finding proposes for its cell: a report holds ids and plain numbers, people read and cells hold words.
import type { Finding } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import type { Cell } from "./cell.ts";
import { columnOf } from "./columns.ts";
import { type YesNoAnswer, yesNoLabels } from "./yes-no-words.ts";

type Suggesting = Pick<Finding, "at" | "suggestion">;

/** The value as it is written into the cell; `undefined` when nothing is proposed. */
export function suggestedCell({ at, suggestion }: Suggesting, language: Language): Cell | undefined {
  if (suggestion === null || at.table === null || at.column === null) return undefined;
  const { choices, kind } = columnOf(at.table, at.column);
  if (kind === "amount" || kind === "number" || kind === "whole") {
    const number = Number(suggestion);
    return Number.isFinite(number) ? number : undefined;
  }
  const format = formatOf(language);
  switch (choices) {
    case "countries":
      return format.country(suggestion);
    case "organisationTypes":
      return format.organisationType(suggestion);
    case "roles":
      return format.role(suggestion);
    case "categories":
      return format.category(suggestion);
    case "actions":
      return format.action(suggestion);
    case "variants":
      return format.variant("", suggestion);
    case "eche":
      return format.said(yesNoLabels[suggestion as YesNoAnswer] ?? suggestion);
    default:
      return suggestion;
  }
}

/** The value in words, for "Change to …". */
export function suggestedText(finding: Suggesting, language: Language): string | null {
  const cell = suggestedCell(finding, language);
  if (cell === undefined) return null;
  // A call is a year: its digits are not grouped.
  const isYear = finding.at.column === "call" || finding.at.column === "year";
  return typeof cell === "number" && !isYear ? formatOf(language).number(cell) : String(cell);
}
