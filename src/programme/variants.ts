// What the fields, lots, strands and project types are called: for drop-downs, and to read what people type.
import type { Variant } from "./programme.ts";
import type { Label } from "./requirements.ts";

export interface VariantWords {
  readonly id: string;
  readonly en: string;
  readonly sv: string;
  /** Further words people type. Matching ignores case, accents and punctuation. */
  readonly words: readonly string[];
}

/** What the variants of an action are, in the Guide's own word. */
export const variantKinds = {
  field: { en: ["field", "fields"], sv: ["område", "områden"] },
  lot: { en: ["lot", "lots"], sv: ["del", "delar"] },
  strand: { en: ["strand", "strands"], sv: ["del", "delar"] },
  "project-type": { en: ["type of project", "types of project"], sv: ["projekttyp", "projekttyper"] },
  "event-type": { en: ["type of event", "types of event"], sv: ["typ av evenemang", "typer av evenemang"] },
  "network-type": { en: ["type of network", "types of network"], sv: ["typ av nätverk", "typer av nätverk"] },
  region: { en: ["region", "regions"], sv: ["region", "regioner"] },
  length: { en: ["programme length", "programme lengths"], sv: ["programlängd", "programlängder"] },
} as const satisfies Readonly<Record<string, Label>>;

export type VariantKind = keyof typeof variantKinds;

