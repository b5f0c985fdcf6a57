// `cap`: the largest grant of an action in a call, as a plain number.

import { type Command, Option } from "commander";
import { valueInForce } from "../check/values-in-force.ts";
import { formatOf } from "../messages/format.ts";
import { centsToEuro } from "../model/money.ts";
import { actionTitle } from "../programme/actions.ts";
import { capRange, isAllowedDuration } from "../rules/cap.ts";
import { variantsOf } from "../sheet/choices.ts";
import { readWhole } from "../sheet/read-number.ts";
import { type AskedCall, shownCall } from "./asked-call.ts";
import { print, tell } from "./output.ts";
import { UserError } from "./user-error.ts";
import { sourceWords, type ValueOfCall, valueOfCall } from "./values-of-call.ts";

interface CapOptions {
  readonly months?: string;
  readonly variant?: string;
  readonly format: "number" | "text" | "json";
}

/** Euro; of all allowed durations the largest where no months are given. `undefined`: none is set. */
function largestGrant({ action, call, variant }: AskedCall, months: number | undefined): number | undefined {
  const value = <Name extends "grantCap" | "lumpSums" | "duration">(name: Name) =>
    valueInForce(action, name, call, variant)?.value;
  const range = capRange(value("grantCap"), value("lumpSums"), value("duration"), months, undefined);
  return range === undefined ? undefined : centsToEuro(range.exact ?? range.most);
}

/** The months as a number. @throws UserError for a duration that the action does not have. */
export function allowedMonths(typed: string | undefined, { action, call, variant }: AskedCall): number | undefined {
  if (typed === undefined) return undefined;
  const months = readWhole(typed, 1, 120).value;
  const duration = valueInForce(action, "duration", call, variant)?.value;
  if (months !== undefined && isAllowedDuration(duration, months)) return months;
  const allowed = duration === undefined ? "a whole number of months" : formatOf("en").duration(duration);
  throw new UserError(`--months ${typed}: projects of ${actionTitle(action, "en")} last ${allowed} in call ${call}.`);
}

/** Where only the variants have a cap, it cannot be told without one. */
function noCap(asked: AskedCall, months: number | undefined): UserError {
  const { action, call, variant } = asked;
  const title = `${actionTitle(action, "en")}, call ${call}`;
  const caps = (variant === undefined ? variantsOf(action, call) : []).flatMap((id) => {
    const cap = largestGrant({ ...asked, variant: id }, months);
    return cap === undefined ? [] : [`${id} ${cap}`];
  });
  if (caps.length === 0) return new UserError(`${title}: no cap is known.`);
  const kind = formatOf("en").variantKind(action.id, variantsOf(action, call)[0]);
  return new UserError(`${title}: each ${kind} has its own cap. Add --variant with one of: ${caps.join(", ")}.`);
}

/** What the amount rests on, in sentences. */
function explanation(asked: AskedCall, months: number | undefined, value: ValueOfCall): string[] {
  const grantCap =
    value.parameter === "grantCap"
      ? valueInForce(asked.action, "grantCap", asked.call, asked.variant)?.value
      : undefined;
  const isPerPartner = grantCap !== undefined && "perPartnerAndYear" in grantCap;
  const isByDuration = grantCap !== undefined && !("flat" in grantCap);
  return [
    `${actionTitle(asked.action, "en")}, call ${asked.call}. ${value.title}: ${value.words}.`,
    ...(isPerPartner ? [`The amount is for ${grantCap.partnersAtMost} organisations.`] : []),
    ...(isByDuration && months === undefined ? ["Without --months it is the largest of all durations."] : []),
    `Source: ${sourceWords(value)}.`,
  ];
}

async function cap(action: string, call: string, options: CapOptions): Promise<void> {
  const { asked, notice } = shownCall(action, call, options.variant);
  const months = allowedMonths(options.months, asked);
  const amount = largestGrant(asked, months);
  const value = valueOfCall("lumpSums", asked) ?? valueOfCall("grantCap", asked);
  if (amount === undefined || value === undefined) throw noCap(asked, months);
  const sentences = [...(notice === undefined ? [] : [notice]), ...explanation(asked, months, value)];
  if (options.format === "json") {
    const { variant } = asked;
    const head = { action: asked.action.id, call: asked.call, variant: variant ?? null, months: months ?? null };
    if (notice !== undefined) await tell(notice);
    await print(JSON.stringify({ ...head, cap: amount, ...value }, null, 2));
  } else if (options.format === "text") await print([String(amount), ...sentences].join("\n"));
  else {
    await print(String(amount));
    await tell(sentences.join("\n"));
  }
}

const help = `
The amount alone goes to standard output, what it rests on to standard error.

Examples:
  erasmus-planner cap "Knowledge Alliances" 2016 --months 24
  erasmus-planner cap KA220-HED 2026
  erasmus-planner cap cooperation-partnerships 2021 --variant vet --format text`;

export function addCapCommand(program: Command): void {
  program
    .command("cap")
    .summary("the largest EU grant of an action in a call, in euro")
    .description("Prints the largest EU grant of an action in a call, in euro.")
    .argument("<action>", "title, code or id of the action")
    .argument("<call>", "year of the call")
    .option("--months <number>", "how long the project lasts; without it the largest cap of all durations")
    .option("--variant <variant>", "field, lot or project type, where the code of the action does not say it")
    .addOption(new Option("--format <format>", "how to print").choices(["number", "text", "json"]).default("number"))
    .addHelpText("after", help)
    .action(cap);
}
