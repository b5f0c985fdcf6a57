// Writes tables as Parquet files, which DuckDB makes; it is loaded only when it is asked for.

import { missingPackage } from "../missing-package.ts";
import { createTable } from "./sql-script.ts";
import type { ColumnType, TableRows, Value } from "./table.ts";

type DuckDb = typeof import("@duckdb/node-api");
type Appender = InstanceType<DuckDb["DuckDBAppender"]>;

/** @throws UserError where the package is not there: it is as large as all the rest, so that it may be left out. */
export async function duckDb(): Promise<DuckDb> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw missingPackage(error, "Writing Parquet files, unlike CSV and SQL,", ["@duckdb/node-api"]);
  }
}

function append(appender: Appender, type: ColumnType, value: Value): void {
  if (value === null) appender.appendNull();
  else if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "string") appender.appendVarchar(value);
  else if (type === "cents") appender.appendBigInt(BigInt(value));
  else if (type === "integer") appender.appendInteger(value);
  else appender.appendDouble(value);
}

/** @param files where to write each table, in their order. */
export async function writeParquet(
  { DuckDBInstance }: DuckDb,
  tables: readonly TableRows[],
  files: readonly string[],
): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const [index, table] of tables.entries()) {
      await connection.run(createTable({ ...table, columns: table.columns.map(({ key: _, ...column }) => column) }));
      const appender = await connection.createAppender(table.name);
      for (const row of table.rows) {
        table.columns.forEach(({ type }, column) => {
          append(appender, type, row[column] ?? null);
        });
        appender.endRow();
      }
      appender.closeSync();
      const file = (files[index] ?? "").replaceAll("'", "''");
      await connection.run(`COPY ${table.name} TO '${file}' (FORMAT parquet)`);
      await connection.run(`DROP TABLE ${table.name}`);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
