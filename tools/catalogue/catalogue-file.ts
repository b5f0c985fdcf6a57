// Reads a file of the catalogue of mistakes: what it says in words, the changes that stay right and those that go wrong.

/** One cell or row of the plan that is changed, as written: `Partners 3 Country → Switzerland`. */
export type WrittenChange = string;

/** The plan with these changes is as right as it stands. */
export interface RightChange {
  readonly changes: readonly WrittenChange[];
  readonly why: string;
}

export interface Mistake {
  readonly changes: readonly WrittenChange[];
  /** How people come to make it. */
  readonly why: string;
  /** Every finding that comes with it, as in a checklist: `fail too-few-partners @ partners`. */
  readonly found: readonly string[];
}

export interface CatalogueFile {
  readonly title: string;
  /** What stands between the title and the first table. */
  readonly about: string;
  readonly right: readonly RightChange[];
  readonly mistakes: readonly Mistake[];
}

export const headings = { right: "Also right", mistakes: "Mistakes" };

/** The rows of the table under a heading, without the table's own headings; none where there is no such table. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find((one) => one.split("\n")[0]?.trim() === heading) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .replace(/^\||\|\s*$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** What is written in a cell on several lines. */
function linesOf(cell: string): string[] {
  return cell.split("<br>").map((line) => line.trim());
}

export function readCatalogueFile(text: string): CatalogueFile {
  const [head = ""] = text.split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1] ?? "";
  const about = head.replace(/^# .+$/m, "").trim();
  const right = rowsUnder(text, headings.right).map(([changes = "", why = ""]) => ({ changes: linesOf(changes), why }));
  const mistakes = rowsUnder(text, headings.mistakes).map(([changes = "", why = "", found = ""]) => ({
    changes: linesOf(changes),
    why,
    found: linesOf(found).map((line) => line.replace(/^`|`$/g, "")),
  }));
  return { title, about, right, mistakes };
}
