// `erasmus-planner check` on spreadsheets as people have them, and on files that are not what they should be.

import { readFileSync } from "node:fs";
import type { CellValue } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { unzip } from "../../src/files/unzip.ts";
import { runCommandLine } from "../cli-harness.ts";
import { sheetXml, workbookBytes, workbookParts, zipBytes } from "../files/make-workbook.ts";
import { buildBeforeAll } from "./built.ts";
import { finePlan } from "./plans.ts";
import { reportsOf } from "./report-contract.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const project = [
  ["Vad", "Svar"],
  ["Insats", "KA220-HED"],
  ["Utlysning", 2026],
  ["Månader", 24],
  ["Klumpsumma, euro", 120_000],
  ["Start", new Date(Date.UTC(2026, 10, 1))],
];
const partners = [
  ["Konsortium 2026"],
  [],
  ["Roll", "Land", "Telefon", "Organisation", "Typ", "ECHE"],
  ["Koordinator", "Sverige", "+46 1", "Norrviks universitet", "Högskola", true],
  ["Partner", "Suomi", "", "Järvi-Suomen ammattikorkeakoulu", "Högskola", "ja"],
  ["Partner", "DE", "", "Hochschule Altenstadt", "Högskola", "ja"],
];
const budget: readonly (readonly CellValue[])[] = [
  ["Partner", "AP", "Belopp, euro", "År"],
  ["Norrviks universitet", "WP1", { formula: "4*5000", result: 20_000 }, 1],
  ["Järvi-Suomen ammattikorkeakoulu", "WP2", 50_000.25, 1],
  ["Hochschule Altenstadt", "WP3", { formula: "A1/0", result: { error: "#DIV/0!" } }, 2],
];

/** A workbook that somebody made by hand. */
function ownWorkbook(): Promise<Uint8Array> {
  return workbookBytes(
    { Överblick: project, Deltagare: partners, Kostnader: budget, Anteckningar: [["Ring Eva"]] },
    (sheet) => {
      if (sheet.name === "Deltagare") sheet.mergeCells("A1:F1");
    },
  );
}

async function check(cwd: string, ...names: string[]) {
  const run = await runCommandLine(["check", ...names, "--format", "json"], { cwd });
  return { ...run, reports: reportsOf(run.stdout) };
}

describe("a workbook somebody made by hand", () => {
  it("is read: any language, any order of columns, title rows, merged cells, formulas, errors", async () => {
    const { reports, stderr, code } = await check(sandbox({ "vår plan.xlsx": await ownWorkbook() }), "vår plan.xlsx");
    expect(stderr).toBe("");
    expect(code).toBe(1);
    expect(reports[0]?.plan).toMatchObject({ file: "vår plan.xlsx", call: 2026, variant: "higher-education" });
    const found = reports[0]?.outcomes.flatMap(({ rule, findings }) =>
      findings.map(({ at }) => [rule, at.table, at.line]),
    );
    // The cell with the error, by the row that people see.
    expect(found).toContainEqual(["unreadable-cell", "budget", 4]);
    expect(reports[0]?.outcomes.find(({ rule }) => rule === "too-few-countries")?.kind).toBe("pass");
    expect(reports[0]?.outcomes.find(({ rule }) => rule === "eche-missing")?.kind).toBe("pass");
  });

  it("may have macros, which are not run", async () => {
    const parts = workbookParts(
      sheetXml([
        ["Organisation", "Country"],
        ["A", "SE"],
      ]),
    );
    const cwd = sandbox({ "plan.xlsm": zipBytes({ ...parts, "xl/vbaProject.bin": "macros" }) });
    const { stderr, reports } = await check(cwd, "plan.xlsm");
    expect(reports).toHaveLength(1);
    expect(stderr).toBe("plan.xlsm: its macros are not run; only its cells are read.\n");
  });

  it("may hold an older draft beside the plan, which is passed over with a note", async () => {
    const bytes = await workbookBytes({ Partners: partners, "Old draft": partners });
    const { stderr, reports } = await check(sandbox({ "plan.xlsx": bytes }), "plan.xlsx");
    expect(reports).toHaveLength(1);
    expect(stderr).toBe(
      "plan.xlsx: the tab “Old draft” looks like the table Partners too and is passed over; “Partners” is read.\n",
    );
  });

  it("whose formulas were never calculated says so", async () => {
    const rows = [
      ["Partner", "Amount"],
      ["A", { formula: "1+1" }],
    ];
    const bytes = await workbookBytes({
      Partners: [
        ["Organisation", "Country"],
        ["A", "SE"],
      ],
      Budget: rows,
    });
    const { stderr } = await check(sandbox({ "plan.xlsx": bytes }), "plan.xlsx");
    expect(stderr).toContain("plan.xlsx: its formulas were never calculated and count as empty.");
  });

  it("can be compared with another call", async () => {
    const cwd = sandbox({ "plan.xlsx": await ownWorkbook() });
    const run = await runCommandLine(["diff", "--plan", "plan.xlsx", "2025"], { cwd });
    expect(run.stdout).toContain("plan.xlsx: from call 2026 to call 2025");
  });
});

