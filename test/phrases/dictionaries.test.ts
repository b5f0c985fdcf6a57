// The dictionaries say every text of the data, in words that can be told apart where people choose among them.
import { describe, expect, it } from "vitest";
import { conventions } from "../../src/messages/conventions/languages.ts";
import { formatOf } from "../../src/messages/format.ts";
import { languages } from "../../src/messages/messages.ts";
import { wordKey } from "../../src/model/matching.ts";
import { dictionaries } from "../../src/phrases/dictionaries.ts";
import { formsOf, inOtherLanguages, phrase } from "../../src/phrases/phrase.ts";
import { categoryWords } from "../../src/programme/categories.ts";
import { vetProviders } from "../../src/programme/counted.ts";
import { personLabels } from "../../src/programme/persons.ts";
import { roleLabels } from "../../src/programme/roles.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import { phrasesOfData } from "../../tools/phrases.ts";

const { texts, labels } = phrasesOfData();

it("there is one for every language but English", () => {
  expect(["en", ...Object.keys(dictionaries)].sort()).toEqual([...languages].sort());
});

describe.each(Object.entries(dictionaries))("%s", (name, dictionary) => {
  const language = languages.find((one) => one === name) ?? "en";
  const its: Readonly<Record<string, unknown>> = dictionary();

  it("says every text of the data and nothing else", () => {
    expect(Object.keys(its).sort()).toEqual([...texts, ...labels.map(([, several]) => several)].sort());
  });

  it("says texts as texts, with their ends and slots", () => {
    for (const text of texts) {
      const said = phrase(text, language);
      expect(said, text).toBe(said.trim());
      expect(said, text).not.toBe("");
      const ends = /[.?:…]$/.exec(text)?.[0] ?? "";
      if (ends !== "") expect(said.slice(-1), text).toBe(ends);
      expect(said.match(/\{\w+\}/g)?.sort(), text).toEqual(text.match(/\{\w+\}/g)?.sort());
    }
  });

  it("has each form of what is counted", () => {
    const counts = [0, 1, 2, 3, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 102, 112];
    const forms = Math.max(...counts.map((count) => conventions[language].form(count))) + 1;
    for (const label of labels) {
      const said = formsOf(label, language);
      expect(said.length, label[1]).toBeGreaterThanOrEqual(forms);
      expect(said.length, label[1]).toBeLessThanOrEqual(forms + 1);
      for (const form of said) expect(form.trim(), label[1]).toBe(form);
    }
    for (const [noun, said] of Object.entries(conventions[language].nouns)) {
      expect(said.length, noun).toBeGreaterThanOrEqual(forms);
      expect(said.length, noun).toBeLessThanOrEqual(forms + 1);
    }
  });

  it("tells headings of a table, tabs and choices apart", () => {
    const told = (all: readonly string[]): void => {
      const words = all.map((text) => wordKey(phrase(text, language)));
      expect(new Set(words).size, words.join("; ")).toBe(words.length);
    };
    for (const { columns } of Object.values(tablesOfSheet)) told(columns.map(({ heading }) => heading));
    told(Object.values(tablesOfSheet).map(({ tab }) => tab));
    told(Object.values(roleLabels));
    told(Object.values(personLabels));
    told(categoryWords.map(({ label }) => label));
  });
});

describe("a phrase", () => {
  it("is itself in English, and where a dictionary does not have it", () => {
    expect(phrase("Country", "en")).toBe("Country");
    expect(phrase("Country", "sv")).toBe("Land");
    for (const text of ["No such text", "constructor", "__proto__", "toString"]) expect(phrase(text, "sv")).toBe(text);
    expect(inOtherLanguages("Country")).toContain("Land");
  });

  it("of something counted has the form that the number takes", () => {
    const english = formatOf("en");
    expect([0, 1, 2].map((count) => english.counted(vetProviders.label, count))).toEqual([
      "VET providers",
      "VET provider",
      "VET providers",
    ]);
    expect(english.several(vetProviders.label)).toBe("VET providers");
    expect(formatOf("sv").several(["school", "schools"])).toBe("skolor");
    expect(english.form(1, ["is", "are"])).toBe("is");
    expect(english.form(2, ["is", "are"])).toBe("are");
  });
});
