// Reads a plan from the cells of its tables, leniently: what cannot be read stays as typed and is told as a problem.
import { type TableName, tables } from "../model/place.ts";
import { emptyPlan, type Plan, type ReadProblem } from "../model/plan.ts";
import type { Cell, Grid } from "./cell.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import { cellOfAnswer } from "./finding-cell.ts";
import { lineReader } from "./read-line.ts";
import { documentsIn, partnerReader } from "./read-partner.ts";
import { type ProjectAnswers, type ProjectKey, projectKeys, readProject } from "./read-project.ts";
import { workPackageReader } from "./read-work-package.ts";
import { RowReader } from "./row-reader.ts";
import { wordReaders } from "./word-readers.ts";

/** The cells of each table, its row of headings among the first ten; a table that does not exist is left out. */
export type PlanGrids = { readonly [Table in TableName]?: Grid | undefined };
export type FoundTables = { readonly [Table in TableName]?: FoundTable | undefined };

/** Finds the headings of every table. */
export function findTables(grids: PlanGrids): FoundTables {
  return Object.fromEntries(
    tables.map((table) => {
      const grid = grids[table];
      return [table, grid === undefined ? undefined : findTable(grid, table)];
    }),
  );
}

/** The answers of the Project tab by key. */
export function projectAnswers(grid: Grid, found: FoundTable): ProjectAnswers {
  const answers: { -readonly [Key in keyof ProjectAnswers]: ProjectAnswers[Key] } = {};
  for (const key of projectKeys) {
    const at = cellOfAnswer(found, key);
    const cell = at === undefined ? undefined : grid[at.row]?.[at.column];
    if (cell !== undefined) answers[key] = cell;
  }
  return answers;
}

/** Answers that stand in no cell of the file, because somebody gave them when their own tabs were taken over. */
export type GivenAnswers = { readonly [Key in ProjectKey]?: string | number | null };

function givenCells(given: GivenAnswers): ProjectAnswers {
  const cells: { -readonly [Key in keyof ProjectAnswers]: ProjectAnswers[Key] } = {};
  for (const key of projectKeys) {
    const cell = given[key] ?? undefined;
    if (cell !== undefined) cells[key] = cell;
  }
  return cells;
}

/** Reads all rows below the headings; rows that `read` makes nothing of are left out. */
function readRows<Row>(
  grid: Grid | undefined,
  found: FoundTable | undefined,
  read: (cells: readonly Cell[], row: number) => Row | undefined,
): Row[] {
  const rows: Row[] = [];
  if (grid === undefined || found === undefined || found.missing.length > 0) return rows;
  for (let index = found.headingRow + 1; index < grid.length; index++) {
    const cells = grid[index];
    // The row a person sees: the grid begins with row 1 of the sheet.
    const one = cells === undefined ? undefined : read(cells, index + 1);
    if (one !== undefined) rows.push(one);
  }
  return rows;
}

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * Reads the plan. Each grid begins with row 1 of its sheet; rows are numbered as a person sees them. Empty rows are
 * skipped. A table whose needed headings are not there gives no rows: ask `found` for what is missing.
 * @param found where the headings stand, if that is known already.
 * @param given answers that count where no cell is there for them.
 */
export function readPlan(
  grids: PlanGrids,
  found: FoundTables = findTables(grids),
  given: GivenAnswers | null = null,
): Plan {
  const problems: ReadProblem[] = [];
  const words = wordReaders();
  const answers = {
    ...(given === null ? {} : givenCells(given)),
    ...(grids.project !== undefined && found.project !== undefined ? projectAnswers(grids.project, found.project) : {}),
  };
  const project = readProject(answers, problems);

  const at = (table: TableName): ReadonlyMap<string, number> => found[table]?.at ?? nothing;
  const partners = readRows(
    grids.partners,
    found.partners,
    partnerReader(at("partners"), new RowReader(problems, "partners"), words),
  );
  const lines = readRows(
    grids.budget,
    found.budget,
    lineReader(at("budget"), new RowReader(problems, "budget"), words),
  );
  const workPackages = readRows(
    grids.workPackages,
    found.workPackages,
    workPackageReader(at("workPackages"), new RowReader(problems, "workPackages")),
  );

  const documents = documentsIn((key) => at("partners").has(key));
  return { ...emptyPlan, ...project, partners, lines, workPackages, documents, problems };
}
