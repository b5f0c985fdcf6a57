// European Partnerships for School Development (from call 2026): school authorities and their schools, at the National Agencies.
import { schoolAuthorities, schools } from "../counted.ts";
import { coreDoneByPartners } from "../partnership-questions.ts";
import type { Action, Basis } from "../programme.ts";
import {
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";
import { orToShareInProgramme } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const page253: Basis = { cite: { source: "guide-2026", page: "253" }, evidence: "guide" };
const page253To254: Basis = { cite: { source: "guide-2026", page: "253-254" }, evidence: "guide" };
const page254: Basis = { cite: { source: "guide-2026", page: "254" }, evidence: "guide" };
const page256: Basis = { cite: { source: "guide-2026", page: "256" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

export const europeanPartnershipsSchoolDevelopment: Action = {
  id: "european-partnerships-school-development",
  title: "European Partnerships for School Development",
  names: [
    "KA2 European Partnerships for School Development",
    "European Partnership for School Development",
    "School Development",
    "Europeiskt partnerskap för skolutveckling",
    "Europäische Schulentwicklungspartnerschaften",
  ],
  calls: [2026, null],
  checkedThrough: 2026,
  variants: [],
  values: {
    minimumPartners: [{ from: 2026, value: { atLeast: 6, who: participatingFromProgrammeCountries }, ...page253 }],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 253" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page253 }],
    coordinatorCountries: [{ from: 2026, value: programmeCountries, ...page253 }],
    partnerCountries: [{ from: 2026, value: programmeCountries, ...page253 }],
    // The chapter does not mention associated partners: nobody knows from where they may come.
    associatedPartnersUnfunded: [
      { from: 2026, value: true, ...page444, note: "The glossary; the chapter does not mention associated partners." },
    ],
    duration: [{ from: 2026, value: { choices: [36] }, ...page254 }],
    lumpSums: [{ from: 2026, value: [400000], ...page256 }],
    managementShare: [{ from: 2026, value: 0.2, ...page256 }],
    activitiesInPartnerCountries: [
      {
        from: 2026,
        value: orToShareInProgramme,
        ...page253To254,
      },
    ],
    managedBy: [{ from: 2026, value: "national-agency", ...page254 }],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 70,
          relevance: { atLeast: 8, outOf: 15 },
          design: { atLeast: 15, outOf: 30 },
          partnership: { atLeast: 10, outOf: 20 },
          impact: { atLeast: 18, outOf: 35 },
        },
        cite: { source: "guide-2026", page: "254-255" },
        evidence: "guide",
        note: "Half of the points, rounded up.",
      },
    ],
    deadlines: [
      {
        from: 2026,
        value: [
          { round: 1, at: "2026-04-09T12:00", startsFrom: "2026-10-01", startsTo: "2026-10-01" },
          { round: 2, at: "2026-10-01T12:00", optional: true, startsFrom: "2027-01-01", startsTo: "2027-05-31" },
        ],
        ...page254,
      },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "coordinator-is-no-school-authority",
      from: 2026,
      value: {
        form: "each",
        each: { text: "the coordinator", who: { role: ["coordinator"] } },
        must: {
          text: "a local or regional school authority or a school coordination body",
          who: { type: ["school-authority"] },
        },
      },
      ...page253,
    },
    {
      id: "coordinators-country-incomplete",
      from: 2026,
      value: {
        form: "each-country",
        of: "coordinator",
        parts: [
          { counted: schoolAuthorities, atLeast: 1 },
          { counted: schools, atLeast: 2 },
        ],
      },
      ...page253,
    },
    {
      id: "no-second-complete-country",
      from: 2026,
      value: {
        form: "some-countries",
        atLeast: 1,
        beside: "coordinator",
        parts: [
          { counted: schoolAuthorities, atLeast: 1 },
          { counted: schools, atLeast: 2 },
        ],
      },
      ...page253,
    },
    {
      id: "no-stakeholder-of-school-education",
      from: 2026,
      value: {
        form: "question",
        when: {
          organisationsWith: { all: [participating, { not: { type: ["school", "school-authority"] } }] },
          atLeast: 1,
        },
        question:
          "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?",
      },
      ...page253,
      note: "The National Authority of each country may decide that there are none.",
    },
    {
      id: "not-on-the-national-list",
      from: 2026,
      value: {
        form: "question",
        question: "Is every school and school authority among those that its National Authority has declared eligible?",
      },
      ...page253,
      note: "Footnote 258; the lists are on the websites of the National Agencies.",
    },
    {
      id: "coordinates-more-than-once",
      from: 2026,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      ...page253,
    },
    {
      id: "too-few-tasks",
      from: 2026,
      value: {
        form: "question",
        question:
          "Does the project carry out at least three of the tasks, with at least one from each of the two categories?",
      },
      ...page253,
    },
    {
      id: "wrong-number-of-work-packages",
      from: 2026,
      value: { form: "work-packages", atLeast: 4, atMost: 11 },
      ...page256,
      note: "One for long-term impact and three to ten for implementation; twelve with project management.",
    },
    {
      id: "no-work-package-for-impact",
      from: 2026,
      value: {
        form: "question",
        question: "Is one work package for planning the project’s long-term impact?",
      },
      ...page256,
    },
    {
      id: "core-activities-subcontracted",
      from: 2026,
      value: coreDoneByPartners,
      ...page256,
    },
  ],
};
