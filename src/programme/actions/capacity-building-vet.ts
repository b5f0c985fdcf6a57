// Capacity Building in VET: partnerships with one region of the world for vocational education, run by EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";
import { georgianAuthorities, organisationsFromElsewhere, organisationsFromProgrammeCountries } from "../counted.ts";
import type { CountRequirement } from "../parameters.ts";
import type { Action, Basis, CountrySet } from "../programme.ts";
import type { Counted } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  programmeCountries,
} from "../shared-conditions.ts";
import { orAtConferences } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carriedFrom2025: Basis = {
  cite: { source: "cyprus-cb-vet-2025" },
  evidence: "unverified",
  note: "Read for call 2025, not for this call.",
};
const carriedFrom2026: Basis = {
  cite: { source: "subsdy-cb-vet-2026" },
  evidence: "unverified",
  note: "Read for call 2026, not for this call.",
};
const carriedFromAgency2025: Basis = {
  cite: { source: "agency-bibb-cb-vet-2025" },
  evidence: "unverified",
  note: "Read for call 2025, not for this call.",
};
const seenElsewhere: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Stated in these years for other actions of EACEA, not seen for this one.",
};
const cyprus2023: Basis = { cite: { source: "cyprus-cb-vet-2023" }, evidence: "secondary" };
const cyprus2025: Basis = { cite: { source: "cyprus-cb-vet-2025" }, evidence: "secondary" };
const agency2025: Basis = { cite: { source: "agency-bibb-cb-vet-2025" }, evidence: "official" };
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page333: Basis = { cite: { source: "guide-2026", page: "333" }, evidence: "guide" };
const page337: Basis = { cite: { source: "guide-2026", page: "337" }, evidence: "guide" };
const page338: Basis = { cite: { source: "guide-2026", page: "338" }, evidence: "guide" };
const page341: Basis = { cite: { source: "guide-2026", page: "341" }, evidence: "guide" };
const page342: Basis = { cite: { source: "guide-2026", page: "342" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

const withEligibleRegions: CountrySet = {
  standings: ["member-state", "associated", "region-1", "region-2", "region-3", "region-9", "region-10", "region-11"],
};

const eligible: CountrySet = {
  standings: ["member-state", "associated", "region-1", "region-2", "region-3", "region-9", "region-10", "region-11"],
  except: ["BY"],
};

const thirdCountries: CountrySet = {
  standings: ["region-1", "region-2", "region-3", "region-9", "region-10", "region-11"],
  except: ["BY"],
};

const four: CountRequirement = { atLeast: 4, who: participating };
const three: CountRequirement = { atLeast: 3, who: participating };

const organisationsFromThirdCountries: Counted = {
  label: ["organisation from an eligible third country", "organisations from eligible third countries"],
  who: { all: [participating, { country: thirdCountries }] },
};

/** Affiliated entities take part as well. */
const takingPartFromThirdCountries: Counted = {
  label: ["organisation from an eligible third country", "organisations from eligible third countries"],
  who: { all: [{ role: ["coordinator", "partner", "affiliated"] }, { country: thirdCountries }] },
};

const secondaryVetProviders: Counted = {
  label: ["VET provider at secondary education level", "VET providers at secondary education level"],
  who: { all: [participating, { type: ["vet-provider"] }, { level: ["secondary"] }] },
};

const schools: Counted = {
  label: ["school", "schools"],
  who: { all: [participating, { type: ["school"] }] },
};

export const capacityBuildingVet: Action = {
  id: "capacity-building-vet",
  title: "Capacity Building in Vocational Education and Training",
  names: [
    "CB VET",
    "CBVET",
    "Capacity Building in VET",
    "KA2 Capacity Building in VET",
    "Capacity Building in the field of VET",
    "Capacity Building in the field of Vocational Education and Training",
    "Capacity Building in the field of Vocational Education and Training (VET)",
    "ERASMUS-EDU-2026-CB-VET-WB",
    "ERASMUS-EDU-2026-CB-VET-NE",
    "ERASMUS-EDU-2026-CB-VET-SMC",
    "ERASMUS-EDU-2026-CB-VET-SSA",
    "ERASMUS-EDU-2026-CB-VET-LA",
    "ERASMUS-EDU-2026-CB-VET-CA",
    "Kapacitetsuppbyggande inom yrkesutbildning",
    "Kapazitätsaufbau in der Berufsbildung",
  ],
  calls: [2022, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2022, value: four, ...carriedFrom2026 },
      { from: 2023, value: four, ...cyprus2023 },
      { from: 2024, value: four, ...carriedFrom2026 },
      { from: 2025, value: four, ...agency2025 },
      { from: 2026, value: four, ...page338 },
    ],
    minimumCountries: [
      { from: 2022, value: three, ...carriedFrom2026 },
      { from: 2023, value: three, ...cyprus2023 },
      { from: 2024, value: three, ...carriedFrom2026 },
      { from: 2025, value: three, ...agency2025 },
      { from: 2026, value: { atLeast: 3, who: { all: [participating, { country: eligible }] } }, ...page338 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 337" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page337 }],
    coordinatorCountries: [
      {
        from: 2022,
        value: null,
        ...inferred,
        note: "No page read for these calls says from where one may coordinate.",
      },
      { from: 2026, value: programmeCountries, ...page337 },
    ],
    partnerCountries: [
      { from: 2022, value: null, ...inferred, note: "No page read for this call names the regions." },
      { from: 2023, value: withEligibleRegions, ...cyprus2023 },
      { from: 2024, value: withEligibleRegions, ...carriedFromAgency2025 },
      { from: 2025, value: withEligibleRegions, ...agency2025 },
      { from: 2026, value: withEligibleRegions, ...page337 },
    ],
    excludedPartnerCountries: [
      { from: 2023, value: ["BY"], ...seenElsewhere },
      { from: 2026, value: ["BY"], ...page337 },
    ],
    associatedCountries: [{ from: 2026, value: { standings: ["any"], except: ["BY", "RU"] }, ...page337 }],
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
    associatedPartnersUnfunded: [
      { from: 2022, value: true, ...seenElsewhere },
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2022, value: null, ...inferred, note: "No page read for these calls says how long a project lasts." },
      {
        from: 2024,
        value: { from: 1, to: 36 },
        cite: { source: "time-machine-cb-vet-2024" },
        evidence: "secondary",
        note: "The page gives 36 months alone; that 12 and 24 could be chosen as well is only recalled.",
      },
      { from: 2025, value: null, ...inferred, note: "No page read for this call says how long a project lasts." },
      { from: 2026, value: { choices: [36] }, ...page338, word: "should" },
    ],
    grantMinimum: [
      { from: 2022, value: 100000, ...carriedFrom2025 },
      { from: 2023, value: 100000, ...cyprus2023 },
      { from: 2024, value: 100000, ...carriedFrom2025 },
      { from: 2025, value: 100000, ...cyprus2025 },
      { from: 2026, value: null, ...page341, note: "The Guide sets a largest grant only." },
    ],
    grantCap: [
      { from: 2022, value: { flat: 400000 }, ...carriedFrom2025 },
      { from: 2023, value: { flat: 400000 }, ...cyprus2023 },
      { from: 2024, value: { flat: 400000 }, ...carriedFrom2025 },
      { from: 2025, value: { flat: 400000 }, ...cyprus2025 },
      { from: 2026, value: { flat: 500000 }, ...page341 },
    ],
    coFinancingRate: [
      { from: 2023, value: 0.8, ...cyprus2023 },
      { from: 2024, value: 0.8, ...carriedFrom2025 },
      { from: 2025, value: 0.8, ...cyprus2025 },
      {
        from: 2026,
        value: 0.8,
        ...page341,
        note: "A list of calls says that no own contribution is needed; the Guide decides.",
      },
    ],
    activitiesInPartnerCountries: [{ from: 2026, value: orAtConferences, ...page338 }],
    managedBy: [
      { from: 2022, value: "eacea", ...inferred, note: "Read for call 2026 only." },
      { from: 2026, value: "eacea", ...page338 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "339-340" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2022,
        value: [{ round: 1, at: "2022-03-31T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-02-28T17:00" }],
        cite: { source: "euro-access-cb-vet-2023" },
        evidence: "secondary",
      },
      {
        from: 2024,
        value: [{ round: 1, at: "2024-02-29T17:00" }],
        cite: { source: "time-machine-cb-vet-2024" },
        evidence: "secondary",
      },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-02-27T17:00" }],
        cite: { source: "sinergie-2025" },
        evidence: "secondary",
      },
      { from: 2026, value: [{ round: 1, at: "2026-03-26T17:00" }], ...page338 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-programme-countries",
      from: 2022,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...carriedFromAgency2025,
    },
    {
      id: "too-few-programme-countries",
      from: 2025,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...agency2025,
    },
    {
      id: "too-few-programme-countries",
      from: 2026,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...page338,
    },
    {
      id: "too-few-from-third-countries",
      from: 2022,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...carriedFromAgency2025,
    },
    {
      id: "too-few-from-third-countries",
      from: 2025,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...agency2025,
    },
    {
      id: "too-few-from-third-countries",
      from: 2026,
      value: { form: "organisations", counted: organisationsFromThirdCountries, atLeast: 2, column: "country" },
      ...page338,
    },
    {
      id: "cross-regional-project",
      from: 2026,
      value: { form: "one-region", counted: takingPartFromThirdCountries },
      ...page338,
    },
    {
      id: "no-secondary-vet-provider",
      from: 2026,
      value: {
        form: "organisations",
        counted: secondaryVetProviders,
        atLeast: 1,
        unless: {
          counted: schools,
          atLeast: 1,
          question: "Is one of the schools a VET provider at secondary education level?",
        },
      },
      ...page338,
    },
    {
      id: "more-from-programme-countries",
      from: 2026,
      value: {
        form: "parity",
        atLeastAsMany: organisationsFromThirdCountries,
        as: organisationsFromProgrammeCountries,
      },
      ...page338,
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "coordinates-more-than-twice",
      from: 2026,
      value: { form: "applications", as: "coordinator", atMost: 2 },
      ...page337,
    },
    {
      id: "not-active-in-vet-or-labour-market",
      from: 2023,
      value: {
        form: "question",
        question: "Are all partners active in VET or in the labour market?",
      },
      ...cyprus2023,
    },
    {
      id: "not-active-in-vet-or-labour-market",
      from: 2024,
      value: null,
      ...inferred,
      note: "No page read for these calls says it.",
    },
    {
      id: "not-active-in-vet-or-labour-market",
      from: 2026,
      value: {
        form: "question",
        question: "Are all applicants active in VET or in the labour market?",
      },
      ...page337,
    },
    {
      id: "coordinator-not-active-in-vet",
      from: 2026,
      value: {
        form: "question",
        when: {
          organisationsWith: { all: [{ role: ["coordinator"] }, { not: { type: ["vet-provider"] } }] },
          atLeast: 1,
        },
        question: "Is the coordinator, which is no VET provider, active in VET?",
      },
      ...page337,
    },
    {
      id: "no-focus-on-third-countries",
      from: 2026,
      value: {
        form: "question",
        question: "Do the activities build the capacities of VET organisations, principally in the third countries?",
      },
      ...page333,
    },
    {
      id: "no-answer-to-torino-process",
      from: 2026,
      value: {
        form: "question",
        question:
          "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?",
      },
      ...page333,
      word: "should",
    },
    {
      id: "too-much-subcontracting",
      from: 2026,
      value: { form: "spending", categories: ["subcontracting"], atMost: { share: 0.1, of: "grant" } },
      ...page342,
      word: "should",
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page341,
    },
    {
      id: "audits-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["audits"], atMost: { euro: 0 } },
      ...page341,
    },
  ],
};
