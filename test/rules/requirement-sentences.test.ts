// The sentences on requirements name what is counted, in both languages and in the number that fits.
import { describe, expect, it } from "vitest";
import { ruleExamples } from "../../src/cli/rule-examples.ts";
import { formatOf } from "../../src/messages/format.ts";
import { messagesOf } from "../../src/messages/languages.ts";
import { type AnyRuleTexts, languages } from "../../src/messages/messages.ts";
import { vetProviders } from "../../src/programme/counted.ts";
import type { RuleId } from "../../src/rules/slots.ts";

const ids = Object.keys(ruleExamples) as RuleId[];

describe.each(languages)("%s", (language) => {
  const format = formatOf(language);

  it.each(ids)("%s has whole sentences", (id) => {
    const texts: AnyRuleTexts = messagesOf(language).rules[id];
    const examples: Readonly<Record<string, unknown>> = ruleExamples[id];
    const said = (["fail", "open", "review"] as const).flatMap((kind) => {
      const its = texts[kind];
      const slots = examples[kind] as never;
      return its === undefined ? [] : [its.what(slots, format), its.why(slots, format), its.fix(slots, format)];
    });
    const met = texts.met(examples.met as never, format);
    expect(
      [...said, met].filter((text) => /undefined|NaN|object| {2}|\.\.|^[a-zåäö]/.test(text) || text.trim() === ""),
    ).toEqual([]);
  });
});

it("says how many VET providers a country lacks", () => {
  const slots = { country: "ES", found: 1, needed: 2, label: vetProviders.label, isCoordinators: false };
  const { fail: en } = messagesOf("en").rules["too-few-in-a-country"];
  expect(en.what(slots, formatOf("en"))).toBe("Only 1 VET provider from Spain. At least 2 are needed.");
  expect(en.fix(slots, formatOf("en"))).toBe("Add 1 VET provider from Spain.");
  expect(en.what({ ...slots, found: 0, needed: 1 }, formatOf("en"))).toBe(
    "No VET provider from Spain. At least 1 is needed.",
  );
  const { fail: sv } = messagesOf("sv").rules["too-few-in-a-country"];
  expect(sv.what(slots, formatOf("sv"))).toBe("Bara 1 yrkesutbildningsanordnare från Spanien. Minst 2 behövs.");
});
