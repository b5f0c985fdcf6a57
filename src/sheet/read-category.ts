// Reads which budget category is meant: by id or label in any supported language.
import { wordKey } from "../model/matching.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { meaningOf, nearestOf, type WordList, wordList } from "../phrases/word-list.ts";
import { categoryWords } from "../programme/categories.ts";
import type { Reading } from "./cell.ts";

let known: WordList<string> | undefined;

/** Reads a text as a budget category. Only the same words are read; near ones give the category's id as suggestion. */
export function readCategory(text: string): Reading<string> {
  known ??= wordList(
    categoryWords.flatMap(({ id, label, words }) => [id, label, ...words].map((word) => [word, id] as const)),
    () => categoryWords.flatMap(({ id, label }) => inOtherLanguages(label).map((word) => [word, id] as const)),
  );
  const key = wordKey(text);
  const id = meaningOf(key, known);
  return id === undefined ? { value: undefined, suggestion: nearestOf(key, known) } : { value: id };
}
