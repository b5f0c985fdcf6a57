// Finds the texts in the programme's data that are said, never read: `{ en, sv }`. Shipped in dist/Code.js.

/** A text in each language; one that has two forms is a list. */
export type SaidText = Record<string, unknown>;

/** Texts under this key are read from cells, too: people name what a unit costs. */
const READ = "item";

/** Visits each text in this data, always in the same order. */
export function eachText(data: unknown, visit: (text: SaidText) => void): void {
  if (typeof data !== "object" || data === null) return;
  if ("en" in data) visit(data as SaidText);
  for (const [key, member] of Object.entries(data)) if (key !== READ) eachText(member, visit);
}
