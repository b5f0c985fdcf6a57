// Reads which budget category is meant: by id or label in any supported language.
import { nearest, wordKey } from "../model/matching.ts";
import { categoryWords } from "../programme/categories.ts";
import type { Reading } from "./cell.ts";

let byWords: ReadonlyMap<string, string> | undefined;

function categoriesByWords(): ReadonlyMap<string, string> {
  if (byWords !== undefined) return byWords;
  const map = new Map<string, string>();
  for (const { id, en, sv, words } of categoryWords) {
    for (const word of [id, en, sv, ...words]) {
      const key = wordKey(word);
      if (!map.has(key)) map.set(key, id);
    }
  }
  byWords = map;
  return map;
}

/** Reads a text as a budget category. Only the same words are read; near ones give the category's id as suggestion. */
export function readCategory(text: string): Reading<string> {
  const key = wordKey(text);
  const known = categoriesByWords();
  const id = known.get(key);
  return id === undefined ? { value: undefined, suggestion: nearest(key, known) } : { value: id };
}
