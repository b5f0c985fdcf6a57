// `erasmus-planner export --format parquet|csv|sql`: plans as tables, and the guide's questions answered by databases.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { budgetOverview } from "../../src/check/budget-overview.ts";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { headroomOf } from "../../src/check/headroom.ts";
import { findPlanFiles } from "../../src/cli/plan-files.ts";
import { readPlanFile } from "../../src/cli/read-plan-file.ts";
import { allTables } from "../../src/cli/tables/tables.ts";
import { membersOf } from "../../src/portfolio/organisations.ts";
import { portfolioOf } from "../../src/portfolio/portfolio.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { finePlan } from "./plans.ts";
import { portfolioPlans } from "./portfolio-plans.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const guide = readFileSync(new URL("../../docs/guide/ask-your-portfolio.md", import.meta.url), "utf8");
const fence = "```";
/** The guide's questions with their queries. */
const questions = new Map(
  [...guide.matchAll(new RegExp(`^### (.+?)\\n.*?^${fence}sql\\n(.*?)^${fence}`, "gms"))].map(
    ([, question = "", sql = ""]) => [question, sql],
  ),
);

type Row = Readonly<Record<string, unknown>>;

/** Whole numbers come as `bigint`, shares of them as decimals: both are compared as numbers. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
  );
}

async function answers(database: string | undefined, setUp: string, queries: readonly string[]): Promise<Row[][]> {
  const instance = await DuckDBInstance.create(database ?? ":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(setUp);
    const results: Row[][] = [];
    for (const query of queries) {
      const reader = await connection.runAndReadAll(query);
      results.push(reader.getRowObjectsJS().map(plain));
    }
    return results;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The sample portfolio as the product itself reads, checks and compares it. */
async function ownAnswers(cwd: string) {
  const { files } = await findPlanFiles([path.join(cwd, "plans")]);
  const read = (await Promise.all(files.map((file) => readPlanFile(file)))).flatMap(({ plans }) => plans);
  const plans = read.map(({ file, index, plan }) => {
    const checked = checkPlanWithTally(plan);
    return { file: path.relative(cwd, file), index: index ?? null, plan, checked };
  });
  const portfolio = plans.map(({ file, index, plan, checked }) => {
    return { name: `${file} ${index}`, plan, verdict: checked.report.verdict };
  });
  return { plans, portfolio: portfolioOf(portfolio), members: membersOf(portfolio) };
}

interface World {
  readonly cwd: string;
  readonly views: string;
  readonly script: string;
  readonly own: Awaited<ReturnType<typeof ownAnswers>>;
}

/** Exports the sample portfolio in every form. */
async function world(): Promise<World> {
  const cwd = sandbox(
    Object.fromEntries(Object.entries(portfolioPlans).map(([name, plan]) => [`plans/${name}`, plan])),
  );
  const parquet = await runCommandLine(["export", "plans", "--format", "parquet", "--output", "ö tables"], { cwd });
  expect(parquet.stderr).toMatch(/^plans\/half\.json, line 1.*\nWritten: ö tables\. Rows: plans 19, /);
  expect(parquet.code).toBe(2);
  const sql = await runCommandLine(["export", "plans", "--format", "sql"], { cwd });
  expect(sql.stderr).toMatch(/^plans\/half\.json, line 1/);
  const views = allTables
    .map(({ name }) => `CREATE VIEW ${name} AS SELECT * FROM '${path.join(cwd, "ö tables", name)}.parquet';`)
    .join("\n");
  return { cwd, views, script: sql.stdout, own: await ownAnswers(cwd) };
}

