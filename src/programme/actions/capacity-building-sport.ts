// Capacity Building in Sport: small partnerships with the Western Balkans or Neighbourhood East, run by EACEA.
import { sixtyWithRelevanceAndImpact } from "../award-thresholds.ts";
import { georgianAuthorities, organisationsFromElsewhere, organisationsFromProgrammeCountries } from "../counted.ts";
import type { Action, Basis, CountrySet } from "../programme.ts";
import type { Counted } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  notForProfit,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
} from "../shared-conditions.ts";
import { orAtConferences } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const recalled: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Recalled, no page read. The recollection also names two programme countries, which the Guide of 2026 does not ask for.",
};
const seenElsewhere: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Stated in these years for other actions of EACEA, not seen for this one.",
};
const commission: Basis = {
  cite: { source: "commission-cb-sport" },
  evidence: "official",
  note: "The page has no year; it fits calls 2022 and 2023.",
};
const cyprus2025: Basis = { cite: { source: "cyprus-cb-sport-2025" }, evidence: "secondary" };
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page352: Basis = { cite: { source: "guide-2026", page: "352" }, evidence: "guide" };
const page354: Basis = { cite: { source: "guide-2026", page: "354" }, evidence: "guide" };
const page355: Basis = { cite: { source: "guide-2026", page: "355" }, evidence: "guide" };
const page357: Basis = { cite: { source: "guide-2026", page: "357" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

const withRegion1: CountrySet = { standings: ["member-state", "associated", "region-1"] };
const withRegions1And2: CountrySet = { standings: ["member-state", "associated", "region-1", "region-2"] };
const thirdCountries: CountrySet = { standings: ["region-1", "region-2"], except: ["BY"] };

const organisationsFromThirdCountries: Counted = {
  label: ["organisation from an eligible third country", "organisations from eligible third countries"],
  who: { all: [participating, { country: thirdCountries }] },
};

/** Affiliated entities take part as well. */
const takingPartFromThirdCountries: Counted = {
  label: ["organisation from an eligible third country", "organisations from eligible third countries"],
  who: { all: [{ role: ["coordinator", "partner", "affiliated"] }, { country: thirdCountries }] },
};

export const capacityBuildingSport: Action = {
  id: "capacity-building-sport",
  title: "Capacity Building in Sport",
  names: [
    "CB Sport",
    "SPORT-CB",
    "KA2 Capacity Building in Sport",
    "Capacity Building in the field of Sport",
    "ERASMUS-SPORT-2026-CB",
    "ERASMUS-SPORT-2025-CB",
    "ERASMUS-SPORT-2023-CB",
    "Kapacitetsuppbyggande inom idrott",
    "Kapazitätsaufbau im Sport",
  ],
  calls: [2022, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2022, value: { atLeast: 4, who: participating }, ...recalled },
      { from: 2026, value: { atLeast: 4, who: participating }, ...page355 },
    ],
    minimumCountries: [
      { from: 2022, value: { atLeast: 3, who: participating }, ...recalled },
      { from: 2026, value: { atLeast: 3, who: participating }, ...page355 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 354" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page354 }],
    coordinatorCountries: [
      { from: 2022, value: withRegion1, ...commission },
      {
        from: 2024,
        value: null,
        ...inferred,
        note: "No page read for these calls says from where one may coordinate.",
      },
      {
        from: 2026,
        value: { standings: ["member-state", "associated", "region-1", "region-2"], except: ["AM", "AZ", "BY"] },
        ...page354,
        note: "Footnote 436: Armenia and Azerbaijan may take part, but not coordinate.",
      },
    ],
    partnerCountries: [
      { from: 2022, value: withRegion1, ...commission },
      {
        from: 2024,
        value: null,
        ...inferred,
        note: "Region 2 came in with call 2024 or 2025; no page read says with which.",
      },
      { from: 2025, value: withRegions1And2, ...cyprus2025 },
      { from: 2026, value: withRegions1And2, ...page354 },
    ],
    excludedPartnerCountries: [
      { from: 2023, value: ["BY"], ...seenElsewhere },
      { from: 2026, value: ["BY"], ...page354 },
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
        cite: { source: "guide-2026", page: "354, 355" },
        evidence: "guide",
        note: "The chapter lets associated partners in and names no countries for them; organisations from Belarus are excluded altogether.",
      },
    ],
    associatedPartnersUnfunded: [
      { from: 2022, value: true, ...seenElsewhere },
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2022, value: null, ...inferred, note: "No page read for these calls says how long a project lasts." },
      { from: 2026, value: { from: 12, to: 36 }, ...page355, word: "should" },
    ],
    grantMinimum: [
      { from: 2025, value: 100000, ...cyprus2025 },
      { from: 2026, value: 100000, ...page357, word: "should" },
    ],
    grantCap: [
      { from: 2022, value: null, ...inferred, note: "No page read for these calls says how large a grant may be." },
      { from: 2025, value: { flat: 200000 }, ...cyprus2025 },
      {
        from: 2026,
        value: { flat: 200000 },
        ...page357,
        word: "should",
        note: "The grant “should vary” up to there; the same page also speaks of the maximum set in the call.",
      },
    ],
    coFinancingRate: [{ from: 2026, value: 0.8, ...page357 }],
    activitiesInPartnerCountries: [{ from: 2026, value: orAtConferences, ...page355 }],
    managedBy: [
      { from: 2022, value: "eacea", ...inferred, note: "Read for call 2026 only." },
      { from: 2026, value: "eacea", ...page355 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndImpact,
        cite: { source: "guide-2026", page: "356" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2022,
        value: [{ round: 1, at: "2022-04-07T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-03-22T17:00" }],
        cite: { source: "grantalist-cb-sport-2023" },
        evidence: "secondary",
      },
      { from: 2024, value: null, ...inferred, note: "No page read gives the deadline of this call." },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-03-05T17:00" }],
        cite: { source: "welcomeurope-cb-sport-2025" },
        evidence: "secondary",
      },
      { from: 2026, value: [{ round: 1, at: "2026-03-05T17:00" }], ...page355 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-programme-countries",
      from: 2022,
      value: { form: "countries", counted: organisationsFromProgrammeCountries, atLeast: 2 },
      ...recalled,
    },
    {
      id: "too-few-programme-countries",
      from: 2026,
      value: null,
      ...page355,
      note: "One organisation from a Member State or associated country is enough.",
    },
    {
      id: "no-programme-organisation",
      from: 2026,
      value: { form: "organisations", counted: organisationsFromProgrammeCountries, atLeast: 1, column: "country" },
      ...page355,
    },
    {
      id: "too-many-programme-organisations",
      from: 2026,
      value: { form: "organisations", counted: organisationsFromProgrammeCountries, atMost: 2, column: "country" },
      ...page355,
    },
    {
      id: "both-from-one-programme-country",
      from: 2026,
      value: {
        form: "countries",
        counted: organisationsFromProgrammeCountries,
        atLeast: 2,
        when: { organisationsWith: participatingFromProgrammeCountries, atLeast: 2 },
      },
      ...page355,
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
      value: { form: "organisations", counted: organisationsFromThirdCountries, atLeast: 2, column: "country" },
      ...page355,
    },
    {
      id: "cross-regional-project",
      from: 2026,
      value: { form: "one-region", counted: takingPartFromThirdCountries },
      ...page355,
    },
    {
      id: "more-from-programme-countries",
      from: 2026,
      value: {
        form: "parity",
        atLeastAsMany: organisationsFromThirdCountries,
        as: organisationsFromProgrammeCountries,
      },
      ...page355,
    },
    {
      id: "coordinator-for-profit",
      from: 2026,
      value: {
        form: "each",
        each: { text: "the coordinator", who: { role: ["coordinator"] } },
        must: { text: "a not-for-profit organisation", who: notForProfit },
      },
      ...page354,
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "not-active-in-sport",
      from: 2026,
      value: {
        form: "question",
        question: "Are all applicants active in the field of sport?",
      },
      ...page354,
    },
    {
      id: "no-focus-on-third-countries",
      from: 2026,
      value: {
        form: "question",
        question: "Do the activities build the capacities of sport organisations, principally in the third countries?",
      },
      ...page352,
    },
  ],
};
