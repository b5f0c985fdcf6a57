// `mails`: what is still missing from each partner, as a text to copy in the partner's language.

import { type Command, Option } from "commander";
import { type Mail, mailsOf } from "../answers/mails/mails.ts";
import { readDate } from "../sheet/read-date.ts";
import { printable, withPlainSpaces } from "./lines.ts";
import { oneCheckedPlan } from "./one-plan.ts";
import { print, tell } from "./output.ts";
import { UserError } from "./user-error.ts";

interface MailsOptions {
  readonly by?: string;
  readonly format: "text" | "json";
}

function mailText({ partner, contact, subject, text }: Mail): string {
  const body = text.split("\n").map(printable).join("\n");
  return withPlainSpaces(
    `=== ${printable(partner)}${contact === "" ? "" : ` · ${printable(contact)}`}\n${printable(subject)}\n\n${body}`,
  );
}

async function mails(name: string, options: MailsOptions): Promise<void> {
  const by = options.by === undefined ? undefined : readDate(options.by).value;
  if (options.by !== undefined && by === undefined)
    throw new UserError(`--by ${options.by}: write year, month and day, for example 2026-02-19.`);
  const { checked } = await oneCheckedPlan(name, "en");
  if (checked.tally === undefined)
    throw new UserError(`${name}: the plan names no action and call that we know, so nobody can say what is missing.`);
  const all = mailsOf(checked.tally, by);
  if (options.format === "json") await print(JSON.stringify(all, null, 2));
  else if (all.length > 0) await print(all.map(mailText).join("\n\n\n"));
  await tell(all.length === 0 ? "Nothing is missing from any partner." : "Nothing was sent: copy what you need.");
}

const help = `
The texts are in the language of the partner's country where it is Swedish, Finnish, German, French, Spanish, Italian or Polish, else in English.

Examples:
  erasmus-planner mails plan.xlsx --by 2026-02-19
  erasmus-planner mails plan.json --format json`;

export function addMailsCommand(program: Command): void {
  program
    .command("mails")
    .summary("what is missing from each partner, as a text to copy")
    .description("Prints a text for each partner of whom something is missing, in its language. Nothing is sent.")
    .argument("<plan>", "a plan as .xlsx, .csv or JSON, or - for standard input")
    .option("--by <date>", "the day by which you need the answer, such as 2026-02-19")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", help)
    .action(mails);
}
