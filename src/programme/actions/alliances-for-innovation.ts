// Alliances for Innovation: higher education, VET and enterprises in three lots, run by EACEA.

import { associatedUnfundedBefore2026, echeBefore2026 } from "../before-2026.ts";
import {
  educationAndTrainingProviders,
  georgianAuthorities,
  heis,
  labourMarketActors,
  vetProviders,
} from "../counted.ts";
import type { Action, Basis, CountrySet } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
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
const ruhr2021: Basis = { cite: { source: "ruhr-alliances-2021" }, evidence: "secondary" };
const obiettivo2022: Basis = { cite: { source: "obiettivo-alliances-2022" }, evidence: "secondary" };
const germany: Basis = {
  cite: { source: "agency-germany-alliances" },
  evidence: "official",
  note: "The page has no year; it fits the calls 2022 and 2023.",
};
const inclusion: Basis = {
  cite: { source: "inclusion-alliances" },
  evidence: "secondary",
  note: "The page has no year; it fits the calls 2022 to 2024.",
};
const limegrow: Basis = {
  cite: { source: "limegrow-alliances" },
  evidence: "secondary",
  note: "The page has no year; it fits the calls 2024 and 2025.",
};
const enterprises: Basis = {
  cite: { source: "agency-germany-enterprises" },
  evidence: "official",
  note: "The page has no year; it fits the calls from 2023.",
};
const cyprus2023: Basis = { cite: { source: "cyprus-alliances-2023" }, evidence: "secondary" };
const cyprus2024: Basis = { cite: { source: "cyprus-alliances-2024" }, evidence: "secondary" };
const pact2024: Basis = { cite: { source: "pact-enterprises-2024" }, evidence: "official" };
const pact2025: Basis = { cite: { source: "pact-enterprises-2025" }, evidence: "official" };
const blueprint2025: Basis = { cite: { source: "funds-blueprint-2025" }, evidence: "secondary" };
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

/** Belarus and the Russian Federation were kept out up to 2025. */
const withoutBelarusAndRussia: CountrySet = { standings: ["any"], except: ["BY", "RU"] };

/** In Lot 3 venture capital firms count as well. */
const labourMarketActorsAndInvestors: Counted = {
  label: [
    "labour market actor (enterprise, venture capital firm, chamber, trade union or association)",
    "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)",
  ],
  who: { all: [participating, { type: ["enterprise", "consultancy", "social-partner", "venture-capital"] }] },
};

const oneEcosystem: Requirement = {
  form: "question",
  question: "Does the project address exactly one of the 14 industrial ecosystems?",
};

const pactMember: Requirement = {
  form: "question",
  question: "Are members of a large-scale partnership of the Pact for Skills behind the proposal?",
};