/** What the product says to each question of the guide; every question must be here. */
const expected: Readonly<Record<string, (own: World["own"]) => Row[]>> = {
  "How many plans are there of each action and call, and how much do they ask for?": ({ portfolio }) =>
    portfolio.totals.map(({ call, plans, verdicts, grant }) => ({
      call_year: call ?? null,
      plans,
      with_problems: verdicts.problems,
      to_fill_in: verdicts.open,
      to_judge: verdicts.review,
      ok: verdicts.ok,
      grants_euro: grant / 100,
    })),
  "Which plans fail, and by which rule?": ({ plans }) =>
    plans.flatMap(({ file, index, checked }) =>
      checked.report.outcomes.flatMap(({ rule, findings }) =>
        findings
          .filter(({ kind, severity }) => kind === "fail" && severity === "error")
          .map(({ message }) => ({
            file,
            number_in_file: index,
            rule,
            message: message.replaceAll("\u00a0", " "),
          })),
      ),
    ),
  "Which rules fail most often?": ({ plans }) => {
    const failed = plans.flatMap(({ checked }) => checked.report.outcomes.filter(({ kind }) => kind === "fail"));
    const rules = [...new Set(failed.map(({ rule }) => rule))];
    return rules.map((rule) => ({ rule, plans: failed.filter((one) => one.rule === rule).length }));
  },
  "Which organisations are in several applications, and how many may there be?": ({ portfolio, members, plans }) => {
    // Of small-scale partnerships in schools the Guide sets one application as coordinator and ten in all, or fewer.
    const above = portfolio.tooManyApplications.map(({ organisation, as, plans: its, limit, call }) => ({
      name: portfolio.organisations[organisation],
      call_year: call,
      counted_as: as,
      applications: its.length,
      most: limit,
    }));
    expect(above.length).toBeGreaterThan(1);
    expect(members.length).toBeGreaterThan(plans.length);
    return above;
  },
  "Which consortia apply more than once?": ({ portfolio, plans }) =>
    portfolio.sameConsortia.flatMap(({ isSame, plans: its, source }) =>
      its.map((plan) => ({
        is_same: isSame,
        one_application_only: source !== undefined,
        file: plans[plan]?.file,
        number_in_file: plans[plan]?.index,
      })),
    ),
  "Which organisations do plans describe differently?": ({ portfolio }) => {
    const certain = portfolio.contradictions.filter(({ isCertain }) => isCertain);
    const count = (organisation: number, about: string): number =>
      certain.find((one) => one.organisation === organisation && one.about === about)?.said.length ?? 1;
    return [...new Set(certain.map(({ organisation }) => organisation))].map((organisation) => ({
      name: portfolio.organisations[organisation],
      countries: count(organisation, "country"),
      types: count(organisation, "type"),
    }));
  },
  "Where do the partners come from?": ({ plans }) => {
    const all = plans.flatMap(({ plan }) => plan.partners).flatMap(({ country }) => country ?? []);
    return [...new Set(all)].map((country) => ({
      country,
      partners: all.filter((one) => one === country).length,
      plans: plans.filter(({ plan }) => plan.partners.some((one) => one.country === country)).length,
    }));
  },
  "What is due in the next 30 days?": ({ portfolio, plans }) =>
    portfolio.deadlines.flatMap(({ deadline, call, plans: its }) =>
      deadline === undefined || deadline.at < "2026-02-10" || deadline.at > "2026-03-12T23:59"
        ? []
        : {
            deadline_at: new Date(`${deadline.at}Z`),
            call_year: call,
            plans: its.length,
            with_problems: its.filter((one) => plans[one]?.checked.report.verdict === "problems").length,
          },
    ),
  "What is the money planned for?": ({ plans }) => {
    const sums = new Map<string, { cents: number; plans: number }>();
    for (const { checked } of plans) {
      for (const { name, planned } of checked.tally === undefined ? [] : budgetOverview(checked.tally).categories) {
        const { cents, plans: count } = sums.get(name) ?? { cents: 0, plans: 0 };
        if (planned > 0) sums.set(name, { cents: cents + planned, plans: count + 1 });
      }
    }
    return [...sums].map(([category, { cents, plans: count }]) => ({ category, euro: cents / 100, plans: count }));
  },
  "How much of it is project management?": ({ plans }) =>
    plans.flatMap(({ file, index, checked: { tally } }) =>
      tally?.management.sum === undefined
        ? []
        : {
            file,
            number_in_file: index,
            management_euro: tally.management.sum.total / 100,
            planned_euro: tally.total / 100,
          },
    ),
  "Which caps are not kept?": ({ plans }) =>
    plans.flatMap(({ file, index, checked: { tally } }) =>
      (tally === undefined ? [] : headroomOf(tally)).flatMap(({ scope, cap, planned, isExact }) =>
        cap === undefined || (isExact ? planned === cap : planned <= cap)
          ? []
          : { file, number_in_file: index, scope: scope.kind, cap_euro: cap / 100, planned_euro: planned / 100 },
      ),
    ),
  "Which plans still have cells to fill in?": ({ plans }) =>
    plans.flatMap(({ file, index, checked }) =>
      checked.report.outcomes.flatMap(({ findings }) =>
        findings
          .filter(({ kind }) => kind === "open")
          .map(({ at }) => ({
            file,
            number_in_file: index,
            at_table: at.table,
            at_row: at.line,
            at_column: at.column,
          })),
      ),
    ),
  "Which files could not be read?": () => [{ why: expect.stringMatching(/^plans\/half\.json, line 1/) }],
};

