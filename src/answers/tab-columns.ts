// Which column of somebody's table is which: by its heading; where only the cells or the spelling speak for it, a question.
import type { ChosenPart, ReadColumn, ReadColumns } from "../check/panel-state.ts";
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import { phrase } from "../phrases/phrase.ts";
import { cellName, columnLetters } from "../sheet/areas.ts";
import { type Cell, type Grid, isBlank, isDate } from "../sheet/cell.ts";
import { tablesOfSheet } from "../sheet/columns.ts";
import { columnNearly } from "../sheet/find-table.ts";
import { readDate } from "../sheet/read-date.ts";
import { quoted, readText } from "../sheet/read-text.ts";
import { type WordReaders, wordReaders } from "../sheet/word-readers.ts";
import { isText, isTypedKey, keyNamed, type Layout, type OwnTab } from "./own-tab.ts";
import { layoutOfPart } from "./tab-parts.ts";

/** Of the cells that are filled, so many in ten must look like it. */
const mostOfTen = 8;

type Looks = readonly [key: string, isOne: (cell: Cell) => boolean];

function looksOf(table: TableName, words: WordReaders): readonly Looks[] {
  const word =
    (read: (cell: Cell) => { readonly value: unknown }) =>
    (cell: Cell): boolean =>
      typeof cell === "string" && read(cell).value !== undefined;
  const text = (cell: Cell): string => readText(cell) ?? "";
  if (table === "partners") {
    return [
      ["country", word(words.country)],
      ["role", word(words.role)],
      ["type", word(words.type)],
      ["id", (cell) => /^(?:E\d{8}|\d{9})$/i.test(text(cell))],
      ["established", (cell) => isDate(cell) || readDate(cell).value !== undefined],
    ];
  }
  if (table === "budget") {
    return [
      ["workPackage", (cell) => /^(?:WP|AP|TP|LT|PT)\s?\d{1,2}$/i.test(text(cell))],
      ["category", word(words.category)],
      ["amount", (cell) => typeof cell === "number" && cell >= 100],
    ];
  }
  return [];
}

function looksLike(cells: readonly Cell[], looks: readonly Looks[]): string | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return undefined;
  return looks.find(([, isOne]) => filled.filter(isOne).length * 10 >= filled.length * mostOfTen)?.[0];
}

interface Line {
  readonly index: number;
  readonly place: string;
  readonly heading: Cell;
  readonly cells: readonly Cell[];
}

/** The rows of the answers that are known, and those above and below as far as there is no empty one. */
function blockAround(grid: Grid, at: Layout["at"]): number[] {
  const known = at.map(([, row]) => row);
  const isEmpty = (row: number): boolean => (grid[row] ?? []).every((cell) => isBlank(cell));
  let [first, last] = [Math.min(...known), Math.max(...known)];
  while (first > 0 && !isEmpty(first - 1)) first--;
  while (last < grid.length - 1 && !isEmpty(last + 1)) last++;
  return known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The columns below the headings, or the answers beside or below their labels. */
function linesOf({ grid }: OwnTab, table: TableName, { line, isAcross, at }: Layout): Line[] {
  if (!isAcross) {
    const rows = blockAround(grid, at);
    return rows.flatMap((index) => {
      const cells = grid[index] ?? [];
      // Beside the answer, with nothing but merged cells between.
      const labels = cells.slice(0, line).filter((cell) => !isBlank(cell));
      const heading = labels[labels.length - 1];
      const answer = cells[line] ?? "";
      if (heading === undefined || !isText(heading)) return [];
      return [{ index, place: cellName(index, line), heading, cells: [answer] }];
    });
  }
  const headings = table === "project" ? line - 1 : line;
  const below = table === "project" ? grid.slice(line, line + 1) : grid.slice(line + 1);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    index,
    place: columnLetters(index),
    heading: grid[headings]?.[index] ?? "",
    cells: below.map((cells) => cells[index] ?? ""),
  })).filter(({ heading, cells }) => !isBlank(heading) || cells.some((cell) => !isBlank(cell)));
}

function readLines(table: TableName, lines: readonly Line[], before: ReadonlyMap<number, string> | null): ReadColumn[] {
  const named = lines.map(({ heading }) => keyNamed(table, heading));
  const looks = looksOf(table, wordReaders());
  const isTaken = (key: string): boolean => named.includes(key);
  const numeric = lines.filter(({ cells }) => looksLike(cells, looks) === "amount").length;
  const questionOf = ({ heading, cells }: Line, index: number): ReadColumn["question"] => {
    const key = named[index];
    if (key !== undefined) return named.filter((one) => one === key).length > 1 ? { kind: "twice", key } : null;
    const nearly = isText(heading) ? columnNearly(table, String(heading)) : undefined;
    if (nearly !== undefined && isTypedKey(nearly) && !isTaken(nearly)) return { kind: "spelled", key: nearly };
    const like = looksLike(cells, looks);
    if (like === undefined || isTaken(like)) return null;
    // Of several columns of numbers none is the amount more than another.
    if (like === "amount" && (numeric > 1 || isTaken("rate"))) return null;
    return { kind: "looks", key: like };
  };
  return lines.map((line, index) => {
    const first = line.cells.find((cell) => !isBlank(cell));
    const question = before === null ? questionOf(line, index) : null;
    return {
      index: line.index,
      place: line.place,
      heading: quoted(line.heading),
      first: first === undefined ? "" : quoted(first),
      key: before === null ? (question === null ? (named[index] ?? null) : null) : (before.get(line.index) ?? null),
      question,
    };
  });
}

export function readColumns(tab: OwnTab, { table, headingRow }: ChosenPart, language: Language): ReadColumns {
  const layout = layoutOfPart(tab, table, headingRow);
  const { line, isAcross } = layout;
  const adopted = tab.adopted[table];
  const isAsBefore = adopted !== undefined && (headingRow === null || headingRow === adopted.headingRow);
  const before = isAsBefore ? new Map([...adopted.at].map(([key, index]) => [index, key])) : null;
  const { columns, needs } = tablesOfSheet[table];
  const status = adopted?.at.get("status");
  return {
    tab: tab.name,
    table,
    line,
    isAcross,
    columns: readLines(
      table,
      linesOf(tab, table, layout).filter(({ index }) => !isAcross || index !== status),
      before,
    ),
    choices: columns
      .filter(({ key }) => isTypedKey(key))
      .map(({ key, heading }) => ({ id: key, title: phrase(heading, language) })),
    needs: table === "project" ? [] : needs,
    headingRows:
      table === "project"
        ? []
        : tab.grid.slice(0, 30).flatMap((cells, row) => {
            const texts = cells.filter(isText);
            return texts.length === 0 ? [] : [{ row, text: texts.map((cell) => quoted(cell)).join(", ") }];
          }),
  };
}
