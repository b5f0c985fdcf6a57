// Finds every text of the data that other languages must say, and writes their list: src/phrases/phrases.ts.

import { fileWords } from "../src/files/plan-workbook-words.ts";
import { customFunctions } from "../src/functions/functions.ts";
import { actions } from "../src/programme/actions.ts";
import { categoryWords } from "../src/programme/categories.ts";
import { countryNotes } from "../src/programme/countries.ts";
import { countryOutlooks } from "../src/programme/country-outlooks.ts";
import { organisationTypeLabels } from "../src/programme/organisation-types.ts";
import { personLabels } from "../src/programme/persons.ts";
import { processes } from "../src/programme/processes/processes.ts";
import { roleLabels } from "../src/programme/roles.ts";
import { fieldWords, projectTypeWords, variantKinds } from "../src/programme/variants.ts";
import { checksTab, lumpSumHeading, projectHeadings, summaryTab, tablesOfSheet } from "../src/sheet/columns.ts";
import { exampleWords, mistakeWords } from "../src/sheet/example-words.ts";
import { freeText, legend, offer } from "../src/sheet/template-words.ts";
import { yesNoLabels } from "../src/sheet/yes-no-words.ts";

type Label = readonly [one: string, several: string];

export interface Phrases {
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
}

/** The texts of a requirement stand under these names, wherever in it. */
const named = ["label", "text", "question"];

/** Every text of the data, once each, in the order of a dictionary. */
export function phrasesOfData(): Phrases {
  const texts = new Set<string>();
  const labels = new Map<string, Label>();
  const take = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (Array.isArray(value) && value.length === 2) {
      const [one, several] = value.map(String);
      labels.set(`${several}`, [`${one}`, `${several}`]);
    } else throw new Error(`This is neither a text nor a label: ${JSON.stringify(value)}`);
  };
  const takeNamed = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) (named.includes(key) ? take : takeNamed)(member);
  };
  const takeEach = (values: Readonly<Record<string, unknown>> | readonly unknown[]): void => {
    for (const value of Object.values(values)) take(value);
  };

  for (const { tab, columns } of Object.values(tablesOfSheet)) {
    take(tab);
    for (const { heading, help } of columns) takeEach([heading, help]);
  }
  takeEach([lumpSumHeading, ...Object.values(projectHeadings), checksTab, summaryTab]);
  takeEach(organisationTypeLabels);
  takeEach(roleLabels);
  takeEach(personLabels);
  takeEach(yesNoLabels);
  takeNamed([categoryWords, fieldWords, projectTypeWords]);
  takeEach(variantKinds);
  takeEach([
    freeText,
    ...legend,
    ...Object.values(offer),
    ...Object.values(exampleWords),
    ...Object.values(mistakeWords),
    ...fileWords,
  ]);
  takeNamed([countryNotes, countryOutlooks]);
  for (const { title, steps } of Object.values(processes)) {
    take(title);
    for (const step of steps) takeEach([step.title, step.who]);
  }
  for (const { title, values, requirements = [] } of actions) {
    take(title);
    takeNamed(requirements.map(({ value }) => value));
    takeEach((values.activitiesInPartnerCountries ?? []).flatMap(({ value }) => value ?? []));
  }
  for (const { summary, returns, parameters } of customFunctions) {
    takeEach([summary, returns, ...parameters.map(({ help }) => help)]);
  }
  return { texts: [...texts], labels: [...labels.values()] };
}

/** The module that types the dictionaries of other languages: what is missing there, or too much, does not compile. */
export function phrasesModule({ texts, labels }: Phrases = phrasesOfData()): string {
  const union = (keys: readonly string[]): string => keys.map((key) => `\n  | ${JSON.stringify(key)}`).join("");
  return `// The texts of the data, which is English: what a dictionary must say. Written by "npm run generate" from the data.

export type Phrase =${union(texts)};

/** What is counted, by its plural. */
export type CountedPhrase =${union(labels.map(([, several]) => several))};

/** Each text in a language. Of what is counted the forms after a number, and last the plural without a number. */
export type Dictionary = { readonly [Text in Phrase]: string } & {
  readonly [Plural in CountedPhrase]: readonly string[];
};
`;
}