/** Rows in no order, with the columns that the other side has. */
function sorted(rows: readonly Row[], columns: readonly string[]): string[] {
  const pick = (row: Row) => Object.fromEntries(columns.map((name) => [name, row[name]]));
  return rows.map((row) => JSON.stringify(pick(row))).sort();
}

describe("the guide's questions", () => {
  it("are all asked here", () => {
    expect([...questions.keys()]).toEqual(Object.keys(expected));
  });

  it("have the product's own answers, asked of Parquet files and of the SQL script, in DuckDB", async () => {
    const { views, script, own } = await world();
    const queries = [...questions.values()].map((sql) => sql.replaceAll("CURRENT_DATE", "DATE '2026-02-10'"));
    const fromParquet = await answers(undefined, views, queries);
    const fromScript = await answers(undefined, script, queries);
    expect(fromScript).toEqual(fromParquet);
    [...questions.keys()].forEach((question, index) => {
      const wanted = expected[question]?.(own) ?? [];
      const [first] = wanted;
      expect(wanted.length, question).toBeGreaterThan(0);
      let rows = fromParquet[index] ?? [];
      if (question.startsWith("Which organisations are in several")) {
        rows = rows.filter(({ applications, most }) => Number(applications) > Number(most));
      }
      if (question.startsWith("Which files")) expect(rows).toEqual(wanted);
      else expect(sorted(rows, Object.keys(first ?? {})), question).toEqual(sorted(wanted, Object.keys(first ?? {})));
    });
  });

  it("run as they stand, also on the day itself", async () => {
    const { views } = await world();
    const all = await answers(undefined, views, [...questions.values()]);
    expect(all).toHaveLength(questions.size);
  });

  const isThere = spawnSync("sqlite3", ["--version"]).status === 0;
  if (!isThere) console.warn("NOT RUN: sqlite3 is not installed, so SQLite did not read our script.");

  it.skipIf(!isThere)("have the same answers in SQLite", async () => {
    const { cwd, script } = await world();
    writeFileSync(path.join(cwd, "portfolio.sql"), script);
    const sqlite = (sql: string): Row[] => {
      const run = spawnSync("sqlite3", ["-json", "portfolio.db", sql], { cwd, encoding: "utf8" });
      expect(run.stderr).toBe("");
      return run.stdout === "" ? [] : JSON.parse(run.stdout);
    };
    sqlite(".read portfolio.sql");
    const day = (sql: string) =>
      sql.replaceAll("CURRENT_DATE + 30", "'2026-03-12'").replaceAll("CURRENT_DATE", "'2026-02-10'");
    const duck = await answers(undefined, script, [...questions.values()].map(day));
    // SQLite has no type of its own for yes and no, or for times.
    const asSqlite = (row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          if (typeof value === "boolean") return [name, Number(value)];
          return [name, value instanceof Date ? value.toISOString().slice(0, 19).replace("T", " ") : value];
        }),
      );
    [...questions.values()].map(day).forEach((sql, index) => {
      // Which end unknown values stand at is each database's own choice.
      const [first = {}] = duck[index] ?? [];
      expect(sorted(sqlite(sql), Object.keys(first))).toEqual(
        sorted((duck[index] ?? []).map(asSqlite), Object.keys(first)),
      );
    });
  });
});

