// The reference page of the tables: tabs, headings in each language, and what else is understood.

import { languages } from "../../src/messages/messages.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { type Column, type SheetTable, tablesOfSheet } from "../../src/sheet/columns.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

function nameOf(language: string): string {
  return languageNames.of(language) ?? language;
}

const kindWords: Readonly<Record<Column["kind"], string>> = {
  text: "text",
  choice: "from a list",
  date: "date",
  whole: "whole number",
  number: "number",
  amount: "euro",
  calculated: "calculated",
};

/** docs/reference/columns.md, one section per table. */
export function columnsPage(): ReferencePage {
  return {
    path: "columns.md",
    text: [
      generatedFrom("src/sheet/columns.ts"),
      "# Tables and columns",
      "Columns are found by their headings, in any order and any of these languages; case, accents and punctuation do not matter. Further columns are left alone. The key is also the member's name in a plan as JSON.",
      ...(Object.keys(tablesOfSheet) as SheetTable[]).map(section),
    ].join("\n\n"),
  };
}

function section(name: SheetTable): string {
  const { tab, acceptedTabs, columns, needs } = tablesOfSheet[name];
  const heading = (key: string): string => columns.find((column) => column.key === key)?.heading ?? key;
  const needed = needs.map((keys) => keys.map(heading).join(" or ")).join("; ");
  const others = languages.filter((language) => language !== "en");
  return [
    `## ${tab}`,
    `Tab: ${tab}; ${others.map((language) => `${phrase(tab, language)} (${nameOf(language)})`).join(", ")}; also read as ${acceptedTabs.join("; ")}.`,
    name === "project" ? "One question per row, with the answer beside it." : `Cannot be read without: ${needed}.`,
    table(
      ["Key", "Heading", "Holds", "Help", "Also read as"],
      columns.map((column) => [
        `\`${column.key}\``,
        column.heading,
        kindWords[column.kind],
        column.help,
        column.accepted.join("; "),
      ]),
    ),
    table(
      ["Key", ...others.map(nameOf)],
      columns.map(({ key, heading: text }) => [`\`${key}\``, ...others.map((language) => phrase(text, language))]),
    ),
  ].join("\n\n");
}
