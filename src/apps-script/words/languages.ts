// The add-on's words in each language.
import type { Language } from "../../messages/messages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";
import type { Words } from "./words.ts";

const byLanguage: Readonly<Record<Language, Words>> = { en, sv, fi, de, fr, es, it, pl };

export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
