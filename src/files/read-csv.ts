// Reads a CSV file into cells: comma, semicolon or tab between them, decimal point or comma in numbers.

import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Cell, Grid } from "../sheet/cell.ts";
import { decodeText } from "./decode-text.ts";
import { FileFault } from "./file-fault.ts";
import { fileKind } from "./file-kind.ts";
import { mostColumns, mostMegabytes, mostRows } from "./workbook-limits.ts";

const delimiters = [";", "\t", ","] as const;
type Delimiter = (typeof delimiters)[number];

/** What stands between the cells: the sign that splits the most of the first lines, outside quotation marks. */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n|\r/)
    .slice(0, 50);
  const splits = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const [best] = [...delimiters].sort((one, other) => splits(other) - splits(one));
  return best ?? ";";
}

const decimalComma = /^\d{1,15},\d{1,2}$/;

/**
 * Where commas stand between the cells nobody writes them in numbers; where semicolons or tabs do, "6000,50" is a number
 * with a decimal comma. What could be two numbers ("1,234") stays as typed.
 */
function cellOf(text: string, delimiter: Delimiter): Cell {
  return delimiter !== "," && decimalComma.test(text) ? Number(text.replace(",", ".")) : text;
}

/** @throws FileFault for what is no CSV. */
export function readCsv(bytes: Uint8Array): Grid {
  if (bytes.length > mostMegabytes.packed * 1_000_000) {
    throw new FileFault({ kind: "too-large", megabytes: mostMegabytes.packed });
  }
  if (fileKind(bytes) === "zip") throw new FileFault({ kind: "workbook-named", extension: ".csv" });
  // Excel's own line before the headings: `sep=;`.
  const [whole, own] = /^(?:sep=([;,\t])\r?\n)?/i.exec(decodeText(bytes)) ?? [];
  const text = decodeText(bytes).slice(whole?.length ?? 0);
  const delimiter = (own as Delimiter | undefined) ?? delimiterOf(text);
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: mostRows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) {
      const line = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
      throw new FileFault({ kind: "quotes", line });
    }
    throw error;
  }
  if (rows.length > mostRows) throw new FileFault({ kind: "too-many-rows", most: mostRows });
  return rows.map((row) => row.slice(0, mostColumns).map((cell) => cellOf(cell, delimiter)));
}
