// Looks up a typed text among words we know: read only if it is one of them, near misses are offered.
import { nearest, wordKey } from "../model/matching.ts";
import type { WordList } from "../phrases/word-list.ts";

/** What was read, or what was probably meant. */
export type VocabularyReading<Value> = { readonly value: Value } | { readonly suggestion: Value | undefined };

/** No word we know is longer than this, nor does a note beside it need more. */
const longestText = 300;

/** What separates a word from its repetition, code or remark: "SE - Sweden", "Sweden (SE)", "Sverige / Sweden". */
const separator = /[/|,;()[\]\n·•–—]|:\s|\s-/;

/** The ways to take a text apart: at separators, and at a code, which needs none: "SE Sweden", "SE-Sweden". */
function splits(text: string): readonly (readonly string[])[] {
  const [, codeFirst, nameLast] = /^([A-Z]{2})[\s:_–—-]+(.+)$/s.exec(text) ?? [];
  const [, nameFirst, codeLast] = /^(.+[^\s(_–—-])[\s(_–—-]+([A-Z]{2})\)?$/s.exec(text) ?? [];
  const parts = text.split(separator).filter((part) => wordKey(part) !== "");
  return [
    parts,
    ...(codeFirst !== undefined && nameLast !== undefined ? [[codeFirst, nameLast]] : []),
    ...(nameFirst !== undefined && codeLast !== undefined ? [[nameFirst, codeLast]] : []),
  ];
}

/**
 * Reads a text that is one of the words, whatever its case, accents, punctuation and spaces, or that says one value
 * several times. Never guesses: anything else is at most a suggestion.
 */
export function readFromVocabulary<Value>(typed: string, { own, every }: WordList<Value>): VocabularyReading<Value> {
  const reading = readAmong(typed, own);
  if ("value" in reading || wordKey(typed) === "") return reading;
  const further = readAmong(typed, every());
  return "value" in further || reading.suggestion === undefined ? further : reading;
}

function readAmong<Value>(typed: string, vocabulary: ReadonlyMap<string, Value>): VocabularyReading<Value> {
  const text = typed.slice(0, longestText);
  const key = wordKey(text);
  if (key === "") return { suggestion: undefined };
  // "n/a" is not Namibia: a short word is written in one piece.
  const whole = key.length <= 3 && text.includes("/") ? undefined : vocabulary.get(key);
  if (whole !== undefined) return { value: whole };
  const readings = splits(text.trim()).map((parts) => parts.map((part) => vocabulary.get(wordKey(part))));
  for (const [first, ...others] of readings) {
    if (first !== undefined && others.every((other) => other === first)) return { value: first };
  }
  const mentioned = new Set(readings.flat().filter((value) => value !== undefined));
  if (mentioned.size > 0) return { suggestion: mentioned.size === 1 ? [...mentioned][0] : undefined };
  return { suggestion: nearest(key, vocabulary) };
}
