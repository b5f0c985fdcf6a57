// `erasmus-planner export`: the budget as application forms ask for it, and `score`: what a final score would mean.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { readZip, textOf } from "../../src/cli/zip-file.ts";
import { runCommandLine } from "../cli-harness.ts";
import { budgetTableCopy, type CopyOptions } from "./budget-table-copy.ts";
import { buildBeforeAll } from "./built.ts";
import { samplePath, sampleText } from "./plans.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const lines = [
  { partner: "Föreningen", workPackage: "WP2", category: "staff", year: 1, amount: 20_000.01 },
  { partner: "Verein, e.V.", workPackage: "Course", category: "travel", year: 1, amount: 19_999.99 },
  { partner: "Föreningen", workPackage: "WP1", category: "staff", year: 1, amount: 20_000 },
];
const small = {
  action: "small-scale-partnerships",
  variant: "adult",
  call: 2026,
  months: 24,
  start: "2026-09-01",
  grant: 60_000,
  partners: [
    { name: "Verein, e.V.", country: "DE", type: "ngo", role: "partner" },
    { name: "Föreningen", country: "SE", type: "ngo", role: "coordinator" },
    { name: "Kommunen", country: "SE", type: "public-authority", role: "associated" },
  ],
  workPackages: [
    { id: "WP2", title: "Course", lead: "Verein, e.V.", startMonth: 7, endMonth: 24 },
    { id: "WP1", title: "Project management", lead: "Föreningen", startMonth: 1, endMonth: 24 },
  ],
  lines,
};

/** Lines of comma-separated values; the mark of UTF-8 stands before the first. */
function rowsOf(csv: string): string[] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  return csv.slice(1).trimEnd().split("\r\n");
}

async function exported(plan: object, ...args: readonly string[]) {
  const cwd = sandbox({ "plan.json": plan });
  return { cwd, ...(await runCommandLine(["export", "plan.json", ...args], { cwd })) };
}

