// Formulas that every spreadsheet calculates by itself, as a workbook file stores them.

/** A workbook file separates arguments with commas, whatever a person types; text in quotes stays as it is. */
export function withCommas(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/;/g, ",") : part))
    .join("")
    .replace(/^=/, "");
}

/** Text inside a formula. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
