// `diff`: what changes from one call of an action to another, in its rules or for a plan.

import { type Command, Option } from "commander";
import { actionTitle } from "../programme/actions.ts";
import { panelReport } from "../sheet/panel.ts";
import { markOf } from "../sheet/status.ts";
import { type ActionDifferences, actionDifferences, type TwoCalls, type ValueDifference } from "./action-diff.ts";
import { askedCall } from "./asked-call.ts";
import { wrapped } from "./lines.ts";
import { lineWidth, type Paint, painter, print, tell } from "./output.ts";
import { type PlanDifferences, planDifferences } from "./plan-diff.ts";
import { type FilePlan, readPlanFile } from "./read-plan-file.ts";
import { findingText } from "./report-text.ts";
import { UserError } from "./user-error.ts";
import { sourceWords, type ValueOfCall } from "./values-of-call.ts";

interface DiffOptions {
  readonly plan?: string;
  readonly variant?: string;
  readonly format: "text" | "json";
}

interface Look {
  readonly width: number;
  readonly paint: Paint;
}

function heading(text: string, count: number, { paint }: Look): string {
  return paint("bold", `${text} (${count})`);
}

function titleText({ title, parameter, variants }: ValueDifference): string {
  return `${title} (${parameter})${variants.length === 0 ? "" : `, for ${variants.join(", ")}`}`;
}

function valueText(call: number, value: ValueOfCall | null, { width }: Look): string {
  if (value === null) return `    ${call}: no value known`;
  const weaker = value.binding === "must" ? "" : ` The source says “${value.binding}”.`;
  return [
    wrapped(`${value.words}.${weaker}`, width, `    ${call}: `),
    wrapped(
      `${sourceWords(value)}, from call ${value.from}.${value.note === null ? "" : ` ${value.note}`}`,
      width,
      "          ",
    ),
  ].join("\n");
}

function changedText(difference: ValueDifference, { before, after }: TwoCalls, look: Look): string {
  return [
    wrapped(titleText(difference), look.width, "  "),
    valueText(before, difference.before, look),
    valueText(after, difference.after, look),
  ].join("\n");
}

function evidencedText(difference: ValueDifference, { before, after }: TwoCalls, look: Look): string {
  const where = (value: ValueOfCall | null): string => (value === null ? "" : sourceWords(value));
  const sources = `${before}: ${where(difference.before)}. ${after}: ${where(difference.after)}.`;
  return [wrapped(titleText(difference), look.width, "  "), wrapped(sources, look.width, "    ")].join("\n");
}

function actionText(calls: TwoCalls, differences: ActionDifferences, look: Look): string {
  const { action, before, after, variant } = calls;
  const { changed, knownInOne, evidencedAgain, unchanged, newVariants, goneVariants } = differences;
  const which = variant === undefined ? "" : `, ${variant}`;
  const variants = [
    ...(newVariants.length === 0 ? [] : [`Only in call ${after}: ${newVariants.join(", ")}.`]),
    ...(goneVariants.length === 0 ? [] : [`Only in call ${before}: ${goneVariants.join(", ")}.`]),
  ];
  return [
    look.paint("bold", `${actionTitle(action, "en")}${which}: from call ${before} to call ${after}`),
    ...variants.map((text) => wrapped(text, look.width)),
    [heading("Changed", changed.length, look), ...changed.map((one) => changedText(one, calls, look))].join("\n\n"),
    ...(knownInOne.length === 0
      ? []
      : [
          [
            heading("Known in one of the calls alone", knownInOne.length, look),
            ...knownInOne.map((one) => changedText(one, calls, look)),
          ].join("\n\n"),
        ]),
    [
      heading("The same value from another source", evidencedAgain.length, look),
      ...evidencedAgain.map((one) => evidencedText(one, calls, look)),
    ].join("\n"),
    wrapped(`Carried forward from the same source: ${unchanged}.`, look.width),
  ].join("\n\n");
}

async function diffAction(names: readonly string[], { variant, format }: DiffOptions): Promise<void> {
  const [action, first, second, ...more] = names;
  if (action === undefined || first === undefined || second === undefined || more.length > 0) {
    throw new UserError(
      'Name an action and two calls, for example: erasmus-planner diff KA220-HED 2025 2026. A title with spaces needs "quotes".',
    );
  }
  const one = askedCall(action, first, variant);
  const other = askedCall(action, second, variant);
  if (one.call === other.call) throw new UserError(`Both calls are ${one.call}. Name two different calls.`);
  const calls: TwoCalls = { action: one.action, before: one.call, after: other.call, variant: one.variant };
  const differences = actionDifferences(calls);
  if (format === "text") {
    await print(actionText(calls, differences, { width: lineWidth(), paint: painter() }));
    return;
  }
  const head = { action: one.action.id, variant: one.variant ?? null, before: one.call, after: other.call };
  await print(JSON.stringify({ ...head, ...differences }, null, 2));
}

