// Finds the texts in the programme's data that are said, never read: `{ en, sv }`. Shipped in dist/Code.js.

/** A text in each language; one that has two forms is a list. */
export type SaidText = Record<string, unknown>;

/** Visits each text in this data, always in the same order. */
export function eachText(data: unknown, visit: (text: SaidText) => void): void {
  if (typeof data !== "object" || data === null) return;
  if ("en" in data) visit(data as SaidText);
  for (const member of Object.values(data)) eachText(member, visit);
}
