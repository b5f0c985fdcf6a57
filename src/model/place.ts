// Where something is, in the words of the plan: the sheet adds its own columns and rows later.

export const tables = ["project", "partners", "budget", "workPackages"] as const;
export type TableName = (typeof tables)[number];

/** A place in the plan. Without `row` it is the whole table; without `table` the whole plan. */
export interface Place {
  readonly table: TableName | undefined;
  /** The row a person sees (see `Partner.row`). */
  readonly row: number | undefined;
  /** The row's own name, such as the organisation; keeps a finding's key stable when rows are sorted. */
  readonly name: string | undefined;
  /** A column key of `src/sheet/columns.ts`, such as `country`. */
  readonly column: string | undefined;
}

export const wholePlan: Place = { table: undefined, row: undefined, name: undefined, column: undefined };

export function projectCell(column: string): Place {
  return { table: "project", row: undefined, name: undefined, column };
}

export function partnerCell(
  partner: { readonly row: number; readonly name: string | undefined },
  column: string,
): Place {
  return { table: "partners", row: partner.row, name: partner.name, column };
}

export function workPackageCell({ row, id }: { readonly row: number; readonly id: string }, column: string): Place {
  return { table: "workPackages", row, name: id, column };
}

export function lineCell(line: { readonly row: number; readonly partner: string | undefined }, column: string): Place {
  return { table: "budget", row: line.row, name: line.partner, column };
}
