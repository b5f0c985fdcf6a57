// `actions`: which actions are known, by which codes, and in which calls.

import { type Command, Option } from "commander";
import { actions } from "../programme/actions.ts";
import { gapOf } from "../programme/covered-calls.ts";
import type { Action } from "../programme/programme.ts";
import { uncoveredActions } from "../programme/uncovered-actions.ts";
import { variantLabel } from "../programme/variants.ts";
import { readWhole } from "../sheet/read-number.ts";
import { wrapped } from "./lines.ts";
import { lineWidth, painter, print } from "./output.ts";
import { UserError } from "./user-error.ts";

interface ActionsOptions {
  readonly call?: string;
  readonly format: "text" | "json";
}

/** "KA220", "KA220-HED": what is written as a code, of the action and of its variants. */
function codesOf({ code, names, variants }: Action): string[] {
  const isCode = (name: string): boolean => /^(?=.*[\d-])[A-Z0-9]+(-[A-Z0-9]+)*$/.test(name);
  const ofVariants = variants.flatMap((variant) => (variant.code === undefined ? [] : [variant.code]));
  return [...new Set([...(code === undefined ? [] : [code]), ...names.filter(isCode), ...ofVariants])];
}

/** The last call whose rules are known. */
function lastCall({ calls, checkedThrough }: Action): number {
  return calls[1] ?? checkedThrough;
}

function yearOf(typed: string): number {
  const first = Math.min(...actions.map(({ calls }) => calls[0]));
  const last = Math.max(...actions.map(lastCall));
  const year = readWhole(typed, first, last).value;
  if (year === undefined)
    throw new UserError(`--call ${typed}: no rules are known for this call. Known: ${first} to ${last}.`);
  return year;
}

function entryOf(action: Action): object {
  const { id, title, calls, checkedThrough, variants } = action;
  return {
    id,
    title,
    codes: codesOf(action),
    calls: { first: calls[0], last: calls[1] },
    checkedThrough,
    variants: variants.map((variant) => ({
      id: variant.id,
      code: variant.code ?? null,
      title: variantLabel(variant.id, "en"),
    })),
  };
}

function actionText(action: Action, width: number): string {
  const { id, title, calls, variants } = action;
  const open = calls[1] === null ? ", still open" : "";
  const last = lastCall(action);
  const codes = codesOf(action).join(", ");
  const ids = variants.map((variant) => variant.id).join(", ");
  return [
    `${title} (${id})`,
    wrapped(`calls ${calls[0]} to ${last}${open}`, width, "  "),
    ...(codes === "" ? [] : [wrapped(codes, width, "  codes: ")]),
    ...(ids === "" ? [] : [wrapped(ids, width, "  variants: ")]),
  ].join("\n");
}

function hadCall(action: Action, year: number): boolean {
  return action.calls[0] <= year && year <= lastCall(action) && gapOf(action, year)?.because !== "no-call";
}

async function listActions({ call, format }: ActionsOptions): Promise<void> {
  const year = call === undefined ? undefined : yearOf(call);
  const wanted = actions.filter((one) => year === undefined || hadCall(one, year));
  if (format === "json") {
    await print(JSON.stringify(wanted.map(entryOf), null, 2));
    return;
  }
  const paint = painter();
  const blocks = wanted.map((action) => {
    const [title = "", ...rest] = actionText(action, lineWidth()).split("\n");
    return [paint("bold", title), ...rest].join("\n");
  });
  const uncovered = uncoveredActions.filter((one) => year === undefined || one.call === year);
  const named = uncovered.map(({ code, title, call: its }) => `${title} (${code}), call ${its}`);
  if (named.length > 0) blocks.push(wrapped(`Known by name, not covered: ${named.join("; ")}.`, lineWidth()));
  await print(blocks.join("\n\n"));
}

const help = `
Examples:
  erasmus-planner actions
  erasmus-planner actions --call 2018 --format json`;

export function addActionsCommand(program: Command): void {
  program
    .command("actions")
    .summary("the actions whose rules are known")
    .description("Lists the actions whose rules are known, with their codes and calls.")
    .option("--call <year>", "only the actions that had a call in this year")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", help)
    .action(listActions);
}
