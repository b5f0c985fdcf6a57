// The unit costs of the actions that pay by them, many by the same tables.
import type { Basis } from "./programme.ts";
import type { DatedRequirement, Text } from "./requirements.ts";
import { type RateRow, type Stay, type Steps, travelId, type UnitRate } from "./unit-rate.ts";

interface Item {
  readonly text: Text;
  readonly words?: readonly string[];
}

const managementItem: Item = {
  text: "Project management and implementation",
  words: ["Projektledning och genomförande"],
};
const meetingsItem: Item = { text: "Transnational project meetings", words: ["Transnationella projektmöten"] };
const outputsItem: Item = { text: "Work on intellectual outputs", words: ["Arbete med intellektuella resultat"] };
const resultsItem: Item = {
  text: "Work on project results",
  words: ["Arbete med projektresultat", "Project results", "Projektresultat"],
};
const daysItem: Item = {
  text: "Days of work",
  words: ["Arbetsdagar", "Implementation support", "Staff days"],
};
const eventsItem: Item = { text: "Multiplier events", words: ["Spridningsevenemang"] };
const travelItem: Item = {
  text: "Travel",
  words: ["Resor", "Travel grant", "Travel support", "Resebidrag", "Matkat", "Reise", "Fahrtkosten", "Voyage"],
};
const supportItem: Item = {
  text: "Individual support",
  words: [
    "Individuellt stöd",
    "Subsistence",
    "Stay",
    "Uppehälle",
    "Traktamente",
    "Yksilötuki",
    "Individuelle Unterstützung",
    "Soutien individuel",
  ],
};
const linguisticItem: Item = {
  text: "Linguistic support",
  words: ["Språkstöd", "Language support", "Kielivalmennus", "Sprachliche Unterstützung", "Soutien linguistique"],
};
const exceptionalItem: Item = { text: "Exceptional costs", words: ["Särskilda kostnader"] };
const specialNeedsItem: Item = { text: "Special needs support", words: ["Stöd för särskilda behov"] };

/** A month of each organisation. */
const managementRate: UnitRate = { table: [{ euro: { coordinator: 500, partner: 250 } }] };

/** A participant in a meeting. */
const meetingRate: UnitRate = {
  distance: [
    [100, 575],
    [2000, 760],
  ],
};

/** A participant in an event from outside the partnership. */
const eventRate: UnitRate = { table: [{ euro: { local: 100, foreign: 200 } }] };

const north = "DK IE LU NL AT SE LI NO";
const west = "BE DE FR IT FI GB IS";
const south = "CZ GR ES CY MT PT SI";
const east = "BG EE HR LV LT HU PL RO SK MK TR";

function row(countries: string, manager: number, teacher: number, technician: number, administrative: number): RateRow {
  return { countries, euro: { manager, teacher, technician, administrative } };
}

/** A day of work on outputs, in the country of the organisation. `serbia` from call 2019 on. */
function outputRate(serbia: boolean): UnitRate {
  return {
    table: [
      row(`${north} AU CA KW MO MC QA SM CH US`, 294, 241, 190, 157),
      row(`${west} AD BN HK JP NZ SG AE VA`, 280, 214, 162, 131),
      row(`${south} BS BH GQ IL KR OM SA TW`, 164, 137, 102, 78),
      row(serbia ? `${east} RS` : east, 88, 74, 55, 39),
      { euro: { manager: 88, teacher: 74, technician: 55, administrative: 39 } },
    ],
  };
}

/** The same in Cooperation Partnerships of 2021, without the countries outside the programme. */
const resultRate: UnitRate = {
  table: [
    row(north, 294, 241, 190, 157),
    row("BE DE FR IT FI IS", 280, 214, 162, 131),
    row("CZ EE GR ES CY MT PT SI", 164, 137, 102, 78),
    row("BG HR LV LT HU PL RO SK MK RS TR", 88, 74, 55, 39),
  ],
};

/** A day of work in Knowledge Alliances; the table for Partner Countries is not known. */
function allianceDayRate(serbia: boolean): UnitRate {
  return {
    table: [
      row(north, 353, 289, 228, 189),
      row(west, 336, 257, 194, 157),
      row(south, 197, 164, 122, 93),
      row(serbia ? `${east} RS` : east, 106, 88, 66, 47),
    ],
  };
}

