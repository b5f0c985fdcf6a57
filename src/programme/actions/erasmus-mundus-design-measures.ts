// Erasmus Mundus Design Measures: one university prepares a new joint master's programme, run by EACEA.
import { associatedUnfundedBefore2026, echeBefore2026 } from "../before-2026.ts";
import type { Action, Basis, Predicate } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const recalled: Basis = { cite: { source: "none" }, evidence: "unverified", note: "Recalled; no page was read." };
const page285: Basis = { cite: { source: "guide-2026", page: "285" }, evidence: "guide" };
const page285To286: Basis = { cite: { source: "guide-2026", page: "285-286" }, evidence: "guide" };
const page286: Basis = { cite: { source: "guide-2026", page: "286" }, evidence: "guide" };
const page288: Basis = { cite: { source: "guide-2026", page: "288" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

/** The universities that will deliver the programme do not sign the agreement: they are associated partners of the applicant. */
const identified: Predicate = { all: [{ role: ["coordinator", "partner", "associated"] }, { type: ["hei"] }] };

const heisIdentified: Counted = {
  label: [
    "higher education institution that is to deliver the programme",
    "higher education institutions that are to deliver the programme",
  ],
  who: identified,
};

const heisIdentifiedInProgrammeCountries: Counted = {
  label: [
    "higher education institution from a Member State or associated country that is to deliver the programme",
    "higher education institutions from Member States or associated countries that are to deliver the programme",
  ],
  who: { all: [identified, { country: programmeCountries }] },
};

const heisIdentifiedElsewhere: Counted = {
  label: [
    "higher education institution from a third country not associated to the Programme",
    "higher education institutions from third countries not associated to the Programme",
  ],
  who: { all: [identified, { not: { country: programmeCountries } }] },
};

const noOtherBeneficiary: Requirement = {
  form: "organisations",
  counted: {
    label: [
      "organisation beside the applicant that is no associated partner",
      "organisations beside the applicant that are no associated partners",
    ],
    who: { role: ["partner"] },
  },
  atMost: 0,
  column: "role",
};

export const erasmusMundusDesignMeasures: Action = {
  id: "erasmus-mundus-design-measures",
  title: "Erasmus Mundus Design Measures",
  names: [
    "EMDM",
    "Erasmus Mundus Design Measure",
    "Erasmus Mundus Action Lot 2",
    "KA2 Erasmus Mundus Design Measures",
    "EMJM-DESIGN",
    "ERASMUS-EDU-2026-EMJM-DESIGN",
    "ERASMUS-EDU-2025-EMJM-DESIGN",
    "Erasmus Mundus designåtgärder",
  ],
  calls: [2021, null],
  checkedFrom: 2022,
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [
      { from: 2022, value: null, ...inferred, note: "No page read says so for call 2022." },
      { from: 2023, value: { atLeast: 1, who: participating }, ...recalled },
      { from: 2026, value: { atLeast: 1, who: participating }, ...page285To286 },
    ],
    minimumCountries: [
      { from: 2022, value: null, ...inferred, note: "One applicant: no number of countries." },
      {
        from: 2026,
        value: null,
        ...page285To286,
        note: "One applicant; the countries of the programme are a point to judge.",
      },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 285" }, evidence: "guide" },
    ],
    coordinatorKind: [
      { from: 2023, value: { type: ["hei"] }, ...recalled },
      { from: 2026, value: { type: ["hei"] }, ...page285 },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page286 }],
    coordinatorCountries: [
      { from: 2022, value: null, ...inferred, note: "No page read says from where one may apply." },
      { from: 2026, value: programmeCountries, ...page285 },
    ],
    partnerCountries: [
      { from: 2022, value: null, ...inferred, note: "One applicant: no further beneficiaries." },
      { from: 2026, value: programmeCountries, ...page285 },
    ],
    associatedCountries: [
      {
        from: 2026,
        value: { standings: ["any"], except: ["BY", "RU"] },
        ...page285,
        note: "Footnote 341; the organisations beside the applicant do not sign the agreement.",
      },
    ],
    eche: [...echeBefore2026, { from: 2026, value: heisFromProgrammeCountries, ...page285 }],
    associatedPartnersUnfunded: [...associatedUnfundedBefore2026, { from: 2026, value: true, ...page444 }],
    duration: [
      { from: 2022, value: { choices: [15] }, ...recalled },
      { from: 2026, value: { choices: [15] }, ...page285, word: "should" },
    ],
    lumpSums: [
      {
        from: 2022,
        value: [60000],
        cite: { source: "cyprus-design-measures-2025" },
        evidence: "unverified",
        note: "Read on a page about call 2025 and carried over to the calls 2022 to 2024; call 2021 had another amount.",
      },
      { from: 2025, value: [60000], cite: { source: "cyprus-design-measures-2025" }, evidence: "secondary" },
      { from: 2026, value: [60000], ...page288 },
    ],
    managedBy: [
      { from: 2022, value: "eacea", ...inferred },
      { from: 2026, value: "eacea", ...page286 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 60,
          relevance: { atLeast: 16, outOf: 30 },
          design: { atLeast: 12, outOf: 25 },
          partnership: { atLeast: 12, outOf: 25 },
          impact: { atLeast: 10, outOf: 20 },
        },
        cite: { source: "guide-2026", page: "287-288" },
        evidence: "guide",
      },
    ],
    deadlines: [
      { from: 2026, value: [{ round: 1, at: "2026-02-12T17:00" }], ...page286 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    { id: "partner-of-single-applicant", from: 2023, value: noOtherBeneficiary, ...recalled },
    {
      id: "partner-of-single-applicant",
      from: 2026,
      value: noOtherBeneficiary,
      ...page286,
      note: "One beneficiary alone; the others are presented as associated partners.",
    },
    {
      id: "no-hei-from-third-country",
      from: 2025,
      value: { form: "organisations", counted: heisIdentifiedElsewhere, atLeast: 1, column: "country" },
      cite: { source: "cyprus-design-measures-2025" },
      evidence: "secondary",
      word: "should",
      note: "Said of the activities; universities may be involved without a role in the application.",
    },
    {
      id: "no-hei-from-third-country",
      from: 2026,
      value: null,
      ...page285,
      note: "Universities from third countries can be involved; they need not be.",
    },
    {
      id: "too-few-countries-in-the-programme",
      from: 2026,
      value: { form: "countries", counted: heisIdentified, atLeast: 3 },
      ...page286,
      word: "should",
      note: "Asked of the master’s programme at the end of the project; associated partners count.",
    },
    {
      id: "too-few-programme-countries-in-the-programme",
      from: 2026,
      value: { form: "countries", counted: heisIdentifiedInProgrammeCountries, atLeast: 2 },
      ...page286,
      word: "should",
      note: "Asked of the master’s programme at the end of the project; associated partners count.",
    },
    {
      id: "not-at-masters-level",
      from: 2026,
      value: {
        form: "question",
        question: "Does the applicant offer education at master’s level (ISCED 7)?",
      },
      ...page285,
      word: "should",
    },
    {
      id: "joint-mechanisms-missing",
      from: 2026,
      value: {
        form: "question",
        question:
          "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?",
      },
      ...page286,
      word: "should",
    },
    {
      id: "several-work-packages",
      from: 2026,
      value: {
        form: "question",
        question: "Are all activities in one single work package?",
      },
      ...page286,
    },
  ],
};