describe("CSV files", () => {
  const files = {
    "partners.csv": "Organisation;Land;Roll\nNorrviks universitet;Sverige;Koordinator\n",
    "budget.csv": "Partner;Arbetspaket;Belopp, euro\nNorrviks universitet;WP1;6000,50\n",
    "projekt.csv": "Vad;Svar\nInsats;KA220-HED\nUtlysning;2026\n",
  };

  it("together are one plan, whose places are lines of those files", async () => {
    const { reports, stderr } = await check(sandbox(files), ...Object.keys(files));
    expect(stderr).toBe("");
    expect(reports.map(({ plan }) => [plan.file, plan.call])).toEqual([
      ["budget.csv + partners.csv + projekt.csv", 2026],
    ]);
    const grant = reports[0]?.outcomes
      .flatMap(({ findings }) => findings)
      .find(({ message }) => /6,000\.50/.test(message));
    expect(grant).toBeDefined();
  });

  it("of several plans in a folder are told apart by what else is in their names", async () => {
    const two = Object.entries(files).flatMap(([name, text]) => [
      [`plans/A - ${name}`, text],
      [`plans/B_${name}`, text],
      [`plans/sub/${name}`, text],
    ]);
    const { reports } = await check(sandbox({ ...Object.fromEntries(two), "plans/notes.csv": "a;b\n" }), "plans");
    expect(reports.map(({ plan }) => plan.file)).toEqual([
      "plans/A - budget.csv + A - partners.csv + A - projekt.csv",
      "plans/B_budget.csv + B_partners.csv + B_projekt.csv",
      "plans/sub/budget.csv + partners.csv + projekt.csv",
    ]);
  });

  it("of which one cannot be read are no plan without it", async () => {
    const { reports, stderr, code } = await check(sandbox({ ...files, "budget.csv": "" }), ...Object.keys(files));
    expect(reports).toEqual([]);
    expect(stderr).toContain("budget.csv: the file is empty.");
    expect(code).toBe(2);
  });
});

const asFound = (name: string): Buffer => readFileSync(new URL(`../files/as-found/${name}`, import.meta.url));

