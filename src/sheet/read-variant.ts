// Reads which lot, strand, field or project type is meant: by id, code or label in any supported language.
import { wordKey } from "../model/matching.ts";
import { meaningOf, nearestOf, type WordList, wordList } from "../phrases/word-list.ts";
import { actionById, actions } from "../programme/actions.ts";
import type { Variant } from "../programme/programme.ts";
import { variantInOtherLanguages, wordsOfVariant } from "../programme/variants.ts";
import { type Cell, longestWord, type Reading, unreadable } from "./cell.ts";
import { readText } from "./read-text.ts";

/** By action; "" for all actions together. Made on first use. */
const known = new Map<string, WordList<string>>();

function idsByWords(action: string | undefined): WordList<string> {
  const own = (action === undefined ? undefined : actionById(action))?.variants ?? [];
  const key = own.length > 0 ? (action ?? "") : "";
  let map = known.get(key);
  if (map === undefined) {
    map = wordsOf(own.length > 0 ? own : actions.flatMap(({ variants }) => variants));
    known.set(key, map);
  }
  return map;
}

function wordsOf(variants: readonly Variant[]): WordList<string> {
  return wordList(
    variants.flatMap(({ id, code, otherCodes = [] }) =>
      [...wordsOfVariant(id), ...(code === undefined ? [] : [code]), ...otherCodes].map((word) => [word, id] as const),
    ),
    () => variants.flatMap(({ id }) => variantInOtherLanguages(id).map((word) => [word, id] as const)),
  );
}

/**
 * Reads a cell as a variant of the action; as any variant we know while the action is not known or has none. Only the
 * same words are read; near ones give the variant's id as suggestion.
 */
export function readVariant(cell: Cell, action: string | undefined): Reading<string> {
  const text = readText(cell) ?? "";
  if (text.length > longestWord) return unreadable;
  const words = idsByWords(action);
  const key = wordKey(text);
  const id = meaningOf(key, words);
  return id === undefined ? { value: undefined, suggestion: nearestOf(key, words) } : { value: id };
}
