// What the fields and project types are called: for drop-downs, and to read what people type.

export interface VariantWords {
  readonly id: string;
  readonly en: string;
  readonly sv: string;
  /** Further words people type. Matching ignores case, accents and punctuation. */
  readonly words: readonly string[];
}

/** A variant is one of these, or a field and a project type with a slash between: `school/exchange`. */
export const fieldWords: readonly VariantWords[] = [
  {
    id: "higher-education",
    en: "Higher education",
    sv: "Högre utbildning",
    words: ["HED", "HE", "Högskola", "Korkeakoulutus", "Hochschulbildung", "Enseignement supérieur"],
  },
  {
    id: "school",
    en: "School education",
    sv: "Skola",
    words: [
      "SCH",
      "School",
      "Schools",
      "Skolutbildning",
      "Yleissivistävä koulutus",
      "Schulbildung",
      "Enseignement scolaire",
    ],
  },
  {
    id: "vet",
    en: "Vocational education and training",
    sv: "Yrkesutbildning",
    words: [
      "VET",
      "Vocational education",
      "Vocational training",
      "Ammatillinen koulutus",
      "Berufsbildung",
      "Enseignement et formation professionnels",
      "Formation professionnelle",
    ],
  },
  {
    id: "adult",
    en: "Adult education",
    sv: "Vuxenutbildning",
    words: ["ADU", "Adult", "Adult learning", "Aikuiskoulutus", "Erwachsenenbildung", "Éducation des adultes"],
  },
  { id: "youth", en: "Youth", sv: "Ungdom", words: ["YOU", "Youth work", "Nuoriso", "Jugend", "Jeunesse"] },
  { id: "sport", en: "Sport", sv: "Idrott", words: ["Sports", "SPO", "Urheilu", "Liikunta"] },
  {
    id: "engo-education",
    en: "European NGOs, education and training",
    sv: "Europeiska ideella organisationer, utbildning",
    words: ["ENGO education", "European NGO education and training", "ENGO"],
  },
  {
    id: "engo-youth",
    en: "European NGOs, youth",
    sv: "Europeiska ideella organisationer, ungdom",
    words: ["ENGO youth", "European NGO youth"],
  },
];

export const projectTypeWords: readonly VariantWords[] = [
  {
    id: "innovation",
    en: "innovation",
    sv: "innovation",
    words: ["supporting innovation", "innovaatio", "Innovationen"],
  },
  {
    id: "exchange",
    en: "exchange of good practices",
    sv: "utbyte av god praxis",
    words: [
      "exchange",
      "exchange of practices",
      "good practices",
      "supporting exchange of good practices",
      "erfarenhetsutbyte",
    ],
  },
];

function wordsFor(list: readonly VariantWords[], id: string): VariantWords {
  return list.find((entry) => entry.id === id) ?? { id, en: id, sv: id, words: [] };
}

/** The label of a variant in a drop-down, such as "School education: exchange of good practices". */
export function variantLabel(variant: string, language: "en" | "sv"): string {
  const [field = "", type] = variant.split("/");
  const label = wordsFor(fieldWords, field)[language];
  return type === undefined ? label : `${label}: ${wordsFor(projectTypeWords, type)[language]}`;
}

/** Everything a person may type for a variant: id, labels and further words. Codes are with the action. */
export function wordsOfVariant(variant: string): readonly string[] {
  const [field = "", type] = variant.split("/");
  const { en, sv, words } = wordsFor(fieldWords, field);
  const fields = [en, sv, ...words];
  if (type === undefined) return [variant, ...fields];
  const its = wordsFor(projectTypeWords, type);
  return [variant, ...fields.flatMap((word) => [its.en, its.sv, ...its.words].map((more) => `${word} ${more}`))];
}
