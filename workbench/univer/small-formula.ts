// Calculates the plain formulas of conditional formats: cells, comparisons and a dozen text and logic functions.
// Univer's engine takes seconds for such a formula on a few thousand cells; what is not known here is left to it.

import { columnNumber } from "./area.ts";

/** What a cell or a part of a formula is worth; null is an empty cell. */
export type SmallValue = string | number | boolean | null | FormulaError;

/** An error such as #VALUE!; it passes through every function that does not ask for it. */
export class FormulaError {}

/** Reads the cell a reference means; rows and columns count from 0. */
export type ReadCell = (row: number, column: number) => SmallValue;

/** A formula ready to be calculated for cells that lie `rows` and `columns` away from the one it is written for. */
export type SmallFormula = (read: ReadCell, rows: number, columns: number) => SmallValue;

type Step = SmallFormula;

const tokens =
  /\s+|("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.:!])|([A-Z][A-Z0-9.]*)|(<>|<=|>=|[-+*/&=<>(),])/giy;

type Token =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "cell";
      readonly row: number;
      readonly column: number;
      readonly fixedRow: boolean;
      readonly fixedColumn: boolean;
    }
  | { readonly kind: "name" | "sign"; readonly value: string };

/** Makes the formula ready; undefined when anything in it is not known here. */
export function compileSmallFormula(formula: string): SmallFormula | undefined {
  const read = tokenize(formula.replace(/^=/, ""));
  if (!read) return undefined;
  let at = 0;
  const peek = (): Token | undefined => read[at];
  const takeSign = (...signs: string[]): string | undefined => {
    const token = peek();
    if (token?.kind !== "sign" || !signs.includes(token.value)) return undefined;
    at++;
    return token.value;
  };

  const binary = (signs: string[], inner: () => Step | undefined) => (): Step | undefined => {
    let left = inner();
    for (let sign = left && takeSign(...signs); sign; sign = takeSign(...signs)) {
      const right = inner();
      const apply = operators[sign];
      if (!left || !right || !apply) return undefined;
      left = call(apply, [left, right]);
    }
    return left;
  };
  const single = (): Step | undefined => {
    const sign = takeSign("-", "+");
    if (sign) {
      const inner = single();
      return inner && call(([value]) => (sign === "-" ? -numberOf(value) : numberOf(value)), [inner]);
    }
    const token = read[at++];
    if (token?.kind === "text" || token?.kind === "number") return () => token.value;
    if (token?.kind === "cell") {
      const { row, column, fixedRow, fixedColumn } = token;
      return (cell, rows, columns) => cell(fixedRow ? row : row + rows, fixedColumn ? column : column + columns);
    }
    if (token?.kind === "name") return named(token.value.toUpperCase());
    if (token?.kind !== "sign" || token.value !== "(") return undefined;
    const inner = comparison();
    return takeSign(")") ? inner : undefined;
  };
  const named = (name: string): Step | undefined => {
    if (!takeSign("(")) return name === "TRUE" || name === "FALSE" ? () => name === "TRUE" : undefined;
    const values: Step[] = [];
    while (!takeSign(")")) {
      const value = (values.length === 0 || takeSign(",")) && comparison();
      if (!value) return undefined;
      values.push(value);
    }
    if (name === "IF") return choice(values);
    if (name === "ISNUMBER") return asking(values, (value) => typeof value === "number");
    if (name === "ISERROR") return asking(values, (value) => value instanceof FormulaError);
    const apply = functions[name];
    return apply && call(apply, values);
  };
  const product = binary(["*", "/"], single);
  const sum = binary(["+", "-"], product);
  const joined = binary(["&"], sum);
  const comparison = binary(["=", "<>", "<", ">", "<=", ">="], joined);

  const whole = comparison();
  return at === read.length ? whole : undefined;
}