describe("the tables", () => {
  it("have the declared columns and types, in Parquet as another reader sees it", async () => {
    const { cwd, own } = await world();
    const types = {
      text: "BYTE_ARRAY",
      integer: "INT32",
      cents: "INT64",
      number: "DOUBLE",
      "yes-no": "BOOLEAN",
      day: "INT32",
      time: "INT64",
    };
    for (const { name, columns } of allTables) {
      const bytes = readFileSync(path.join(cwd, "ö tables", `${name}.parquet`));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const found = parquetSchema(parquetMetadata(file)).children.map(({ element }) => [element.name, element.type]);
      expect(found).toEqual(columns.map((one) => [one.name, types[one.type]]));
      if (name !== "plans") continue;
      const rows = await parquetReadObjects({ file });
      expect(rows.map(({ file: its, grant_cents: grant }) => [its, grant === null ? null : Number(grant)])).toEqual(
        own.plans.map(({ file: its, plan }) => [its, plan.grant ?? null]),
      );
      expect(rows[0]?.starts_on).toEqual(new Date("2026-11-01"));
    }
  });

  it("refer to plans and organisations that are there, and hold every partner, line and work package", async () => {
    const { script, own } = await world();
    const count = (pick: (plan: World["own"]["plans"][number]["plan"]) => readonly unknown[]): number =>
      own.plans.reduce((sum, { plan }) => sum + pick(plan).length, 0);
    const [rows = []] = await answers(undefined, script, [
      `SELECT (SELECT COUNT(*) FROM partners) AS partners, (SELECT COUNT(*) FROM lines) AS lines,
              (SELECT COUNT(*) FROM work_packages) AS packages, (SELECT COUNT(*) FROM organisations) AS organisations,
              (SELECT COUNT(*) FROM lines l JOIN partners p ON p.plan_id = l.plan_id AND p.partner_row = l.partner_row) AS placed,
              (SELECT COUNT(DISTINCT work_package) FROM lines WHERE plan_id > 3) AS named`,
    ]);
    expect(rows[0]).toMatchObject({
      partners: count((plan) => plan.partners),
      lines: count((plan) => plan.lines),
      packages: count((plan) => plan.workPackages),
      organisations: own.portfolio.organisations.length,
    });
    // "1" and "WP1" are one work package; the line of a stranger has no partner row.
    expect(Number(rows[0]?.placed)).toBe(Number(rows[0]?.lines) - 12);
  });
});

describe("CSV", () => {
  it("has the same rows, and no cell that a spreadsheet would calculate", async () => {
    const { cwd, script } = await world();
    const run = await runCommandLine(["export", "plans", "--format", "csv", "--output", "csv"], { cwd });
    expect(run.code).toBe(2);
    expect(readdirSync(path.join(cwd, "csv")).sort()).toEqual(allTables.map(({ name }) => `${name}.csv`).sort());
    const counts = await answers(
      undefined,
      script,
      allTables.map(({ name }) => `SELECT COUNT(*) AS rows FROM ${name}`),
    );
    for (const [index, { name, columns }] of allTables.entries()) {
      const rows: string[][] = parse(readFileSync(path.join(cwd, "csv", `${name}.csv`)), { bom: true });
      expect(rows[0]).toEqual(columns.map((one) => one.name));
      expect(rows.length - 1).toBe(counts[index]?.[0]?.rows);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    }
    const packages = readFileSync(path.join(cwd, "csv/work_packages.csv"), "utf8");
    expect(packages).toContain("'=cmd|' /C calc'!A0");
  });

  it("is not written among the plans", async () => {
    const cwd = sandbox({ "plans/fine.json": finePlan });
    const run = await runCommandLine(["export", "plans", "--format", "csv", "--output", "plans/tables"], { cwd });
    expect(run.stderr).toBe(
      "plans/tables: it lies in plans, where tables would be taken for plans. Name a folder elsewhere.\n",
    );
    expect(run.code).toBe(2);
    expect(existsSync(path.join(cwd, "plans/tables"))).toBe(false);
  });
});