/** A participant's journey there and back. */
const twoBands: Steps = [
  [100, 275],
  [2000, 360],
];
const sevenBands = (shortest: number): Steps => [
  [10, shortest],
  [100, 180],
  [500, 275],
  [2000, 360],
  [3000, 530],
  [4000, 820],
  [8000, 1500],
];
const travelRateTo2017: UnitRate = { distance: twoBands };
const travelRateTo2020: UnitRate = { distance: sevenBands(20) };
const travelRate2021: UnitRate = {
  distance: sevenBands(23),
  green: [
    [10, 23],
    [100, 210],
    [500, 320],
    [2000, 410],
    [3000, 610],
    [4000, 820],
    [8000, 1500],
  ],
};

function short(who: Stay["who"], first: number, then: number): Stay {
  return {
    who,
    from: 1,
    to: 60,
    days: [
      [1, first],
      [15, then],
    ],
  };
}

function long(countries: string, first: number, then: number, last: number): Stay {
  return {
    who: "staff",
    from: 61,
    to: 365,
    countries,
    days: [
      [1, first],
      [15, then],
      [61, last],
    ],
  };
}

const shortStaysTo2017 = [short("staff", 100, 70), short("learner", 55, 40)] as const;
const shortStays = [short("staff", 106, 74), short("learner", 58, 42)] as const;
const longStaysTo2017 = [
  long("DK IE NL SE GB", 112, 78, 56),
  long("BE BG CZ GR FR IT CY LU HU AT PL RO FI IS LI NO TR", 98, 69, 49),
  long("DE ES LV MT PT SK MK", 84, 59, 42),
  long("EE HR LT SI", 70, 49, 35),
];
const longStays = (last: string): Stay[] => [
  long("NO DK LU GB IS SE IE FI LI", 125, 88, 63),
  long("NL AT BE FR DE IT ES CY GR MT PT", 110, 77, 55),
  long(last, 97, 68, 48),
];
const eastOfStays = "SI EE LV HR SK CZ LT TR HU PL RO BG MK";

const recalled: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Recalled; no page with it was read.",
};
const styria: Basis = { cite: { source: "styria-exchange-2018" }, evidence: "secondary" };

/** What a unit of a category costs from a call on. */
function unitCost(
  id: string,
  from: number,
  category: string,
  item: Item,
  rate: UnitRate,
  basis: Basis,
): DatedRequirement {
  return { id, from, value: { form: "unit-cost", category, item, rate }, ...basis };
}

/** Learning, teaching and training, and real costs: the same in all partnerships of the National Agencies up to 2020. */
function learningUnitCosts(firstCall: number): readonly DatedRequirement[] {
  const cost = (id: string, from: number, item: Item, rate: UnitRate, basis: Basis = recalled): DatedRequirement[] => {
    const start = Math.max(from, firstCall);
    return [unitCost(id, start, "learning-activities", item, rate, basis)];
  };
  const before2018 = firstCall < 2018;
  return [
    ...(before2018 ? cost(travelId, 2014, travelItem, travelRateTo2017) : []),
    ...cost(travelId, 2018, travelItem, travelRateTo2020, {
      ...recalled,
      note: "The bands were read for mobility projects (KA1); that partnerships used them is recalled.",
    }),
    ...(before2018
      ? cost(
          "individual-support",
          2014,
          supportItem,
          { stays: [...shortStaysTo2017, ...longStaysTo2017] },
          {
            ...recalled,
            note: "Recalled; of these only the 55 euro a day for learners were read.",
          },
        )
      : []),
    ...cost("individual-support", 2018, supportItem, { stays: [...shortStays, ...longStays(eastOfStays)] }),
    ...cost("individual-support", 2019, supportItem, { stays: [...shortStays, ...longStays(`${eastOfStays} RS`)] }),
    ...cost("linguistic-support", firstCall, linguisticItem, { euro: 150 }),
    unitCost(
      "exceptional-costs",
      firstCall,
      "exceptional-costs",
      exceptionalItem,
      { share: 0.75 },
      {
        ...styria,
        note: "Read for School Exchange Partnerships in call 2018; the rest is inferred.",
      },
    ),
    unitCost(
      "special-needs",
      firstCall,
      "special-needs",
      specialNeedsItem,
      { share: 1 },
      {
        ...styria,
        note: "Read for School Exchange Partnerships in call 2018; the rest is inferred.",
      },
    ),
  ];
}

const italy: Basis = {
  cite: { source: "agency-italy-budget" },
  evidence: "official",
  note: "The page names no years.",
};

