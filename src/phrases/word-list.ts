// Words by which something is recognised: those at hand first, those of every language only for a text that is none of them.
import { nearest, wordKey } from "../model/matching.ts";

export type Entry<Value> = readonly [word: string, value: Value];

/** Words in the form under which they are compared. */
export interface WordList<Value> {
  readonly own: ReadonlyMap<string, Value>;
  /** With the words of every language: in the add-on they are read from the panel's page, which takes a moment. */
  readonly every: () => ReadonlyMap<string, Value>;
}

/**
 * The first value of a word stands.
 * @param translated gives the words of the other languages when they are first needed.
 */
export function wordList<Value>(
  words: Iterable<Entry<Value>>,
  translated: () => Iterable<Entry<Value>>,
  keyOf: (word: string) => string = wordKey,
): WordList<Value> {
  const own = new Map<string, Value>();
  let every: Map<string, Value> | undefined;
  const add = (map: Map<string, Value>, entries: Iterable<Entry<Value>>): Map<string, Value> => {
    for (const [word, value] of entries) {
      const key = keyOf(word);
      if (!map.has(key)) map.set(key, value);
    }
    return map;
  };
  add(own, words);
  return {
    own,
    every: () => {
      every ??= add(new Map(own), translated());
      return every;
    },
  };
}

/** What the word means, in whatever language. */
export function meaningOf<Value>(key: string, { own, every }: WordList<Value>): Value | undefined {
  return key === "" ? undefined : (own.get(key) ?? every().get(key));
}

/** What was probably meant by a text that is no word of the list. */
export function nearestOf<Value>(key: string, { own, every }: WordList<Value>): Value | undefined {
  return nearest(key, own) ?? nearest(key, every());
}
