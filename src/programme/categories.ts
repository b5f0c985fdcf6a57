// Budget categories: their ids, what they are called, and which ones an action's drop-down suggests.
import type { Text } from "./requirements.ts";

export interface CategoryWords {
  readonly id: string;
  readonly label: Text;
  /** Further words people type. Matching ignores case, accents and punctuation. */
  readonly words: readonly string[];
}

export const categoryWords: readonly CategoryWords[] = [
  {
    id: "management",
    label: "Management",
    words: [
      "Projektledning",
      "Project management",
      "Project management and implementation",
      "Management and implementation",
      "Management and coordination",
      "Coordination",
      "Projektledning och genomförande",
      "Projektadministration",
      "Hankehallinto",
      "Projektin hallinto",
      "Projektmanagement",
      "Projektmanagement und Durchführung",
      "Gestion de projet",
      "Gestion et mise en œuvre du projet",
    ],
  },
  {
    id: "meetings",
    label: "Transnational project meetings",
    words: [
      "Transnationella projektmöten",
      "Meetings",
      "Project meetings",
      "Transnational meetings",
      "TPM",
      "Projektmöten",
      "Möten",
      "Kansainväliset hanketapaamiset",
      "Hanketapaamiset",
      "Transnationale Projekttreffen",
      "Projekttreffen",
      "Réunions de projet transnationales",
    ],
  },
  {
    id: "intellectual-outputs",
    label: "Intellectual outputs",
    words: [
      "Intellektuella resultat",
      "Intellectual output",
      "IO",
      "Project results",
      "Outputs",
      "Intellektuella produkter",
      "Projektresultat",
      "Innovatiiviset tuotokset",
      "Geistige Leistungen",
      "Intellectual Outputs (geistige Leistungen)",
      "Productions intellectuelles",
    ],
  },
  {
    id: "multiplier-events",
    label: "Multiplier events",
    words: [
      "Spridningsevenemang",
      "Multiplier event",
      "ME",
      "Spridningskonferenser",
      "Spridningsaktiviteter",
      "Levitystapahtumat",
      "Multiplikatorenveranstaltungen",
      "Événements de dissémination",
    ],
  },
  {
    id: "learning-activities",
    label: "Learning, teaching and training activities",
    words: [
      "Lärande, undervisning och fortbildning",
      "Learning activities",
      "Learning, teaching, training",
      "LTT",
      "LTTA",
      "Training activities",
      "Utbildningsaktiviteter",
      "Lärandeaktiviteter",
      "Oppimis-, opetus- ja koulutustoiminta",
      "Lern-, Lehr- und Trainingsaktivitäten",
      "Activités d'apprentissage, d'enseignement et de formation",
    ],
  },
  {
    id: "exceptional-costs",
    label: "Exceptional costs",
    words: [
      "Särskilda kostnader",
      "Exceptional cost",
      "Expensive travel",
      "Exceptional costs for expensive travel",
      "Extraordinära kostnader",
      "Poikkeukselliset kustannukset",
      "Außergewöhnliche Kosten",
      "Coûts exceptionnels",
    ],
  },
  {
    id: "special-needs",
    label: "Special needs support",
    words: [
      "Stöd för särskilda behov",
      "Special needs",
      "Inclusion support",
      "Särskilda behov",
      "Erityistarpeet",
      "Erityistarpeiden tuki",
      "Unterstützung bei besonderem Bedarf",
      "Besoins spécifiques",
    ],
  },
  {
    id: "implementation",
    label: "Implementation support",
    words: [
      "Stöd till genomförande",
      "Implementation",
      "Implementation costs",
      "Genomförande",
      "Days of work",
      "Toteutustuki",
      "Durchführung",
    ],
  },
  {
    id: "mobility-travel",
    label: "Mobility: travel",
    words: ["Mobilitet: resor", "Mobility travel", "Mobility activities travel", "Mobilitetsresor"],
  },
  {
    id: "mobility-subsistence",
    label: "Mobility: subsistence",
    words: [
      "Mobilitet: uppehälle",
      "Mobility subsistence",
      "Subsistence",
      "Individual support",
      "Uppehälle",
      "Traktamente",
    ],
  },
  {
    id: "staff",
    label: "Staff",
    words: [
      "Personal",
      "Staff costs",
      "Personnel",
      "Personnel costs",
      "Salaries",
      "Personalkostnader",
      "Löner",
      "Lönekostnader",
      "Henkilöstö",
      "Henkilöstökulut",
      "Personalkosten",
      "Frais de personnel",
    ],
  },
  {
    id: "travel",
    label: "Travel",
    words: [
      "Resor",
      "Travel costs",
      "Travel and subsistence",
      "Travel and accommodation",
      "Resekostnader",
      "Resor och uppehälle",
      "Matkat",
      "Matkakulut",
      "Reisen",
      "Reisekosten",
      "Voyages",
      "Frais de voyage",
    ],
  },
  {
    id: "events",
    label: "Events",
    words: [
      "Evenemang",
      "Event",
      "Conferences",
      "Workshops",
      "Konferenser",
      "Tapahtumat",
      "Veranstaltungen",
      "Événements",
    ],
  },
  {
    id: "equipment",
    label: "Equipment",
    words: ["Utrustning", "Equipment costs", "Laitteet", "Ausrüstung", "Ausstattung", "Équipement"],
  },
  {
    id: "subcontracting",
    label: "Subcontracting",
    words: [
      "Underentreprenad",
      "Subcontract",
      "Subcontracts",
      "Subcontracting costs",
      "External services",
      "Köpta tjänster",
      "Underleverantörer",
      "Alihankinta",
      "Unteraufträge",
      "Sous-traitance",
    ],
  },
  {
    id: "volunteers",
    label: "Volunteers",
    words: [
      "Volontärer",
      "Volunteer",
      "Volunteer costs",
      "Volontärkostnader",
      "Vapaaehtoiset",
      "Freiwillige",
      "Bénévoles",
    ],
  },
  {
    id: "sme-owners",
    label: "SME owners",
    words: [
      "Ägare av små och medelstora företag",
      "SME owner",
      "SME unit costs",
      "SME owners unit costs",
      "SME owners and natural persons",
    ],
  },
  { id: "natural-persons", label: "Natural persons under direct contract", words: ["Personer med direktavtal"] },
  { id: "seconded-persons", label: "Seconded persons", words: ["Utlånad personal", "Secondment"] },
  {
    id: "third-party-support",
    label: "Financial support to third parties",
    words: [
      "Ekonomiskt stöd till tredje part",
      "FSTP",
      "Support to third parties",
      "Third-party support",
      "Prizes",
      "Grants to third parties",
      "Stöd till tredje part",
      "Tuki kolmansille osapuolille",
      "Finanzielle Unterstützung Dritter",
      "Soutien financier à des tiers",
    ],
  },
  {
    id: "audits",
    label: "Financial audits",
    words: [
      "Revision",
      "Audit",
      "Audits",
      "Audit costs",
      "Financial audit",
      "Revisionskostnader",
      "Tilintarkastus",
      "Audit financier",
    ],
  },
  {
    id: "institutional-costs",
    label: "Institutional costs",
    words: [
      "Lärosätenas kostnader",
      "Institutional cost",
      "Institutionella kostnader",
      "Contribution to institutional costs",
      "Coûts institutionnels",
    ],
  },
  {
    id: "scholarships",
    label: "Scholarships",
    words: ["Stipendier", "Scholarship", "Student scholarships", "Stipendium", "Stipendit", "Stipendien", "Bourses"],
  },
  {
    id: "other",
    label: "Other",
    words: [
      "Övrigt",
      "Other costs",
      "Other goods and services",
      "Övriga kostnader",
      "Muut",
      "Muut kulut",
      "Sonstiges",
      "Sonstige Kosten",
      "Autres",
      "Autres coûts",
    ],
  },
];

