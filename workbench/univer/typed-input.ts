// What typed text becomes in a cell: number, date, truth value, formula or text, as on an American sheet.

import type { ICellData } from "@univerjs/core";
import { withCommas } from "./formula-text.ts";
import type { UniverPackages } from "./packages.ts";

/** A cell's content without its looks; writing it replaces value, formula and rich text alike. */
export type CellContent = Required<Pick<ICellData, "v" | "t" | "f" | "si" | "p">>;

/** A cell's content together with the number format that typing it brings, such as that of a date. */
export interface TypedContent {
  readonly content: CellContent;
  readonly pattern: string | undefined;
}

/** Nothing at all in a cell. */
export const emptyContent: CellContent = { v: null, t: null, f: null, si: null, p: null };

/** A plain value as cell content. */
export function plainContent(packages: UniverPackages, value: string | number | boolean): CellContent {
  const { CellValueType } = packages.core;
  if (typeof value === "number") return { ...emptyContent, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...emptyContent, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value === "" ? emptyContent : { ...emptyContent, v: value, t: CellValueType.STRING };
}

/** A formula as cell content; semicolons between arguments become commas. */
export function formulaContent(formula: string): CellContent {
  return formula === ""
    ? emptyContent
    : { ...emptyContent, f: withCommas(formula.startsWith("=") ? formula : `=${formula}`) };
}

/**
 * Reads `text` as if it had been typed. An apostrophe in front, or a cell formatted as text, keeps it as it is.
 * A decimal comma, a currency behind the number and digits beyond what a number can hold stay text.
 */
export function typedContent(packages: UniverPackages, text: string, cellPattern: string | undefined): TypedContent {
  const { core } = packages;
  const asText = (words: string): TypedContent => ({
    content: words === "" ? emptyContent : { ...emptyContent, v: words, t: core.CellValueType.FORCE_STRING },
    pattern: undefined,
  });
  if (text.startsWith("'")) return asText(text.slice(1));
  if (core.isTextFormat(cellPattern)) return asText(text);
  if (text.startsWith("=") && text.length > 1) return { content: formulaContent(text), pattern: undefined };
  const truth = /^\s*(true|false)\s*$/i.exec(text)?.[1];
  if (truth) return { content: plainContent(packages, truth.toLowerCase() === "true"), pattern: undefined };
  const read = /\d/.test(text) && !/\d{16}/.test(text) ? core.getNumfmtParseValueFilter(text) : null;
  const value = read?.v;
  if (read === null || typeof value !== "number") return { content: plainContent(packages, text), pattern: undefined };
  return { content: plainContent(packages, value), pattern: core.isDefaultFormat(cellPattern) ? read.z : undefined };
}
