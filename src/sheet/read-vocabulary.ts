// Looks up a typed text among words we know: read only if it is one of them, near misses are offered.
import { nearest, wordKey } from "../model/matching.ts";

/** What was read, or what was probably meant. */
export type VocabularyReading<Value> = { readonly value: Value } | { readonly suggestion: Value | undefined };

/** Words we know by `wordKey`. */
export type Vocabulary<Value> = ReadonlyMap<string, Value>;

/** No word we know is longer than this, nor does a note beside it need more. */
const longestText = 300;

/** What separates a word from its repetition, code or remark: "SE - Sweden", "Sweden (SE)", "Sverige / Sweden". */
const separator = /[/|,;()[\]\n·•–—]|:\s|\s-/;

/** Builds a vocabulary from `[word, value]`; the first value of a word stands. */
export function vocabularyOf<Value>(words: Iterable<readonly [string, Value]>): Vocabulary<Value> {
  const vocabulary = new Map<string, Value>();
  for (const [word, value] of words) {
    const key = wordKey(word);
    if (!vocabulary.has(key)) vocabulary.set(key, value);
  }
  return vocabulary;
}

/** The parts of a text; "SE Sweden" and "SE-Sweden" have two, for a code needs no separator. */
function partsOf(text: string): readonly string[] {
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => wordKey(part) !== "");
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return parts;
  const [, codeFirst, nameLast, nameFirst, codeLast] = /^(?:([A-Z]{2})[ _-](.+)|(.+)[ _-]([A-Z]{2}))$/.exec(only) ?? [];
  return codeFirst !== undefined && nameLast !== undefined
    ? [codeFirst, nameLast]
    : nameFirst !== undefined && codeLast !== undefined
      ? [nameFirst, codeLast]
      : parts;
}

/**
 * Reads a text that is one of the words, whatever its case, accents, punctuation and spaces, or that says one value
 * several times. Never guesses: anything else is at most a suggestion.
 */
export function readFromVocabulary<Value>(typed: string, vocabulary: Vocabulary<Value>): VocabularyReading<Value> {
  const text = typed.slice(0, longestText);
  const key = wordKey(text);
  if (key === "") return { suggestion: undefined };
  // "n/a" is not Namibia: a short word is written in one piece.
  const whole = key.length <= 3 && text.includes("/") ? undefined : vocabulary.get(key);
  if (whole !== undefined) return { value: whole };
  const parts = partsOf(text);
  const values = parts.map((part) => vocabulary.get(wordKey(part)));
  const known = [...new Set(values.filter((value) => value !== undefined))];
  const [first] = known;
  if (known.length > 1) return { suggestion: undefined };
  if (first !== undefined) return values.includes(undefined) ? { suggestion: first } : { value: first };
  return { suggestion: nearest(key, vocabulary) };
}