describe("an OpenDocument spreadsheet", () => {
  const found = (reports: Awaited<ReturnType<typeof check>>["reports"]) =>
    reports[0]?.outcomes.flatMap(({ rule, findings }) => findings.map(({ at }) => [rule, at.table, at.line]));

  it("is read as the Excel workbook with the same cells is, under either name and in a folder", async () => {
    const files = {
      "plan.ods": asFound("own-plan.ods"),
      "as.xlsx": asFound("own-plan.ods"),
      "b/plan.ods": asFound("own-plan.ods"),
    };
    const own = await check(sandbox({ ...files, "excel.xlsx": asFound("own-plan.xlsx") }), "plan.ods");
    expect(own).toMatchObject({ code: 1, stderr: "" });
    expect(own.reports[0]?.plan).toMatchObject({ file: "plan.ods", call: 2026, variant: "higher-education" });
    expect(found(own.reports)).toContainEqual(["unreadable-cell", "budget", 4]);
    expect(own.reports[0]?.outcomes.find(({ rule }) => rule === "eche-missing")?.kind).toBe("pass");
    const other = await check(sandbox(files), "as.xlsx");
    expect(found(other.reports)).toEqual(found(own.reports));
    const folder = await check(sandbox(files), "b");
    expect(folder.reports.map(({ plan }) => plan.file)).toEqual(["b/plan.ods"]);
    expect(folder.stderr).toBe("");
  });

  it("may have macros, which are not run", async () => {
    const entries = {
      ...Object.fromEntries(await partsOf(asFound("own-plan.ods"))),
      "Basic/Standard/Module1.xml": "<m/>",
    };
    const { stderr, reports } = await check(sandbox({ "plan.ods": zipBytes(entries) }), "plan.ods");
    expect(reports).toHaveLength(1);
    expect(stderr).toBe("plan.ods: its macros are not run; only its cells are read.\n");
  });
});

/** The files in an archive. */
async function partsOf(archive: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  return (await unzip(archive, { megabytes: 1, files: 100 }, () => true)).files;
}

