// Reads which action is meant: by its id, a title in any supported language, or a code such as KA220-HED.
import { nearest, wordKey } from "../model/matching.ts";
import { actionWords } from "../programme/actions.ts";
import { type Cell, longestWord, type Reading, unreadable } from "./cell.ts";
import { readText } from "./read-text.ts";

export interface NamedAction {
  readonly action: string;
  /** Set when the words also say the field. */
  readonly variant: string | undefined;
}

let byWords: ReadonlyMap<string, NamedAction> | undefined;

function actionsByWords(): ReadonlyMap<string, NamedAction> {
  if (byWords !== undefined) return byWords;
  const map = new Map<string, NamedAction>();
  for (const { words, action, variant } of actionWords()) {
    for (const word of words) {
      const key = wordKey(word);
      if (!map.has(key)) map.set(key, { action, variant });
    }
  }
  byWords = map;
  return map;
}

/** Reads a cell as an action. Only the same words are read; near ones give the action's id as suggestion. */
export function readAction(cell: Cell): Reading<NamedAction> {
  const text = readText(cell) ?? "";
  if (text.length > longestWord) return unreadable;
  const key = wordKey(text);
  const known = actionsByWords();
  const named = known.get(key);
  if (named !== undefined) return { value: named };
  const ids = [...known].map(([words, { action }]) => [words, action] as const);
  return { value: undefined, suggestion: nearest(key, ids) };
}
