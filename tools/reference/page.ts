// What the pages of docs/reference/ have in common.

export interface ReferencePage {
  /** Inside docs/reference/, with forward slashes: "actions/sport-events.md". */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
}

/** The line that tells an editor of a page where its text really comes from. */
export function generatedFrom(source: string): string {
  return `<!-- Written by "npm run generate" from ${source}. Change it there. -->`;
}

/** A Markdown table; line breaks and bars inside cells are made harmless. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