export const strategicPartnershipUnitCosts: readonly DatedRequirement[] = [
  unitCost("management-unit-cost", 2014, "management", managementItem, managementRate, italy),
  unitCost("meeting-unit-cost", 2014, "meetings", meetingsItem, meetingRate, italy),
  unitCost("output-unit-cost", 2014, "intellectual-outputs", outputsItem, outputRate(false), recalled),
  unitCost("output-unit-cost", 2019, "intellectual-outputs", outputsItem, outputRate(true), recalled),
  unitCost("event-unit-cost", 2014, "multiplier-events", eventsItem, eventRate, {
    cite: { source: "signteach-funding" },
    evidence: "secondary",
    note: "The page names no years.",
  }),
  ...learningUnitCosts(2014),
];

export const schoolExchangeUnitCosts: readonly DatedRequirement[] = [
  unitCost("management-unit-cost", 2018, "management", managementItem, managementRate, {
    ...styria,
    note: "Read for call 2018; the other calls are inferred.",
  }),
  ...learningUnitCosts(2018),
];

export const knowledgeAllianceUnitCosts: readonly DatedRequirement[] = [
  unitCost("implementation-support", 2014, "implementation", daysItem, allianceDayRate(false), {
    ...recalled,
    note: "Recalled; no page with it was read, and of Partner Countries nothing is known.",
  }),
  unitCost("implementation-support", 2019, "implementation", daysItem, allianceDayRate(true), {
    ...recalled,
    note: "Recalled, with Serbia as Programme Country; of Partner Countries nothing is known.",
  }),
  unitCost(travelId, 2014, "mobility-travel", travelItem, travelRateTo2017, recalled),
  unitCost(travelId, 2018, "mobility-travel", travelItem, travelRateTo2020, recalled),
  unitCost("individual-support", 2014, "mobility-subsistence", supportItem, { stays: shortStaysTo2017 }, recalled),
  unitCost("individual-support", 2018, "mobility-subsistence", supportItem, { stays: shortStays }, recalled),
];

const agencyFields = ["higher-education", "school", "vet", "adult", "youth"] as const;

/** Of call 2021 alone: lump sums took their place. */
export const cooperationPartnershipUnitCosts: readonly DatedRequirement[] = [
  unitCost("management-unit-cost", 2021, "management", managementItem, managementRate, {
    cite: { source: "ostbelgien-2021" },
    evidence: "secondary",
  }),
  unitCost("meeting-unit-cost", 2021, "meetings", meetingsItem, meetingRate, recalled),
  unitCost("result-unit-cost", 2021, "intellectual-outputs", resultsItem, resultRate, recalled),
  unitCost("event-unit-cost", 2021, "multiplier-events", eventsItem, eventRate, recalled),
  unitCost(travelId, 2021, "learning-activities", travelItem, travelRate2021, {
    ...recalled,
    note: "The bands were read for mobility projects (KA1); that partnerships used them is recalled.",
  }),
  unitCost("individual-support", 2021, "learning-activities", supportItem, { stays: shortStays }, recalled),
].flatMap((entry): DatedRequirement[] => [
  { ...entry, variants: agencyFields },
  {
    id: entry.id,
    from: 2022,
    variants: agencyFields,
    value: null,
    cite: { source: "amsed-2022" },
    evidence: "secondary",
    note: "Lump sums took its place.",
  },
]);

const page282: Basis = { cite: { source: "guide-2026", page: "282" }, evidence: "guide" };
const page283: Basis = { cite: { source: "guide-2026", page: "283" }, evidence: "guide" };
const studentItem: Item = { text: "Months of enrolled students", words: ["Månader för inskrivna studenter"] };
const scholarshipItem: Item = { text: "Months of scholarships", words: ["Stipendiemånader"] };

export const jointMasterUnitCosts: readonly DatedRequirement[] = [
  ...[12, 18, 24].flatMap((months): DatedRequirement[] => {
    const variants = [`master-${months}`];
    const student: UnitRate = { euro: 750, months };
    const scholarship: UnitRate = { euro: 1400, months };
    return [
      { ...unitCost("student-unit-cost", 2026, "institutional-costs", studentItem, student, page282), variants },
      { ...unitCost("scholarship-unit-cost", 2026, "scholarships", scholarshipItem, scholarship, page283), variants },
    ];
  }),
  unitCost(
    "special-needs-unit-cost",
    2026,
    "special-needs",
    specialNeedsItem,
    { oneOf: [3000, 4500, 6000, 9500, 13000, 18500, 27500, 35500, 47500, 60000] },
    page283,
  ),
];
