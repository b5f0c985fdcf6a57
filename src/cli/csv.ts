// Writes CSV that a spreadsheet opens as it is, and in which no cell becomes a formula.

/** Text that a spreadsheet would calculate is led by an apostrophe, which tells it that this is text. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  // Also after a sign that other spreadsheets take for the end of a cell, and where a line break begins a row for them.
  const text = value.replace(/(^|[;\t\r\n])(?=[=+\-@\t\r＝＋－＠])/g, "$1'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With the mark of UTF-8 at the start, without which Excel takes it for something else. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}`;
}
