// Capacity Building in Youth: youth organisations in and outside the programme, one region at a time, run by EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";
import { georgianAuthorities, organisationsFromElsewhere, organisationsFromProgrammeCountries } from "../counted.ts";
import type { CountRequirement } from "../parameters.ts";
import type { Action, Basis, CountrySet, Predicate } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  programmeCountries,
  withRegions1To3,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carriedFrom2022: Basis = {
  cite: { source: "access-europe-cb-youth-2022" },
  evidence: "unverified",
  note: "Read for call 2022, not for this call.",
};
const recalled: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Recalled as unchanged since 2022, no page read. The Guide of 2026 asks for something else; since when is not known.",
};
const seenElsewhere: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Stated in these years for other actions of EACEA, not seen for this one.",
};
const accessEurope2022: Basis = { cite: { source: "access-europe-cb-youth-2022" }, evidence: "secondary" };
const agency2024: Basis = { cite: { source: "agency-czechia-cb-youth-2024" }, evidence: "official" };
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page344: Basis = { cite: { source: "guide-2026", page: "344" }, evidence: "guide" };
const page345: Basis = { cite: { source: "guide-2026", page: "345" }, evidence: "guide" };
const page347: Basis = { cite: { source: "guide-2026", page: "347" }, evidence: "guide" };
const page348: Basis = { cite: { source: "guide-2026", page: "348" }, evidence: "guide" };
const page351: Basis = { cite: { source: "guide-2026", page: "351" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

const regions1To3 = ["regions-1-3"] as const;
const region9 = ["region-9"] as const;

const withRegions1And3: CountrySet = { standings: ["member-state", "associated", "region-1", "region-3"] };
const withRegion9: CountrySet = { standings: ["member-state", "associated", "region-9"] };
const thirdCountries: CountrySet = { standings: ["region-1", "region-2", "region-3"], except: ["BY"] };

const four: CountRequirement = { atLeast: 4, who: participating };
const three: CountRequirement = { atLeast: 3, who: participating };

const organisationsFromThirdCountries: Counted = {
  label: ["organisation from Regions 1 to 3", "organisations from Regions 1 to 3"],
  who: { all: [participating, { country: thirdCountries }] },
};

/** Affiliated entities take part as well. */
const takingPartFromThirdCountries: Counted = {
  label: ["organisation from Regions 1 to 3", "organisations from Regions 1 to 3"],
  who: { all: [{ role: ["coordinator", "partner", "affiliated"] }, { country: thirdCountries }] },
};

const organisationsFromRegion9: Counted = {
  label: ["organisation from Sub-Saharan Africa (Region 9)", "organisations from Sub-Saharan Africa (Region 9)"],
  who: { all: [participating, { country: { standings: ["region-9"] } }] },
};

/** Of some types only a part is an NGO or a public body: those that are not for profit may be. */
const youthBodies: Predicate = {
  any: [
    { type: ["ngo", "european-ngo", "youth-organisation", "public-authority", "ministry"] },
    {
      all: [
        {
          type: [
            "adult-education-provider",
            "organisation-of-heis",
            "research-organisation",
            "school-authority",
            "social-partner",
            "sport-organisation",
            "other",
          ],
        },
        { forProfit: false },
      ],
    },
  ],
};

const coordinatorIsYouthBody: Requirement = {
  form: "each",
  each: { text: "the coordinator", who: { role: ["coordinator"] } },
  must: {
    text: "an NGO or a public body in the field of youth",
    who: youthBodies,
  },
};

export const capacityBuildingYouth: Action = {
  id: "capacity-building-youth",
  title: "Capacity Building in Youth",
  names: [
    "CB Youth",
    "CBY",
    "YOUTH-CB",
    "KA2 Capacity Building in Youth",
    "Capacity Building in the field of Youth",
    "ERASMUS-YOUTH-2026-CB",
    "ERASMUS-YOUTH-2025-CB",
    "ERASMUS-YOUTH-2024-CB",
    "Kapacitetsuppbyggande på ungdomsområdet",
    "Kapazitätsaufbau im Bereich Jugend",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variantsAre: "region",
  variants: [{ id: "regions-1-3" }, { id: "region-9" }],
  values: {
    minimumPartners: [
      { from: 2021, value: four, ...carriedFrom2022 },
      { from: 2022, value: four, ...accessEurope2022 },
      { from: 2023, value: four, ...recalled },
      { from: 2026, value: four, ...page347 },
    ],
    minimumCountries: [
      { from: 2021, value: three, ...carriedFrom2022 },
      { from: 2022, value: three, ...accessEurope2022 },
      { from: 2023, value: three, ...recalled },
      {
        from: 2026,
        value: null,
        ...page347,
        note: "The Guide sets one programme country and two third countries, and no number besides.",
      },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 347" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page347 }],
    coordinatorCountries: [
      {
        from: 2021,
        value: null,
        ...inferred,
        note: "No page read for these calls says from where one may coordinate.",
      },
      {
        from: 2024,
        value: { standings: ["member-state", "associated", "region-1", "region-2", "region-3"], except: ["AM", "AZ"] },
        ...agency2024,
        note: "The page says that Armenia and Azerbaijan cannot coordinate; that others of the regions can follows from it.",
      },
      { from: 2025, value: null, ...inferred, note: "No page read for this call says from where one may coordinate." },
      {
        from: 2026,
        variants: regions1To3,
        value: {
          standings: ["member-state", "associated", "region-1", "region-2", "region-3"],
          except: ["AM", "AZ", "BY"],
        },
        ...page347,
        note: "Footnote 432: Armenia and Azerbaijan may take part, but not coordinate.",
      },
      {
        from: 2026,
        variants: region9,
        value: programmeCountries,
        ...page347,
        note: "Sub-Saharan Africa cannot coordinate, and with Regions 1 to 3 the project would be cross-regional.",
      },
    ],
    partnerCountries: [
      {
        from: 2021,
        value: withRegions1And3,
        cite: { source: "agency-czechia-cb-youth-2024" },
        evidence: "unverified",
        note: "The page for call 2024 says that Region 2 was added then; that there were Regions 1 and 3 before is inferred.",
      },
      { from: 2024, value: withRegions1To3, ...agency2024 },
      { from: 2025, value: null, ...inferred, note: "No page read for this call names all regions." },
      { from: 2026, variants: regions1To3, value: withRegions1To3, ...page347 },
      {
        from: 2026,
        variants: region9,
        value: withRegion9,
        ...page347,
        note: "Organisations from different regions cannot take part in the same project.",
      },
    ],
    excludedPartnerCountries: [
      { from: 2023, value: ["BY"], ...seenElsewhere },
      { from: 2026, value: ["BY"], ...page347 },
    ],
    eche: [
      { from: 2023, value: heisFromProgrammeCountries, ...seenElsewhere },
      {
        from: 2026,
        value: heisFromProgrammeCountries,
        ...page452,
        word: "should",
        note: "The glossary asks for it in all cooperation activities; the chapter does not mention it.",
      },
    ],
    associatedCountries: [
      {
        from: 2026,
        value: { standings: ["any"], except: ["BY"] },
        ...page347,
        note: "The chapter lets associated partners in and names no countries for them; organisations from Belarus are excluded altogether.",
      },
    ],
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...seenElsewhere },
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2021, value: null, ...inferred, note: "No page read for these calls says how long a project lasts." },
      {
        from: 2024,
        value: { from: 1, to: 36 },
        cite: { source: "time-machine-cb-youth-2024" },
        evidence: "secondary",
        note: "The page gives the longest duration only.",
      },
      { from: 2025, value: null, ...inferred, note: "No page read for this call says how long a project lasts." },
      { from: 2026, value: { from: 12, to: 36 }, ...page348, word: "should" },
    ],
    grantMinimum: [
      { from: 2021, value: 100000, ...carriedFrom2022 },
      { from: 2022, value: 100000, ...accessEurope2022 },
      { from: 2023, value: 100000, ...carriedFrom2022 },
      { from: 2026, value: null, ...page351, note: "The Guide sets a largest grant only." },
    ],
    grantCap: [
      { from: 2021, value: { flat: 300000 }, ...carriedFrom2022 },
      { from: 2022, value: { flat: 300000 }, ...accessEurope2022 },
      { from: 2023, value: { flat: 300000 }, ...carriedFrom2022 },
      { from: 2026, value: null, ...page351, note: "It depends on the regions." },
      { from: 2026, variants: regions1To3, value: { flat: 300000 }, ...page351 },
      { from: 2026, variants: region9, value: { flat: 450000 }, ...page351 },
    ],
    coFinancingRate: [{ from: 2026, value: 0.8, ...page351 }],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred, note: "Read for call 2026 only." },
      { from: 2026, value: "eacea", ...page348 },
    ],
    closed: [
      {
        from: 2021,
        variants: region9,
        value: true,
        ...inferred,
        note: "No page read for these calls names Region 9.",
      },
      {
        from: 2024,
        variants: region9,
        value: true,
        ...agency2024,
        note: "The page names Regions 1, 2 and 3 as the regions of this call.",
      },
      { from: 2025, variants: region9, value: null, ...inferred, note: "No page read says whether it was open." },
      { from: 2026, variants: region9, value: null, ...page347 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "348-350" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-07-01T17:00" }],
        cite: { source: "piemonte-2021" },
        evidence: "secondary",
        note: "The general call of this year does not list the action.",
      },
      { from: 2022, value: [{ round: 1, at: "2022-04-07T17:00" }], ...accessEurope2022 },
      { from: 2023, value: null, ...inferred, note: "No page read gives the deadline of this call." },
      {
        from: 2024,
        value: [{ round: 1, at: "2024-03-06T17:00" }],
        cite: { source: "time-machine-cb-youth-2024" },
        evidence: "secondary",
      },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-03-06T17:00" }],
        cite: { source: "access-europe-cb-youth-2025" },
        evidence: "secondary",
        note: "Read for the South Mediterranean topic.",
      },
      { from: 2026, value: [{ round: 1, at: "2026-02-26T17:00" }], ...page348 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-programme-countries",
      from: 2021,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...carriedFrom2022,
    },
    {
      id: "too-few-programme-countries",
      from: 2022,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...accessEurope2022,
    },
    {
      id: "too-few-programme-countries",
      from: 2023,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...recalled,
    },
    {
      id: "too-few-programme-countries",
      from: 2026,
      value: null,
      ...page347,
      note: "One organisation from a Member State or associated country is enough.",
    },
    {
      id: "no-programme-organisation",
      from: 2026,
      value: { form: "organisations", counted: organisationsFromProgrammeCountries, atLeast: 1, column: "country" },
      ...page347,
    },
    {
      id: "too-few-from-third-countries",
      from: 2021,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...carriedFrom2022,
    },
    {
      id: "too-few-from-third-countries",
      from: 2022,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...accessEurope2022,
    },
    {
      id: "too-few-from-third-countries",
      from: 2023,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...recalled,
    },
    {
      id: "too-few-from-third-countries",
      from: 2026,
      value: null,
      ...page347,
      note: "The two organisations come from two different third countries.",
    },
    {
      id: "too-few-third-countries",
      from: 2026,
      variants: regions1To3,
      value: { form: "countries", counted: organisationsFromThirdCountries, atLeast: 2 },
      ...page347,
    },
    {
      id: "too-few-third-countries",
      from: 2026,
      variants: region9,
      value: { form: "countries", counted: organisationsFromRegion9, atLeast: 2 },
      ...page347,
    },
    {
      id: "cross-regional-project",
      from: 2024,
      value: { form: "one-region", counted: takingPartFromThirdCountries },
      ...agency2024,
    },
    {
      id: "cross-regional-project",
      from: 2025,
      value: null,
      ...inferred,
      note: "No page read for this call says it.",
    },
    {
      id: "cross-regional-project",
      from: 2026,
      variants: regions1To3,
      value: { form: "one-region", counted: takingPartFromThirdCountries },
      ...page347,
    },
    {
      id: "coordinator-is-no-youth-body",
      from: 2021,
      value: coordinatorIsYouthBody,
      cite: { source: "kosovo-cb-youth" },
      evidence: "unverified",
      note: "The page has no year.",
    },
    {
      id: "coordinator-is-no-youth-body",
      from: 2023,
      value: coordinatorIsYouthBody,
      cite: { source: "kosovo-cb-youth" },
      evidence: "secondary",
      note: "The page has no year; it is taken for this call.",
    },
    {
      id: "coordinator-is-no-youth-body",
      from: 2024,
      value: coordinatorIsYouthBody,
      cite: { source: "kosovo-cb-youth" },
      evidence: "unverified",
      note: "The page has no year.",
    },
    {
      id: "coordinator-is-no-youth-body",
      from: 2026,
      value: coordinatorIsYouthBody,
      ...page347,
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "coordinates-more-than-once",
      from: 2026,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      ...page347,
    },
    {
      id: "coordinator-not-active-in-youth",
      from: 2026,
      value: {
        form: "question",
        question: "Does the coordinator work in the field of youth?",
      },
      ...page347,
    },
    {
      id: "no-focus-on-third-countries",
      from: 2026,
      value: {
        form: "question",
        question:
          "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?",
      },
      ...page344,
    },
    {
      id: "venue-not-eligible",
      from: 2026,
      value: {
        form: "question",
        question:
          "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?",
      },
      ...page347,
    },
    {
      id: "mobility-is-the-main-aim",
      from: 2026,
      value: {
        form: "question",
        question: "Are mobility activities secondary to the main objectives, and do they serve them?",
      },
      ...page344,
    },
    {
      id: "no-youth-exchange-or-participation",
      from: 2026,
      variants: region9,
      value: {
        form: "question",
        question:
          "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?",
      },
      ...page345,
    },
    {
      id: "young-people-of-other-ages",
      from: 2026,
      variants: region9,
      value: {
        form: "question",
        question: "Are the young people in Youth Exchanges between 18 and 30 years old?",
      },
      ...page345,
      note: "Footnote 428.",
    },
    {
      id: "no-work-package-for-each-exchange",
      from: 2026,
      variants: region9,
      value: {
        form: "question",
        question: "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?",
      },
      ...page351,
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page351,
    },
    {
      id: "volunteers-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["volunteers"], atMost: { euro: 0 } },
      ...page351,
    },
  ],
};
