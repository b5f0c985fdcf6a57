// `rules`: which rules there are, what each says, and on which values it rests in a call.

import { type Command, Option } from "commander";
import { nearest, wordKey } from "../model/matching.ts";
import { type AskedCall, type ShownCall, shownCall } from "./asked-call.ts";
import { aligned, wrapped } from "./lines.ts";
import { lineWidth, type Paint, painter, print, tell } from "./output.ts";
import { parameterNames, parameterTitle } from "./parameter-words.ts";
import { type RuleEntry, ruleEntries, weightWords } from "./rule-entries.ts";
import { UserError } from "./user-error.ts";
import { requirementsOfCall, sourceWords, type ValueOfCall, valueOfCall } from "./values-of-call.ts";

interface RulesOptions {
  readonly action?: string;
  readonly call?: string;
  readonly variant?: string;
  readonly format: "text" | "json";
}

/** A rule with the values it rests on, where an action and a call are given. */
type Listed = RuleEntry & { readonly values?: readonly ValueOfCall[] };

function ruleNamed(id: string): RuleEntry {
  const entries = ruleEntries();
  const found = entries.find((one) => one.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    wordKey(id),
    entries.map((one) => [wordKey(one.id), one.id] as const),
  );
  throw new UserError(
    `No rule is called ${id}.${near === undefined ? "" : ` Did you mean ${near}?`} All rules: erasmus-planner rules.`,
  );
}

function asked({ action, call, variant }: RulesOptions): ShownCall | undefined {
  if (action === undefined && call === undefined) return undefined;
  if (action === undefined) throw new UserError("--call needs --action as well, for example --action KA220-HED.");
  if (call === undefined) throw new UserError("--action needs --call as well, for example --call 2026.");
  return shownCall(action, call, variant);
}

function withValues(entry: RuleEntry, call: AskedCall | undefined): Listed {
  if (call === undefined) return entry;
  const requirements = entry.form === null ? [] : requirementsOfCall(call, entry.form);
  const values = [...entry.needs, ...entry.uses].flatMap((name) => valueOfCall(name, call) ?? []);
  return { ...entry, values: [...values, ...requirements] };
}

/** Whether the rule can say anything there: all it needs is in force. */
function applies({ needs, form, values }: Listed): boolean {
  if (form !== null && values?.length === 0) return false;
  return values === undefined || needs.every((name) => values.some(({ parameter }) => parameter === name));
}

function valueText({ title, words, from, binding, note, url, ...source }: ValueOfCall, width: number): string {
  const weaker = binding === "must" ? "" : ` The source says “${binding}”.`;
  return [
    wrapped(`${title}: ${words} (from call ${from}).${weaker}`, width, "  "),
    wrapped(`${sourceWords(source)}.${note === null ? "" : ` ${note}`}`, width, "    "),
    ...(url === null ? [] : [`    ${url}`]),
  ].join("\n");
}

function ruleText(rule: Listed, isApplied: boolean, width: number, paint: Paint): string {
  const kinds = {
    fail: "When it is broken",
    open: "While it cannot be told",
    review: "When a person must judge",
  } as const;
  const parameters = rule.needs.map((name) => `${parameterTitle(name)} (${name})`).join("; ");
  const needs = rule.form === null ? parameters : `a requirement of the form “${rule.form}”`;
  const examples = (["fail", "open", "review"] as const).flatMap((kind) => {
    const its = rule.sentences[kind];
    if (its === undefined) return [];
    return [
      `${paint("bold", `${kinds[kind]}, for example`)}\n${[its.what, its.why, its.fix].map((text) => wrapped(text, width, "  ")).join("\n")}`,
    ];
  });
  const values = rule.values ?? [];
  return [
    `${paint("bold", rule.title)} (${rule.id})`,
    wrapped(`Finding: ${weightWords[rule.weight]}`, width, "  "),
    wrapped(needs === "" ? "Needs nothing from the Guide" : `Needs: ${needs}`, width, "  "),
    ...(values.length === 0 ? [] : ["", paint("bold", "In force"), ...values.map((value) => valueText(value, width))]),
    ...(isApplied ? [] : ["", "The rule does not apply to this action and call: what it needs is not set there."]),
    "",
    ...examples.flatMap((text) => [text, ""]),
    `${paint("bold", "When it is met, for example")}\n${wrapped(rule.met, width, "  ")}`,
  ].join("\n");
}

function listText(rules: readonly Listed[], width: number): string {
  if (rules.some(({ values }) => values !== undefined)) {
    return rules
      .map((rule) =>
        [
          `${rule.id} (${weightWords[rule.weight]})`,
          ...(rule.values ?? []).map(({ title, words }) => wrapped(`${title}: ${words}`, width, "  ")),
        ].join("\n"),
      )
      .join("\n");
  }
  return aligned(rules.map(({ id, weight, title }) => [id, weightWords[weight], title])).join("\n");
}

/** What holds in the call without being listed with a rule, such as the points of an award. */
function furtherValues(call: AskedCall): ValueOfCall[] {
  const used = new Set(ruleEntries().flatMap(({ needs, uses }) => [...needs, ...uses]));
  return parameterNames.filter((name) => !used.has(name)).flatMap((name) => valueOfCall(name, call) ?? []);
}

function furtherText(values: readonly ValueOfCall[], width: number): string {
  return ["Further values in force", ...values.map((value) => valueText(value, width))].join("\n");
}

async function showRules(id: string | undefined, options: RulesOptions): Promise<void> {
  const { asked: call, notice } = asked(options) ?? { asked: undefined, notice: undefined };
  if (notice !== undefined) await tell(notice);
  if (id === undefined) {
    const rules = ruleEntries()
      .map((entry) => withValues(entry, call))
      .filter(applies);
    if (options.format === "json") {
      await print(JSON.stringify(rules, null, 2));
      return;
    }
    const further = call === undefined ? [] : furtherValues(call);
    const width = lineWidth();
    await print([listText(rules, width), ...(further.length === 0 ? [] : [furtherText(further, width)])].join("\n\n"));
    return;
  }
  const rule = withValues(ruleNamed(id), call);
  const isApplied = applies(rule);
  if (options.format === "json") {
    await print(JSON.stringify(call === undefined ? rule : { ...rule, applies: isApplied }, null, 2));
  } else await print(ruleText(rule, isApplied, lineWidth(), painter()));
}

const help = `
Examples:
  erasmus-planner rules
  erasmus-planner rules too-few-countries
  erasmus-planner rules --action "Knowledge Alliances" --call 2016
  erasmus-planner rules management-above-share --action KA220-HED --call 2026`;

export function addRulesCommand(program: Command): void {
  program
    .command("rules")
    .summary("the rules, what they say and what they rest on")
    .description(
      "Lists the rules; with an id shows what one says. With an action and a call only the rules that apply there, with the values in force and their sources.",
    )
    .argument("[id]", "a rule, such as too-few-countries")
    .option("--action <action>", "title, code or id of an action")
    .option("--call <year>", "year of the call")
    .option("--variant <variant>", "field, lot or project type, where the code of the action does not say it")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", help)
    .action(showRules);
}