describe("the forms on the web", () => {
  it("ask for organisations by work packages, the coordinator and project management first", async () => {
    const { stdout, stderr, code } = await exported(small, "--format", "ka220");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(rowsOf(stdout)).toEqual([
      "Organisation,WP1 Project management,WP2 Course,Total",
      "Föreningen,20000,20000.01,40000.01",
      '"Verein, e.V.",0,19999.99,19999.99',
      "Total,20000,40000,60000",
    ]);
  });

  it("ask for a list of activities with dates, and the amounts that make the lump sum", async () => {
    const { stdout } = await exported(small, "--format", "ka210");
    expect(rowsOf(stdout)).toEqual([
      "No,Activity,Start,End,Lead organisation,Participating organisations,Grant amount",
      "1,Project management,2026-09-01,2028-08-31,Föreningen,,20000",
      '2,Course,2027-03-01,2028-08-31,"Verein, e.V.",Föreningen,40000',
      ",Total,,,,,60000",
    ]);
    const { start: _, ...undated } = small;
    expect((await exported(undated, "--format", "ka210")).stdout).toContain("2,Course,month 7,month 24,");
  });

  it("are told how far the lines are from the lump sum", async () => {
    const { stderr, code } = await exported({ ...small, lines: lines.slice(1) }, "--format", "ka210");
    expect(stderr).toBe("The lines add up to €39,999.99, the lump sum is €60,000: €20,000.01 missing.\n");
    expect(code).toBe(0);
  });

  it("get nothing while a line has no place, and every such line is named", async () => {
    const broken = [
      { partner: "Kommunen", workPackage: "WP1", amount: 1 },
      { partner: "Nobody", workPackage: "WP1", amount: 1 },
      { workPackage: "WP1", amount: 1 },
      { partner: "Föreningen", amount: 1 },
      { partner: "Föreningen", workPackage: "WP1", amount: "a lot" },
    ];
    const { stdout, stderr, code } = await exported({ ...small, lines: broken }, "--format", "ka220");
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr.trim().split("\n")).toEqual([
      "Not exported: not every line has a place in the form.",
      "Budget, row 1: Kommunen is an associated partner and gets no EU money.",
      'Budget, row 2: "Nobody" is not on the Partners tab.',
      "Budget, row 3: no partner.",
      "Budget, row 4: no work package or activity.",
      "Budget, row 5: no amount that can be read.",
    ]);
    expect((await exported({ ...small, lines: [] }, "--format", "ka220")).stderr).toContain("no budget lines");
  });

  it("reads the sample, whose associated partner is in the way", async () => {
    const { stderr, code } = await runCommandLine(["export", samplePath, "--format", "ka220"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Norrviks handelskammare is an associated partner");
    const plan: { lines: { partner: string }[] } = JSON.parse(sampleText);
    const without = { ...plan, lines: plan.lines.filter(({ partner }) => partner !== "Norrviks handelskammare") };
    const { stdout } = await exported(without, "--format", "ka220");
    expect(rowsOf(stdout).at(-1)).toBe("Total,52500,37000,67000,58500,33200,248200");
  });

  it("writes no file over another", async () => {
    const { cwd, code } = await exported(small, "--format", "ka220", "--output", "plan.json");
    expect(code).toBe(2);
    expect(JSON.parse(readFileSync(path.join(cwd, "plan.json"), "utf8"))).toEqual(small);
  });
});

const centre = {
  title: "Lakes & <locks>",
  action: "centres-of-vocational-excellence",
  call: 2026,
  months: 48,
  partners: [
    { name: "Altenstadt", country: "DE", type: "vet-provider", role: "partner" },
    { name: "Norrvik & Co", country: "SE", type: "vet-provider", role: "coordinator" },
  ],
  workPackages: [
    { id: "WP1", title: "Project management" },
    { id: "WP2", title: "Course" },
  ],
  lines: [
    { partner: "Norrvik & Co", workPackage: "WP1", category: "staff", quantity: 12.5, rate: 4310.37 },
    { partner: "Norrvik & Co", workPackage: "WP1", category: "staff", quantity: 3, rate: 2000 },
    { partner: "Norrvik & Co", workPackage: "WP1", category: "staff", quantity: 1, rate: 2000 },
    { partner: "Norrvik & Co", workPackage: "WP2", category: "volunteers", quantity: 10, rate: 100 },
    { partner: "Altenstadt", workPackage: "WP2", category: "travel", amount: 999.99 },
    { partner: "Altenstadt", workPackage: "WP2", category: "travel", amount: 0.02 },
    { partner: "Altenstadt", workPackage: "WP2", category: "equipment", quantity: 3, rate: 33.33, amount: 100 },
  ],
};

async function filled(plan: object, copy: CopyOptions = {}, ...args: readonly string[]) {
  const before = await budgetTableCopy(copy);
  const cwd = sandbox({ "plan.json": plan, "copy.xlsx": before });
  const common = ["export", "plan.json", "--format", "eacea", "--workbook", "copy.xlsx", "--output", "filled.xlsx"];
  const run = await runCommandLine([...common, ...args], { cwd });
  const output = path.join(cwd, "filled.xlsx");
  const after = existsSync(output) ? readFileSync(output) : undefined;
  expect(readFileSync(path.join(cwd, "copy.xlsx")).equals(before)).toBe(true);
  return { ...run, before, after };
}

describe("EACEA's workbook", () => {
  it("gets the plan in its input cells", async () => {
    const { after, stderr, code } = await filled(centre);
    expect(code).toBe(0);
    expect(stderr).toContain("EU contribution, to be typed in Part A as requested grant:");
    expect(stderr).toContain("The copy has 1 more beneficiaries than the plan.");
    const book = new Workbook();
    await book.xlsx.load(after ?? Buffer.alloc(0));
    const cells = (sheet: string, ...names: readonly string[]) =>
      names.map((name) => {
        const value = book.getWorksheet(sheet)?.getCell(name).value;
        return typeof value === "object" && value !== null && "richText" in value
          ? value.richText.map(({ text }) => text).join("")
          : value;
      });
    expect(cells("Instructions", "E32", "E33", "E34", "E35")).toEqual([
      "Centres of Vocational Excellence 2026",
      "Lakes & <locks>",
      4_000_000,
      0.8,
    ]);
    expect(cells("Beneficiaries List", "B6", "D6", "B7", "D7", "B8")).toEqual([
      "Norrvik & Co",
      "Sweden (SE)",
      "Altenstadt",
      "Germany (DE)",
      null,
    ]);
    expect(cells("Work Packages List", "B6", "B7")).toEqual(["Project management", "Course"]);
    // Two rates of staff in two rows; lines of one rate together.
    expect(cells("BE 001", "R12", "S12", "R13", "S13", "R14")).toEqual([12.5, 4310.37, 4, 2000, null]);
    expect(cells("BE 001", "R54", "S54")).toEqual([10, 100]);
    // Travel without quantities, and equipment whose typed amount is not units times rate.
    const travel = cells("BE 002", "R56", "S56");
    expect(travel).toEqual([1, 1000.01]);
    const [units, cost] = cells("BE 002", "R59", "S59");
    expect(Math.round(Number(units) * Number(cost) * 100)).toBe(10_000);
  });

  it("is otherwise the same, byte for byte", async () => {
    const { before, after } = await filled(centre);
    const [old, now] = [readZip(before), readZip(after ?? Buffer.alloc(0))];
    if (old === undefined || now === undefined) throw new Error("Both are zip files.");
    expect([...now.entries.keys()]).toEqual([...old.entries.keys()]);
    const changed = [...old.entries.keys()].filter((name) => textOf(old, name) !== textOf(now, name));
    expect(changed.length).toBe(5);
    const cell = /<c [^>]*?(?:\/>|>.*?<\/c>)/gs;
    for (const name of changed) {
      const [was = "", is = ""] = [textOf(old, name), textOf(now, name)];
      expect(is.replace(cell, "<c/>")).toBe(was.replace(cell, "<c/>"));
      const cellsOf = (xml: string): string[] => [...xml.matchAll(cell)].map(([text]) => text);
      const before = cellsOf(was);
      cellsOf(is).forEach((text, index) => {
        if (text === before[index]) return;
        const attribute = (key: string, of: string | undefined) => new RegExp(` ${key}="([^"]*)"`).exec(of ?? "")?.[1];
        expect(attribute("s", text)).toBe(attribute("s", before[index]));
        expect(attribute("r", text)).toBe(attribute("r", before[index]));
        expect(before[index]).not.toContain("<f");
      });
    }
  });

  it.each<[string, CopyOptions, string]>([
    ["of another version", { version: "[ Version LUMP SUM II - ERASMUS - v5.0 ]" }, "v5.0"],
    ["without a version", { version: "" }, "does not say which version"],
    ["without its list of work packages", { without: "Work Packages List" }, 'no sheet "Work Packages List"'],
    ["with other rows", { withoutCode: "WPRow.R" }, '"BE 001" has other rows than expected'],
    ["without room for a beneficiary", { beneficiaries: 1 }, "room for 1 beneficiaries and the plan has 2"],
    ["without room for a work package", { workPackages: 1 }, "room for 1 work packages and the plan has 2"],
    ["in which something stands already", { filled: "S20" }, 'S20 of "BE 001" is filled already'],
  ])("%s is refused, and nothing is written", async (_name, copy, said) => {
    const { after, stderr, code } = await filled(centre, copy);
    expect(stderr).toContain(said);
    expect({ after, code }).toEqual({ after: undefined, code: 2 });
  });

  it("that is none is refused", async () => {
    const cwd = sandbox({ "plan.json": centre, "copy.xlsx": "no zip" });
    const common = ["export", "plan.json", "--format", "eacea", "--workbook"];
    const none = await runCommandLine([...common, "copy.xlsx", "--output", "out.xlsx"], { cwd });
    expect(none.stderr).toContain("it is no .xlsx file");
    const itself = await runCommandLine([...common, "copy.xlsx", "--output", "copy.xlsx"], { cwd });
    expect(itself.stderr).toContain("--output names the workbook itself");
    const missing = await runCommandLine([...common, "other.xlsx", "--output", "out.xlsx"], { cwd });
    expect(missing.stderr).toContain("other.xlsx: there is no such file");
    const silent = await runCommandLine([...common, "copy.xlsx"], { cwd });
    expect(silent.stderr).toContain("Add --output");
    expect([none, itself, missing, silent].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  });

  it("takes no category that it does not have, and no affiliated entity without its macros", async () => {
    const [first, second] = centre.partners;
    const plan = {
      ...centre,
      partners: [{ ...first, role: "affiliated" }, second],
      lines: [{ partner: "Norrvik & Co", workPackage: "WP1", category: "scholarships", amount: 5 }],
    };
    const { stderr, after } = await filled(plan);
    expect(after).toBeUndefined();
    expect(stderr).toContain("Altenstadt is an affiliated entity.");
    expect(stderr).toContain("Budget, row 1: the table has no scholarships. It has Staff,");
  });
});

it("prints the detailed budget where no workbook is given", async () => {
  const { stdout } = await exported(centre, "--format", "eacea");
  const rows = rowsOf(stdout);
  expect(rows[0]).toBe(
    "Beneficiary,Work package,A1,A2,A3,A4,A5,B,C1,C2,C3,D1,Direct costs,Indirect costs,Total costs,EU contribution",
  );
  // 53 879.63 + 8000 direct and 7 per cent; volunteers without; 80 per cent of each total.
  expect(rows[1]).toBe("Norrvik & Co,WP1,61879.63,0,0,0,0,0,0,0,0,0,61879.63,4331.57,66211.2,52968.96");
  expect(rows.at(-1)).toMatch(/^Consortium,Total,(?:,){9},63979.64,/);
});

describe("score", () => {
  const args = ["score", "plan.json", "--scores"];

  it("weighs work packages by their budget and says what it rests on", async () => {
    const cwd = sandbox({ "plan.json": small });
    const { stdout, code } = await runCommandLine([...args, "wp 2=68.5"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("Weighted score: 69 points, 68.5 rounded up.");
    expect(stdout).toContain("not confirmed");
    expect(stdout).toContain("not scored");
    const own = await runCommandLine([...args, "WP2=68.5", "--scale", "0:0,69:50"], { cwd });
    expect(own.stdout).toContain("€30,000 would be paid: 50 % of the whole.");
    expect(own.stdout).not.toContain("not confirmed");
  });

  it.each([
    ["WP3=50", "the plan has WP1, WP2"],
    ["WP1=50", "project management is not scored"],
    ["WP2=101", "from 0 to 100"],
    ["WP2", "from 0 to 100"],
  ])("%s is refused with what works", async (scores, said) => {
    const cwd = sandbox({ "plan.json": small });
    const { stderr, code } = await runCommandLine([...args, scores], { cwd });
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});
