// Small rewriting of formula text: semicolons to commas, and the column letters of references.

import { columnLetters, columnNumber } from "./area.ts";

/**
 * Puts commas for the semicolons that separate arguments, as Google Sheets accepts both and Univer only commas.
 * Text in quotes, sheet names in apostrophes and arrays in braces stay as they are.
 */
export function withCommas(formula: string): string {
  let quote = "";
  let braces = 0;
  let written = "";
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") braces++;
    else if (character === "}") braces--;
    written += character === ";" && !quote && braces === 0 ? "," : character;
  }
  return written;
}

/**
 * Rewrites the column of each reference to the formula's own sheet.
 * `column` gets the column counted from 0 and whether it is fixed with `$`; without an answer the reference becomes #REF!.
 */
export function mapColumns(formula: string, column: (column: number, fixed: boolean) => number | undefined): string {
  const pieces = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^"']+/g) ?? [];
  return pieces.map((piece, at) => (/^["']/.test(piece) ? piece : rewritten(piece, pieces[at - 1] ?? ""))).join("");

  function rewritten(piece: string, before: string): string {
    const cell = /(^|[^A-Za-z0-9_.$!])(\$?)([A-Z]{1,3})(\$?\d+)(?![A-Za-z0-9_(.!])/g;
    return piece.replace(cell, (whole, lead: string, dollar: string, letters: string, row: string, offset: number) => {
      if (offset === 0 && lead === "" && before.endsWith("!")) return whole;
      const moved = column(columnNumber(letters), dollar === "$");
      return lead + (moved === undefined ? "#REF!" : `${dollar}${columnLetters(moved)}${row}`);
    });
  }
}
