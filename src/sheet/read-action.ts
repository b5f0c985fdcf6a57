// Reads which action is meant: by its id, a title in any supported language, or a code such as KA220-HED.
import { nearest, wordKey } from "../model/matching.ts";
import { type Entry, meaningOf, type WordList, wordList } from "../phrases/word-list.ts";
import { type ActionWords, actionWords, furtherActionWords } from "../programme/actions.ts";
import { type Cell, longestWord, type Reading, unreadable } from "./cell.ts";
import { readText } from "./read-text.ts";

export interface NamedAction {
  readonly action: string;
  /** Set when the words also say the field. */
  readonly variant: string | undefined;
}

let known: WordList<NamedAction> | undefined;

function entriesOf(words: readonly ActionWords[]): readonly Entry<NamedAction>[] {
  return words.flatMap(({ words, action, variant }) => words.map((word) => [word, { action, variant }] as const));
}

/** Reads a cell as an action. Only the same words are read; near ones give the action's id as suggestion. */
export function readAction(cell: Cell): Reading<NamedAction> {
  const text = readText(cell) ?? "";
  if (text.length > longestWord) return unreadable;
  known ??= wordList(entriesOf(actionWords()), () => entriesOf(furtherActionWords()));
  const key = wordKey(text);
  const named = meaningOf(key, known);
  if (named !== undefined) return { value: named };
  const ids = [...known.every()].map(([words, { action }]) => [words, action] as const);
  return { value: undefined, suggestion: nearest(key, ids) };
}
