// What a plan holds is text in every output, whatever it would be to the program that reads it.

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { buildBeforeAll } from "../cli/built.ts";
import { sarifFaults } from "../cli/official-sarif.ts";
import { sandbox } from "../cli/sandbox.ts";
import { sarifOf } from "../cli/sarif-contract.ts";
import { runCommandLine } from "../cli-harness.ts";
import { hostileNames, hostilePlan } from "./hostile-plan.ts";

buildBeforeAll();

const files = {
  "plan.json": hostilePlan,
  "other.json": { ...hostilePlan, title: "Another" },
  "names.json": hostileNames,
};

async function output(...args: string[]): Promise<string> {
  const run = await runCommandLine(args, { cwd: sandbox(files) });
  expect(run.stderr).not.toContain("Something unexpected");
  expect(run.stdout.length).toBeGreaterThan(100);
  return run.stdout;
}

/** Elements that our pages are made of; each with attributes that cannot run anything. */
const harmless =
  /^(!doctype|html|head|meta|title|style|body|header|section|h[1-4]|p|span|div|strong|em|ul|li|table|thead|tbody|tr|th|td|br)$/i;

function faultsOfPage(page: string): string[] {
  const tags = [...page.matchAll(/<\/?([^\s>/]+)([^>]*)>/g)];
  return [
    ...tags.flatMap(([tag, name = ""]) => (harmless.test(name) ? [] : [tag])),
    ...tags.flatMap(([tag, , attributes = ""]) =>
      /\s(on\w+|src|href|srcdoc|action)\s*=/i.test(attributes) ? [tag] : [],
    ),
    ...(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`) ? [] : ["no policy"]),
  ];
}

describe("a page", () => {
  it.each([
    ["check", "plan.json", "--format", "html"],
    ["check", "plan.json", "--format", "html", "--language", "sv"],
    ["portfolio", ".", "--format", "html"],
    ["hand-over", "plan.json"],
  ])("%s %s %s %s has no element or handler but ours", async (...args) => {
    const page = await output(...args);
    expect(page).toContain("&lt;script&gt;window.isHurt");
    expect(faultsOfPage(page)).toEqual([]);
  });
});

/** What a spreadsheet calculates; a number is one, whatever its sign. */
function isCalculated(cell: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);
}

describe("CSV", () => {
  it.each([
    ["export", "names.json", "--format", "ka220"],
    ["export", "names.json", "--format", "ka210"],
    ["export", "names.json", "--format", "eacea"],
    ["portfolio", ".", "--format", "csv"],
  ])("%s %s %s %s holds no formula, wherever a spreadsheet ends its cells", async (...args) => {
    const text = await output(...args);
    for (const delimiter of [",", ";", "\t"]) {
      const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
      expect(rows.flat().filter(isCalculated), delimiter).toEqual([]);
    }
    for (const line of text.split(/[\r\n]+/)) expect(isCalculated(line), line).toBe(false);
  });
});

it("a line for GitHub is one command with our words, and there is no other line", async () => {
  const lines = (await output("check", "plan.json", "--format", "github")).trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(40);
  expect(
    lines.filter((line) => !/^::(error|warning|notice) file=plan\.json,(line=\d+,)?title=[^:,]+::[^\r]/.test(line)),
  ).toEqual([]);
});

it("SARIF is valid, and no message holds a link or a place for an argument", async () => {
  const text = await output("check", "plan.json", "--format", "sarif");
  expect(sarifFaults(JSON.parse(text))).toEqual([]);
  const messages = (sarifOf(text).runs[0]?.results ?? []).map((result) => result.message.text);
  expect(messages.some((message) => message.includes("a link\\](https"))).toBe(true);
  expect(messages.filter((message) => /(^|[^\\])\]\(|(^|[^{])\{\d+\}/.test(message))).toEqual([]);
});

it.each([
  ["check", "plan.json", "--format", "text"],
  ["portfolio", ".", "--format", "text"],
  ["mails", "plan.json"],
])("what %s %s prints moves no cursor and turns no line round", async (...args) => {
  const text = await output(...args);
  expect(text.match(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu)).toBeNull();
});

it("SQL ends no text early", async () => {
  const script = await output("export", ".", "--format", "sql");
  const bare = script.replace(/'(?:[^']|'')*'/g, "''").replace(/--[^\n]*/g, "");
  expect(script).toContain("DROP TABLE");
  expect(bare).not.toContain("DROP");
  expect(bare.replace(/[\w\s.,;()+-]|''/g, "")).toBe("");
});
