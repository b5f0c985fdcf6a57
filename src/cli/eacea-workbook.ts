// Fills EACEA's detailed budget table: values into the input cells of a user's copy, and nothing else.

import { budgetTableRows, budgetTableSource, employeeRows } from "../programme/budget-table.ts";
import type { PlannedCost } from "./eacea-costs.ts";
import { columnOf, contentOf, isFormula, type SheetXml, sharedTexts, sheetOf, withValues } from "./sheet-xml.ts";
import { UserError } from "./user-error.ts";
import { readZip, textOf, type ZipFile, zipWith } from "./zip-file.ts";

export interface TableContent {
  readonly call: string;
  readonly title: string | undefined;
  /** Euro; 0: no maximum. */
  readonly maximum: number | undefined;
  /** Co-financing rate as a fraction. */
  readonly rate: number | undefined;
  /** Names and country codes in their order; the coordinator is the first. */
  readonly beneficiaries: readonly { readonly name: string; readonly country: string | undefined }[];
  /** Labels in their order. */
  readonly workPackages: readonly string[];
  /** By index of beneficiary and work package. */
  readonly costs: readonly PlannedCost[];
}

const instructions = "Instructions";
const beneficiariesList = "Beneficiaries List";
const workPackagesList = "Work Packages List";
const countryList = "Country List";

const otherWorkbook = (what: string): UserError =>
  new UserError(
    `The workbook is not filled: ${what}. What works: a copy of "${budgetTableSource.title}", ${budgetTableSource.edition}, saved as .xlsx.`,
  );

/** The workbook's sheets, read when they are asked for. */
class Workbook {
  private readonly zip: ZipFile;
  private readonly paths: ReadonlyMap<string, string>;
  private readonly texts: readonly string[];
  private readonly sheets = new Map<string, SheetXml>();
  private readonly values = new Map<string, Map<string, string | number>>();

  constructor(bytes: Buffer) {
    const zip = readZip(bytes);
    const book = zip && textOf(zip, "xl/workbook.xml");
    const relations = zip && textOf(zip, "xl/_rels/workbook.xml.rels");
    if (zip === undefined || book === undefined || relations === undefined) throw otherWorkbook("it is no .xlsx file");
    this.zip = zip;
    const targets = new Map(
      [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
        / Id="([^"]*)"/.exec(tag)?.[1] ?? "",
        (/ Target="([^"]*)"/.exec(tag)?.[1] ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
      ]),
    );
    this.paths = new Map(
      [...book.matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
        / name="([^"]*)"/.exec(tag)?.[1] ?? "",
        targets.get(/ r:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "",
      ]),
    );
    this.texts = sharedTexts(textOf(zip, "xl/sharedStrings.xml") ?? "");
  }

  has(name: string): boolean {
    return this.paths.has(name);
  }

  sheet(name: string): SheetXml {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const xml = textOf(this.zip, this.paths.get(name) ?? "");
    if (xml === undefined) throw otherWorkbook(`it has no sheet "${name}"`);
    const sheet = sheetOf(xml, this.texts);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** Puts a value down for an input cell. */
  type(name: string, cell: string, value: string | number): void {
    const sheet = this.sheet(name);
    if (!sheet.cells.has(cell) || isFormula(sheet, cell)) throw otherWorkbook(`${cell} of "${name}" is no input cell`);
    const values = this.values.get(name) ?? new Map<string, string | number>();
    this.values.set(name, values);
    values.set(cell, value);
  }

  written(): Buffer {
    const texts = new Map<string, string>();
    for (const [name, values] of this.values) {
      texts.set(this.paths.get(name) ?? "", withValues(this.sheet(name), values));
    }
    return zipWith(this.zip, texts);
  }
}

/** Rows of a list by the number that the workbook gives its entries; affiliated entities have fractions. */
function rowsByNumber(sheet: SheetXml): Map<number, number> {
  const rows = [...columnOf(sheet, "J")].flatMap(([row, number]): [number, number][] =>
    row > 5 && typeof number === "number" && Number.isInteger(number) ? [[number, row]] : [],
  );
  return new Map(rows);
}

/** The row of each code, by the number of the work package. */
function rowsByCode(sheet: SheetXml): Map<number, Map<string, number>> {
  const numbers = columnOf(sheet, "N");
  const codes = columnOf(sheet, "D");
  const result = new Map<number, Map<string, number>>();
  let current: Map<string, number> | undefined;
  const lastRow = Math.max(0, ...codes.keys());
  for (let row = 9; row <= lastRow; row += 1) {
    const number = numbers.get(row);
    if (typeof number === "number") {
      current = new Map();
      result.set(number, current);
    }
    const code = codes.get(row);
    if (typeof code === "string") current?.set(code, row);
  }
  return result;
}

