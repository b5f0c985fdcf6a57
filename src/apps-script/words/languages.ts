// The add-on's words in each language.
import type { Language } from "../../messages/messages.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";
import type { Words } from "./words.ts";

const byLanguage: Readonly<Record<Language, Words>> = { en, sv };

export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
