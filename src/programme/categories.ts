// Budget categories: their ids, what they are called, and which ones an action's drop-down suggests.

export interface CategoryWords {
  readonly id: string;
  readonly en: string;
  readonly sv: string;
  /** Further words people type. Matching ignores case, accents and punctuation. */
  readonly words: readonly string[];
}

export const categoryWords: readonly CategoryWords[] = [
  {
    id: "management",
    en: "Management",
    sv: "Projektledning",
    words: [
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
    en: "Transnational project meetings",
    sv: "Transnationella projektmöten",
    words: [
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
    en: "Intellectual outputs",
    sv: "Intellektuella resultat",
    words: [
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
    en: "Multiplier events",
    sv: "Spridningsevenemang",
    words: [
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
    en: "Learning, teaching and training activities",
    sv: "Lärande, undervisning och fortbildning",
    words: [
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
    en: "Exceptional costs",
    sv: "Särskilda kostnader",
    words: [
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
    en: "Special needs support",
    sv: "Stöd för särskilda behov",
    words: [
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
    en: "Implementation support",
    sv: "Stöd till genomförande",
    words: ["Implementation", "Implementation costs", "Genomförande", "Days of work", "Toteutustuki", "Durchführung"],
  },
  {
    id: "mobility-travel",
    en: "Mobility: travel",
    sv: "Mobilitet: resor",
    words: ["Mobility travel", "Mobility activities travel", "Mobilitetsresor"],
  },
  {
    id: "mobility-subsistence",
    en: "Mobility: subsistence",
    sv: "Mobilitet: uppehälle",
    words: ["Mobility subsistence", "Subsistence", "Individual support", "Uppehälle", "Traktamente"],
  },
  {
    id: "staff",
    en: "Staff",
    sv: "Personal",
    words: [
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
    en: "Travel",
    sv: "Resor",
    words: [
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
    en: "Events",
    sv: "Evenemang",
    words: ["Event", "Conferences", "Workshops", "Konferenser", "Tapahtumat", "Veranstaltungen", "Événements"],
  },
  {
    id: "equipment",
    en: "Equipment",
    sv: "Utrustning",
    words: ["Equipment costs", "Laitteet", "Ausrüstung", "Ausstattung", "Équipement"],
  },
  {
    id: "subcontracting",
    en: "Subcontracting",
    sv: "Underentreprenad",
    words: [
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
    en: "Volunteers",
    sv: "Volontärer",
    words: ["Volunteer", "Volunteer costs", "Volontärkostnader", "Vapaaehtoiset", "Freiwillige", "Bénévoles"],
  },
  {
    id: "sme-owners",
    en: "SME owners",
    sv: "Ägare av små och medelstora företag",
    words: ["SME owner", "SME unit costs", "SME owners unit costs", "SME owners and natural persons"],
  },
  { id: "natural-persons", en: "Natural persons under direct contract", sv: "Personer med direktavtal", words: [] },
  { id: "seconded-persons", en: "Seconded persons", sv: "Utlånad personal", words: ["Secondment"] },
  {
    id: "third-party-support",
    en: "Financial support to third parties",
    sv: "Ekonomiskt stöd till tredje part",
    words: [
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
    en: "Financial audits",
    sv: "Revision",
    words: [
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
    en: "Institutional costs",
    sv: "Lärosätenas kostnader",
    words: [
      "Institutional cost",
      "Institutionella kostnader",
      "Contribution to institutional costs",
      "Coûts institutionnels",
    ],
  },
  {
    id: "scholarships",
    en: "Scholarships",
    sv: "Stipendier",
    words: ["Scholarship", "Student scholarships", "Stipendium", "Stipendit", "Stipendien", "Bourses"],
  },
  {
    id: "other",
    en: "Other",
    sv: "Övrigt",
    words: [
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
