// Virtual Exchanges: online exchange between young people of Europe and one other region, run by EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";
import { associatedUnfundedBefore2026, excludedBefore2026 } from "../before-2026.ts";
import { georgianAuthorities, organisationsFromElsewhere, organisationsFromProgrammeCountries } from "../counted.ts";
import type { Action, Basis, CountrySet, Predicate } from "../programme.ts";
import type { CountryPart, Exception, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const recalled: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Recalled; every page read breaks off before the composition.",
};
const cyprus2023: Basis = {
  cite: { source: "cyprus-virtual-exchanges" },
  evidence: "secondary",
  note: "The page does not name its year: call 2023 or 2024.",
};
const cyprusCarried: Basis = {
  cite: { source: "cyprus-virtual-exchanges" },
  evidence: "unverified",
  note: "Carried over from a page about call 2023 or 2024.",
};
const athena2024: Basis = { cite: { source: "athena-virtual-exchanges-2024" }, evidence: "secondary" };
const nothingRead2025: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "No page read says so for call 2025.",
};
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page217: Basis = { cite: { source: "guide-2026", page: "217" }, evidence: "guide" };
const page218: Basis = { cite: { source: "guide-2026", page: "218" }, evidence: "guide" };
const page219: Basis = { cite: { source: "guide-2026", page: "219" }, evidence: "guide" };
const page222: Basis = { cite: { source: "guide-2026", page: "222" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

const regionsBefore2026: CountrySet = {
  standings: ["member-state", "associated", "region-1", "region-2", "region-3", "region-9"],
};

const eligible: CountrySet = {
  standings: ["member-state", "associated", "region-1", "region-2", "region-3", "region-9"],
  except: ["BY"],
};

const otherRegions: CountrySet = { standings: ["region-1", "region-2", "region-3", "region-9"], except: ["BY"] };

const heiOrYouth: Predicate = { type: ["hei", "youth-organisation"] };

const isYouthOrganisation: Exception["question"] =
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?";

const oneFromProgrammeCountry: CountryPart = {
  counted: {
    label: [
      "higher education institution or youth organisation from a Member State or associated country",
      "higher education institutions or youth organisations from Member States or associated countries",
    ],
    who: { all: [participating, heiOrYouth, { country: programmeCountries }] },
  },
  atLeast: 1,
  unless: {
    counted: {
      label: ["organisation that may be a youth organisation", "organisations that may be youth organisations"],
      who: { all: [participating, organisationsOnly, { country: programmeCountries }] },
    },
    atLeast: 1,
    question: isYouthOrganisation,
  },
};

const oneFromElsewhere: CountryPart = {
  counted: {
    label: [
      "higher education institution or youth organisation from an eligible third country",
      "higher education institutions or youth organisations from eligible third countries",
    ],
    who: { all: [participating, heiOrYouth, { country: otherRegions }] },
  },
  atLeast: 1,
  unless: {
    counted: {
      label: ["organisation that may be a youth organisation", "organisations that may be youth organisations"],
      who: { all: [participating, organisationsOnly, { country: otherRegions }] },
    },
    atLeast: 1,
    question: isYouthOrganisation,
  },
};

const coordinatorHeiOrYouth: Requirement = {
  form: "each",
  each: { text: "the coordinator", who: { role: ["coordinator"] } },
  must: {
    text: "a higher education institution or a youth organisation",
    who: heiOrYouth,
  },
  weight: "review",
};

/** No organisation from another region takes part, not as an affiliated entity either. */
const oneRegion: Requirement = {
  form: "one-region",
  counted: {
    label: [
      "organisation from a third country not associated to the Programme",
      "organisations from third countries not associated to the Programme",
    ],
    who: {
      all: [{ role: ["coordinator", "partner", "affiliated"] }, { not: { country: programmeCountries } }],
    },
  },
};

const atMost200Each: Requirement = { form: "participants", euroEach: 200 };

export const virtualExchanges: Action = {
  id: "virtual-exchanges",
  title: "Virtual Exchanges in Higher Education and Youth",
  names: [
    "Virtual Exchanges",
    "Virtual Exchange",
    "Erasmus+ Virtual Exchanges",
    "Erasmus+ Virtual Exchange",
    "Virtual exchanges in the field of higher education and youth",
    "VIRT-EXCH",
    "ERASMUS-EDU-2026-VIRT-EXCH-SSA",
    "ERASMUS-EDU-2026-VIRT-EXCH-WB",
    "ERASMUS-EDU-2026-VIRT-EXCH-SMC",
    "ERASMUS-EDU-2026-VIRT-EXCH-NE",
    "Virtuella utbyten",
    "Virtuaalivaihdot",
    "Virtueller Austausch",
    "Échanges virtuels",
  ],
  calls: [2022, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2022, value: { atLeast: 4, who: participating }, ...recalled },
      { from: 2026, value: { atLeast: 6, who: participating }, ...page218 },
    ],
    minimumCountries: [
      { from: 2022, value: { atLeast: 2, who: participatingFromProgrammeCountries }, ...recalled },
      { from: 2026, value: { atLeast: 6, who: participating }, ...page218 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 218" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page218 }],
    coordinatorCountries: [
      { from: 2022, value: programmeCountries, ...cyprusCarried },
      { from: 2023, value: programmeCountries, ...cyprus2023 },
      { from: 2024, value: programmeCountries, ...cyprusCarried },
      { from: 2025, value: null, ...nothingRead2025 },
      { from: 2026, value: programmeCountries, ...page218 },
    ],
    partnerCountries: [
      {
        from: 2022,
        value: regionsBefore2026,
        cite: { source: "athena-virtual-exchanges-2024" },
        evidence: "unverified",
        note: "Carried over from a page about call 2024.",
      },
      { from: 2023, value: regionsBefore2026, ...cyprus2023 },
      { from: 2024, value: regionsBefore2026, ...athena2024 },
      { from: 2025, value: null, ...nothingRead2025 },
      { from: 2026, value: eligible, ...page218 },
    ],
    associatedCountries: [{ from: 2026, value: { standings: ["any"], except: ["BY", "RU"] }, ...page218 }],
    excludedPartnerCountries: [...excludedBefore2026, { from: 2026, value: ["BY"], ...page218 }],
    eche: [
      {
        from: 2026,
        value: heisFromProgrammeCountries,
        ...page452,
        word: "should",
        note: "The glossary asks for it in all cooperation activities; the chapter does not mention it.",
      },
    ],
    associatedPartnersUnfunded: [...associatedUnfundedBefore2026, { from: 2026, value: true, ...page444 }],
    duration: [
      { from: 2022, value: null, ...inferred, note: "No page read says so for the calls 2022 and 2023." },
      { from: 2024, value: { choices: [36] }, ...athena2024 },
      { from: 2025, value: null, ...nothingRead2025 },
      { from: 2026, value: { choices: [36] }, ...page219, word: "should" },
    ],
    grantCap: [
      { from: 2022, value: { flat: 500000 }, ...cyprusCarried },
      { from: 2023, value: { flat: 500000 }, ...cyprus2023 },
      { from: 2024, value: { flat: 500000 }, ...cyprusCarried },
      { from: 2025, value: null, ...nothingRead2025 },
      { from: 2026, value: { flat: 500000 }, ...page222 },
    ],
    coFinancingRate: [
      { from: 2022, value: 0.95, ...cyprusCarried },
      { from: 2023, value: 0.95, ...cyprus2023 },
      { from: 2024, value: 0.95, ...cyprusCarried },
      { from: 2025, value: null, ...nothingRead2025 },
      { from: 2026, value: 0.95, ...page222 },
    ],
    managedBy: [
      { from: 2022, value: "eacea", ...inferred },
      { from: 2026, value: "eacea", ...page219 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "219-221" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2022,
        value: [{ round: 1, at: "2022-09-20T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-04-26T17:00" }],
        cite: { source: "euro-funding-2023" },
        evidence: "secondary",
      },
      {
        from: 2024,
        value: [{ round: 1, at: "2024-04-25T17:00" }],
        cite: { source: "valencia-2024" },
        evidence: "secondary",
      },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-04-29T17:00" }],
        cite: { source: "sinergie-2025" },
        evidence: "secondary",
        note: "One topic for each region since then.",
      },
      { from: 2026, value: [{ round: 1, at: "2026-03-26T17:00" }], ...page219 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-from-programme-countries",
      from: 2026,
      value: { form: "some-countries", atLeast: 3, parts: [oneFromProgrammeCountry] },
      ...page218,
      note: "Footnote 228: a youth organisation is any that works with or for young people outside formal settings.",
    },
    {
      id: "too-few-from-third-countries",
      from: 2022,
      value: { form: "organisations", counted: organisationsFromElsewhere, atLeast: 2, column: "country" },
      ...recalled,
    },
    {
      id: "too-few-from-third-countries",
      from: 2026,
      value: { form: "some-countries", atLeast: 3, parts: [oneFromElsewhere] },
      ...page218,
      note: "Footnote 228: a youth organisation is any that works with or for young people outside formal settings.",
    },
    { id: "several-regions-in-one-project", from: 2022, value: oneRegion, ...recalled },
    { id: "several-regions-in-one-project", from: 2026, value: oneRegion, ...page218 },
    {
      id: "more-from-third-countries",
      from: 2022,
      value: { form: "parity", atLeastAsMany: organisationsFromProgrammeCountries, as: organisationsFromElsewhere },
      ...recalled,
    },
    {
      id: "more-from-third-countries",
      from: 2026,
      value: null,
      ...page218,
      note: "In the Guide of 2026 it is the other way round.",
    },
    {
      id: "more-from-programme-countries",
      from: 2026,
      value: { form: "parity", atLeastAsMany: organisationsFromElsewhere, as: organisationsFromProgrammeCountries },
      ...page218,
    },
    { id: "coordinator-is-no-hei-or-youth-organisation", from: 2022, value: coordinatorHeiOrYouth, ...cyprusCarried },
    { id: "coordinator-is-no-hei-or-youth-organisation", from: 2023, value: coordinatorHeiOrYouth, ...cyprus2023 },
    { id: "coordinator-is-no-hei-or-youth-organisation", from: 2024, value: coordinatorHeiOrYouth, ...cyprusCarried },
    { id: "coordinator-is-no-hei-or-youth-organisation", from: 2025, value: null, ...nothingRead2025 },
    {
      id: "coordinator-is-no-hei-or-youth-organisation",
      from: 2026,
      value: coordinatorHeiOrYouth,
      ...page218,
      note: "Footnote 228: a youth organisation is any that works with or for young people outside formal settings.",
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "not-active-in-the-field",
      from: 2026,
      value: {
        form: "question",
        question:
          "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?",
      },
      ...page218,
    },
    {
      id: "venue-elsewhere",
      from: 2026,
      value: {
        form: "question",
        question: "Do all activities take place in the countries of the participating organisations?",
      },
      ...page218,
    },
    {
      id: "participants-of-another-age",
      from: 2024,
      value: {
        form: "question",
        question: "Are the participants 13 to 30 years old and living in the countries of the project?",
      },
      ...athena2024,
    },
    { id: "participants-of-another-age", from: 2025, value: null, ...nothingRead2025 },
    {
      id: "participants-of-another-age",
      from: 2026,
      value: {
        form: "question",
        question:
          "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?",
      },
      ...page217,
    },
    {
      id: "not-moderated",
      from: 2026,
      value: {
        form: "question",
        question:
          "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?",
      },
      ...page217,
    },
    { id: "too-few-participants", from: 2022, value: atMost200Each, ...cyprusCarried },
    { id: "too-few-participants", from: 2023, value: atMost200Each, ...cyprus2023 },
    { id: "too-few-participants", from: 2024, value: atMost200Each, ...cyprusCarried },
    { id: "too-few-participants", from: 2025, value: null, ...nothingRead2025 },
    { id: "too-few-participants", from: 2026, value: atMost200Each, ...page222 },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page222,
    },
    {
      id: "audits-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["audits"], atMost: { euro: 0 } },
      ...page222,
    },
  ],
};
