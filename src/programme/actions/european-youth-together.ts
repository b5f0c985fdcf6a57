// European Youth Together: networks of youth organisations from programme countries, in Key Action 3, run by EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";
import type { CountRequirement } from "../parameters.ts";
import type { Action, Basis } from "../programme.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  notForProfit,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carriedFrom2022: Basis = {
  cite: { source: "access-europe-youth-together-2022" },
  evidence: "unverified",
  note: "Read for call 2022, not for this call.",
};
const carriedFrom2025: Basis = {
  cite: { source: "access-europe-youth-together-2025" },
  evidence: "unverified",
  note: "Read for call 2025, not for this call.",
};
const seenElsewhere: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Stated in these years for other actions of EACEA, not seen for this one.",
};
const accessEurope2022: Basis = { cite: { source: "access-europe-youth-together-2022" }, evidence: "secondary" };
const accessEurope2025: Basis = { cite: { source: "access-europe-youth-together-2025" }, evidence: "secondary" };
const timeMachine2024: Basis = { cite: { source: "time-machine-youth-together-2024" }, evidence: "secondary" };
const euroAccess2025: Basis = { cite: { source: "euro-access-youth-together-2025" }, evidence: "secondary" };
const page366: Basis = { cite: { source: "guide-2026", page: "366" }, evidence: "guide" };
const page367: Basis = { cite: { source: "guide-2026", page: "367" }, evidence: "guide" };
const page368: Basis = { cite: { source: "guide-2026", page: "368" }, evidence: "guide" };
const page371: Basis = { cite: { source: "guide-2026", page: "371" }, evidence: "guide" };
const page373: Basis = { cite: { source: "guide-2026", page: "373" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };
const page452: Basis = { cite: { source: "guide-2026", page: "452" }, evidence: "guide" };

const five: CountRequirement = { atLeast: 5, who: participating };
const fiveOfProgrammeCountries: CountRequirement = { atLeast: 5, who: participatingFromProgrammeCountries };

export const europeanYouthTogether: Action = {
  id: "european-youth-together",
  title: "European Youth Together",
  names: [
    "EYT",
    "KA369",
    "KA3 European Youth Together",
    "YOUTH-TOG",
    "ERASMUS-YOUTH-2026-YOUTH-TOG",
    "ERASMUS-YOUTH-2025-YOUTH-TOG",
    "ERASMUS-YOUTH-2024-YOUTH-TOG",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2021, value: five, ...carriedFrom2025 },
      { from: 2022, value: five, ...accessEurope2022 },
      { from: 2023, value: five, ...carriedFrom2025 },
      { from: 2025, value: five, ...accessEurope2025 },
      { from: 2026, value: fiveOfProgrammeCountries, ...page368 },
    ],
    minimumCountries: [
      { from: 2021, value: fiveOfProgrammeCountries, ...carriedFrom2022 },
      { from: 2022, value: fiveOfProgrammeCountries, ...accessEurope2022 },
      { from: 2023, value: null, ...inferred, note: "No page read for these calls gives a number of countries." },
      {
        from: 2025,
        value: fiveOfProgrammeCountries,
        ...accessEurope2025,
        note: "The page names Member States only; for call 2022 associated countries counted as well, and so they do in 2026.",
      },
      { from: 2026, value: fiveOfProgrammeCountries, ...page368 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 368" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page368 }],
    coordinatorCountries: [
      {
        from: 2021,
        value: null,
        ...inferred,
        note: "No page read for these calls says from where one may coordinate.",
      },
      { from: 2026, value: programmeCountries, ...page368 },
    ],
    partnerCountries: [
      { from: 2021, value: null, ...inferred, note: "No page read for these calls says from where one may take part." },
      { from: 2026, value: programmeCountries, ...page368 },
    ],
    addedValue: [
      {
        from: 2026,
        value: { all: [{ role: ["partner"] }, { type: ["enterprise", "consultancy", "venture-capital"] }] },
        ...page371,
        note: "An award criterion: the added value of for-profit organisations is clearly demonstrated.",
      },
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
        value: anyCountry,
        ...page368,
        note: "The chapter lets associated partners in and names no countries for them.",
      },
    ],
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...seenElsewhere },
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2021, value: null, ...inferred, note: "No page read for these calls says how long a project lasts." },
      { from: 2024, value: { choices: [24] }, ...timeMachine2024 },
      { from: 2025, value: null, ...inferred, note: "No page read for this call says how long a project lasts." },
      { from: 2026, value: { choices: [24] }, ...page368, word: "should" },
    ],
    grantMinimum: [
      { from: 2021, value: 150000, ...carriedFrom2022 },
      { from: 2022, value: 150000, ...accessEurope2022 },
      { from: 2023, value: null, ...inferred, note: "No page read after call 2022 gives a smallest grant." },
      { from: 2026, value: null, ...page373, note: "The Guide sets a largest grant only." },
    ],
    grantCap: [
      { from: 2021, value: { flat: 500000 }, ...carriedFrom2022 },
      {
        from: 2022,
        value: { flat: 500000 },
        cite: { source: "access-europe-youth-together-2022" },
        evidence: "secondary",
        note: "There were a grassroots and a large-scale part in calls 2021 and 2022; no page read divides the range between them.",
      },
      { from: 2023, value: null, ...inferred, note: "No page read for this call gives a largest grant." },
      { from: 2024, value: { flat: 500000 }, ...timeMachine2024 },
      { from: 2025, value: { flat: 500000 }, ...euroAccess2025 },
      { from: 2026, value: { flat: 500000 }, ...page373 },
    ],
    coFinancingRate: [
      { from: 2025, value: 0.8, ...euroAccess2025 },
      { from: 2026, value: 0.8, ...page373 },
    ],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred, note: "Read for call 2026 only." },
      { from: 2026, value: "eacea", ...page368 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "370-372" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-06-24T17:00" }],
        cite: { source: "etn-2021" },
        evidence: "secondary",
      },
      { from: 2022, value: [{ round: 1, at: "2022-03-22T17:00" }], ...accessEurope2022 },
      { from: 2023, value: null, ...inferred, note: "No page read gives the deadline of this call." },
      { from: 2024, value: [{ round: 1, at: "2024-03-07T17:00" }], ...timeMachine2024 },
      { from: 2025, value: [{ round: 1, at: "2025-03-06T17:00" }], ...accessEurope2025 },
      { from: 2026, value: [{ round: 1, at: "2026-02-26T17:00" }], ...page368 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "applicant-for-profit",
      from: 2023,
      value: {
        form: "each",
        each: { text: "each applicant", who: participating },
        must: {
          text: "a not-for-profit NGO or a public body",
          who: notForProfit,
        },
        weight: "review",
      },
      cite: { source: "cyprus-youth-together-2023" },
      evidence: "secondary",
      note: "Whom the page names as the target; in call 2026 for-profit organisations may take part.",
    },
    {
      id: "applicant-for-profit",
      from: 2025,
      value: null,
      ...inferred,
      note: "No page read for this call says who may take part.",
    },
    {
      id: "applicant-for-profit",
      from: 2026,
      value: null,
      ...page368,
      note: "For-profit organisations may take part, but not coordinate.",
    },
    {
      id: "coordinator-for-profit",
      from: 2026,
      value: {
        form: "each",
        each: { text: "the coordinator", who: { role: ["coordinator"] } },
        must: {
          text: "a not-for-profit organisation or a public body",
          who: notForProfit,
        },
      },
      ...page368,
    },
    {
      id: "coordinates-more-than-once",
      from: 2026,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      ...page368,
    },
    {
      id: "not-active-in-youth",
      from: 2026,
      value: {
        form: "question",
        question: "Do the NGOs and public bodies that apply work in the field of youth?",
      },
      ...page368,
    },
    {
      id: "no-specific-objective",
      from: 2026,
      value: {
        form: "question",
        question: "Does the project support at least one of the specific objectives of the action?",
      },
      ...page366,
      word: "should",
    },
    {
      id: "mobility-not-justified",
      from: 2026,
      value: {
        form: "question",
        question:
          "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?",
      },
      ...page367,
    },
    {
      id: "venue-not-eligible",
      from: 2026,
      value: {
        form: "question",
        question: "Do all activities take place in Member States or associated countries?",
      },
      ...page368,
    },
    {
      id: "third-party-support-not-planned",
      from: 2026,
      value: {
        form: "question",
        when: { spendsOn: ["third-party-support"] },
        question:
          "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?",
      },
      ...page373,
    },
    {
      id: "too-much-for-a-third-party",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], per: "unit", atMost: { euro: 60000 } },
      ...page373,
    },
    {
      id: "volunteers-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["volunteers"], atMost: { euro: 0 } },
      ...page373,
    },
  ],
};
