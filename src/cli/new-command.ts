// `new`: writes a planning sheet for an action and call as an Excel workbook, which works without the add-on.

import { type Command, Option } from "commander";
import { type Language, languages } from "../messages/messages.ts";
import { emptyPlan } from "../model/plan.ts";
import { actionTitle } from "../programme/actions.ts";
import type { Process } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import { exampleFor } from "../sheet/example-mistakes.ts";
import { askedCall } from "./asked-call.ts";
import { allowedMonths } from "./cap-command.ts";
import { print } from "./output.ts";
import { UserError } from "./user-error.ts";
import { writeWhole } from "./write-whole.ts";

interface NewOptions {
  readonly action: string;
  readonly call: string;
  readonly variant?: string;
  readonly months?: string;
  readonly process: Process["id"];
  readonly language: Language;
  readonly example?: true;
  readonly force?: true;
}

async function makeNew(name: string, options: NewOptions): Promise<void> {
  if (!/\.xlsx$/i.test(name)) throw new UserError(`${name}: a planning sheet is an Excel workbook. Name it .xlsx.`);
  const { language } = options;
  const asked = askedCall(options.action, options.call, options.variant);
  const { action, call, variant } = asked;
  const months = allowedMonths(options.months, asked);
  const plan =
    options.example === undefined
      ? { ...emptyPlan, action: action.id, call, variant, months }
      : exampleFor(action, language, { call, variant }).plan;
  const { planWorkbook } = await import("../files/plan-workbook.ts");
  const { writeWorkbook } = await import("../files/write-workbook.ts");
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const process = processes[options.process];
  const tabs = planWorkbook(plan, { language, action, call, variant, months: plan.months }, today, process);
  await writeWhole(name, await writeWorkbook({ tabs }, now), options.force === true);
  await print(
    `${name}: a planning sheet for ${actionTitle(action, "en")}, call ${call}. To check it: erasmus-planner check ${name}`,
  );
}

const help = `
Examples:
  erasmus-planner new plan.xlsx --action KA220-HED --call 2026
  erasmus-planner new example.xlsx --action CBHE-STRAND-1 --call 2026 --example
  erasmus-planner new plan.xlsx --action sport-events --call 2026 --variant local-1 --language sv`;

export function addNewCommand(program: Command): void {
  program
    .command("new")
    .summary("write a planning sheet as an Excel workbook")
    .description(
      "Writes a planning sheet for an action and call as an Excel workbook: drop-downs, totals and caps work without the add-on.",
    )
    .argument("<file>", "the workbook to write, .xlsx")
    .requiredOption("--action <action>", "title, code or id of the action")
    .requiredOption("--call <year>", "year of the call")
    .option("--variant <variant>", "field, lot or project type, where the code of the action does not say it")
    .option("--months <number>", "how long the project lasts")
    .addOption(
      new Option("--process <process>", "whose steps: KTH’s, those of the Guide’s Part C, or none but the deadline")
        .choices(Object.keys(processes))
        .default(processes.kth.id),
    )
    .addOption(new Option("--language <language>", "language of the sheet").choices(languages).default("en"))
    .option("--example", "fill it with an example that has deliberate mistakes, each said in a note")
    .option("--force", "replace a file that is there already")
    .addHelpText("after", help)
    .action(makeNew);
}
