// What a table of the export is: columns with a type, a unit and a meaning, and the value that each takes of a row.

/** How a column is stored; the same in every form. */
export const sqlTypes = {
  text: "TEXT",
  integer: "INTEGER",
  /** Whole cents, so that sums are exact in every database. */
  cents: "BIGINT",
  number: "DOUBLE PRECISION",
  "yes-no": "BOOLEAN",
  /** `2026-03-05`. */
  day: "DATE",
  /** `2026-03-05 12:00:00`. */
  time: "TIMESTAMP",
} as const;

export type ColumnType = keyof typeof sqlTypes;

/** `null` is "not known" or "does not apply". */
export type Value = string | number | boolean | null;

/** The column that tells the rows of a table apart, or that names a row of another table. */
export type ColumnKey = "primary" | { readonly of: "plans" | "organisations" };

export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string;
  /** Begins with a capital letter, ends without a full stop. */
  readonly meaning: string;
  readonly key?: ColumnKey;
}

export interface TableHead {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly ColumnHead[];
}

export interface TableRows extends TableHead {
  readonly rows: readonly (readonly Value[])[];
}

interface Column<Row> extends ColumnHead {
  readonly of: (row: Row) => Value | undefined;
}

/** A table whose rows are made of a `Row` each. */
export interface Table<Row> extends TableHead {
  readonly columns: readonly Column<Row>[];
  readonly valuesOf: (row: Row) => Value[];
}

export function declareTable<Row>(name: string, meaning: string, columns: readonly Column<Row>[]): Table<Row> {
  return { name, meaning, columns, valuesOf: (row) => columns.map((column) => column.of(row) ?? null) };
}
