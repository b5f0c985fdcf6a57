// Reads whom a unit cost is for, as people type it.
import { wordKey } from "../model/matching.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { meaningOf, type WordList, wordList } from "../phrases/word-list.ts";
import { type Person, personLabels, persons, personWords } from "./persons.ts";

let words: WordList<Person> | undefined;

/** Who is meant; `undefined` for other words, such as the name of a person. */
export function personOf(text: string): Person | undefined {
  words ??= wordList(
    persons.flatMap((id) => [id, personLabels[id], ...personWords[id].split(";")].map((word) => [word, id] as const)),
    () => persons.flatMap((id) => inOtherLanguages(personLabels[id]).map((word) => [word, id] as const)),
  );
  return meaningOf(wordKey(text), words);
}