export const alliancesForInnovation: Action = {
  id: "alliances-for-innovation",
  title: "Alliances for Innovation",
  names: [
    "KA2 Alliances for Innovation",
    "Alliance for Innovation",
    "PI-ALL-INNO",
    "Partnerships for Innovation",
    "Allianser för innovation",
    "Allianzen für Innovation",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variantsAre: "lot",
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
      { from: 2021, variants: ["lot-1"], value: { atLeast: 8, who: participating }, ...ruhr2021 },
      { from: 2021, variants: ["lot-2"], value: { atLeast: 12, who: participating }, ...ruhr2021 },
      { from: 2022, variants: ["lot-1"], value: { atLeast: 8, who: participating }, ...germany },
      { from: 2022, variants: ["lot-2"], value: { atLeast: 12, who: participating }, ...recalled },
      { from: 2024, variants: ["lot-1"], value: { atLeast: 8, who: participating }, ...carried },
      { from: 2026, variants: ["lot-1"], value: { atLeast: 8, who: participating }, ...page293 },
      { from: 2026, variants: ["lot-2"], value: { atLeast: 12, who: participating }, ...page295 },
      { from: 2026, variants: ["lot-3"], value: { atLeast: 8, who: participating }, ...page297 },
    ],
    minimumCountries: [
      { from: 2021, variants: ["lot-1"], value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...ruhr2021 },
      { from: 2021, variants: ["lot-2"], value: { atLeast: 8, who: participatingFromProgrammeCountries }, ...ruhr2021 },
      { from: 2022, variants: ["lot-1"], value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...germany },
      { from: 2022, variants: ["lot-2"], value: { atLeast: 8, who: participatingFromProgrammeCountries }, ...recalled },
      {
        from: 2023,
        variants: ["lot-1"],
        value: { atLeast: 4, who: participatingFromProgrammeCountries },
        ...inclusion,
      },
      { from: 2024, variants: ["lot-1"], value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...carried },
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
        from: 2021,
        value: programmeCountries,
        cite: { source: "welcomeurope-blueprint-2021" },
        evidence: "secondary",
        note: "Read for Lot 2.",
      },
      { from: 2022, value: programmeCountries, ...carried },
      { from: 2023, value: programmeCountries, ...inclusion },
      { from: 2024, value: programmeCountries, ...limegrow },
      {
        from: 2026,
        value: programmeCountries,
        cite: { source: "guide-2026", page: "293, 294, 296" },
        evidence: "guide",
      },
    ],
    partnerCountries: [
      { from: 2021, value: null, ...inferred, note: "No source read says it for call 2021." },
      { from: 2022, value: withoutBelarusAndRussia, ...carried },
      { from: 2023, value: withoutBelarusAndRussia, ...inclusion },
      { from: 2024, value: withoutBelarusAndRussia, ...limegrow },
      {
        from: 2026,
        value: null,
        cite: { source: "guide-2026", page: "293, 294, 296-297" },
        evidence: "guide",
        note: "By lot.",
      },
      { from: 2026, variants: ["lot-1"], value: withRegions1To3, ...page293 },
      { from: 2026, variants: ["lot-2"], value: programmeCountries, ...page294 },
      { from: 2026, variants: ["lot-3"], value: programmeCountries, ...page296To297 },
    ],
    excludedPartnerCountries: [{ from: 2026, variants: ["lot-1"], value: ["BY"], ...page293 }],
    associatedCountries: [
      { from: 2022, value: withoutBelarusAndRussia, ...carried },
      { from: 2023, value: withoutBelarusAndRussia, ...inclusion },
      { from: 2024, value: withoutBelarusAndRussia, ...limegrow },
      {
        from: 2026,
        value: null,
        cite: { source: "guide-2026", page: "293, 294, 297" },
        evidence: "guide",
        note: "By lot.",
      },
      { from: 2026, variants: ["lot-1"], value: { standings: ["any"], except: ["BY"] }, ...page293 },
      { from: 2026, variants: ["lot-2"], value: anyCountry, ...page294 },
      { from: 2026, variants: ["lot-3"], value: anyCountry, ...page297 },
    ],
    addedValue: [
      { from: 2022, variants: ["lot-1", "lot-2"], value: partnersFromElsewhere, ...carried },
      { from: 2023, variants: ["lot-1", "lot-2"], value: partnersFromElsewhere, ...inclusion },
      { from: 2024, variants: ["lot-1", "lot-2"], value: partnersFromElsewhere, ...limegrow },
      { from: 2026, variants: ["lot-1"], value: partnersFromElsewhere, ...page293 },
      {
        from: 2026,
        variants: ["lot-2"],
        value: null,
        ...page294,
        note: "Only organisations from Member States and associated countries take part.",
      },
    ],
    eche: [
      { from: 2021, value: heisFromProgrammeCountries, ...carried },
      ...echeBefore2026,
      { from: 2026, value: null, cite: { source: "guide-2026", page: "293, 294" }, evidence: "guide", note: "By lot." },
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
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...carried },
      ...associatedUnfundedBefore2026,
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2021, variants: ["lot-1"], value: { choices: [24, 36] }, ...ruhr2021 },
      { from: 2021, variants: ["lot-2"], value: { choices: [48] }, ...ruhr2021 },
      { from: 2022, variants: ["lot-1"], value: { choices: [24, 36] }, ...carried },
      { from: 2022, variants: ["lot-2"], value: { choices: [48] }, ...carried },
      { from: 2023, variants: ["lot-1"], value: { choices: [24, 36] }, ...enterprises },
      { from: 2024, variants: ["lot-1"], value: { choices: [24, 36] }, ...pact2024 },
      { from: 2025, variants: ["lot-1"], value: { choices: [24, 36] }, ...carried },
      { from: 2025, variants: ["lot-2"], value: { choices: [48] }, ...blueprint2025 },
      { from: 2026, variants: ["lot-1"], value: { choices: [24, 36] }, ...page293, word: "should" },
      { from: 2026, variants: ["lot-2"], value: { choices: [48] }, ...page296, word: "should" },
      { from: 2026, variants: ["lot-3"], value: { choices: [24] }, ...page297, word: "should" },
    ],
    grantCap: [
      { from: 2021, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...carried },
      { from: 2021, variants: ["lot-2"], value: { flat: 4000000 }, ...ruhr2021 },
      { from: 2022, variants: ["lot-2"], value: { flat: 4000000 }, ...obiettivo2022 },
      { from: 2023, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...enterprises },
      { from: 2023, variants: ["lot-2"], value: { flat: 4000000 }, ...carried },
      { from: 2024, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...pact2024 },
      { from: 2025, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...carried },
      { from: 2025, variants: ["lot-2"], value: { flat: 4000000 }, ...blueprint2025 },
      { from: 2026, variants: ["lot-1"], value: { byMonths: { 24: 1000000, 36: 1500000 } }, ...page312 },
      { from: 2026, variants: ["lot-2"], value: { flat: 4000000 }, ...page312 },
      { from: 2026, variants: ["lot-3"], value: { flat: 1500000 }, ...page312 },
    ],
    coFinancingRate: [
      { from: 2021, value: 0.8, ...ruhr2021 },
      { from: 2022, value: 0.8, ...obiettivo2022 },
      { from: 2023, value: 0.8, ...cyprus2023 },
      { from: 2024, value: 0.8, ...cyprus2024 },
      { from: 2025, value: 0.8, ...carried },
      { from: 2026, value: 0.8, ...page312 },
    ],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." },
      { from: 2026, value: "eacea", cite: { source: "guide-2026", page: "289" }, evidence: "guide" },
    ],
    closed: [
      { from: 2021, variants: ["lot-3"], value: true, ...ruhr2021 },
      { from: 2022, variants: ["lot-3"], value: true, ...carried },
      { from: 2023, variants: ["lot-3"], value: true, ...inclusion },
      { from: 2024, variants: ["lot-3"], value: true, cite: { source: "guide-alliances-2024" }, evidence: "guide" },
      { from: 2025, variants: ["lot-3"], value: true, cite: { source: "zabala-2025" }, evidence: "secondary" },
      { from: 2026, variants: ["lot-3"], value: null, ...page297, note: "New in 2026." },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 70,
          relevance: { atLeast: 13, outOf: 25 },
          design: { atLeast: 16, outOf: 30 },
          partnership: { atLeast: 13, outOf: 25 },
          impact: { atLeast: 11, outOf: 20 },
        },
        cite: { source: "guide-2026", page: "303-306, 306-309, 309-311" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-09-07T17:00" }],
        cite: { source: "piemonte-2021" },
        evidence: "secondary",
      },
      {
        from: 2022,
        value: [{ round: 1, at: "2022-09-15T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-05-03T17:00" }],
        cite: { source: "trento-2023" },
        evidence: "secondary",
      },
      { from: 2024, value: [{ round: 1, at: "2024-03-07T17:00" }], ...pact2024 },
      { from: 2025, value: [{ round: 1, at: "2025-03-06T17:00" }], ...pact2025 },
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
      from: 2021,
      variants: ["lot-1"],
      value: { form: "organisations", counted: labourMarketActors, atLeast: 3 },
      ...recalled,
    },
    {
      id: "too-few-labour-market-actors",
      from: 2021,
      variants: ["lot-2"],
      value: { form: "organisations", counted: labourMarketActors, atLeast: 5 },
      ...recalled,
    },
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
      from: 2021,
      variants: ["lot-1"],
      value: { form: "organisations", counted: educationAndTrainingProviders, atLeast: 3 },
      ...recalled,
    },
    {
      id: "too-few-education-providers",
      from: 2021,
      variants: ["lot-2"],
      value: { form: "organisations", counted: educationAndTrainingProviders, atLeast: 5 },
      ...recalled,
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
      from: 2021,
      variants: ["lot-2"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...recalled,
    },
    {
      id: "no-higher-education-institution",
      from: 2022,
      variants: ["lot-1"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...carried,
    },
    {
      id: "no-higher-education-institution",
      from: 2023,
      variants: ["lot-1"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...cyprus2023,
    },
    {
      id: "no-higher-education-institution",
      from: 2024,
      variants: ["lot-1"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...cyprus2024,
    },
    {
      id: "no-higher-education-institution",
      from: 2025,
      variants: ["lot-1"],
      value: { form: "organisations", counted: heis, atLeast: 1 },
      ...carried,
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
      from: 2021,
      variants: ["lot-2"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...recalled,
    },
    {
      id: "no-vet-provider",
      from: 2022,
      variants: ["lot-1"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...carried,
    },
    {
      id: "no-vet-provider",
      from: 2023,
      variants: ["lot-1"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...cyprus2023,
    },
    {
      id: "no-vet-provider",
      from: 2024,
      variants: ["lot-1"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...cyprus2024,
    },
    {
      id: "no-vet-provider",
      from: 2025,
      variants: ["lot-1"],
      value: { form: "organisations", counted: vetProviders, atLeast: 1 },
      ...carried,
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
        question: "Does the project have at least one of the activities that the Guide lists for Lot 1?",
      },
      ...page297To298,
      word: "should",
    },
    { id: "several-ecosystems", from: 2021, variants: ["lot-2"], value: oneEcosystem, ...carried },
    {
      id: "several-ecosystems",
      from: 2022,
      variants: ["lot-2"],
      value: oneEcosystem,
      cite: { source: "cyprus-blueprint-2022" },
      evidence: "secondary",
      note: "The page is of call 2021 or 2022.",
    },
    { id: "several-ecosystems", from: 2023, variants: ["lot-2"], value: oneEcosystem, ...carried },
    {
      id: "several-ecosystems",
      from: 2024,
      variants: ["lot-2"],
      value: oneEcosystem,
      cite: { source: "cyprus-blueprint-2024" },
      evidence: "secondary",
      note: "The page is of call 2023 or 2024.",
    },
    {
      id: "several-ecosystems",
      from: 2025,
      variants: ["lot-2"],
      value: null,
      ...inferred,
      note: "No source read says it for call 2025.",
    },
    {
      id: "several-ecosystems",
      from: 2026,
      variants: ["lot-2"],
      value: oneEcosystem,
      ...page295To296,
    },
    {
      id: "not-of-the-pact-for-skills",
      from: 2024,
      variants: ["lot-2"],
      value: pactMember,
      cite: { source: "athena-2024" },
      evidence: "secondary",
      word: "should",
      note: "Pages say “reserved for” or “targeted at” members.",
    },
    {
      id: "not-of-the-pact-for-skills",
      from: 2025,
      variants: ["lot-2"],
      value: pactMember,
      cite: { source: "pact-blueprint-2025" },
      evidence: "official",
      word: "should",
    },
    {
      id: "not-of-the-pact-for-skills",
      from: 2026,
      variants: ["lot-2"],
      value: null,
      cite: { source: "guide-2026", page: "308" },
      evidence: "guide",
      note: "Only an award criterion.",
    },
    {
      id: "same-as-ongoing-blueprint",
      from: 2026,
      variants: ["lot-2"],
      value: {
        form: "question",
        question:
          "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?",
      },
      ...page296,
    },
    {
      id: "no-foundry-activity",
      from: 2026,
      variants: ["lot-3"],
      value: {
        form: "question",
        question: "Does the project have at least one of the activities that the Guide lists for Lot 3?",
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
