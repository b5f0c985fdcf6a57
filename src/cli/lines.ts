// Puts text into lines that fit the terminal.

/** Text of a file or a person cannot move the cursor, change colours or turn round what is read after it: such characters become spaces. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** A no-break space holds a number and its unit together in a cell; in a terminal it only stands in the way of searching. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function lengthOf(text: string): number {
  return [...text].length;
}

/**
 * Wraps at spaces; what a no-break space holds together stays together, and becomes a plain space. Words longer than a
 * line are left whole, so that they can be copied.
 * @param first what stands before the first line; the others are indented as far.
 */
export function wrapped(text: string, width: number, first = ""): string {
  const indent = " ".repeat(lengthOf(first));
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (word === "") continue;
    const room = width - indent.length;
    if (line !== "" && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, index) => (index === 0 ? first : indent) + withPlainSpaces(one)).join("\n");
}

/** Cells below each other, two spaces between the columns; numbers on the right where `right` says so. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const plain = rows.map((row) => row.map((cell) => withPlainSpaces(printable(cell))));
  const widths: number[] = [];
  for (const row of plain) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, lengthOf(cell));
    });
  }
  return plain.map((row) =>
    row
      .map((cell, index) => {
        const space = " ".repeat((widths[index] ?? 0) - lengthOf(cell));
        return right.includes(index) ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** With a full stop, unless there is one or a question mark: messages stand alone and have none. */
export function asSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
