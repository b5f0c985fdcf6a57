// Centres of Vocational Excellence: networks of VET providers and the world of work, run by EACEA.

import { associatedUnfundedBefore2026, echeBefore2026, excludedBefore2026 } from "../before-2026.ts";
import { georgianAuthorities } from "../counted.ts";
import type { Action, Basis } from "../programme.ts";
import type { Counted, CountryPart, Requirement } from "../requirements.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  partnersFromElsewhere,
  programmeCountries,
  withRegions1To3,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carried: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Seen for other calls and carried over to this one.",
};
const recalled: Basis = { cite: { source: "none" }, evidence: "unverified", note: "Recalled; no page read." };
const ireland2022: Basis = { cite: { source: "ireland-excellence-2022" }, evidence: "secondary" };
const yildiz2023: Basis = { cite: { source: "yildiz-excellence-2023" }, evidence: "secondary" };
const cyprus2023: Basis = { cite: { source: "cyprus-excellence-2023" }, evidence: "secondary" };
const cyprus2025: Basis = { cite: { source: "cyprus-excellence-2025" }, evidence: "secondary" };
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page261: Basis = { cite: { source: "guide-2026", page: "261" }, evidence: "guide" };
const page262: Basis = { cite: { source: "guide-2026", page: "262" }, evidence: "guide" };
const page263: Basis = { cite: { source: "guide-2026", page: "263" }, evidence: "guide" };
const page272: Basis = { cite: { source: "guide-2026", page: "272" }, evidence: "guide" };
const page273: Basis = { cite: { source: "guide-2026", page: "273" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

// Only Member States and associated countries are counted: what stands beside them in a third country completes none.
const employers: Counted = {
  label: ["enterprise, other employer or sector organisation", "enterprises, other employers or sector organisations"],
  who: {
    all: [
      participatingFromProgrammeCountries,
      { type: ["enterprise", "consultancy", "social-partner", "venture-capital"] },
    ],
  },
};

const possibleEmployers: Counted = {
  label: ["organisation that may be an employer", "organisations that may be employers"],
  who: {
    all: [
      participatingFromProgrammeCountries,
      { type: ["public-authority", "research-organisation", "ngo", "sport-organisation", "other"] },
    ],
  },
};

const vetProviders: Counted = {
  label: ["VET provider", "VET providers"],
  who: { all: [participatingFromProgrammeCountries, { type: ["vet-provider"] }] },
};

const bothSides: readonly CountryPart[] = [
  {
    counted: employers,
    atLeast: 1,
    unless: {
      counted: possibleEmployers,
      atLeast: 1,
      question: "is one of its organisations an employer or a body that represents a sector?",
    },
  },
  { counted: vetProviders, atLeast: 1 },
];

const fourComplete: Requirement = { form: "some-countries", atLeast: 4, parts: bothSides };

const everyFurtherComplete: Requirement = {
  form: "each-country",
  of: participatingFromProgrammeCountries,
  parts: bothSides,
  when: { countriesWith: participatingFromProgrammeCountries, atLeast: 5 },
  weight: "review",
};

const twoMemberStates: Requirement = {
  form: "countries",
  counted: {
    label: ["organisation from an EU Member State", "organisations from EU Member States"],
    who: { all: [participating, { country: { standings: ["member-state"] } }] },
  },
  atLeast: 2,
};

const everyCluster: Requirement = {
  form: "question",
  question: "Does the project have activities of each of the three clusters?",
};

const notOnlyTertiary: Requirement = {
  form: "question",
  question:
    "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?",
};

export const centresOfVocationalExcellence: Action = {
  id: "centres-of-vocational-excellence",
  title: "Centres of Vocational Excellence",
  names: [
    "CoVE",
    "CoVEs",
    "KA2 Centres of Vocational Excellence",
    "Centre of Vocational Excellence",
    "PEX-COVE",
    "ERASMUS-EDU-2026-PEX-COVE",
    "ERASMUS-EDU-2025-PEX-COVE",
    "Centrum för yrkesutbildning av spetskvalitet",
    "Exzellenzzentren der beruflichen Bildung",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2021, value: { atLeast: 8, who: participating }, ...carried },
      { from: 2022, value: { atLeast: 8, who: participating }, ...ireland2022 },
      { from: 2023, value: { atLeast: 8, who: participating }, ...yildiz2023 },
      { from: 2024, value: { atLeast: 8, who: participating }, ...carried },
      { from: 2026, value: { atLeast: 8, who: participating }, ...page262 },
    ],
    minimumCountries: [
      { from: 2021, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...carried },
      { from: 2022, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...ireland2022 },
      { from: 2023, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...yildiz2023 },
      { from: 2024, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...carried },
      { from: 2026, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...page262 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 262" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page262 }],
    coordinatorCountries: [
      { from: 2021, value: programmeCountries, ...carried },
      { from: 2022, value: programmeCountries, ...ireland2022 },
      { from: 2023, value: programmeCountries, ...carried },
      { from: 2026, value: programmeCountries, ...page262 },
    ],
    partnerCountries: [
      { from: 2021, value: anyCountry, ...carried },
      { from: 2022, value: anyCountry, ...ireland2022 },
      { from: 2023, value: anyCountry, ...carried },
      { from: 2026, value: withRegions1To3, ...page262 },
    ],
    excludedPartnerCountries: [...excludedBefore2026, { from: 2026, value: ["BY"], ...page262 }],
    associatedCountries: [
      { from: 2021, value: anyCountry, ...carried },
      { from: 2022, value: anyCountry, ...ireland2022 },
      { from: 2023, value: anyCountry, ...carried },
      { from: 2026, value: { standings: ["any"], except: ["BY"] }, ...page262 },
    ],
    addedValue: [
      { from: 2021, value: partnersFromElsewhere, ...carried },
      { from: 2022, value: partnersFromElsewhere, ...ireland2022 },
      { from: 2023, value: partnersFromElsewhere, ...carried },
      { from: 2026, value: partnersFromElsewhere, ...page262 },
    ],
    eche: [
      { from: 2021, value: heisFromProgrammeCountries, ...carried },
      ...echeBefore2026,
      {
        from: 2026,
        value: heisFromProgrammeCountries,
        ...page452,
        word: "should",
        note: "The glossary asks for it in all cooperation activities; the chapter does not mention it.",
      },
    ],
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...carried },
      ...associatedUnfundedBefore2026,
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2021, value: { choices: [48] }, ...carried },
      {
        from: 2025,
        value: { choices: [48] },
        cite: { source: "agency-germany-excellence-2025" },
        evidence: "official",
        note: "Longer if there are reasons.",
      },
      { from: 2026, value: { choices: [48] }, ...page263, word: "should" },
    ],
    grantCap: [
      { from: 2021, value: { flat: 4000000 }, ...carried },
      { from: 2022, value: { flat: 4000000 }, ...ireland2022 },
      { from: 2023, value: { flat: 4000000 }, ...carried },
      { from: 2025, value: { flat: 4000000 }, ...cyprus2025 },
      { from: 2026, value: { flat: 4000000 }, ...page272 },
    ],
    coFinancingRate: [
      { from: 2023, value: 0.8, ...cyprus2023 },
      { from: 2024, value: 0.8, ...carried },
      { from: 2025, value: 0.8, ...cyprus2025 },
      { from: 2026, value: 0.8, ...page272 },
    ],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." },
      { from: 2026, value: "eacea", ...page263 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 75,
          relevance: { atLeast: 18, outOf: 35 },
          design: { atLeast: 13, outOf: 25 },
          partnership: { atLeast: 11, outOf: 20 },
          impact: { atLeast: 11, outOf: 20 },
        },
        cite: { source: "guide-2026", page: "269-271" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-09-07T17:00" }],
        cite: { source: "etn-excellence-2021" },
        evidence: "secondary",
      },
      {
        from: 2022,
        value: [{ round: 1, at: "2022-09-07T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      { from: 2023, value: [{ round: 1, at: "2023-06-08T17:00" }], ...yildiz2023 },
      {
        from: 2024,
        value: [{ round: 1, at: "2024-05-07T17:00" }],
        cite: { source: "valencia-2024" },
        evidence: "secondary",
      },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-06-11T17:00" }],
        cite: { source: "euro-access-excellence-2025" },
        evidence: "secondary",
      },
      { from: 2026, value: [{ round: 1, at: "2026-09-03T17:00" }], ...page263 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    { id: "too-few-countries-with-both-sides", from: 2022, value: fourComplete, ...carried },
    { id: "too-few-countries-with-both-sides", from: 2023, value: fourComplete, ...yildiz2023 },
    { id: "too-few-countries-with-both-sides", from: 2024, value: fourComplete, ...recalled },
    {
      id: "too-few-countries-with-both-sides",
      from: 2026,
      value: fourComplete,
      ...page262,
    },
    { id: "further-country-without-both-sides", from: 2022, value: everyFurtherComplete, ...carried },
    { id: "further-country-without-both-sides", from: 2023, value: everyFurtherComplete, ...yildiz2023 },
    { id: "further-country-without-both-sides", from: 2024, value: everyFurtherComplete, ...recalled },
    {
      id: "further-country-without-both-sides",
      from: 2026,
      value: everyFurtherComplete,
      ...page262,
      note: "“Each of these countries” can mean the four of the minimum, or all that take part.",
    },
    { id: "too-few-member-states", from: 2021, value: twoMemberStates, ...carried },
    {
      id: "too-few-member-states",
      from: 2022,
      value: twoMemberStates,
      cite: { source: "agency-germany-excellence-2022" },
      evidence: "official",
      note: "Only this page has the condition.",
    },
    {
      id: "too-few-member-states",
      from: 2023,
      value: null,
      ...inferred,
      note: "No page on call 2023 or later has the condition.",
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    { id: "too-few-activities", from: 2023, value: everyCluster, ...cyprus2023 },
    { id: "too-few-activities", from: 2024, value: everyCluster, ...carried },
    { id: "too-few-activities", from: 2025, value: everyCluster, ...cyprus2025 },
    {
      id: "too-few-activities",
      from: 2026,
      value: {
        form: "question",
        question: "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?",
      },
      ...page263,
    },
    { id: "only-tertiary-level", from: 2022, value: notOnlyTertiary, ...ireland2022 },
    { id: "only-tertiary-level", from: 2023, value: notOnlyTertiary, ...carried },
    { id: "only-tertiary-level", from: 2025, value: null, ...inferred, note: "No source read says it for call 2025." },
    {
      id: "only-tertiary-level",
      from: 2026,
      value: {
        form: "question",
        question: "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?",
      },
      ...page263,
      word: "should",
    },
    {
      id: "no-long-term-plan",
      from: 2026,
      value: {
        form: "question",
        question: "Does the project design a long-term action plan for the roll-out after its end?",
      },
      ...page261,
    },
    {
      id: "no-annual-meeting",
      from: 2026,
      value: {
        form: "question",
        question: "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?",
      },
      ...page273,
      word: "should",
    },
    {
      id: "venue-not-eligible",
      from: 2026,
      value: {
        form: "question",
        question: "Do all activities take place in countries that may take part in this action?",
      },
      ...page263,
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page272,
    },
    {
      id: "audits-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["audits"], atMost: { euro: 0 } },
      ...page272,
    },
  ],
};
