// Reads whom a unit cost is for, as people type it.
import { wordKey } from "../model/matching.ts";
import { type Person, personLabels, persons, personWords } from "./persons.ts";

let byWord: ReadonlyMap<string, Person> | undefined;

/** Who is meant; `undefined` for other words, such as the name of a person. */
export function personOf(text: string): Person | undefined {
  byWord ??= new Map(
    persons.flatMap((id) =>
      [id, personLabels[id].en, personLabels[id].sv, ...personWords[id].split(";")].map(
        (word) => [wordKey(word), id] as const,
      ),
    ),
  );
  return byWord.get(wordKey(text));
}
