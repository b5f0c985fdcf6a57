// `hand-over`: a page to print for those who approve the application.

import { type Command, Option } from "commander";
import { handOverPage } from "../answers/hand-over/hand-over-page.ts";
import { type Language, languages } from "../messages/messages.ts";
import { panelSteps } from "../sheet/panel-steps.ts";
import { readAcceptances } from "./acceptances.ts";
import { withPlainSpaces } from "./lines.ts";
import { oneCheckedPlan } from "./one-plan.ts";
import { print } from "./output.ts";
import { writeWhole } from "./write-whole.ts";

interface HandOverOptions {
  readonly output?: string;
  readonly accept?: string;
  readonly language: Language;
  readonly force?: true;
}

async function handOver(name: string, options: HandOverOptions): Promise<void> {
  const accepted = options.accept === undefined ? [] : await readAcceptances(options.accept);
  const file = await oneCheckedPlan(name, options.language, accepted);
  const { plan } = file.filePlan;
  const today = new Date().toISOString().slice(0, 10);
  const { deadlineText } = panelSteps(plan, undefined, undefined, today, options.language);
  const page = withPlainSpaces(handOverPage({ plan, checked: file.checked, deadlineText }, options.language, today));
  if (options.output === undefined) {
    await print(page);
    return;
  }
  await writeWhole(options.output, `${page}\n`, options.force === true);
  await print(`${options.output}: open it in a browser and print it, also as PDF.`);
}

const help = `
Examples:
  erasmus-planner hand-over plan.xlsx --output approval.html
  erasmus-planner hand-over plan.json --accept accepted.json --language sv > approval.html`;

export function addHandOverCommand(program: Command): void {
  program
    .command("hand-over")
    .summary("a page to print for the internal approval")
    .description(
      "Writes a page to print for the internal approval: consortium, budget, verdict with sources, open questions, accepted findings, and what goes into the form.",
    )
    .argument("<plan>", "a plan as .xlsx, .csv or JSON, or - for standard input")
    .option("--output <file>", "the page to write, .html; without it the page goes to standard output")
    .option("--accept <file>", "JSON list of accepted findings: { key, reason, by, when, euro }")
    .addOption(new Option("--language <language>", "language of the page").choices(languages).default("en"))
    .option("--force", "replace a file that is there already")
    .addHelpText("after", help)
    .action(handOver);
}
