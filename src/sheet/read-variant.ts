// Reads which lot, strand, field or project type is meant: by id, code or label in any supported language.
import { nearest, wordKey } from "../model/matching.ts";
import { actionById, actions } from "../programme/actions.ts";
import type { Variant } from "../programme/programme.ts";
import { wordsOfVariant } from "../programme/variants.ts";
import { type Cell, longestWord, type Reading, unreadable } from "./cell.ts";
import { readText } from "./read-text.ts";

/** By action; "" for all actions together. Made on first use. */
const known = new Map<string, ReadonlyMap<string, string>>();

function idsByWords(action: string | undefined): ReadonlyMap<string, string> {
  const own = (action === undefined ? undefined : actionById(action))?.variants ?? [];
  const key = own.length > 0 ? (action ?? "") : "";
  let map = known.get(key);
  if (map === undefined) {
    map = wordsOf(own.length > 0 ? own : actions.flatMap(({ variants }) => variants));
    known.set(key, map);
  }
  return map;
}

function wordsOf(variants: readonly Variant[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { id, code, otherCodes = [] } of variants) {
    for (const word of [...wordsOfVariant(id), ...(code === undefined ? [] : [code]), ...otherCodes]) {
      const key = wordKey(word);
      if (!map.has(key)) map.set(key, id);
    }
  }
  return map;
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
  const id = words.get(key);
  return id === undefined ? { value: undefined, suggestion: nearest(key, words) } : { value: id };
}