/** A drop-down's content where no source restricts the categories; the first entry that fits is used. */
export interface SuggestedCategories {
  readonly action: string;
  readonly calls: readonly [number, number | null];
  readonly variants?: readonly string[];
  readonly categories: readonly string[];
}

const unitCostCategories = [
  "management",
  "meetings",
  "intellectual-outputs",
  "multiplier-events",
  "learning-activities",
  "exceptional-costs",
  "special-needs",
] as const;

/** Those of EACEA's budget table that most of its actions pay. */
const budgetTableCategories = [
  "staff",
  "natural-persons",
  "seconded-persons",
  "volunteers",
  "sme-owners",
  "subcontracting",
  "travel",
  "equipment",
  "other",
] as const;

const lumpSumCategories = ["management", "staff", "travel", "events", "equipment", "subcontracting", "other"] as const;

export const suggestedCategories: readonly SuggestedCategories[] = [
  {
    action: "knowledge-alliances",
    calls: [2014, 2020],
    categories: ["implementation", "mobility-travel", "mobility-subsistence"],
  },
  { action: "strategic-partnerships", calls: [2014, 2020], categories: unitCostCategories },
  { action: "school-exchange-partnerships", calls: [2018, 2020], categories: unitCostCategories },
  {
    action: "cooperation-partnerships",
    calls: [2021, 2021],
    variants: ["higher-education", "school", "vet", "adult", "youth"],
    categories: unitCostCategories,
  },
  { action: "cooperation-partnerships", calls: [2021, null], categories: lumpSumCategories },
  { action: "small-scale-partnerships", calls: [2021, null], categories: lumpSumCategories },
  { action: "european-partnerships-school-development", calls: [2026, null], categories: lumpSumCategories },
  { action: "centres-of-vocational-excellence", calls: [2021, null], categories: budgetTableCategories },
  { action: "alliances-for-innovation", calls: [2021, null], categories: budgetTableCategories },
  {
    action: "capacity-building-he",
    calls: [2015, 2020],
    categories: ["staff", "travel", "equipment", "subcontracting", "exceptional-costs"],
  },
  {
    action: "capacity-building-he",
    calls: [2022, null],
    categories: ["staff", "volunteers", "subcontracting", "travel", "equipment", "other"],
  },
  { action: "european-universities", calls: [2019, null], categories: budgetTableCategories },
  { action: "teacher-academies", calls: [2021, null], categories: budgetTableCategories },
  { action: "forward-looking-projects", calls: [2022, null], categories: budgetTableCategories },
  { action: "sector-skills-alliances", calls: [2014, 2020], categories: budgetTableCategories },
  { action: "capacity-building-vet", calls: [2022, null], categories: budgetTableCategories },
  {
    action: "capacity-building-youth",
    calls: [2021, null],
    categories: ["staff", "subcontracting", "travel", "equipment", "other"],
  },
  { action: "capacity-building-sport", calls: [2022, null], categories: budgetTableCategories },
  {
    action: "european-youth-together",
    calls: [2021, null],
    categories: ["staff", "subcontracting", "travel", "equipment", "third-party-support", "other"],
  },
  {
    action: "erasmus-mundus-joint-masters",
    calls: [2021, null],
    categories: ["institutional-costs", "scholarships", "special-needs"],
  },
  { action: "erasmus-mundus-design-measures", calls: [2022, null], categories: lumpSumCategories },
  {
    action: "jean-monnet-networks",
    calls: [2020, null],
    categories: ["staff", "volunteers", "subcontracting", "travel", "equipment", "third-party-support", "other"],
  },
  { action: "virtual-exchanges", calls: [2022, null], categories: budgetTableCategories },
  {
    action: "sport-events",
    calls: [2021, null],
    variants: ["large-scale"],
    categories: budgetTableCategories,
  },
  { action: "sport-events", calls: [2021, null], categories: lumpSumCategories },
];
