// Not-for-profit European sport events: a menu of events, each with its own consortium and grant, run by EACEA.
import { sixtyWithRelevanceAndImpact } from "../award-thresholds.ts";
import { compositionNotRead } from "../composition-not-read.ts";
import type { Action, Basis, Predicate } from "../programme.ts";
import type { Requirement } from "../requirements.ts";
import { organisationsOnly, participatingFromProgrammeCountries, programmeCountries } from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carried: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Seen for other calls and carried over to this one.",
};
const bulgaria: Basis = { cite: { source: "agency-bulgaria-sport" }, evidence: "official" };
const serbia: Basis = {
  cite: { source: "agency-serbia-sport" },
  evidence: "official",
  note: "The page has no year; it fits the calls 2022 and 2023.",
};
const cyprus2025: Basis = { cite: { source: "cyprus-sport-2025" }, evidence: "secondary" };
const large2024: Basis = {
  cite: { source: "large-sport-2024" },
  evidence: "secondary",
  note: "The page is of call 2024 or earlier; read as the calls 2023 and 2024.",
};
const page358: Basis = { cite: { source: "guide-2026", page: "358" }, evidence: "guide" };
const page359: Basis = { cite: { source: "guide-2026", page: "359" }, evidence: "guide" };
const page360: Basis = { cite: { source: "guide-2026", page: "360" }, evidence: "guide" };
const page361To362: Basis = { cite: { source: "guide-2026", page: "361-362" }, evidence: "guide" };
const page362: Basis = { cite: { source: "guide-2026", page: "362" }, evidence: "guide" };
const page363: Basis = { cite: { source: "guide-2026", page: "363" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

const noRule = "No source read says it.";
const localEvents = ["local-1", "local-2"] as const;
const oneApplicant = ["european-wide", "large-scale"] as const;

/** The participating organisations are associated partners of a single applicant, and count. */
const takingPart: Predicate = {
  all: [{ role: ["coordinator", "partner", "associated"] }, { country: programmeCountries }],
};

const singleApplicant: Requirement = {
  form: "organisations",
  counted: {
    label: [
      "organisation beside the applicant that is no associated partner",
      "organisations beside the applicant that are no associated partners",
    ],
    who: { role: ["partner", "affiliated"] },
  },
  atMost: 0,
  column: "role",
};

const eventInEachCountry: Requirement = {
  form: "question",
  question: "Does a sport event take place in each country of the consortium?",
};

const oneEvent: Requirement = {
  form: "question",
  question:
    "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?",
};

const sevenSports: Requirement = {
  form: "question",
  question: "Does the event show at least 7 different sports?",
};

const singleEvent: Requirement = {
  form: "question",
  question: "Is there one single event?",
};

export const sportEvents: Action = {
  id: "sport-events",
  title: "Not-for-profit European Sport Events",
  names: [
    "Not-for-profit European Sport Event",
    "European Sport Events",
    "Sport events",
    "SPORT-SNCESE",
    "ERASMUS-SPORT-2026-SNCESE",
    "ERASMUS-SPORT-2025-SNCESE",
    "Icke-vinstdrivande europeiska idrottsevenemang",
    "Gemeinnützige europäische Sportveranstaltungen",
  ],
  calls: [2014, null],
  checkedFrom: 2021,
  checkedThrough: 2026,
  variantsAre: "event-type",
  variants: [
    { id: "local-1" },
    { id: "local-2" },
    { id: "european-wide" },
    {
      id: "large-scale",
      code: "SPORT-LSNCESE",
      otherCodes: ["ERASMUS-SPORT-2026-LSNCESE", "ERASMUS-SPORT-2025-LSNCESE"],
    },
  ],
  values: {
    minimumPartners: [
      {
        from: 2021,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...bulgaria,
      },
      {
        from: 2021,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...bulgaria,
      },
      { from: 2021, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...carried },
      { from: 2021, variants: ["large-scale"], value: null, ...inferred, note: noRule },
      { from: 2022, variants: ["local-1"], value: { atLeast: 3, who: participatingFromProgrammeCountries }, ...serbia },
      { from: 2022, variants: ["local-2"], value: { atLeast: 6, who: participatingFromProgrammeCountries }, ...serbia },
      { from: 2022, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...serbia },
      {
        from: 2024,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...carried,
      },
      {
        from: 2024,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...carried,
      },
      { from: 2024, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...carried },
      {
        from: 2025,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...cyprus2025,
      },
      {
        from: 2025,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...cyprus2025,
      },
      {
        from: 2026,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...page359,
      },
      {
        from: 2026,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...page359,
      },
      { from: 2026, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...page359 },
      { from: 2026, variants: ["large-scale"], value: { atLeast: 15, who: takingPart }, ...page359 },
    ],
    maximumPartners: [
      {
        from: 2021,
        variants: ["local-1"],
        value: { atMost: 5, who: participatingFromProgrammeCountries },
        ...bulgaria,
      },
      { from: 2022, variants: ["local-1"], value: { atMost: 5, who: participatingFromProgrammeCountries }, ...serbia },
      { from: 2024, variants: ["local-1"], value: { atMost: 5, who: participatingFromProgrammeCountries }, ...carried },
      {
        from: 2025,
        variants: ["local-1"],
        value: { atMost: 5, who: participatingFromProgrammeCountries },
        ...cyprus2025,
      },
      { from: 2026, variants: ["local-1"], value: { atMost: 5, who: participatingFromProgrammeCountries }, ...page359 },
    ],
    minimumCountries: [
      {
        from: 2021,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...bulgaria,
      },
      {
        from: 2021,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...bulgaria,
      },
      { from: 2021, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...carried },
      { from: 2021, variants: ["large-scale"], value: null, ...inferred, note: noRule },
      { from: 2022, variants: ["local-1"], value: { atLeast: 3, who: participatingFromProgrammeCountries }, ...serbia },
      { from: 2022, variants: ["local-2"], value: { atLeast: 6, who: participatingFromProgrammeCountries }, ...serbia },
      { from: 2022, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...serbia },
      {
        from: 2024,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...carried,
      },
      {
        from: 2024,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...carried,
      },
      { from: 2024, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...carried },
      {
        from: 2025,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...cyprus2025,
      },
      {
        from: 2025,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...cyprus2025,
      },
      {
        from: 2026,
        variants: ["local-1"],
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...page359,
      },
      {
        from: 2026,
        variants: ["local-2"],
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        ...page359,
      },
      { from: 2026, variants: ["european-wide"], value: { atLeast: 10, who: takingPart }, ...page359 },
      { from: 2026, variants: ["large-scale"], value: { atLeast: 15, who: takingPart }, ...page359 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 358" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page359 }],
    coordinatorCountries: [
      { from: 2021, value: programmeCountries, ...carried },
      { from: 2022, value: programmeCountries, ...serbia },
      { from: 2024, value: programmeCountries, ...carried },
      { from: 2025, value: programmeCountries, ...cyprus2025 },
      { from: 2026, value: programmeCountries, ...page358 },
    ],
    partnerCountries: [
      { from: 2021, value: programmeCountries, ...carried },
      { from: 2022, value: programmeCountries, ...serbia },
      { from: 2024, value: programmeCountries, ...carried },
      { from: 2025, value: programmeCountries, ...cyprus2025 },
      { from: 2026, value: programmeCountries, ...page358 },
    ],
    // Associated partners of the larger events are counted by country; the chapter does not say that others may not join them.
    associatedPartnersUnfunded: [
      { from: 2021, variants: ["european-wide"], value: true, ...carried },
      { from: 2022, variants: ["european-wide"], value: true, ...serbia },
      { from: 2024, variants: ["european-wide"], value: true, ...carried },
      { from: 2026, value: true, ...page444 },
      { from: 2026, variants: ["european-wide"], value: true, ...page362 },
    ],
    duration: [
      { from: 2021, value: null, ...inferred, note: noRule },
      { from: 2026, value: { choices: [12, 18] }, ...page359, word: "should" },
    ],
    lumpSums: [
      { from: 2021, variants: ["local-1"], value: [200000], ...carried },
      { from: 2021, variants: ["local-2"], value: [300000], ...carried },
      { from: 2021, variants: ["european-wide"], value: [450000], ...carried },
      { from: 2022, variants: ["local-1"], value: [200000], ...serbia },
      { from: 2022, variants: ["local-2"], value: [300000], ...serbia },
      { from: 2022, variants: ["european-wide"], value: [450000], ...serbia },
      { from: 2024, variants: ["local-1"], value: [200000], ...carried },
      { from: 2024, variants: ["local-2"], value: [300000], ...carried },
      { from: 2024, variants: ["european-wide"], value: [450000], ...carried },
      { from: 2025, variants: ["local-1"], value: [200000], ...cyprus2025 },
      { from: 2025, variants: ["local-2"], value: [300000], ...cyprus2025 },
      { from: 2025, variants: ["european-wide"], value: [450000], ...cyprus2025 },
      { from: 2026, variants: ["local-1"], value: [200000], ...page361To362 },
      { from: 2026, variants: ["local-2"], value: [300000], ...page362 },
      { from: 2026, variants: ["european-wide"], value: [450000], ...page362 },
    ],
    grantMinimum: [
      { from: 2023, variants: ["large-scale"], value: 1000000, ...large2024 },
      {
        from: 2025,
        variants: ["large-scale"],
        value: null,
        ...inferred,
        note: "Sources contradict: a page on call 2025 has fixed amounts, which were not read, instead of 1 to 2 million.",
      },
      {
        from: 2026,
        variants: ["large-scale"],
        value: 1000000,
        ...page363,
        word: "should",
        note: "The grant “is expected to range” from there; it may be lower than what is asked for.",
      },
    ],
    grantCap: [
      { from: 2021, variants: ["large-scale"], value: null, ...inferred, note: noRule },
      { from: 2023, variants: ["large-scale"], value: { flat: 2000000 }, ...large2024 },
      {
        from: 2025,
        variants: ["large-scale"],
        value: null,
        ...inferred,
        note: "Sources contradict: a page on call 2025 has fixed amounts, which were not read, instead of 1 to 2 million.",
      },
      { from: 2026, variants: ["large-scale"], value: { flat: 1500000 }, ...page362 },
    ],
    coFinancingRate: [
      { from: 2023, variants: ["large-scale"], value: 0.8, ...large2024 },
      {
        from: 2025,
        variants: ["large-scale"],
        value: null,
        ...inferred,
        note: "Sources contradict: a page on call 2025 has fixed amounts, which were not read, instead of 1 to 2 million.",
      },
      { from: 2026, variants: ["large-scale"], value: 0.8, ...page363 },
    ],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." },
      { from: 2026, value: "eacea", ...page359 },
    ],
    closed: [
      {
        from: 2021,
        variants: ["large-scale"],
        value: true,
        ...inferred,
        note: "No page on the calls 2021 and 2022 names it.",
      },
      { from: 2023, variants: ["large-scale"], value: null, ...large2024 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndImpact,
        cite: { source: "guide-2026", page: "360-361" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        variants: ["local-1", "local-2", "european-wide"],
        value: [{ round: 1, at: "2021-05-20T17:00" }],
        cite: { source: "piemonte-2021" },
        evidence: "secondary",
      },
      {
        from: 2022,
        variants: ["local-1", "local-2", "european-wide"],
        value: [{ round: 1, at: "2022-03-23T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        variants: ["local-1", "local-2", "european-wide"],
        value: null,
        ...inferred,
        note: "No date was found for the calls 2023 and 2024.",
      },
      {
        from: 2025,
        variants: ["local-1", "local-2", "european-wide"],
        value: [{ round: 1, at: "2025-03-05T17:00" }],
        cite: { source: "ireland-sport-2025" },
        evidence: "secondary",
      },
      {
        from: 2026,
        variants: ["local-1", "local-2", "european-wide"],
        value: [{ round: 1, at: "2026-03-05T17:00" }],
        ...page359,
      },
      { from: 2026, variants: ["large-scale"], value: [{ round: 1, at: "2026-01-22T17:00" }], ...page359 },
      {
        from: 2027,
        variants: ["local-1", "local-2", "european-wide", "large-scale"],
        value: null,
        ...inferred,
        note: "A deadline holds for its own call.",
      },
    ],
  },
  requirements: [
    { id: "partner-of-single-applicant", from: 2021, variants: ["european-wide"], value: singleApplicant, ...carried },
    { id: "partner-of-single-applicant", from: 2022, variants: ["european-wide"], value: singleApplicant, ...serbia },
    { id: "partner-of-single-applicant", from: 2024, variants: ["european-wide"], value: singleApplicant, ...carried },
    {
      id: "partner-of-single-applicant",
      from: 2026,
      variants: oneApplicant,
      value: singleApplicant,
      ...page359,
      note: "One applicant alone is funded; the others are presented as associated partners.",
    },
    {
      id: "not-active-in-sport",
      from: 2026,
      value: {
        form: "question",
        question: "Are all applicants active in the field of sport?",
      },
      ...page358,
    },
    {
      id: "no-main-objective",
      from: 2026,
      value: {
        form: "question",
        question:
          "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?",
      },
      ...page358,
    },
    {
      id: "regular-competition",
      from: 2026,
      value: {
        form: "question",
        question:
          "Is the event something else than a competition that a federation, association or league holds regularly?",
      },
      ...page360,
      note: "Side activities for a large population may be supported.",
    },
    { id: "country-without-event", from: 2021, variants: localEvents, value: eventInEachCountry, ...carried },
    { id: "country-without-event", from: 2022, variants: localEvents, value: eventInEachCountry, ...serbia },
    { id: "country-without-event", from: 2024, variants: localEvents, value: eventInEachCountry, ...carried },
    { id: "country-without-event", from: 2025, variants: localEvents, value: eventInEachCountry, ...cyprus2025 },
    {
      id: "country-without-event",
      from: 2026,
      variants: localEvents,
      value: eventInEachCountry,
      ...page359,
    },
    { id: "event-elsewhere", from: 2021, variants: ["european-wide"], value: singleEvent, ...carried },
    { id: "event-elsewhere", from: 2022, variants: ["european-wide"], value: singleEvent, ...serbia },
    { id: "event-elsewhere", from: 2024, variants: ["european-wide"], value: singleEvent, ...carried },
    {
      id: "event-elsewhere",
      from: 2026,
      variants: ["european-wide"],
      value: oneEvent,
      ...page359,
    },
    {
      id: "too-few-sports",
      from: 2025,
      variants: ["large-scale"],
      value: sevenSports,
      cite: { source: "cyprus-large-sport-2025" },
      evidence: "secondary",
    },
    { id: "composition-not-read", from: 2023, variants: ["large-scale"], value: compositionNotRead, ...inferred },
    {
      id: "composition-not-read",
      from: 2026,
      variants: ["large-scale"],
      value: null,
      ...page359,
      note: "Read in the Guide.",
    },
    {
      id: "too-few-sports",
      from: 2026,
      variants: ["large-scale"],
      value: sevenSports,
      ...page359,
    },
    {
      id: "event-outside-programme-countries",
      from: 2026,
      variants: ["large-scale"],
      value: {
        form: "question",
        question: "Does the event take place in a Member State or an associated country?",
      },
      ...page359,
    },
    {
      id: "no-year-after-the-event",
      from: 2026,
      variants: ["large-scale"],
      value: {
        form: "question",
        question: "Are activities planned throughout the year after the event?",
      },
      ...page359,
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      variants: ["large-scale"],
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page363,
    },
  ],
};
