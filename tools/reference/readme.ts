// The table of the custom functions in the README, between its two marks.

import { customFunctions } from "../../src/functions/functions.ts";
import { table } from "./page.ts";

const START = '<!-- functions: written by "npm run generate" -->';
const END = "<!-- /functions -->";

/** The README with its table as it should be. Throws when a mark is missing. */
export function readmeWithFunctions(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README has lost its marks ${START} and ${END}.`);
  const rows = customFunctions.map(({ name, summary, examples: [example] }) => [
    `[${name}](docs/reference/functions.md#${name.toLowerCase()})`,
    summary,
    example === undefined ? "" : `\`${example.formula}\``,
    example === undefined ? "" : String(example.gives),
  ]);
  const functions = table(["Function", "", "Example", "Gives"], rows);
  return `${readme.slice(0, start)}${START}\n\n${functions}\n\n${readme.slice(end)}`;
}
