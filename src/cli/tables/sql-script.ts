// Writes tables as one SQL script that SQLite, PostgreSQL and DuckDB read as it is.

import { type ColumnHead, sqlTypes, type TableHead, type TableRows, type Value } from "./table.ts";

const rowsPerInsert = 500;

function literal(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  // PostgreSQL has no way to store the character 0.
  return `'${value.replaceAll("\u0000", "").replaceAll("'", "''")}'`;
}

function keyText({ name, key }: ColumnHead): string {
  if (key === undefined) return "";
  if (key === "primary") return " PRIMARY KEY";
  return ` REFERENCES ${key.of} (${key.of === "plans" ? "plan_id" : name})`;
}

/** With a comment on each column. */
export function createTable({ name, meaning, columns }: TableHead): string {
  const lines = columns.map((column, index) => {
    const { name: its, type, unit, meaning: its2 } = column;
    const comma = index === columns.length - 1 ? "" : ",";
    return `  ${its} ${sqlTypes[type]}${keyText(column)}${comma} -- ${its2}${unit === undefined ? "" : ` (${unit})`}`;
  });
  return [`-- ${meaning}`, `CREATE TABLE ${name} (`, ...lines, ");"].join("\n");
}

function* inserts({ name, rows }: TableRows): Generator<string> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const values = rows.slice(from, from + rowsPerInsert).map((row) => `  (${row.map(literal).join(", ")})`);
    yield `INSERT INTO ${name} VALUES\n${values.join(",\n")};`;
  }
}

/** In pieces, since the whole may be longer than a text can be. All of it or nothing is taken over. */
export function* sqlScript(tables: readonly TableRows[]): Generator<string> {
  yield "BEGIN;\n";
  for (const table of tables) yield `\n${createTable(table)}\n`;
  for (const table of tables) for (const insert of inserts(table)) yield `\n${insert}\n`;
  yield "\nCOMMIT;\n";
}
