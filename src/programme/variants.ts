// What the fields, lots, strands and project types are called: for drop-downs, and to read what people type.
import type { Language } from "../messages/messages.ts";
import { inOtherLanguages, phrase } from "../phrases/phrase.ts";
import type { Variant } from "./programme.ts";
import type { Label, Text } from "./requirements.ts";

export interface VariantWords {
  readonly id: string;
  readonly label: Text;
  /** Further words people type. Matching ignores case, accents and punctuation. */
  readonly words: readonly string[];
}

/** What the variants of an action are, in the Guide's own word. */
export const variantKinds = {
  field: ["field", "fields"],
  lot: ["lot", "lots"],
  strand: ["strand", "strands"],
  "project-type": ["type of project", "types of project"],
  "event-type": ["type of event", "types of event"],
  "network-type": ["type of network", "types of network"],
  region: ["region", "regions"],
  length: ["programme length", "programme lengths"],
} as const satisfies Readonly<Record<string, Label>>;

export type VariantKind = keyof typeof variantKinds;

/** A variant is one of these (a field, lot, strand or type of event), or a field and a project type with a slash between: `school/exchange`. */
export const fieldWords: readonly VariantWords[] = [
  {
    id: "higher-education",
    label: "Higher education",
    words: [
      "Högre utbildning",
      "HED",
      "HE",
      "Högskola",
      "Korkeakoulutus",
      "Hochschulbildung",
      "Enseignement supérieur",
    ],
  },
  {
    id: "school",
    label: "School education",
    words: [
      "Skola",
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
    label: "Vocational education and training",
    words: [
      "Yrkesutbildning",
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
    label: "Adult education",
    words: [
      "Vuxenutbildning",
      "ADU",
      "Adult",
      "Adult learning",
      "Aikuiskoulutus",
      "Erwachsenenbildung",
      "Éducation des adultes",
    ],
  },
  { id: "youth", label: "Youth", words: ["Ungdom", "YOU", "Youth work", "Nuoriso", "Jugend", "Jeunesse"] },
  { id: "sport", label: "Sport", words: ["Idrott", "Sports", "SPO", "Urheilu", "Liikunta"] },
  {
    id: "engo-education",
    label: "European NGOs, education and training",
    words: [
      "Europeiska ideella organisationer, utbildning",
      "ENGO education",
      "European NGO education and training",
      "ENGO",
    ],
  },
  {
    id: "engo-youth",
    label: "European NGOs, youth",
    words: ["Europeiska ideella organisationer, ungdom", "ENGO youth", "European NGO youth"],
  },
  // Lots, strands and types of event.
  {
    id: "lot-1",
    label: "Lot 1: Education and Enterprises",
    words: [
      "Del 1: utbildning och företag",
      "Lot 1",
      "Alliances for Education and Enterprises",
      "Education and Enterprises",
    ],
  },
  {
    id: "lot-2",
    label: "Lot 2: Sectoral Cooperation on Skills (Blueprint)",
    words: [
      "Del 2: branschsamverkan om kompetens (Blueprint)",
      "Lot 2",
      "Blueprint",
      "Alliances for Sectoral Cooperation on Skills",
      "Sectoral Cooperation on Skills",
    ],
  },
  {
    id: "lot-3",
    label: "Lot 3: STEM Skills Foundries",
    words: ["Del 3: STEM Skills Foundries", "Lot 3", "STEM", "STEM Skills Foundries", "STEM Skills Foundry"],
  },
  {
    id: "strand-1",
    label: "Strand 1: access to cooperation",
    words: ["Del 1: tillgång till samarbete", "Strand 1", "Fostering access to cooperation in higher education"],
  },
  {
    id: "strand-2",
    label: "Strand 2: partnerships for transformation",
    words: ["Del 2: partnerskap för omställning", "Strand 2", "Partnerships for transformation in higher education"],
  },
  {
    id: "strand-3",
    label: "Strand 3: structural reform",
    words: ["Del 3: strukturreformer", "Strand 3", "Structural reform projects", "Structural reform project"],
  },
  {
    id: "digital-education",
    label: "Digital education",
    words: ["Digital utbildning", "Lot 1", "Lot 1: digital education", "Digital"],
  },
  {
    id: "skills-needs",
    label: "Skills needs identification",
    words: ["Kartläggning av kompetensbehov", "Sector skills needs identification", "Skills needs"],
  },
  {
    id: "vocational-platforms",
    label: "Platforms of vocational excellence",
    words: [
      "Plattformar för spetskompetens",
      "Transnational cooperation platforms of vocational excellence",
      "Platforms",
    ],
  },
  {
    id: "design-and-delivery",
    label: "Design and delivery of VET",
    words: [
      "Utformning och genomförande av yrkesutbildning",
      "Design and delivery",
      "Design and delivery of innovative approaches to VET",
    ],
  },
  {
    id: "blueprint",
    label: "Blueprint for Sectoral Cooperation on Skills",
    words: [
      "Blueprint för branschsamverkan om kompetens",
      "Blueprint",
      "Implementing a new strategic approach (Blueprint)",
    ],
  },
  { id: "joint", label: "Joint project", words: ["Gemensamt projekt", "Joint projects", "Joint"] },
  { id: "structural", label: "Structural project", words: ["Strukturprojekt", "Structural projects", "Structural"] },
  {
    id: "local-1",
    label: "European local events, type I",
    words: [
      "Europeiska lokala evenemang, typ I",
      "Type I",
      "Type 1",
      "Local events type I",
      "European local events (Type I)",
    ],
  },
  {
    id: "local-2",
    label: "European local events, type II",
    words: [
      "Europeiska lokala evenemang, typ II",
      "Type II",
      "Type 2",
      "Local events type II",
      "European local events (Type II)",
    ],
  },
  {
    id: "european-wide",
    label: "European-wide event",
    words: ["Evenemang i hela Europa", "European-wide events", "European wide sport event", "European wide"],
  },
  {
    id: "large-scale",
    label: "Large-scale European event",
    words: [
      "Storskaligt europeiskt evenemang",
      "Large-scale European events",
      "Large-scale European sport event",
      "Large scale",
    ],
  },
  {
    id: "regions-1-3",
    label: "One of Regions 1 to 3",
    words: [
      "En av region 1–3",
      "Regions 1-3",
      "Regions 1, 2 and 3",
      "Western Balkans",
      "Neighbourhood East",
      "South-Mediterranean countries",
    ],
  },
  {
    id: "region-9",
    label: "Region 9: Sub-Saharan Africa",
    words: ["Region 9: Afrika söder om Sahara", "Region 9", "Sub-Saharan Africa"],
  },
  {
    id: "master-12",
    label: "Master’s programme of 12 months (60 ECTS)",
    words: ["Masterprogram på 12 månader (60 ECTS)", "60 ECTS", "60", "12 months", "12 månader", "12", "1 year"],
  },
  {
    id: "master-18",
    label: "Master’s programme of 18 months (90 ECTS)",
    words: ["Masterprogram på 18 månader (90 ECTS)", "90 ECTS", "90", "18 months", "18 månader", "18"],
  },
  {
    id: "master-24",
    label: "Master’s programme of 24 months (120 ECTS)",
    words: ["Masterprogram på 24 månader (120 ECTS)", "120 ECTS", "120", "24 months", "24 månader", "24", "2 years"],
  },
  { id: "network", label: "Network (up to call 2020)", words: ["Nätverk (till och med 2020)", "Network", "Nätverk"] },
  {
    id: "hei-internal",
    label: "Higher education: internal policy",
    words: [
      "Högre utbildning: EU:s inre politik",
      "Internal policy",
      "Internal EU issues",
      "HEI-EU",
      "Higher education, internal policy",
      "Single Market",
    ],
  },
  {
    id: "hei-external",
    label: "Higher education: external policy",
    words: [
      "Högre utbildning: EU:s yttre politik",
      "External policy",
      "Foreign policy",
      "Foreign policy network",
      "Higher education, external policy",
    ],
  },
  {
    id: "hei-eu-india",
    label: "Higher education: EU-India",
    words: ["Högre utbildning: EU och Indien", "EU-India", "India", "Indien", "Higher education, EU-India"],
  },
  {
    id: "schools",
    label: "Schools and VET providers",
    words: [
      "Skolor och yrkesutbildningsanordnare",
      "Schools",
      "Schools and VET",
      "Skolor",
      "Other fields of education and training",
    ],
  },
];

export const projectTypeWords: readonly VariantWords[] = [
  {
    id: "moldova",
    label: "Master’s programme in European Affairs in Moldova",
    words: ["masterprogram i europafrågor i Moldavien", "Moldova", "EU-Moldova Master’s programme in European Affairs"],
  },
  {
    id: "innovation",
    label: "innovation",
    words: ["supporting innovation", "innovaatio", "Innovationen"],
  },
  {
    id: "exchange",
    label: "exchange of good practices",
    words: [
      "utbyte av god praxis",
      "exchange",
      "exchange of practices",
      "good practices",
      "supporting exchange of good practices",
      "erfarenhetsutbyte",
    ],
  },
];

/** Whether the variant exists in a call. */
export function isOffered({ calls }: Variant, call: number): boolean {
  return calls === undefined || (calls[0] <= call && call <= calls[1]);
}

function wordsFor(list: readonly VariantWords[], id: string): VariantWords {
  return list.find((entry) => entry.id === id) ?? { id, label: id, words: [] };
}

/** The label of a variant in a drop-down, such as "School education: exchange of good practices". */
export function variantLabel(variant: string, language: Language): string {
  const [field = "", type] = variant.split("/");
  const label = phrase(wordsFor(fieldWords, field).label, language);
  return type === undefined ? label : `${label}: ${phrase(wordsFor(projectTypeWords, type).label, language)}`;
}

/** Everything a person may type for a variant: id, label and further words. Codes are with the action. */
export function wordsOfVariant(variant: string): readonly string[] {
  const [field = "", type] = variant.split("/");
  const { label, words } = wordsFor(fieldWords, field);
  const fields = [label, ...words];
  if (type === undefined) return [variant, ...fields];
  const its = wordsFor(projectTypeWords, type);
  return [variant, ...fields.flatMap((word) => [its.label, ...its.words].map((more) => `${word} ${more}`))];
}

/** The label of a variant in every language but English. */
export function variantInOtherLanguages(variant: string): readonly string[] {
  const [field = "", type] = variant.split("/");
  const fields = inOtherLanguages(wordsFor(fieldWords, field).label);
  if (type === undefined) return fields;
  const types = inOtherLanguages(wordsFor(projectTypeWords, type).label);
  return fields.map((word, index) => `${word} ${types[index]}`);
}
