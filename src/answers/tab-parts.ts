// Which of somebody's tabs holds which table: a tab can hold one, and answers about the project above or beside it.
import type { TabPart } from "../check/panel-state.ts";
import { type TableName, tables } from "../model/place.ts";
import { isBlank } from "../sheet/cell.ts";
import { isNamedFor, missingIn } from "../sheet/find-table.ts";
import { answersIn, fullestRow, headingsIn, isText, type Layout, layoutOf, type OwnTab } from "./own-tab.ts";

/** So many answers do not stand together by chance. */
const leastAnswers = 2;

interface Guess {
  readonly table: TableName | null;
  readonly isSure: boolean;
  readonly layout: Layout | undefined;
}

const rowTables = tables.filter((table) => table !== "project");

/** The table whose headings the tab has most of; sure if all that are needed are there. */
function guessTable(tab: OwnTab): Guess {
  let best: Guess = { table: null, isSure: false, layout: undefined };
  let bestFit = 0;
  for (const table of rowTables) {
    const layout = headingsIn(table, tab.grid);
    const isWhole = missingIn(table, new Map(layout.at)).length === 0;
    const isNamed = isNamedFor(table, tab.name);
    if (layout.at.length < 2 && !isNamed) continue;
    const fit = layout.at.length + (isWhole ? 3 : 0) + (isNamed ? 3 : 0);
    if (fit <= bestFit) continue;
    bestFit = fit;
    best = { table, isSure: isWhole && layout.at.length > 1, layout };
  }
  return best;
}

function rowsBelow(tab: OwnTab, line: number): number {
  // Only the first rows have been sent; of the others it is known how many there are.
  const seen = tab.grid.slice(line + 1);
  const empty = seen.filter((cells) => cells.every((cell) => isBlank(cell))).length;
  return Math.max(0, tab.rows - line - 1 - empty);
}

function partsOf(tab: OwnTab): TabPart[] {
  const { sheetId, name, grid } = tab;
  const adoptedTable = rowTables.find((table) => tab.adopted[table] !== undefined);
  const isAdopted = adoptedTable !== undefined || tab.adopted.project !== undefined;
  const guess = guessTable(tab);
  const answers = answersIn(grid);
  const hasAnswers =
    tab.adopted.project !== undefined ||
    (answers !== undefined &&
      answers.at.length >= leastAnswers &&
      (guess.table !== "workPackages" || !answers.isAcross));
  const onlyAnswers = hasAnswers && guess.table === null && adoptedTable === undefined;
  const line = guess.layout?.line ?? fullestRow(grid);
  const part = { sheetId, tab: name };
  const table: TabPart = {
    ...part,
    id: `${sheetId}`,
    isAnswers: false,
    table: isAdopted ? (adoptedTable ?? null) : guess.isSure ? guess.table : null,
    question: isAdopted || guess.isSure || guess.table === null ? null : { kind: "maybe", table: guess.table },
    rows: rowsBelow(tab, line),
    known: guess.layout?.at.length ?? 0,
    headings: (grid[line] ?? []).filter(isText).length,
  };
  const project: TabPart = {
    ...part,
    id: `${sheetId}:answers`,
    isAnswers: true,
    table: !isAdopted || tab.adopted.project !== undefined ? "project" : null,
    question: null,
    rows: answers?.at.length ?? 0,
    known: answers?.at.length ?? 0,
    headings: answers?.at.length ?? 0,
  };
  return [...(onlyAnswers ? [] : [table]), ...(hasAnswers ? [project] : [])];
}

/** Where several parts could be one table, the one that is named for it is taken, and else a person must say. */
function withQuestions(parts: readonly TabPart[]): TabPart[] {
  return parts.map((part) => {
    const { table, tab, id } = part;
    const rivals = table === null ? [] : parts.filter((other) => other.table === table);
    if (table === null || rivals.length < 2) return part;
    const named = rivals.filter((one) => isNamedFor(table, one.tab));
    if (named.length === 1 && named[0]?.id === id) return part;
    return { ...part, tab, table: null, question: { kind: named.length === 1 ? "also" : "several", table } };
  });
}

export function tabParts(tabs: readonly OwnTab[]): TabPart[] {
  return withQuestions(tabs.filter(({ rows }) => rows > 0).flatMap(partsOf));
}

/** How the part is read if nobody says otherwise. */
export function layoutOfPart(tab: OwnTab, table: TableName, headingRow: number | null): Layout {
  const before = tab.adopted[table];
  if (before !== undefined && (headingRow === null || headingRow === before.headingRow)) return layoutOf(before, table);
  if (table === "project") return answersIn(tab.grid) ?? { line: 1, isAcross: false, at: [] };
  const named = headingsIn(table, tab.grid);
  const line = headingRow ?? (named.at.length > 0 ? named.line : fullestRow(tab.grid));
  return { line, isAcross: true, at: line === named.line ? named.at : [] };
}
