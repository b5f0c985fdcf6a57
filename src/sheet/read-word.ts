// Reads organisation types, roles and yes-or-no answers as people type them.
import { type OrganisationType, organisationTypes, type Role, roles } from "../model/plan.ts";
import { inOtherLanguages } from "../phrases/phrase.ts";
import { type Entry, type WordList, wordList } from "../phrases/word-list.ts";
import { organisationTypeLabels, organisationTypeWords } from "../programme/organisation-types.ts";
import type { Text } from "../programme/requirements.ts";
import { roleLabels, roleWords } from "../programme/roles.ts";
import { readFromVocabulary } from "./read-vocabulary.ts";
import { type YesNoAnswer, yesNoAnswers, yesNoLabels, yesNoSigns, yesNoWords } from "./yes-no-words.ts";

/** `level` where the words name the level of education as well, such as `secondary`. */
export type OrganisationTypeReading =
  | { readonly type: OrganisationType; readonly level?: string }
  | { readonly suggestion: OrganisationType | undefined };
export type RoleReading = { readonly role: Role } | { readonly suggestion: Role | undefined };
export type YesNoReading = { readonly answer: YesNoAnswer } | { readonly suggestion: YesNoAnswer | undefined };

type Labels<Value extends string> = { readonly [Name in Value]: Text };

let typeVocabulary: WordList<string> | undefined;
let roleVocabulary: WordList<Role> | undefined;
let yesNoVocabulary: WordList<YesNoAnswer> | undefined;

/** The id and the label of each value. */
function labelled<Value extends string>(values: readonly Value[], labels: Labels<Value>): readonly Entry<Value>[] {
  return values.flatMap((value) => [value, labels[value]].map((word) => [word, value] as const));
}

/** The labels of each value in the other languages. */
function translated<Value extends string>(values: readonly Value[], labels: Labels<Value>): readonly Entry<Value>[] {
  return values.flatMap((value) => inOtherLanguages(labels[value]).map((word) => [word, value] as const));
}

/** The words of a list as written in the tables of words. */
function listed<Value>(list: string, value: Value): readonly Entry<Value>[] {
  return list.split(/[;\n]/).map((word) => [word, value] as const);
}

function typeWords(): WordList<string> {
  // Type and level are one value, "vet-provider secondary", so that equal values compare as equal.
  return wordList<string>(
    [
      ...labelled<OrganisationType>(organisationTypes, organisationTypeLabels),
      ...organisationTypeWords.flatMap(({ type, level, words }) =>
        listed(words, level === undefined ? type : `${type} ${level}`),
      ),
    ],
    () => translated<OrganisationType>(organisationTypes, organisationTypeLabels),
  );
}

function typeOf(value: string | undefined): OrganisationType | undefined {
  const name = value?.split(" ")[0];
  return organisationTypes.find((type) => type === name);
}

/** Reads a type by its label, an everyday word, or the wording of the Commission's forms. */
export function readOrganisationType(text: string): OrganisationTypeReading {
  typeVocabulary ??= typeWords();
  const reading = readFromVocabulary(text, typeVocabulary);
  if (!("value" in reading)) return { suggestion: typeOf(reading.suggestion) };
  const type = typeOf(reading.value);
  const level = reading.value.split(" ")[1];
  if (type === undefined) return { suggestion: undefined };
  return level === undefined ? { type } : { type, level };
}

/** Reads a role in the application; the number in "Partner 3" counts partners and says nothing. */
export function readRole(text: string): RoleReading {
  roleVocabulary ??= wordList(
    [...labelled(roles, roleLabels), ...roles.flatMap((role) => listed(roleWords[role], role))],
    () => translated(roles, roleLabels),
  );
  const reading = readFromVocabulary(text.slice(0, 300).replace(/ *\d{1,3} *$/, ""), roleVocabulary);
  return "value" in reading ? { role: reading.value } : reading;
}

/** Reads yes, no or "not needed", in words or as a sign such as ✓. */
export function readYesNo(text: string): YesNoReading {
  yesNoVocabulary ??= wordList(
    [...labelled(yesNoAnswers, yesNoLabels), ...yesNoAnswers.flatMap((answer) => listed(yesNoWords[answer], answer))],
    () => translated(yesNoAnswers, yesNoLabels),
  );
  // A sign may be followed by the selector that gives it colour.
  const sign = text.length > 20 ? "" : text.replace(/\ufe0f/g, "").trim();
  const signed = sign === "" ? undefined : yesNoAnswers.find((answer) => [...yesNoSigns[answer]].includes(sign));
  if (signed !== undefined) return { answer: signed };
  // "n/a" is written with a stroke and means one thing.
  const reading = readFromVocabulary(sign === "" ? text : sign.replace(/^n\/a$/i, "na"), yesNoVocabulary);
  return "value" in reading ? { answer: reading.value } : reading;
}
