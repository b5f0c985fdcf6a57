// `check`: reports on every plan named, and sets the exit code by the worst of them.

import { type Command, Option } from "commander";
import { type CheckedPlan, checkPlanWithTally } from "../check/check-plan.ts";
import type { Acceptance } from "../check/outcome.ts";
import { type Language, languages } from "../messages/messages.ts";
import { readAcceptances } from "./acceptances.ts";
import type { CheckedFile } from "./checked-file.ts";
import { githubFault, githubReport } from "./github-report.ts";
import { readSheetList } from "./google-sheets/sheet-list.ts";
import { type SheetOptions, sheetSources, sheetsAtOnce, withSheetOptions } from "./google-sheets/sheet-options.ts";
import { htmlReport } from "./html-report.ts";
import { printable } from "./lines.ts";
import { lineWidth, painter, print, tell } from "./output.ts";
import { findPlanFiles } from "./plan-files.ts";
import { type PlanSource, readInOrder } from "./plan-source.ts";
import { progressOf } from "./progress.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { notCheckedText, reportText, type Surroundings, summaryText, verdictText } from "./report-text.ts";
import { sarifReport } from "./sarif-report.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";
import { watchFiles } from "./watch-files.ts";
import { writeWhole } from "./write-whole.ts";

const formats = ["text", "json", "sarif", "github", "html"] as const;

interface CheckOptions extends SheetOptions {
  readonly format: (typeof formats)[number];
  readonly language: Language;
  readonly quiet?: true;
  readonly accept?: string;
  readonly output?: string;
  readonly watch?: true;
}

/** The report with the file it is about. */
function fileReport({ filePlan: { file, index }, checked }: CheckedFile): object {
  const { plan, ...rest } = checked.report;
  return { plan: { file, ...(index === undefined ? {} : { index }), ...plan }, ...rest };
}

/** Accepted findings that are no longer there: the plan has moved on, or the key is mistyped. */
function unusedKeys(accepted: readonly Acceptance[], reports: readonly CheckedPlan[]): string[] {
  const keys = new Set(
    reports.flatMap(({ report }) => report.outcomes.flatMap(({ findings }) => findings.map(({ key }) => key))),
  );
  return accepted.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
}

/** The report of all plans in one piece; text comes plan by plan instead. */
function wholeReport(files: readonly CheckedFile[], faults: readonly string[], options: CheckOptions): string {
  const { language } = options;
  switch (options.format) {
    case "sarif":
      return JSON.stringify(sarifReport(files, faults, language, version()), null, 2);
    case "github":
      return [...faults.map(githubFault), ...files.flatMap((file) => githubReport(file, language))].join("\n");
    case "html":
      return htmlReport(files, faults, language, new Date().toISOString().slice(0, 10));
    default:
      return JSON.stringify(files.map(fileReport), null, 2);
  }
}

