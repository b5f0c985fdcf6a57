// The reference page of the tables that `export` writes: every column with its type, its unit and its meaning.

import { sqlTypes, type TableHead } from "../../src/cli/tables/table.ts";
import { allTables } from "../../src/cli/tables/tables.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

/** docs/reference/tables.md, one section per table. */
export function tablesPage(): ReferencePage {
  return {
    path: "tables.md",
    text: [
      generatedFrom("src/cli/tables/tables.ts"),
      "# Tables",
      "What `export --format parquet`, `csv` and `sql` write: a file, or a table of the script, for each of these. Money is whole cents. A cell is empty (`NULL`) where something is not known or does not apply. Questions to ask: [Ask your portfolio](../guide/ask-your-portfolio.md).",
      ...allTables.map(section),
    ].join("\n\n"),
  };
}

function section({ name, meaning, columns }: TableHead): string {
  return [
    `## ${name}`,
    `${meaning}.`,
    table(
      ["Column", "Type", "Unit", "Holds"],
      columns.map((column) => [
        `\`${column.name}\``,
        sqlTypes[column.type],
        column.unit ?? "",
        `${column.meaning}${column.key === undefined || column.key === "primary" ? "" : `: a row of \`${column.key.of}\``}`,
      ]),
    ),
  ].join("\n\n");
}