function tokenize(text: string): Token[] | undefined {
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (!match) return undefined;
    const [, quoted, digits, dollarColumn, letters, dollarRow, row, name, sign] = match;
    if (quoted !== undefined) found.push({ kind: "text", value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (digits !== undefined) found.push({ kind: "number", value: Number(digits) });
    else if (letters !== undefined) {
      found.push({
        kind: "cell",
        row: Number(row) - 1,
        column: columnNumber(letters),
        fixedRow: dollarRow === "$",
        fixedColumn: dollarColumn === "$",
      });
    } else if (name !== undefined) found.push({ kind: "name", value: name });
    else if (sign !== undefined) found.push({ kind: "sign", value: sign });
  }
  return found;
}

type Apply = (values: readonly SmallValue[]) => SmallValue;

function call(apply: Apply, steps: readonly Step[]): Step {
  return (read, rows, columns) => {
    const values: SmallValue[] = [];
    for (const step of steps) {
      const value = step(read, rows, columns);
      if (value instanceof FormulaError) return value;
      values.push(value);
    }
    return apply(values);
  };
}

function choice([condition, yes, no]: readonly Step[]): Step | undefined {
  if (!condition || !yes) return undefined;
  return (read, rows, columns) => {
    const value = condition(read, rows, columns);
    if (value instanceof FormulaError) return value;
    return truthOf(value) ? yes(read, rows, columns) : no ? no(read, rows, columns) : false;
  };
}

function asking([only, ...more]: readonly Step[], ask: (value: SmallValue) => boolean): Step | undefined {
  return only && more.length === 0 ? (read, rows, columns) => ask(only(read, rows, columns)) : undefined;
}

const operators: Readonly<Record<string, Apply>> = {
  "+": ([one, other]) => finite(numberOf(one) + numberOf(other)),
  "-": ([one, other]) => finite(numberOf(one) - numberOf(other)),
  "*": ([one, other]) => finite(numberOf(one) * numberOf(other)),
  "/": ([one, other]) => finite(numberOf(one) / numberOf(other)),
  "&": ([one, other]) => textOf(one) + textOf(other),
  "=": ([one, other]) => compare(one, other) === 0,
  "<>": ([one, other]) => compare(one, other) !== 0,
  "<": ([one, other]) => compare(one, other) < 0,
  ">": ([one, other]) => compare(one, other) > 0,
  "<=": ([one, other]) => compare(one, other) <= 0,
  ">=": ([one, other]) => compare(one, other) >= 0,
};

const functions: Readonly<Record<string, Apply>> = {
  AND: (values) => values.every(truthOf),
  OR: (values) => values.some(truthOf),
  NOT: ([value]) => !truthOf(value),
  LEFT: ([text, count = 1]) => textOf(text).slice(0, numberOf(count)),
  RIGHT: ([text, count = 1]) => (numberOf(count) > 0 ? textOf(text).slice(-numberOf(count)) : ""),
  MID: ([text, from, count]) => textOf(text).slice(numberOf(from) - 1, numberOf(from) - 1 + numberOf(count)),
  LEN: ([text]) => textOf(text).length,
  TRIM: ([text]) => textOf(text).trim().replace(/ +/g, " "),
  UPPER: ([text]) => textOf(text).toUpperCase(),
  LOWER: ([text]) => textOf(text).toLowerCase(),
  EXACT: ([one, other]) => textOf(one) === textOf(other),
  FIND: ([wanted, text, from = 1]) => position(textOf(text).indexOf(textOf(wanted), numberOf(from) - 1)),
  SUBSTITUTE: ([text, old, fresh, ...more]) =>
    more.length > 0 || textOf(old) === "" ? textOf(text) : textOf(text).replaceAll(textOf(old), () => textOf(fresh)),
  ISBLANK: ([value]) => value === null,
  ISTEXT: ([value]) => typeof value === "string",
};

function position(index: number): SmallValue {
  return index < 0 ? new FormulaError() : index + 1;
}

function finite(value: number): SmallValue {
  return Number.isFinite(value) ? value : new FormulaError();
}

function textOf(value: SmallValue | undefined): string {
  if (value === null || value === undefined || value instanceof FormulaError) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function numberOf(value: SmallValue | undefined): number {
  return value === null || value === undefined || value instanceof FormulaError ? 0 : Number(value);
}

function truthOf(value: SmallValue | undefined): boolean {
  return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
}

/** Numbers come before texts, texts before truth values; texts are compared without regard to case. */
function compare(one: SmallValue | undefined, other: SmallValue | undefined): number {
  const [left, right] = [unlike(one, other), unlike(other, one)];
  const rank = (value: string | number | boolean) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const [a, b] = typeof left === "string" ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** An empty cell is worth "", 0 or FALSE, whatever it is compared with. */
function unlike(value: SmallValue | undefined, other: SmallValue | undefined): string | number | boolean {
  if (value !== null && value !== undefined && !(value instanceof FormulaError)) return value;
  return typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
}
