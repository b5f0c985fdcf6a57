// Beside each answer of the Project tab: what it may be in this action and call, and its status.

import type { CheckedPlan } from "../check/check-plan.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import { phrase } from "../phrases/phrase.ts";
import { planCap } from "../rules/cap.ts";
import { requestedGrant, type Tally } from "../rules/tally.ts";
import { type Grid, isBlank } from "./cell.ts";
import { columnOf } from "./columns.ts";
import type { FoundTable } from "./find-table.ts";
import { okStatus, statusByColumn } from "./status.ts";

/** What the rules in force allow for an answer; `undefined` where they say nothing and the column's own help will do. */
function allowed(tally: Tally, column: string, language: Language): string | undefined {
  const format = formatOf(language);
  const { answers } = messagesOf(language).common;
  switch (column) {
    case "call": {
      const [first, last] = tally.action.calls;
      return answers.calls(first, last ?? tally.action.checkedThrough);
    }
    case "months": {
      const duration = tally.value("duration");
      return duration === undefined ? undefined : format.duration(duration);
    }
    case "start": {
      const windows = (tally.value("deadlines") ?? []).flatMap(({ startsFrom, startsTo }) =>
        startsFrom === undefined || startsTo === undefined
          ? []
          : [answers.starts(format.date(startsFrom), format.date(startsTo))],
      );
      return windows.length === 0 ? undefined : format.or(windows);
    }
    case "grant": {
      const lumpSums = tally.value("lumpSums");
      if (lumpSums !== undefined) return format.or(lumpSums.map((euro) => format.money(euroToCents(euro))));
      const cap = planCap(tally);
      return cap === undefined ? undefined : answers.atMost(format.money(cap.exact ?? cap.most));
    }
    case "deadline": {
      const { deadlines } = messagesOf(language).common;
      const possible = (tally.value("deadlines") ?? []).filter(({ optional }) => optional === true);
      const rounds = possible.map(
        ({ round, at }) => `${deadlines.optionalRound(round)}: ${format.date(at.slice(0, 10))}`,
      );
      return rounds.length === 0 ? undefined : rounds.join(". ");
    }
    case "totalCost": {
      const grant = tally.value("costAboveGrant") === undefined ? undefined : requestedGrant(tally);
      return grant === undefined ? undefined : answers.above(format.money(grant));
    }
    default:
      return undefined;
  }
}

/** Answers that are typed and checked; the title is for the user alone. */
const checkedAnswers = ["action", "variant", "call", "start", "months", "grant", "totalCost", "participants"];

/** Two columns with their headings: what an answer may be, and its status. One row per row of the grid. */
export function projectRows(
  { report, tally }: CheckedPlan,
  grid: Grid,
  found: FoundTable,
  language: Language,
): [string, string][] {
  const { answers } = messagesOf(language).common;
  const rows = grid.map((): [string, string] => ["", ""]);
  // The headings stand above the first answer, where the grid has a row for them.
  const headings = found.headingRow - 1;
  if (rows[headings] !== undefined)
    rows[headings] = [answers.heading, phrase(columnOf("partners", "status").heading, language)];
  const statuses = statusByColumn(report, "project");
  for (const [column, index] of found.at) {
    const meaning =
      (tally === undefined ? undefined : allowed(tally, column, language)) ??
      phrase(columnOf("project", column).help, language);
    const isAnswered =
      tally !== undefined && checkedAnswers.includes(column) && !isBlank(grid[index]?.[found.answerColumn]);
    rows[index] = [meaning, statuses.get(column) ?? (isAnswered ? okStatus(language) : "")];
  }
  return rows;
}
