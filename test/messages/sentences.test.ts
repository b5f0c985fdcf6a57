// What every sentence must and must not say, in every language.
import { describe, expect, it } from "vitest";
import { ruleExamples } from "../../src/cli/rule-examples.ts";
import { formatOf } from "../../src/messages/format.ts";
import { messagesOf } from "../../src/messages/languages.ts";
import { type AnyRuleTexts, type Language, languages } from "../../src/messages/messages.ts";
import { rules } from "../../src/rules/rules.ts";
import type { RuleId } from "../../src/rules/slots.ts";
import { sampleReports } from "./sample-reports.ts";

const ruleIds = rules.map(({ id }) => id as string);

/** Texts of the interface that take no arguments, wherever they stand. */
function fixedTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(fixedTexts);
}

/** What each rule says of the example it has for each kind of finding. */
function exampleSentences(language: Language): string[] {
  const { rules: texts } = messagesOf(language);
  const format = formatOf(language);
  return (Object.keys(texts) as RuleId[]).flatMap((rule) => {
    const all: AnyRuleTexts = texts[rule];
    const slots: Readonly<Record<string, unknown>> = ruleExamples[rule];
    const kinds = (["fail", "open", "review"] as const).flatMap((kind) => {
      const own = all[kind];
      const its = slots[kind] as never;
      return own === undefined ? [] : [own.what(its, format), own.why(its, format), own.fix(its, format)];
    });
    return [all.met(slots.met as never, format), ...kinds];
  });
}

describe.each(languages)("%s", (language) => {
  const reports = sampleReports(language);
  const outcomes = reports.flatMap((report) => report.outcomes);
  const findings = outcomes.flatMap((outcome) =>
    outcome.findings.map((finding) => ({ ...finding, rule: outcome.rule })),
  );
  const { common, rules: texts } = messagesOf(language);
  const examples = exampleSentences(language);
  const sentences = new Set([
    ...outcomes.flatMap(({ title, met }) => [title, met]),
    ...findings.flatMap(({ message, why, fix, cells }) => [message, why, fix, ...cells.map(({ text }) => text)]),
    ...fixedTexts(common),
    ...examples,
  ]);
  sentences.delete("");

  it("has an example and a sentence for everything it can say", () => {
    for (const [rule, { title: _title, met: _met, ...kinds }] of Object.entries(texts)) {
      expect(Object.keys(ruleExamples[rule as RuleId]).sort(), rule).toEqual(["met", ...Object.keys(kinds)].sort());
    }
    for (const text of examples) expect(text).toMatch(/\p{L}{2}/u);
  });

  it.each([
    [
      "a claim that nobody can make",
      /\b(?:eligible|ineligible|approved|guaranteed|valid|godkän[dt]\w*|stödberättig\w*|behörig\w*)\b/i,
    ],
    [
      "a reproach or a plea",
      /\b(?:invalid|illegal|wrong value|please|oops|sorry|ogiltig\w*|vänligen|tyvärr|felaktig\w*)\b/i,
    ],
    ["a machine's word", /\b(?:undefined|NaN|null|Infinity|true|false|object|error code|exception:)\b/],
    ["an exclamation mark", /!(?!$)|!$/],
    // French has a no-break space before a colon.
    ["a gap", /\s{2,}|^\s|\s$|\(\)|““|””| [.,;:?](?:\s|$)/],
  ])("never holds %s", (_name, pattern) => {
    // A broken formula is quoted as it stands, and a name may be any word.
    const own = [...sentences].map((text) =>
      text.replace(/#[A-Z/0]+[!?]?/g, "x").replace(/\b(?:constructor|__proto__|TRUE|FALSE)\b/g, "x"),
    );
    expect(own.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("never shows the id of a rule, an action, a role or a type of organisation", () => {
    const ids = [...ruleIds, "knowledge-alliances", "strategic-partnerships", "cooperation-partnerships"];
    ids.push("higher-education", "social-partner", "informal-youth-group", "european-ngo", "intellectual-outputs");
    const shown = [...sentences].filter((text) => ids.some((id) => text.includes(id)));
    expect(shown).toEqual([]);
  });

  it("asks where something is open, and states where something is wrong", () => {
    const open = findings.filter(({ kind, key }) => kind === "open" && !key.endsWith("could-not-run"));
    const notAsking = open.filter(({ message, rule }) => !message.endsWith("?") && rule !== "call-not-covered");
    expect(notAsking.map(({ message }) => message)).toEqual([]);
    const errors = findings.filter(({ kind, severity }) => kind === "fail" && severity === "error");
    const asking = errors.filter(({ message, suggestion }) => message.endsWith("?") && suggestion === null);
    expect(asking.map(({ message }) => message)).toEqual([]);
  });

  it("has a title without a full stop, a reason and an imperative with one", () => {
    for (const { message, why, fix, rule } of findings) {
      // Two sentences need their full stops; one has none.
      if (!/[.?] /.test(message)) expect(message, rule).not.toMatch(/\.$/);
      expect(why, rule).toMatch(/[.?]$/);
      expect(fix, rule).toMatch(/[.?]$/);
    }
    for (const { title } of outcomes) expect(title).not.toMatch(/[.?!]$/);
  });

  it("keeps what stands in a cell short", () => {
    const long = findings.flatMap(({ cells }) => cells.filter(({ text }) => text.length > 110));
    expect(long).toEqual([]);
  });
});
