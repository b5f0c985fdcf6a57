// The messages of each language.
import { en } from "./en.ts";
import type { Language, Messages } from "./messages.ts";
import { sv } from "./sv.ts";

const byLanguage: Readonly<Record<Language, Messages>> = { en, sv };

export function messagesOf(language: Language): Messages {
  return byLanguage[language];
}
