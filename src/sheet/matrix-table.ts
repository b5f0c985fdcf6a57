// The partner by work package matrix as a table for the sheet.

import type { BudgetMatrix } from "../check/budget-matrix.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { type Cents, centsToEuro } from "../model/money.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Cell } from "./cell.ts";
import { columnOf } from "./columns.ts";

const nothing = "–";

/**
 * Heading row, a row per partner, total, shares. Amounts in euro.
 * @param broken the id of a work package that takes more than it may.
 */
export function matrixTable(matrix: BudgetMatrix, broken: string | undefined, language: Language): Cell[][] {
  const { tiers, matrix: words } = messagesOf(language).common;
  const format = formatOf(language);
  const { columns, rows, total, withoutAmount } = matrix;
  const amount = (cents: Cents): Cell => (cents === 0 ? nothing : centsToEuro(cents));
  const share = (cents: Cents): Cell => (total === 0 ? "" : format.percent(cents / total));
  const ids = columns.map(({ id }) => id ?? words.noWorkPackage);
  return [
    [phrase(columnOf("budget", "partner").heading, language), ...ids, words.total, words.share],
    ...rows.map((row): Cell[] => [
      row.name === undefined ? words.noPartner : row.partner === undefined ? `? ${row.name}` : row.name,
      ...row.amounts.map(amount),
      amount(row.total),
      share(row.total),
    ]),
    [words.total, ...columns.map((one) => amount(one.total)), amount(total), share(total)],
    [
      withoutAmount === 0 ? words.share : tiers.withoutAmount(withoutAmount),
      ...columns.map((one) => `${broken !== undefined && one.id === broken ? "✖ " : ""}${share(one.total)}`),
      share(total),
      "",
    ],
  ];
}