/** Reads and checks all files, and reports. Returns the exit code. */
async function checkOnce(names: readonly string[], options: CheckOptions): Promise<0 | 1 | 2> {
  const { language, quiet, format, output } = options;
  const accepted = options.accept === undefined ? [] : await readAcceptances(options.accept);
  const { files, faults: notFound, notes } = await findPlanFiles(names);
  const sheets = await readSheetList(options.sheets);
  const sources: readonly PlanSource[] = [
    ...files.map((file) => ({ name: file.name, read: () => readPlanFile(file) })),
    ...(await sheetSources(sheets.ids, options)),
  ];
  const isText = format === "text";
  const surroundings: Surroundings = {
    language,
    width: lineWidth(),
    paint: output === undefined ? painter() : (_style, text) => text,
  };
  const isStreamed = isText && output === undefined;
  const progress = progressOf(sources.length, "files", sources.length > 1 && !(isStreamed && process.stdout.isTTY));
  const checked: CheckedFile[] = [];
  const faults: string[] = [];
  const texts: string[] = [];
  const fault = async (text: string): Promise<void> => {
    faults.push(printable(text));
    progress.clear();
    await tell(printable(text));
  };
  const note = async (text: string): Promise<void> => {
    progress.clear();
    if (quiet !== true) await tell(printable(text));
  };
  const report = async (text: string): Promise<void> => {
    if (isStreamed) await print(text);
    else texts.push(text);
  };

  for (const one of [...notFound, ...sheets.faults]) await fault(one);
  for (const one of notes) await note(one);
  let done = 0;
  for await (const read of readInOrder(sources, sheets.ids.length > 0 ? sheetsAtOnce : 1)) {
    for (const one of read.faults) await fault(one);
    for (const one of read.notes) await note(one);
    for (const filePlan of read.plans) {
      const its = checkPlanWithTally(filePlan.plan, { language, accepted });
      if (isText && quiet === true) await report(verdictText(filePlan, its, surroundings));
      else if (isText) await report(`${checked.length === 0 ? "" : "\n\n"}${reportText(filePlan, its, surroundings)}`);
      checked.push({ filePlan, checked: its });
    }
    done += 1;
    progress.done(done);
  }
  progress.clear();

  const reports = checked.map((one) => one.checked);
  const verdicts = reports.map(({ report }) => report.verdict);
  const [first] = reports;
  if (checked.length === 0 && faults.length === 0) await fault("No plan was found: none of these files holds one.");
  if (!isText) texts.push(wholeReport(checked, faults, options));
  else if (first !== undefined && quiet !== true) {
    await report(`\n${notCheckedText(first, surroundings)}`);
    if (verdicts.length > 1) await report(`\n${summaryText(verdicts, faults.length, surroundings)}`);
  }
  if (output !== undefined) await writeWhole(output, `${texts.join("\n")}\n`, true);
  else if (texts.some((text) => text !== "")) await print(texts.join("\n"));
  for (const key of unusedKeys(accepted, reports)) await note(`${options.accept}: no finding has the key ${key}`);
  return faults.length > 0 ? 2 : verdicts.includes("problems") ? 1 : 0;
}

async function check(names: readonly string[], options: CheckOptions): Promise<void> {
  if (names.length === 0 && options.sheets === undefined) {
    throw new UserError("Name a file or a folder, or with --sheets a list of Google spreadsheets.");
  }
  if (options.watch !== true) {
    process.exitCode = await checkOnce(names, options);
    return;
  }
  if (options.sheets !== undefined) {
    throw new UserError("Google spreadsheets cannot be watched: each look would count against your quota of reads.");
  }
  if (names.includes("-")) throw new UserError("Standard input cannot be watched. Name a file or a folder.");
  const also = options.accept === undefined ? [] : [options.accept];
  await watchFiles(names, also, async () => {
    process.exitCode = await checkOnce(names, options);
  });
}

const help = `
Exit code:
  0  no plan has problems (cells may be empty, points may be left to judge)
  1  at least one plan has problems
  2  a file could not be understood; all others are reported

Examples:
  erasmus-planner check plan.xlsx
  erasmus-planner check partners.csv budget.csv project.csv
  erasmus-planner check plans/ --quiet
  erasmus-planner check plan.xlsx --watch
  erasmus-planner check plan.xlsx --format html --output report.html
  erasmus-planner check plan.json --accept accepted.json
  erasmus-planner check --sheets ids.txt --credentials key.json --quiet
  erasmus-planner check - --format json < plan.json`;

export function addCheckCommand(program: Command): void {
  withSheetOptions(program.command("check"))
    .summary("check plans against the rules of their action and call")
    .description(
      "Checks plans against the rules of their action and call: who may take part, how the consortium must be composed, what may be asked for.",
    )
    .argument("[file...]", "a plan as .xlsx, .csv or .json, a folder with such plans, or - for JSON on standard input")
    .addOption(new Option("--format <format>", "how to report").choices(formats).default("text"))
    .addOption(new Option("--language <language>", "language of the findings").choices(languages).default("en"))
    .option("--quiet", "only the verdicts, one line for each plan")
    .option("--accept <file>", "JSON list of accepted findings: { key, reason, by, when, euro }")
    .option("--output <file>", "write the report into a file; one that is there is replaced")
    .option("--watch", "check again whenever a file is saved, until Ctrl+C")
    .addHelpText("after", help)
    .action(check);
}
