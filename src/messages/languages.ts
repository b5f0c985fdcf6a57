// The messages of each language.

import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Language, Messages } from "./messages.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";

const byLanguage: Readonly<Record<Language, Messages>> = { en, sv, fi, de, fr, es, it, pl };

export function messagesOf(language: Language): Messages {
  return byLanguage[language];
}