/** The start of the container that Excel puts encrypted workbooks and those of before 2007 into. */
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe("files that are not what they should be", () => {
  const good = () =>
    workbookBytes({
      Partners: [
        ["Organisation", "Country"],
        ["A", "SE"],
      ],
    });
  const parts = workbookParts(sheetXml([["Organisation", "Country"]]));
  const rows = (count: number): Uint8Array =>
    zipBytes({
      ...parts,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${'<row r="1"><c r="A1"/></row>'.repeat(count)}</sheetData></worksheet>`,
    });
  const large = new Uint8Array(101_000_000);

  const cases: readonly (readonly [
    string,
    string,
    () => Promise<Uint8Array | string> | Uint8Array | string,
    RegExp,
  ])[] = [
    [
      "protected with a password",
      "plan.xlsx",
      () => Uint8Array.from([...container, ...new Uint8Array(600), ...utf16("EncryptedPackage")]),
      /it is protected with a password\. Open it .*, remove the password and save it again\./,
    ],
    [
      "of before 2007",
      "plan.xls",
      () => Uint8Array.from([...container, ...new Uint8Array(600), ...utf16("Workbook")]),
      /Excel’s format of before 2007\. Save it as an Excel workbook \(\.xlsx\)\./,
    ],
    [
      "cut off",
      "plan.xlsx",
      async () => (await good()).subarray(0, 2000),
      /the end of the file is missing: it was cut off/,
    ],
    [
      "cut out in the middle",
      "plan.xlsx",
      async () => {
        const all = await good();
        return Buffer.concat([all.subarray(0, 300), all.subarray(900)]);
      },
      /the end of the file is missing|cannot be read as an Excel workbook/,
    ],
    [
      "with one letter of its cells changed on the way",
      "plan.xlsx",
      () => {
        const bytes = Buffer.from(zipBytes(parts));
        const other = zipBytes({ ...parts, "xl/worksheets/sheet1.xml": "x" });
        // The checksum of another tab in the list of contents.
        const sum = (all: Uint8Array) => Buffer.from(all).lastIndexOf("xl/worksheets/sheet1.xml") - 30;
        Buffer.from(other).copy(bytes, sum(bytes), sum(other), sum(other) + 4);
        return bytes;
      },
      /cannot be read as an Excel workbook\. Open it in your spreadsheet/,
    ],
    [
      "without a word of XML in it",
      "plan.xlsx",
      () => zipBytes({ ...parts, "xl/workbook.xml": "no" }),
      /cannot be read as an Excel workbook|there is no plan in it/,
    ],
    [
      "a zip bomb",
      "plan.xlsx",
      () => zipBytes({ ...parts, "xl/sharedStrings.xml": large }),
      /unpacked it would be larger than 100 MB/,
    ],
    [
      "a zip bomb that says it is small",
      "plan.xlsx",
      () => zipBytes({ ...parts, "xl/sharedStrings.xml": large }, 1000),
      /unpacked it would be larger than 100 MB/,
    ],
    ["a million rows", "plan.xlsx", () => rows(1_000_000), /a tab has more than 20,000 rows\. Delete the empty rows/],
    ["a row too many", "plan.xlsx", () => rows(20_001), /a tab has more than 20,000 rows/],
    [
      "formats on whole columns",
      "plan.xlsx",
      () => {
        const row = `<row r="1">${'<c r="A1" s="1"/>'.repeat(100)}</row>`;
        const sheet = `<worksheet><sheetData>${row.repeat(5_001)}</sheetData></worksheet>`;
        return zipBytes({ ...parts, "xl/worksheets/sheet1.xml": sheet });
      },
      /its tabs have more than 500,000 cells\. Clear the formats below/,
    ],
    ["text named .xlsx", "plan.xlsx", () => "Organisation;Country", /named like an Excel workbook but holds text/],
    ["a plan as JSON named .xlsx", "plan.xlsx", () => JSON.stringify(finePlan), /if it is a plan as JSON, \.json/],
    ["a web page named .xls", "plan.xls", () => "\n<html><body><table></table></body></html>", /it is a web page/],
    [
      "protected by Excel’s own way of encryption",
      "plan.xlsx",
      () => asFound("locked.xlsx"),
      /protected with a password/,
    ],
    ["protected, and named .ods", "plan.ods", () => asFound("locked.xlsx"), /protected with a password/],
    ["protected, and named .csv", "plan.csv", () => asFound("locked.xlsx"), /protected with a password/],
    ["a workbook of before 2007", "plan.xls", () => asFound("own-plan.xls"), /Excel’s format of before 2007/],
    ["that, named .xlsx", "plan.xlsx", () => asFound("own-plan.xls"), /Excel’s format of before 2007/],
    [
      "a text document of OpenDocument",
      "plan.ods",
      () => zipBytes({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
      /it is an OpenDocument file, but no spreadsheet\./,
    ],
    [
      "an OpenDocument spreadsheet that is cut off",
      "plan.ods",
      () => asFound("own-plan.ods").subarray(0, 9000),
      /it was cut off/,
    ],
    [
      "an .ods named .csv",
      "plan.csv",
      () => asFound("own-plan.ods"),
      /it is a workbook but named \.csv\. Name it \.xlsx, or \.ods/,
    ],
    ["an .ods named .json", "plan.json", () => asFound("own-plan.ods"), /it holds a spreadsheet or an archive/],
    [
      "CSV named .json",
      "plan.json",
      () => "Organisation;Country\nA;SE\n",
      /looks like a table as text\. If it is CSV, name it \.csv\./,
    ],
    [
      "another archive",
      "plan.xlsx",
      () => zipBytes({ "readme.txt": "hello" }),
      /this is an archive, but no Excel workbook is in it/,
    ],
    ["an empty file", "plan.xlsx", () => "", /the file is empty/],
    ["a workbook named .csv", "plan.csv", good, /it is a workbook but named \.csv\. Name it \.xlsx, or \.ods/],
    [
      "a workbook named .json",
      "plan.json",
      good,
      /it holds a spreadsheet or an archive\. An Excel workbook is named \.xlsx/,
    ],
    [
      "without a plan",
      "plan.xlsx",
      () => workbookBytes({ Sheet: [["hello"]] }),
      /there is no plan in it\. A plan has a table with the headings/,
    ],
    [
      "two plans in one",
      "plan.xlsx",
      () => workbookBytes({ "Plan A": partners, "Plan B": partners }),
      /2 tabs may be the table Partners: “Plan A” and “Plan B”\. One file is one plan: move the other/,
    ],
  ];

  it.each(cases)("%s", async (_name, file, content, message) => {
    const run = await runCommandLine(["check", file, "fine.json", "--format", "json"], {
      cwd: sandbox({ [file]: await content(), "fine.json": finePlan }),
    });
    expect(run.stderr.trimEnd()).toMatch(message);
    expect(run.stderr).toMatch(new RegExp(`^${file}: `));
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
    // Nothing stops the others.
    expect(reportsOf(run.stdout).map(({ plan }) => plan.file)).toEqual(["fine.json"]);
    expect(run.code).toBe(2);
  });

  it("in a folder with spaces and letters of its own, beside a file that is open", async () => {
    const cwd = sandbox({
      "Våra planer/på väg ü.xlsx": await ownWorkbook(),
      "Våra planer/~$på väg ü.xlsx": "lock",
      "Våra planer/broken.xlsx": "x",
      "Våra planer/list.xlsx": await workbookBytes({ Sheet: [["hello"]] }),
    });
    const { reports, stderr, code } = await check(cwd, "Våra planer");
    expect(reports.map(({ plan }) => plan.file)).toEqual(["Våra planer/på väg ü.xlsx"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^Våra planer\/broken\.xlsx: it is named like an Excel workbook but holds text/),
      "Våra planer/list.xlsx: passed over, it holds no plan.",
    ]);
    expect(code).toBe(2);
  });
});

describe("new", () => {
  const made = ["new", "min plan.xlsx", "--action", "KA220-HED", "--call", "2026", "--months", "24"];

  it("writes a planning sheet that check reads, in the language asked for", async () => {
    const cwd = sandbox({});
    const run = await runCommandLine([...made, "--language", "sv"], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const { reports, code } = await check(cwd, "min plan.xlsx");
    expect(reports[0]?.plan).toMatchObject({
      action: "cooperation-partnerships",
      call: 2026,
      variant: "higher-education",
    });
    expect(reports[0]?.verdict).toBe("open");
    expect(code).toBe(0);
  });

  it("begins with the steps of the process asked for", async () => {
    const cwd = sandbox({});
    expect((await runCommandLine([...made, "--process", "guide"], { cwd })).code).toBe(0);
    const { tabs } = await readWorkbook(readFileSync(`${cwd}/min plan.xlsx`));
    const steps = tabs.find(({ name }) => name === "Preparation")?.rows.map(([title]) => title);
    expect(steps?.slice(0, 2)).toEqual(["Step", "Register every organisation and get its OID"]);
    expect(steps).toContain("Submit the application, to one agency only");
    expect((await runCommandLine([...made, "--process", "mine"], { cwd })).code).toBe(2);
  });

  it("never replaces a file, unless told to", async () => {
    const cwd = sandbox({ "min plan.xlsx": "mine" });
    const text = () => readFileSync(`${cwd}/min plan.xlsx`, "latin1");
    const run = await runCommandLine(made, { cwd });
    expect(run.stderr).toBe(
      "min plan.xlsx: there is such a file already. Choose another name, or add --force to replace it.\n",
    );
    expect(run.code).toBe(2);
    expect(text()).toBe("mine");
    expect((await runCommandLine([...made, "--force"], { cwd })).code).toBe(0);
    expect(text()).toMatch(/^PK/);
  });

  it.each([
    [["plan.xls", "--action", "KA220-HED", "--call", "2026"], /Name it \.xlsx\./],
    [["no/plan.xlsx", "--action", "KA220-HED", "--call", "2026"], /there is no such folder/],
    [["plan.xlsx", "--action", "Knowlege Aliances", "--call", "2016"], /Did you mean Knowledge Alliances\?/],
    [["plan.xlsx", "--action", "KA220-HED", "--call", "2026", "--months", "7"], /last 12 to 36 months/],
    [["plan.xlsx", "--action", "KA220-HED"], /required option '--call/],
  ])("%j is explained", async (args, message) => {
    const run = await runCommandLine(["new", ...args], { cwd: sandbox({}) });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });
});
