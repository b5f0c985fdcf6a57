// The languages the panel offers, and its words in each.
import type { Language } from "../../src/check/panel-state.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { sv } from "./sv.ts";
import type { Texts } from "./texts.ts";

/** The words of each language the panel offers. */
export const texts: Readonly<Record<Language, Texts>> = { en, sv, fi, de, fr, es, it, pl };

/** Each language by its own name, in the order of the menu. */
export const languageNames: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["sv", "Svenska"],
  ["fi", "Suomi"],
  ["de", "Deutsch"],
  ["fr", "Français"],
  ["es", "Español"],
  ["it", "Italiano"],
  ["pl", "Polski"],
];

/** A language by its two letters; English where the panel does not speak it. */
export function languageFrom(letters: string): Language {
  return languageNames.find(([language]) => language === letters)?.[0] ?? "en";
}
