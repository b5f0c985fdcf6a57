// Erasmus+ Teacher Academies (calls 2021, 2022, 2024 and 2025): providers of teacher education, run by EACEA; the Guide 2026 has no chapter on it.
import { associatedUnfundedBefore2026, echeBefore2026, excludedBefore2026 } from "../before-2026.ts";
import type { Action, Basis, Predicate } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carried: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Seen for other calls and carried over to this one.",
};
const austria: Basis = { cite: { source: "agency-austria-academies" }, evidence: "official" };
const office2024: Basis = { cite: { source: "cyprus-office-academies-2024" }, evidence: "secondary" };
const limegrow: Basis = {
  cite: { source: "limegrow-academies" },
  evidence: "secondary",
  note: "The page has no year; it fits the calls 2024 and 2025.",
};
const cyprus2025: Basis = { cite: { source: "cyprus-academies-2025" }, evidence: "secondary" };
const pact2025: Basis = { cite: { source: "pact-academies-2025" }, evidence: "official" };

const notRead = "No source read says it.";

const teacherEducation: Predicate = { type: ["teacher-education-provider", "hei"] };

/** A university may be a provider of teacher education: which, a question asks. */
const possibleTeacherEducators: Counted = {
  label: ["provider of teacher education or university", "providers of teacher education or universities"],
  who: { all: [participating, teacherEducation] },
};

const organisationsFromMemberStates: Counted = {
  label: ["organisation from an EU Member State", "organisations from EU Member States"],
  who: { all: [participating, { country: { standings: ["member-state"] } }] },
};

const schoolsOfTheProject: Counted = {
  label: ["practice or training school", "practice or training schools"],
  who: { all: [participating, { type: ["school"] }] },
};

const schoolsAlsoAssociated: Counted = {
  label: [
    "practice or training school, which may be associated",
    "practice or training schools, which may be associated",
  ],
  who: { all: [{ role: ["coordinator", "partner", "associated"] }, { type: ["school"] }] },
};

const otherPracticeSchools: Counted = {
  label: ["organisation that may have a practice school", "organisations that may have a practice school"],
  who: { all: [participating, { type: ["hei", "teacher-education-provider", "vet-provider", "school-authority"] }] },
};

const practiceSchool: Requirement = {
  form: "organisations",
  counted: schoolsOfTheProject,
  atLeast: 1,
  unless: {
    counted: otherPracticeSchools,
    atLeast: 1,
    question: "does one of them take part with its practice or training school?",
  },
};

const practiceSchoolAlsoAssociated: Requirement = {
  form: "organisations",
  counted: schoolsAlsoAssociated,
  atLeast: 1,
  unless: {
    counted: otherPracticeSchools,
    atLeast: 1,
    question: "does one of them take part with its practice or training school?",
  },
};

