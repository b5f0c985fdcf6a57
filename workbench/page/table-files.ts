// Spreadsheet files in the page: reads those a person chose or dropped, and hands over the one to save.

import { FileFault } from "../../src/files/file-fault.ts";
import { plainTab } from "../../src/files/workbook.ts";
import { planFileOf } from "../files/open-workbook.ts";
import { fileTabsOf } from "../files/save-workbook.ts";
import type { Host } from "../host/host.ts";
import type { PlanFile } from "../host/plan-file.ts";
import type { PageLanguage, PageTexts } from "./texts.ts";

const workbooks = /\.(xlsx|xlsm|xltx|xls|ods)$/i;
const csv = /\.(csv|tsv)$/i;

/** What the dialog for choosing a file offers. */
export const acceptedFiles = ".json,.xlsx,.xlsm,.ods,.csv,.tsv,application/json";

export function isTableFile({ name }: File): boolean {
  return workbooks.test(name) || csv.test(name);
}

function nameOf({ name }: File): string {
  return name.replace(/\.[^.]+$/, "");
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * A workbook, or CSV files of which each becomes a tab. What reads them is loaded when it is needed.
 * @throws Error with a sentence in the page's language, the file's name first.
 */
export async function openTableFiles(
  files: readonly File[],
  texts: PageTexts,
  language: PageLanguage,
): Promise<PlanFile> {
  const [first] = files;
  let current = first;
  try {
    if (first !== undefined && workbooks.test(first.name)) {
      const [{ fileKind }, { readWorkbook }, { withKeptFormulas }] = await Promise.all([
        import("../../src/files/file-kind.ts"),
        import("../../src/files/read-workbook.ts"),
        import("../../src/files/kept-formulas.ts"),
      ]);
      const bytes = await bytesOf(first);
      if (fileKind(bytes) === "text") throw new FileFault({ kind: "text-named-xlsx" });
      return planFileOf(withKeptFormulas(await readWorkbook(bytes)), nameOf(first), texts.freeText);
    }
    const { readCsv } = await import("../../src/files/read-csv.ts");
    const tabs = [];
    for (const file of files.filter(({ name }) => csv.test(name))) {
      current = file;
      tabs.push(plainTab(nameOf(file), readCsv(await bytesOf(file))));
    }
    return planFileOf({ tabs, hasMacros: false }, first === undefined ? "" : nameOf(first), texts.freeText);
  } catch (thrown) {
    if (thrown instanceof FileFault) throw new Error(`${current?.name}: ${thrown.in(language)}`);
    throw thrown;
  }
}

/** The open workbook as an Excel file. */
export async function excelFile(host: Host): Promise<Blob> {
  const { writeWorkbook } = await import("../../src/files/write-workbook.ts");
  const bytes = await writeWorkbook({ tabs: fileTabsOf(host) }, new Date());
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return new Blob([new Uint8Array(bytes)], { type });
}
