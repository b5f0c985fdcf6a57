// Alliances for Innovation: higher education, VET and enterprises in three lots, run by EACEA.
import {
  educationAndTrainingProviders,
  georgianAuthorities,
  heis,
  labourMarketActors,
  vetProviders,
} from "../counted.ts";
import type { Action, Basis } from "../programme.ts";
import type { Counted } from "../requirements.ts";
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
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page290And293: Basis = { cite: { source: "guide-2026", page: "290, 293" }, evidence: "guide" };
const page292And295: Basis = { cite: { source: "guide-2026", page: "292, 295" }, evidence: "guide" };
const page293: Basis = { cite: { source: "guide-2026", page: "293" }, evidence: "guide" };
const page294: Basis = { cite: { source: "guide-2026", page: "294" }, evidence: "guide" };
const page295: Basis = { cite: { source: "guide-2026", page: "295" }, evidence: "guide" };
const page295To296: Basis = { cite: { source: "guide-2026", page: "295-296" }, evidence: "guide" };
const page296: Basis = { cite: { source: "guide-2026", page: "296" }, evidence: "guide" };
const page296To297: Basis = { cite: { source: "guide-2026", page: "296-297" }, evidence: "guide" };
const page297: Basis = { cite: { source: "guide-2026", page: "297" }, evidence: "guide" };
const page297To298: Basis = { cite: { source: "guide-2026", page: "297-298" }, evidence: "guide" };
const page301: Basis = { cite: { source: "guide-2026", page: "301" }, evidence: "guide" };
const page312: Basis = { cite: { source: "guide-2026", page: "312" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

/** In Lot 3 venture capital firms count as well. */
const labourMarketActorsAndInvestors: Counted = {
  en: [
    "labour market actor (enterprise, venture capital firm, chamber, trade union or association)",
    "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)",
  ],
  sv: [
    "arbetsmarknadsaktör (företag, riskkapitalbolag, kammare, fackförening eller branschorganisation)",
    "arbetsmarknadsaktörer (företag, riskkapitalbolag, kammare, fackföreningar eller branschorganisationer)",
  ],
  who: { all: [participating, { type: ["enterprise", "consultancy", "social-partner", "venture-capital"] }] },
};

export const alliancesForInnovation: Action = {
  id: "alliances-for-innovation",
  title: "Alliances for Innovation",
  titles: {
    sv: "Innovationsallianser",
    fi: "Innovaatioallianssit",
    de: "Innovationsallianzen",
    fr: "Alliances pour l’innovation",
    es: "Alianzas para la Innovación",
    it: "Alleanze per l’innovazione",
  },
  names: [
    "KA2 Alliances for Innovation",
    "Alliance for Innovation",
    "PI-ALL-INNO",
    "Partnerships for Innovation",
    "Allianser för innovation",
    "Allianzen für Innovation",
  ],
  calls: [2021, null],
  checkedFrom: 2026,
  checkedThrough: 2026,
  variants: [
    {
      id: "lot-1",
      code: "PI-ALL-INNO-EDU-ENTERP",
      otherCodes: ["ERASMUS-EDU-2026-PI-ALL-INNO-EDU-ENTERP", "ERASMUS-EDU-2025-PI-ALL-INNO-EDU-ENTERP"],
    },
    {
      id: "lot-2",
      code: "PI-ALL-INNO-BLUEPRINT",
      otherCodes: ["ERASMUS-EDU-2026-PI-ALL-INNO-BLUEPRINT", "ERASMUS-EDU-2025-PI-ALL-INNO-BLUEPRINT"],
    },
    { id: "lot-3", code: "PI-ALL-INNO-STEM", otherCodes: ["ERASMUS-EDU-2026-PI-ALL-INNO-STEM"] },
  ],
  values: {
    minimumPartners: [
      { from: 2026, variants: ["lot-1"], value: { atLeast: 8, who: participating }, ...page293 },
      { from: 2026, variants: ["lot-2"], value: { atLeast: 12, who: participating }, ...page295 },
      { from: 2026, variants: ["lot-3"], value: { atLeast: 8, who: participating }, ...page297 },
    ],
    minimumCountries: [
      { from: 2026, variants: ["lot-1"], value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...page293 },
      { from: 2026, variants: ["lot-2"], value: { atLeast: 8, who: participatingFromProgrammeCountries }, ...page295 },
      { from: 2026, variants: ["lot-3"], value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...page297 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 293-297" }, evidence: "guide" },
    ],
    oneCoordinator: [
      { from: 2026, value: true, cite: { source: "guide-2026", page: "293, 295, 297" }, evidence: "guide" },
    ],
    coordinatorCountries: [
      {
        from: 2026,
        value: programmeCountries,
        cite: { source: "guide-2026", page: "293, 294, 296" },
        evidence: "guide",
      },
    ],
    partnerCountries: [
      { from: 2026, variants: ["lot-1"], value: withRegions1To3, ...page293 },
      { from: 2026, variants: ["lot-2"], value: programmeCountries, ...page294 },
      { from: 2026, variants: ["lot-3"], value: programmeCountries, ...page296To297 },
    ],
    excludedPartnerCountries: [{ from: 2026, variants: ["lot-1"], value: ["BY"], ...page293 }],
    associatedCountries: [
      { from: 2026, variants: ["lot-1"], value: { standings: ["any"], except: ["BY"] }, ...page293 },
      { from: 2026, variants: ["lot-2"], value: anyCountry, ...page294 },
      { from: 2026, variants: ["lot-3"], value: anyCountry, ...page297 },
    ],
    addedValue: [{ from: 2026, variants: ["lot-1"], value: partnersFromElsewhere, ...page293 }],
    eche: [
      { from: 2026, variants: ["lot-1"], value: heisFromProgrammeCountries, ...page293 },
      { from: 2026, variants: ["lot-2"], value: heisFromProgrammeCountries, ...page294 },
      {
        from: 2026,
        variants: ["lot-3"],
        value: heisFromProgrammeCountries,
        ...page452,
        word: "should",
        note: "The glossary asks for it in all cooperation activities; the criteria of this lot do not mention it.",
      },
    ],
    associatedPartnersUnfunded: [{ from: 2026, value: true, ...page444 }],
    duration: [
      { from: 2026, variants: ["lot-1"], value: { choices: [24, 36] }, ...page293, word: "should" },
      { from: 2026, variants: ["lot-2"], value: { choices: [48] }, ...page296, word: "should" },
      { from: 2026, variants: ["lot-3"], value: { choices: [24] }, ...page297, word: "should" },
    ],
    grantCap: [
      { from: 2026, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...page312 },
      { from: 2026, variants: ["lot-2"], value: { flat: 4000000 }, ...page312 },
      { from: 2026, variants: ["lot-3"], value: { flat: 1500000 }, ...page312 },
    ],
    coFinancingRate: [{ from: 2026, value: 0.8, ...page312 }],
    managedBy: [{ from: 2026, value: "eacea", cite: { source: "guide-2026", page: "289" }, evidence: "guide" }],
    deadlines: [
      {
        from: 2026,
        value: [{ round: 1, at: "2026-03-10T17:00" }],
        cite: { source: "guide-2026", page: "294, 296, 297" },
        evidence: "guide",
      },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-labour-market-actors",
      from: 2026,
      variants: ["lot-1"],
      value: { form: "organisations", counted: labourMarketActors, atLeast: 3 },
      ...page293,
    },
    {
      id: "too-few-labour-market-actors",
      from: 2026,
      variants: ["lot-2"],
      value: { form: "organisations", counted: labourMarketActors, atLeast: 5 },
      ...page295,
    },
    {
      id: "too-few-labour-market-actors",
      from: 2026,
      variants: ["lot-3"],
      value: { form: "organisations", counted: labourMarketActorsAndInvestors, atLeast: 3 },
      ...page297,
    },
    {
      id: "too-few-education-providers",
      from: 2026,
      variants: ["lot-1"],
      value: { form: "organisations", counted: educationAndTrainingProviders, atLeast: 3 },
      ...page293,
    },
    {
      id: "too-few-education-providers",
      from: 2026,
      variants: ["lot-2"],
      value: { form: "organisations", counted: educationAndTrainingProviders, atLeast: 5 },
      ...page295,
    },
    {
      id: "too-few-education-providers",
      from: 2026,
      variants: ["lot-3"],
      value: { form: "organisations", counted: educationAndTrainingProviders, atLeast: 3 },
      ...page297,
    },
    {
      id: "no-higher-education-institution",
      from: 2026,
      variants: ["lot-1"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...page290And293,
      note: "“Must” on page 290, “there should be” in the table.",
    },
    {
      id: "no-higher-education-institution",
      from: 2026,
      variants: ["lot-2"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...page292And295,
    },
    {
      id: "no-higher-education-institution",
      from: 2026,
      variants: ["lot-3"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...page297,
      word: "should",
    },
    {
      id: "no-vet-provider",
      from: 2026,
      variants: ["lot-1"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...page290And293,
      note: "“Must” on page 290, “there should be” in the table.",
    },
    {
      id: "no-vet-provider",
      from: 2026,
      variants: ["lot-2"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...page292And295,
    },
    {
      id: "no-vet-provider",
      from: 2026,
      variants: ["lot-3"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...page297,
      word: "should",
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "no-activity-of-the-list",
      from: 2026,
      variants: ["lot-1"],
      value: {
        form: "question",
        question: {
          en: "Does the project have at least one of the activities that the Guide lists for Lot 1?",
          sv: "Har projektet minst en av de aktiviteter som handledningen räknar upp för del 1?",
        },
      },
      ...page297To298,
      word: "should",
    },
    {
      id: "several-ecosystems",
      from: 2026,
      variants: ["lot-2"],
      value: {
        form: "question",
        question: {
          en: "Does the project address exactly one of the 14 industrial ecosystems?",
          sv: "Gäller projektet exakt ett av de 14 industriella ekosystemen?",
        },
      },
      ...page295To296,
    },
    {
      id: "same-as-ongoing-blueprint",
      from: 2026,
      variants: ["lot-2"],
      value: {
        form: "question",
        question: {
          en: "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?",
          sv: "Om ett Blueprint-projekt eller en EU-kompetensakademi arbetar i ekosystemet: skiljer sig era områden tydligt från deras?",
        },
      },
      ...page296,
    },
    {
      id: "no-foundry-activity",
      from: 2026,
      variants: ["lot-3"],
      value: {
        form: "question",
        question: {
          en: "Does the project have at least one of the activities that the Guide lists for Lot 3?",
          sv: "Har projektet minst en av de aktiviteter som handledningen räknar upp för del 3?",
        },
      },
      ...page301,
      word: "should",
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page312,
    },
  ],
};