describe("what is in the way is said", () => {
  it("a file that is there stays, unless told otherwise", async () => {
    const cwd = sandbox({ "fine.json": finePlan, "tables/lines.parquet": "mine", "x.sql": "mine" });
    const parquet = ["export", "fine.json", "--format", "parquet", "--output", "tables"];
    const run = await runCommandLine(parquet, { cwd });
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^tables\/lines\.parquet: there is such a file/),
    });
    expect(readdirSync(path.join(cwd, "tables"))).toEqual(["lines.parquet"]);
    expect((await runCommandLine([...parquet, "--force"], { cwd })).code).toBe(0);
    expect(readdirSync(path.join(cwd, "tables"))).toHaveLength(allTables.length);
    const sql = ["export", "fine.json", "--format", "sql", "--output", "x.sql"];
    expect((await runCommandLine(sql, { cwd })).stderr).toMatch(/^x\.sql: there is such a file already/);
    expect((await runCommandLine([...sql, "--force"], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, "x.sql"), "utf8")).toMatch(/^BEGIN;.*COMMIT;\n$/s);
  });

  it.each([
    [["fine.json", "--format", "csv"], /Add --output FOLDER/],
    [["fine.json", "--format", "csv", "--output", "half.json/x"], /no folder of this name can be made/],
    [["half.json", "--format", "sql"], /Nothing is exported: none of these files holds a plan/],
    [["fine.json", "half.json", "--format", "ka220"], /A form is filled in for one plan: name one\./],
    [["fine.json", "--format", "ka220", "--language", "sv"], /--language and --accept belong to the tables/],
    [["fine.json", "--format", "sql", "--workbook", "x.xlsx"], /--workbook belongs to --format eacea/],
  ])("%j", async (args, message) => {
    const cwd = sandbox({ "fine.json": finePlan, "half.json": "{" });
    const run = await runCommandLine(["export", ...args], { cwd });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });

  it("DuckDB that is not installed, with what works without it", async () => {
    const cwd = sandbox({ "fine.json": finePlan });
    const command = readFileSync(new URL("../../build/cli/erasmus-planner.js", import.meta.url));
    writeFileSync(path.join(cwd, "erasmus-planner.mjs"), command);
    const args = ["erasmus-planner.mjs", "export", "fine.json", "--format", "parquet", "--output", "tables"];
    const run = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    expect(run.stderr).toMatch(
      /^Writing Parquet files, unlike CSV and SQL, needs the package @duckdb\/node-api: npm install @duckdb\/node-api/,
    );
    expect(run.status).toBe(2);
    expect(existsSync(path.join(cwd, "tables"))).toBe(false);
  });
});

it("accepted findings and another language are in the tables", async () => {
  const cwd = sandbox({
    "broken.json": { ...finePlan, grant: 700_000.01 },
    "accepted.json": [{ key: "grant-above-cap/project//grant", reason: "O'Brien agreed", by: "Eva" }],
  });
  const args = ["export", "broken.json", "--format", "sql", "--language", "sv", "--accept", "accepted.json"];
  const { stdout, stderr, code } = await runCommandLine(args, { cwd });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  const [rows] = await answers(undefined, stdout, [
    "SELECT accepted_by, accepted_reason, message, at_stake_cents FROM findings WHERE rule = 'grant-above-cap'",
  ]);
  expect(rows).toEqual([
    {
      accepted_by: "Eva",
      accepted_reason: "O'Brien agreed",
      message: expect.stringContaining("0,01 €"),
      at_stake_cents: 1,
    },
  ]);
});

beforeAll(() => {
  expect(questions.size).toBeGreaterThan(9);
});
