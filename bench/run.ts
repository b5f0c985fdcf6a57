// Measures everything, prints a table, and writes bench/results.json, the plots and the measured part of the guide.
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { editedLines } from "./edit.ts";
import { goalRows, type Results, written } from "./goals.ts";
import { exponentOf, upperExponentOf } from "./growth.ts";
import { builtFile, doPart, measured, repository } from "./parts.ts";
import { bars, curves, duration } from "./plot.ts";
import { latency } from "./service-calls.ts";

// The workbench's formula engine keeps a process alive.
if (await doPart()) process.exit(0);

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(headings), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

const calls = measured("service calls");
const bundle = measured("the bundle");
const compared = measured("everybody's answers");
const full = measured("a full check");
const edits = measured("one edit");
const growth = measured("growth");
const portfolio = measured("a portfolio");

const of = (name: string): number => full.get(name) ?? Number.NaN;
const check = of("check");
const round = (value: number): number => Number(value.toPrecision(3));
const [withFindings, withoutFindings] = calls;
const results: Results = {
  machine: { processor: os.cpus()[0]?.model ?? "", cores: os.cpus().length, node: process.version },
  ratios: {
    checkVsHandwritten: round(check / of("handwritten")),
    checkVsTouch: round(check / of("touch")),
    jsonRulesEngineVsCheck: round(of("jsonRulesEngine") / check),
    jsonLogicEngineVsCheck: round(of("jsonLogicEngine") / check),
    zenEngineVsCheck: round(of("zenEngine") / check),
    hyperformulaBuildVsCheck: round(of("hyperformulaBuild") / check),
    hyperformulaEditVsEdit: round(edits.hyperformula / (edits.report.get(2000) ?? Number.NaN)),
    editGrowthExponent: round(exponentOf(edits.sums)),
    growthExponent: round(
      Math.max(...[growth.lines, growth.partners].flatMap((times) => [exponentOf(times), upperExponentOf(times)])),
    ),
    bundleVsEmpty: round(bundle.load / bundle.emptyLoad),
    portfolioVsDecode: round(portfolio.check / portfolio.decode),
  },
  callsPerEdit: {
    reads: withFindings?.tables ?? Number.NaN,
    writes: withFindings?.writes ?? Number.NaN,
    writesWhenUnchanged: withoutFindings?.writes ?? Number.NaN,
  },
  bytes: { code: Buffer.byteLength(builtFile("Code.js")), sidebar: Buffer.byteLength(builtFile("Sidebar.html")) },
};

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const names: readonly (readonly [key: string, name: string])[] = [
  ["touch", "Touching each cell"],
  ["handwritten", "Hand-written"],
  ["check", "Erasmus Planner"],
  ["checkWithMistakes", "the same, with mistakes"],
  ["jsonRulesEngine", "json-rules-engine"],
  ["jsonLogicEngine", "json-logic-engine"],
  ["zenEngine", "zen-engine"],
  ["hyperformulaBuild", "HyperFormula"],
];
const found = [
  `Measured on ${results.machine.processor.trim()}, ${results.machine.cores} cores, Node ${results.machine.node}. Before anything was timed,`,
  `${compared} answers about 40 plans were compared; all were the same.`,
  "",
  table(["What", "Measured", "Goal", "Reached"], goalRows(results)),
  "",
  "### What a person waits for",
  "",
  table(
    ["After", "Reads of cells", "All reads", "Writes", `At ${latency} ms a call`],
    calls.map(({ what, tables, reads, writes }) => [
      what,
      String(tables),
      String(reads),
      String(writes),
      milliseconds((reads + writes) * latency),
    ]),
  ),
  "",
  "### A full check of 50 partners and 2,000 lines",
  "",
  table(
    ["By", "Time", "Against Erasmus Planner"],
    names.map(([key, name]) => [name, duration(of(key)), `${written(round(of(key) / check))} ×`]),
  ),
  "",
  "### One edit",
  "",
  table(
    ["Lines", "The sums follow", "With a whole report"],
    editedLines.map((lines) => [
      lines.toLocaleString("en"),
      duration(edits.sums.get(lines) ?? Number.NaN),
      duration(edits.report.get(lines) ?? Number.NaN),
    ]),
  ),
  "",
  `HyperFormula with 2,000 lines: ${duration(edits.hyperformula)}.`,
  "",
  "### The bundle, in a fresh context",
  "",
  `Loading takes ${milliseconds(bundle.load)}, an empty script of the same size ${milliseconds(bundle.emptyLoad)}.`,
  "",
  table(
    ["Function", "First call", "Second call"],
    bundle.calls.map(({ name, first, second }) => [name, milliseconds(first), milliseconds(second)]),
  ),
  "",
  "### Growth of a full check",
  "",
  table(
    ["By", "Sizes", "Exponent", "Of the three largest"],
    (
      [
        ["lines", growth.lines],
        ["partners", growth.partners],
      ] as const
    ).map(([by, times]) => [
      by,
      [...times].map(([size, time]) => `${size.toLocaleString("en")}: ${duration(time)}`).join("; "),
      exponentOf(times).toFixed(2),
      upperExponentOf(times).toFixed(2),
    ]),
  ),
  "",
  "### A thousand plans as JSON",
  "",
  `Decoding takes ${milliseconds(portfolio.decode)}, decoding and checking ${milliseconds(portfolio.check)}.`,
].join("\n");

const guide = `${repository}/docs/guide/performance.md`;
const [before = "", , after = ""] = readFileSync(guide, "utf8").split(/<!-- measured -->\n|<!-- end of measured -->\n/);
writeFileSync(guide, `${before}<!-- measured -->\n\n${found}\n\n<!-- end of measured -->\n${after}`);
writeFileSync("results.json", `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(
  `${repository}/docs/images/performance-peers.svg`,
  bars(
    "One full check of 50 partners and 2,000 lines",
    names.filter(([key]) => key !== "checkWithMistakes").map(([key, name]) => [name, of(key)]),
  ),
);
writeFileSync(
  `${repository}/docs/images/performance-growth.svg`,
  curves("Full check, by the size of the plan", "lines or partners", [
    { name: "by lines", points: growth.lines },
    { name: "by partners", points: growth.partners },
  ]),
);
writeFileSync(
  `${repository}/docs/images/performance-edit.svg`,
  curves("One edit, by the number of lines", "lines", [
    { name: "whole report", points: edits.report },
    { name: "sums", points: edits.sums },
  ]),
);
console.log(`\n${found}`);
