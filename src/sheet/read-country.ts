// Reads a country as people type it: a name in any supported language or its own, a code, or both.
import type { CountryCode } from "../model/plan.ts";
import { type WordList, wordList } from "../phrases/word-list.ts";
import { countrySpellings, furtherCountrySpellings } from "../programme/country-name.ts";
import { readFromVocabulary } from "./read-vocabulary.ts";

export type CountryReading = { readonly code: CountryCode } | { readonly suggestion: CountryCode | undefined };

let vocabulary: WordList<CountryCode> | undefined;

/** The letters of a flag, which is made of two characters of its own: "🇸🇪" is "SE". */
function lettersForFlags(text: string): string {
  return text.replace(/\ud83c[\udde6-\uddff]\ud83c[\udde6-\uddff]/g, (flag) => {
    const letter = (index: number) => String.fromCharCode(flag.charCodeAt(index) - 0xdde6 + 65);
    return ` / ${letter(1)}${letter(3)} / `;
  });
}

/**
 * Reads a name, an alpha-2 or alpha-3 code, the EU's EL and UK, and combinations such as "SE - Sweden".
 * What is only near a name, or has one among other words, comes back as a suggestion.
 */
export function readCountry(text: string): CountryReading {
  vocabulary ??= wordList(countrySpellings(), furtherCountrySpellings);
  const reading = readFromVocabulary(text.includes("\ud83c") ? lettersForFlags(text.slice(0, 300)) : text, vocabulary);
  return "value" in reading ? { code: reading.value } : reading;
}