export const teacherAcademies: Action = {
  id: "teacher-academies",
  title: "Erasmus+ Teacher Academies",
  names: ["Teacher Academies", "Teacher Academy", "Lärarakademier", "PEX-TEACH-ACA", "ERASMUS-EDU-2025-PEX-TEACH-ACA"],
  calls: [2021, null],
  gaps: [{ call: 2023, because: "no-call", cite: { source: "agency-serbia-academies" }, evidence: "official" }],
  checkedThrough: 2026,
  variants: [],
  values: {
    namedWithoutChapter: [
      { from: 2026, value: true, cite: { source: "guide-2026", page: "16, 258" }, evidence: "guide" },
    ],
    minimumPartners: [
      { from: 2021, value: { atLeast: 3, who: participating }, ...austria },
      { from: 2024, value: { atLeast: 6, who: participating }, ...carried },
      {
        from: 2025,
        value: { atLeast: 6, who: participating },
        ...cyprus2025,
        note: "Affiliated entities do not count.",
      },
    ],
    minimumCountries: [
      { from: 2021, value: { atLeast: 3, who: participatingFromProgrammeCountries }, ...austria },
      { from: 2024, value: { atLeast: 4, who: participatingFromProgrammeCountries }, ...limegrow },
    ],
    coordinatorKind: [
      {
        from: 2024,
        value: teacherEducation,
        ...office2024,
        note: "A teacher education institution: a university must be one.",
      },
      {
        from: 2025,
        value: teacherEducation,
        ...pact2025,
        note: "A teacher education institution: a university must be one.",
      },
    ],
    coordinatorCountries: [
      { from: 2021, value: null, ...inferred, note: notRead },
      { from: 2024, value: programmeCountries, ...carried },
      { from: 2025, value: programmeCountries, ...cyprus2025 },
    ],
    partnerCountries: [
      { from: 2021, value: null, ...inferred, note: notRead },
      { from: 2024, value: programmeCountries, ...carried },
      { from: 2025, value: programmeCountries, ...cyprus2025 },
    ],
    excludedPartnerCountries: [...excludedBefore2026],
    eche: [{ from: 2021, value: heisFromProgrammeCountries, ...carried }, ...echeBefore2026],
    associatedPartnersUnfunded: [{ from: 2021, value: true, ...carried }, ...associatedUnfundedBefore2026],
    duration: [
      { from: 2021, value: { choices: [36] }, ...austria },
      { from: 2024, value: { choices: [36] }, ...limegrow },
    ],
    grantCap: [
      { from: 2021, value: { flat: 1500000 }, ...austria },
      { from: 2024, value: { flat: 1500000 }, ...carried },
      { from: 2025, value: { flat: 1500000 }, ...pact2025 },
    ],
    coFinancingRate: [
      { from: 2024, value: 0.8, ...carried },
      { from: 2025, value: 0.8, ...cyprus2025 },
    ],
    managedBy: [{ from: 2021, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." }],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-09-07T17:00" }],
        cite: { source: "piemonte-2021" },
        evidence: "secondary",
      },
      {
        from: 2022,
        value: [{ round: 1, at: "2022-09-07T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: null,
        cite: { source: "agency-serbia-academies" },
        evidence: "official",
        note: "No call in 2023; for 2024 no date was found.",
      },
      { from: 2025, value: [{ round: 1, at: "2025-03-26T17:00" }], ...pact2025 },
    ],
  },
  requirements: [
    {
      id: "too-few-from-member-states",
      from: 2021,
      value: { form: "organisations", counted: organisationsFromMemberStates, atLeast: 2, column: "country" },
      ...austria,
    },
    {
      id: "too-few-from-member-states",
      from: 2024,
      value: { form: "countries", counted: organisationsFromMemberStates, atLeast: 3 },
      ...limegrow,
    },
    {
      id: "too-few-teacher-educators",
      from: 2021,
      value: { form: "organisations", counted: possibleTeacherEducators, atLeast: 2 },
      ...austria,
    },
    {
      id: "too-few-teacher-educators",
      from: 2024,
      value: { form: "organisations", counted: possibleTeacherEducators, atLeast: 4 },
      ...limegrow,
    },
    {
      id: "too-few-countries-with-teacher-educators",
      from: 2021,
      value: { form: "countries", counted: possibleTeacherEducators, atLeast: 2 },
      ...austria,
    },
    {
      id: "too-few-countries-with-teacher-educators",
      from: 2024,
      value: { form: "countries", counted: possibleTeacherEducators, atLeast: 3 },
      ...limegrow,
    },
    {
      id: "no-continuing-education",
      from: 2021,
      value: {
        form: "question",
        question:
          "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?",
      },
      ...austria,
    },
    {
      id: "no-continuing-education",
      from: 2024,
      value: {
        form: "question",
        question:
          "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?",
      },
      ...limegrow,
    },
    { id: "no-practice-school", from: 2021, value: practiceSchoolAlsoAssociated, ...austria },
    { id: "no-practice-school", from: 2024, value: practiceSchool, ...limegrow },
  ],
};
