// A small workbook with the sheets, codes and cells of EACEA's detailed budget table that an export touches; the real one is not ours to keep.

import { Workbook } from "@cj-tech-master/excelts";
import { budgetTableRows, employeeRows } from "../../src/programme/budget-table.ts";

const codes = [...new Set<string>([...employeeRows, ...budgetTableRows.map(({ code }) => code)])];
const countries = ["Germany (DE)", "Sweden (SE)", "Kosovo (XK)"];

export interface CopyOptions {
  readonly version?: string;
  readonly beneficiaries?: number;
  readonly workPackages?: number;
  /** A sheet to leave out. */
  readonly without?: string;
  /** A code to leave out of the first beneficiary's sheet. */
  readonly withoutCode?: string;
  /** A cell of "BE 001" to fill beforehand. */
  readonly filled?: string;
}

const version44 = "[ Version LUMP SUM II - ERASMUS - v4.4_001, of 04/10/2023 10:55 ]";

export async function budgetTableCopy(options: CopyOptions = {}): Promise<Buffer> {
  const { version = version44, beneficiaries = 3, workPackages = 2, without, withoutCode, filled } = options;
  const book = new Workbook();
  const sheet = (name: string): ReturnType<Workbook["addWorksheet"]> | undefined =>
    name === without ? undefined : book.addWorksheet(name);
  /** Input cells are there before they are filled, with a format of their own. */
  const input = (on: ReturnType<typeof sheet>, ...cells: readonly string[]): void => {
    for (const cell of cells) {
      if (on !== undefined)
        on.getCell(cell).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
    }
  };
  const instructions = sheet("Instructions");
  if (instructions !== undefined) instructions.getCell("C1").value = version;
  input(instructions, "E32", "E33", "E34", "E35");
  const lists = [
    ["Beneficiaries List", beneficiaries, ["B", "D"]],
    ["Work Packages List", workPackages, ["B"]],
  ] as const;
  for (const [name, count, letters] of lists) {
    const list = sheet(name);
    for (let number = 1; number <= count; number += 1) {
      if (list !== undefined) list.getCell(`J${number + 5}`).value = number;
      input(list, ...letters.map((letter) => `${letter}${number + 5}`));
    }
  }
  for (let number = 1; number <= beneficiaries; number += 1) {
    const own = sheet(`BE ${String(number).padStart(3, "0")}`);
    if (own === undefined) continue;
    for (let work = 1; work <= workPackages; work += 1) {
      const first = 9 + 34 * (work - 1);
      own.getCell(`N${first}`).value = work;
      codes.forEach((code, index) => {
        const row = first + 3 + index;
        if (number === 1 && code === withoutCode) return;
        own.getCell(`D${row}`).value = code;
        own.getCell(`M${row}`).value = "V";
        own.getCell(`T${row}`).value = { formula: `ROUND(R${row}*S${row},2)`, result: 0 };
        input(own, `R${row}`, `S${row}`);
      });
    }
    if (number === 1 && filled !== undefined) own.getCell(filled).value = 3;
  }
  const list = sheet("Country List");
  countries.forEach((country, index) => {
    if (list !== undefined) list.getCell(`B${index + 2}`).value = country;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