function planText({ plan, file }: FilePlan, call: number, differences: PlanDifferences, look: Look): string {
  const { before, after, added, gone, changed, same } = differences;
  const surroundings = { language: "en", ...look } as const;
  const section = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [[heading(title, texts.length, look), ...texts].join("\n\n")];
  const both = changed.map(({ before: was, after: is }) =>
    [
      wrapped(`${markOf(was)} ${was.message}`, look.width, `  ${plan.call}: `),
      wrapped(`${markOf(is)} ${is.message}`, look.width, `  ${call}: `),
    ].join("\n"),
  );
  return [
    [
      look.paint("bold", `${file}: from call ${plan.call} to call ${call}`),
      `  ${plan.call}: ${panelReport(before, "en").headline}`,
      `  ${call}: ${panelReport(after, "en").headline}`,
    ].join("\n"),
    ...section(
      `New in call ${call}`,
      added.map((one) => findingText(one, surroundings)),
    ),
    ...section(
      `Gone in call ${call}`,
      gone.map((one) => wrapped(`${markOf(one)} ${one.message}`, look.width, "  ")),
    ),
    ...section("Different", both),
    `The same in both calls: ${same}.`,
  ].join("\n\n");
}

function planEntry({ plan, file, index }: FilePlan, call: number, differences: PlanDifferences): object {
  const { before, after, added, gone, changed, same } = differences;
  return {
    plan: {
      file,
      ...(index === undefined ? {} : { index }),
      action: plan.action ?? null,
      variant: plan.variant ?? null,
    },
    before: { call: plan.call ?? null, verdict: before.report.verdict, cap: before.report.cap },
    after: { call, verdict: after.report.verdict, cap: after.report.cap },
    new: added,
    gone,
    changed,
    same,
  };
}

async function diffPlan(name: string, calls: readonly string[], { variant, format }: DiffOptions): Promise<void> {
  const [target, ...more] = calls;
  if (target === undefined || more.length > 0) {
    throw new UserError(
      "Name the call to which the plan moves, for example: erasmus-planner diff --plan plan.json 2026.",
    );
  }
  if (variant !== undefined) throw new UserError("--variant cannot be used with --plan: the plan says its own.");
  const { plans, faults } = await readPlanFile({ name, fromFolder: false });
  for (const fault of faults) await tell(fault);
  if (plans.length === 0) throw new UserError(`${name}: no plan could be read.`);
  const look: Look = { width: lineWidth(), paint: painter() };
  const texts: string[] = [];
  const entries: object[] = [];
  for (const filePlan of plans) {
    const { action, call } = filePlan.plan;
    if (action === undefined || call === undefined) {
      throw new UserError(
        `${name}: the plan needs an action and a call that we know, to be compared with another call.`,
      );
    }
    // A variant that one of the calls does not have is a finding, not a reason to stop.
    askedCall(action, String(call), undefined);
    const to = askedCall(action, target, undefined).call;
    if (to === call) throw new UserError(`${name}: the plan is for call ${call} already. Name another call.`);
    const differences = planDifferences(filePlan.plan, to);
    texts.push(planText(filePlan, to, differences, look));
    entries.push(planEntry(filePlan, to, differences));
  }
  await print(format === "json" ? JSON.stringify(entries, null, 2) : texts.join("\n\n\n"));
  if (faults.length > 0) process.exitCode = 2;
}

async function diff(names: readonly string[], options: DiffOptions): Promise<void> {
  if (options.plan === undefined) await diffAction(names, options);
  else await diffPlan(options.plan, names, options);
}

const help = `
Of an action it shows every value that differs, with both sources; of a plan the
findings that come, go or change when its call is another one.

Examples:
  erasmus-planner diff KA220-HED 2025 2026
  erasmus-planner diff "Knowledge Alliances" 2014 2020 --format json
  erasmus-planner diff --plan plan.json 2026`;

export function addDiffCommand(program: Command): void {
  program
    .command("diff")
    .summary("what changes from one call to another")
    .description("Shows what changes from one call of an action to another, in its rules or for a plan.")
    .argument("[names...]", "the action and two calls; with --plan the call it moves to")
    .option("--plan <file>", "a plan as JSON: what moving it to the call changes")
    .option("--variant <variant>", "field, lot or project type, where the code of the action does not say it")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", help)
    .action(diff);
}
