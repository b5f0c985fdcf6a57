// The page of real mistakes, from the files of the catalogue that the tests try one by one.
import { catalogueFiles, catalogueFolder, type NamedCatalogueFile } from "../catalogue/catalogue-files.ts";
import { generatedFrom, table } from "./page.ts";

export const mistakesPage = "docs/guide/mistakes.md";

const fromPage = `../../${catalogueFolder}`;

/** Cells keep the lines they have in the file. */
function inLines(lines: readonly string[]): string {
  return lines.join("<br>");
}

/** `fail too-few-partners @ partners` with a link to the rule. */
function linked(finding: string): string {
  return finding.replace(/^(\w+) ([\w-]+) @/, (_, weight: string, rule: string) => {
    return `${weight} [${rule}](../reference/rules.md#${rule}) @`;
  });
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");
}

function section({ file, title, about, mistakes, right }: NamedCatalogueFile): string {
  const rows = mistakes.map(({ changes, why, found }) => [inLines(changes), why, inLines(found.map(linked))]);
  const staysRight =
    right.length === 0 ? "" : ` It also lists ${right.length} changes with which the plan stays as right as it is.`;
  return [
    `## ${title}`,
    about.replace(/\n/g, " "),
    `The plan is in [${file}](${fromPage}/${file}).${staysRight}`,
    table(["What is changed", "Why people do it", "What is found"], rows),
  ].join("\n\n");
}

export function mistakesText(): string {
  const files = catalogueFiles();
  const mistakes = files.reduce((sum, one) => sum + one.mistakes.length, 0);
  const right = files.reduce((sum, one) => sum + 1 + one.right.length, 0);
  return `${[
    generatedFrom(`${catalogueFolder}/`),
    "# Mistakes that are caught",
    `${mistakes} mistakes that people make, one at a time in a plan that is right, and what is found: with the rule, the kind of finding and the cell. ${right} plans without any mistake stand beside them; of those nothing is wrong and no cell is left to fill in. Every one is tried by the tests, through the reader that reads people’s sheets.`,
    "`Partners 3 Country → Switzerland` means: on the Partners tab, in row 3 of the sheet, the cell of the column Country now says Switzerland. `(empty)` empties a cell, `(removed)` takes out a row. What is found is written as kind, rule and place, with the euro at stake. `fail` is an error, `warning` weighs less, `open` asks for a cell, `review` leaves it to a person. What follows from a mistake elsewhere in the plan is listed with it. Points to judge that the plan has anyway are left out.",
    "What no plan shows stays a point to judge in every plan: where activities take place, in how many applications an organisation takes part, and what the Guide asks about content.",
    table(
      ["Plan", "Mistakes", "Plans that are right"],
      files.map(({ title, mistakes: its, right: itsRight }) => [
        `[${title}](#${anchorOf(title)})`,
        String(its.length),
        String(1 + itsRight.length),
      ]),
    ),
    ...files.map(section),
  ].join("\n\n")}\n`;
}
