// Says a text of the data, which is English, in another language.
import type { Language } from "../messages/messages.ts";
import { dictionaries } from "./dictionaries.ts";

/** What a dictionary holds; nothing where the add-on cannot read it. */
type Entries = Readonly<Record<string, string | readonly string[] | undefined>>;

function entry(key: string, language: Language): string | readonly string[] | undefined {
  const its: Entries = language === "en" ? {} : dictionaries[language]();
  return its[key];
}

/** The text in this language; a text that its dictionary does not have stays English. */
export function phrase(text: string, language: Language): string {
  const said = entry(text, language);
  return typeof said === "string" ? said : text;
}

/** What is counted: the forms after a number, in the language's own order, and last the plural without a number. */
export function formsOf(label: readonly [one: string, several: string], language: Language): readonly string[] {
  const forms = entry(label[1], language);
  return typeof forms === "object" ? forms : label;
}

/** The text in every language but English, for reading it where somebody typed it. */
export function inOtherLanguages(text: string): readonly string[] {
  return Object.values(dictionaries).map((dictionary) => {
    const its: Entries = dictionary();
    const said = its[text];
    return typeof said === "string" ? said : text;
  });
}