/** A variant is one of these (a field, lot, strand or type of event), or a field and a project type with a slash between: `school/exchange`. */
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
  // Lots, strands and types of event.
  {
    id: "lot-1",
    en: "Lot 1: Education and Enterprises",
    sv: "Del 1: utbildning och företag",
    words: ["Lot 1", "Alliances for Education and Enterprises", "Education and Enterprises"],
  },
  {
    id: "lot-2",
    en: "Lot 2: Sectoral Cooperation on Skills (Blueprint)",
    sv: "Del 2: branschsamverkan om kompetens (Blueprint)",
    words: ["Lot 2", "Blueprint", "Alliances for Sectoral Cooperation on Skills", "Sectoral Cooperation on Skills"],
  },
  {
    id: "lot-3",
    en: "Lot 3: STEM Skills Foundries",
    sv: "Del 3: STEM Skills Foundries",
    words: ["Lot 3", "STEM", "STEM Skills Foundries", "STEM Skills Foundry"],
  },
  {
    id: "strand-1",
    en: "Strand 1: access to cooperation",
    sv: "Del 1: tillgång till samarbete",
    words: ["Strand 1", "Fostering access to cooperation in higher education"],
  },
  {
    id: "strand-2",
    en: "Strand 2: partnerships for transformation",
    sv: "Del 2: partnerskap för omställning",
    words: ["Strand 2", "Partnerships for transformation in higher education"],
  },
  {
    id: "strand-3",
    en: "Strand 3: structural reform",
    sv: "Del 3: strukturreformer",
    words: ["Strand 3", "Structural reform projects", "Structural reform project"],
  },
  {
    id: "digital-education",
    en: "Digital education",
    sv: "Digital utbildning",
    words: ["Lot 1", "Lot 1: digital education", "Digital"],
  },
  {
    id: "skills-needs",
    en: "Skills needs identification",
    sv: "Kartläggning av kompetensbehov",
    words: ["Sector skills needs identification", "Skills needs"],
  },
  {
    id: "vocational-platforms",
    en: "Platforms of vocational excellence",
    sv: "Plattformar för spetskompetens",
    words: ["Transnational cooperation platforms of vocational excellence", "Platforms"],
  },
  {
    id: "design-and-delivery",
    en: "Design and delivery of VET",
    sv: "Utformning och genomförande av yrkesutbildning",
    words: ["Design and delivery", "Design and delivery of innovative approaches to VET"],
  },
  {
    id: "blueprint",
    en: "Blueprint for Sectoral Cooperation on Skills",
    sv: "Blueprint för branschsamverkan om kompetens",
    words: ["Blueprint", "Implementing a new strategic approach (Blueprint)"],
  },
  { id: "joint", en: "Joint project", sv: "Gemensamt projekt", words: ["Joint projects", "Joint"] },
  { id: "structural", en: "Structural project", sv: "Strukturprojekt", words: ["Structural projects", "Structural"] },
  {
    id: "local-1",
    en: "European local events, type I",
    sv: "Europeiska lokala evenemang, typ I",
    words: ["Type I", "Type 1", "Local events type I", "European local events (Type I)"],
  },
  {
    id: "local-2",
    en: "European local events, type II",
    sv: "Europeiska lokala evenemang, typ II",
    words: ["Type II", "Type 2", "Local events type II", "European local events (Type II)"],
  },
  {
    id: "european-wide",
    en: "European-wide event",
    sv: "Evenemang i hela Europa",
    words: ["European-wide events", "European wide sport event", "European wide"],
  },
  {
    id: "large-scale",
    en: "Large-scale European event",
    sv: "Storskaligt europeiskt evenemang",
    words: ["Large-scale European events", "Large-scale European sport event", "Large scale"],
  },
  {
    id: "regions-1-3",
    en: "One of Regions 1 to 3",
    sv: "En av region 1–3",
    words: [
      "Regions 1-3",
      "Regions 1, 2 and 3",
      "Western Balkans",
      "Neighbourhood East",
      "South-Mediterranean countries",
    ],
  },
  {
    id: "region-9",
    en: "Region 9: Sub-Saharan Africa",
    sv: "Region 9: Afrika söder om Sahara",
    words: ["Region 9", "Sub-Saharan Africa"],
  },
  {
    id: "master-12",
    en: "Master’s programme of 12 months (60 ECTS)",
    sv: "Masterprogram på 12 månader (60 ECTS)",
    words: ["60 ECTS", "60", "12 months", "12 månader", "12", "1 year"],
  },
  {
    id: "master-18",
    en: "Master’s programme of 18 months (90 ECTS)",
    sv: "Masterprogram på 18 månader (90 ECTS)",
    words: ["90 ECTS", "90", "18 months", "18 månader", "18"],
  },
  {
    id: "master-24",
    en: "Master’s programme of 24 months (120 ECTS)",
    sv: "Masterprogram på 24 månader (120 ECTS)",
    words: ["120 ECTS", "120", "24 months", "24 månader", "24", "2 years"],
  },
  { id: "network", en: "Network (up to call 2020)", sv: "Nätverk (till och med 2020)", words: ["Network", "Nätverk"] },
  {
    id: "hei-internal",
    en: "Higher education: internal policy",
    sv: "Högre utbildning: EU:s inre politik",
    words: ["Internal policy", "Internal EU issues", "HEI-EU", "Higher education, internal policy", "Single Market"],
  },
  {
    id: "hei-external",
    en: "Higher education: external policy",
    sv: "Högre utbildning: EU:s yttre politik",
    words: ["External policy", "Foreign policy", "Foreign policy network", "Higher education, external policy"],
  },
  {
    id: "hei-eu-india",
    en: "Higher education: EU-India",
    sv: "Högre utbildning: EU och Indien",
    words: ["EU-India", "India", "Indien", "Higher education, EU-India"],
  },
  {
    id: "schools",
    en: "Schools and VET providers",
    sv: "Skolor och yrkesutbildningsanordnare",
    words: ["Schools", "Schools and VET", "Skolor", "Other fields of education and training"],
  },
];

export const projectTypeWords: readonly VariantWords[] = [
  {
    id: "moldova",
    en: "Master’s programme in European Affairs in Moldova",
    sv: "masterprogram i europafrågor i Moldavien",
    words: ["Moldova", "EU-Moldova Master’s programme in European Affairs"],
  },
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

/** Whether the variant exists in a call. */
export function isOffered({ calls }: Variant, call: number): boolean {
  return calls === undefined || (calls[0] <= call && call <= calls[1]);
}

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
