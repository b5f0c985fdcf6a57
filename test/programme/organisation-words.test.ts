// Words for types, roles and answers: no word stands for two things, and labels are distinct.

import { describe, expect, test } from "vitest";
import { languages } from "../../src/messages/messages.ts";
import { wordKey } from "../../src/model/matching.ts";
import { organisationTypes, roles } from "../../src/model/plan.ts";
import { inOtherLanguages, phrase } from "../../src/phrases/phrase.ts";
import { organisationTypeLabels, organisationTypeWords } from "../../src/programme/organisation-types.ts";
import { roleLabels, roleWords } from "../../src/programme/roles.ts";
import { yesNoAnswers, yesNoLabels, yesNoWords } from "../../src/sheet/yes-no-words.ts";

type Words = readonly (readonly [word: string, value: string])[];

const listed = (list: string, value: string): Words =>
  list
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => [word, value] as const);

const labelled = <Value extends string>(
  values: readonly Value[],
  labels: { readonly [Name in Value]: string },
): Words =>
  values.flatMap((value) => [labels[value], ...inOtherLanguages(labels[value])].map((word) => [word, value] as const));

const tables: Record<string, Words> = {
  types: [
    ...labelled(organisationTypes, organisationTypeLabels),
    ...organisationTypeWords.flatMap(({ type, level, words }) => listed(words, level ? `${type} ${level}` : type)),
  ],
  roles: [...labelled(roles, roleLabels), ...roles.flatMap((role) => listed(roleWords[role], role))],
  answers: [
    ...labelled(yesNoAnswers, yesNoLabels),
    ...yesNoAnswers.flatMap((answer) => listed(yesNoWords[answer], answer)),
  ],
};

describe.each(Object.entries(tables))("%s", (_, words) => {
  test("no word stands for two things", () => {
    const values = new Map<string, Set<string>>();
    for (const [word, value] of words) {
      const key = wordKey(word);
      expect(key, word).not.toBe("");
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    expect([...values].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
  });
});

test.each(languages)("labels in %s differ", (language) => {
  for (const labels of [organisationTypeLabels, roleLabels, yesNoLabels]) {
    const texts = Object.values(labels).map((label) => phrase(label, language));
    expect(new Set(texts).size).toBe(texts.length);
  }
});
