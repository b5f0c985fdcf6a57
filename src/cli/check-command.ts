// `check`: reports on every plan named, and sets the exit code by the worst of them.

import { type Command, Option } from "commander";
import { type CheckedPlan, checkPlanWithTally } from "../check/check-plan.ts";
import type { Acceptance } from "../check/outcome.ts";
import type { Report } from "../check/report.ts";
import { type Language, languages } from "../messages/messages.ts";
import { readAcceptances } from "./acceptances.ts";
import { printable } from "./lines.ts";
import { lineWidth, painter, print, tell } from "./output.ts";
import { findPlanFiles } from "./plan-files.ts";
import { type FilePlan, readPlanFile } from "./read-plan-file.ts";
import { notCheckedText, reportText, type Surroundings, summaryText, verdictText } from "./report-text.ts";

interface CheckOptions {
  readonly format: "text" | "json";
  readonly language: Language;
  readonly quiet?: true;
  readonly accept?: string;
}

/** The report with the file it is about. */
function fileReport({ file, index }: FilePlan, { plan, ...rest }: Report): object {
  return { plan: { file, ...(index === undefined ? {} : { index }), ...plan }, ...rest };
}

/** Accepted findings that are no longer there: the plan has moved on, or the key is mistyped. */
function unusedKeys(accepted: readonly Acceptance[], reports: readonly CheckedPlan[]): string[] {
  const keys = new Set(
    reports.flatMap(({ report }) => report.outcomes.flatMap(({ findings }) => findings.map(({ key }) => key))),
  );
  return accepted.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
}

async function check(names: readonly string[], options: CheckOptions): Promise<void> {
  const { language, quiet } = options;
  const accepted = options.accept === undefined ? [] : await readAcceptances(options.accept);
  const { files, faults, notes } = await findPlanFiles(names);
  const surroundings: Surroundings = { language, width: lineWidth(), paint: painter() };
  const checked: CheckedPlan[] = [];
  const reports: object[] = [];
  let faultCount = 0;
  const fault = async (text: string): Promise<void> => {
    faultCount += 1;
    await tell(printable(text));
  };
  const note = async (text: string): Promise<void> => {
    if (quiet !== true) await tell(printable(text));
  };

  for (const one of faults) await fault(one);
  for (const one of notes) await note(one);
  for (const file of files) {
    const read = await readPlanFile(file);
    for (const one of read.faults) await fault(one);
    for (const one of read.notes) await note(one);
    for (const filePlan of read.plans) {
      const its = checkPlanWithTally(filePlan.plan, { language, accepted });
      if (options.format === "json") reports.push(fileReport(filePlan, its.report));
      else if (quiet === true) await print(verdictText(filePlan, its, surroundings));
      else await print(`${checked.length === 0 ? "" : "\n\n"}${reportText(filePlan, its, surroundings)}`);
      checked.push(its);
    }
  }

  const verdicts = checked.map(({ report }) => report.verdict);
  const [first] = checked;
  if (options.format === "json") await print(JSON.stringify(reports, null, 2));
  else if (first !== undefined && quiet !== true) {
    await print(`\n${notCheckedText(first, surroundings)}`);
    if (verdicts.length > 1) await print(`\n${summaryText(verdicts, faultCount, surroundings)}`);
  }
  for (const key of unusedKeys(accepted, checked)) await note(`${options.accept}: no finding has the key ${key}`);
  if (checked.length === 0 && faultCount === 0) await fault("No plan was found: none of these files holds one.");
  process.exitCode = faultCount > 0 ? 2 : verdicts.includes("problems") ? 1 : 0;
}

const help = `
Exit code:
  0  no plan has problems (cells may be empty, points may be left to judge)
  1  at least one plan has problems
  2  a file could not be understood; all others are reported

Examples:
  erasmus-planner check plan.json
  erasmus-planner check plans/ --quiet
  erasmus-planner check plan.json --accept accepted.json
  erasmus-planner check - --format json < plan.json`;

export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .summary("check plans against the rules of their action and call")
    .description(
      "Checks plans against the rules of their action and call: who may take part, how the consortium must be composed, what may be asked for.",
    )
    .argument("<file...>", "a plan as JSON, a folder with such plans, or - for standard input")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json"]).default("text"))
    .addOption(new Option("--language <language>", "language of the findings").choices(languages).default("en"))
    .option("--quiet", "only the verdicts, one line for each plan")
    .option("--accept <file>", "JSON list of accepted findings: { key, reason, by, when, euro }")
    .addHelpText("after", help)
    .action(check);
}