function beneficiarySheet(index: number): string {
  return `BE ${String(index + 1).padStart(3, "0")}`;
}

function checkStructure(book: Workbook, { beneficiaries, workPackages }: TableContent): void {
  for (const name of [instructions, beneficiariesList, workPackagesList, countryList]) book.sheet(name);
  const version = String(contentOf(book.sheet(instructions), "C1") ?? "");
  if (!version.startsWith(budgetTableSource.versions)) {
    throw otherWorkbook(version === "" ? "it does not say which version it is" : `it is ${version.trim()}`);
  }
  const room = rowsByNumber(book.sheet(beneficiariesList)).size;
  if (beneficiaries.length > room) {
    throw new UserError(
      `The workbook has room for ${room} beneficiaries and the plan has ${beneficiaries.length}. Add the others in the workbook with macros, save it as .xlsx and try again.`,
    );
  }
  const packages = rowsByNumber(book.sheet(workPackagesList)).size;
  if (workPackages.length > packages) {
    throw new UserError(
      `The workbook has room for ${packages} work packages and the plan has ${workPackages.length}. Add the others in the workbook with macros, save it as .xlsx and try again.`,
    );
  }
  const codes = [...employeeRows, ...budgetTableRows.map(({ code }) => code)];
  beneficiaries.forEach((_, index) => {
    const name = beneficiarySheet(index);
    const sheet = book.sheet(name);
    const rows = rowsByCode(sheet);
    workPackages.forEach((__, number) => {
      const its = rows.get(number + 1);
      const missing = codes.find((code) => its?.get(code) === undefined);
      if (missing !== undefined) throw otherWorkbook(`"${name}" has other rows than expected`);
    });
    for (const cell of typedCells(sheet)) throw alreadyFilled(name, cell);
  });
}

function alreadyFilled(sheet: string, cell: string): UserError {
  return new UserError(
    `${cell} of "${sheet}" is filled already. Give a copy whose beneficiary sheets are empty: nothing typed is overwritten.`,
  );
}

/** Cells for units and costs in which something stands already. */
function typedCells(sheet: SheetXml): string[] {
  const kinds = columnOf(sheet, "M");
  return [...kinds].flatMap(([row, kind]) =>
    kind === "V"
      ? ["R", "S"].map((letter) => `${letter}${row}`).filter((cell) => contentOf(sheet, cell) !== undefined)
      : [],
  );
}

/** The names of the workbook's drop-down, such as "Sweden (SE)", by code. */
function countryNames(book: Workbook): Map<string, string> {
  return new Map(
    [...columnOf(book.sheet(countryList), "B").values()].flatMap((name) => {
      const code = / \(([A-Z]{2})\)$/.exec(String(name))?.[1];
      return code === undefined ? [] : [[code, String(name)] as const];
    }),
  );
}

export interface FilledWorkbook {
  readonly bytes: Buffer;
  /** Beneficiaries of the workbook that the plan does not have. */
  readonly spare: number;
}

/**
 * The copy with the plan in it.
 * @throws UserError for a workbook of another structure, one without room, or one that is filled already.
 */
export function filledWorkbook(bytes: Buffer, content: TableContent): FilledWorkbook {
  const book = new Workbook(bytes);
  checkStructure(book, content);
  const { call, title, maximum, rate } = content;
  book.type(instructions, "E32", call);
  if (title !== undefined) book.type(instructions, "E33", title);
  if (maximum !== undefined) book.type(instructions, "E34", maximum);
  if (rate !== undefined) book.type(instructions, "E35", rate);
  const rows = rowsByNumber(book.sheet(beneficiariesList));
  const countries = countryNames(book);
  content.beneficiaries.forEach(({ name, country }, index) => {
    const row = rows.get(index + 1);
    book.type(beneficiariesList, `B${row}`, name);
    const listed = country === undefined ? undefined : countries.get(country);
    if (listed !== undefined) book.type(beneficiariesList, `D${row}`, listed);
  });
  const packageRows = rowsByNumber(book.sheet(workPackagesList));
  content.workPackages.forEach((label, index) => {
    book.type(workPackagesList, `B${packageRows.get(index + 1)}`, label);
  });
  const rowsOf = content.beneficiaries.map((_, index) => rowsByCode(book.sheet(beneficiarySheet(index))));
  for (const { beneficiary, workPackage, code, units, unitCost } of content.costs) {
    const name = beneficiarySheet(beneficiary);
    const row = rowsOf[beneficiary]?.get(workPackage + 1)?.get(code);
    book.type(name, `R${row}`, units);
    book.type(name, `S${row}`, unitCost);
  }
  return { bytes: book.written(), spare: rows.size - content.beneficiaries.length };
}
