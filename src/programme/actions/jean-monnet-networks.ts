// Jean Monnet Networks: universities, or schools and VET providers, that work on European Union matters, run by EACEA.
import { associatedUnfundedBefore2026, echeBefore2026 } from "../before-2026.ts";
import type { Action, Basis, CountrySet, Predicate } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const recalled: Basis = { cite: { source: "none" }, evidence: "unverified", note: "Recalled; no page was read." };
const commission: Basis = {
  cite: { source: "commission-jean-monnet-networks" },
  evidence: "official",
  note: "The page names no years; its stored versions are of the calls 2021 to 2024.",
};
const upToEurope: Basis = { cite: { source: "up2europe-jean-monnet-2020" }, evidence: "secondary" };
const notRead: Basis = { cite: { source: "none" }, evidence: "unverified", note: "No page read says so." };
const page403: Basis = { cite: { source: "guide-2026", page: "403" }, evidence: "guide" };
const page403To404: Basis = { cite: { source: "guide-2026", page: "403-404" }, evidence: "guide" };
const page404: Basis = { cite: { source: "guide-2026", page: "404" }, evidence: "guide" };
const page406: Basis = { cite: { source: "guide-2026", page: "406" }, evidence: "guide" };
const page407: Basis = { cite: { source: "guide-2026", page: "407" }, evidence: "guide" };
const page408: Basis = { cite: { source: "guide-2026", page: "408" }, evidence: "guide" };
const page411: Basis = { cite: { source: "guide-2026", page: "411" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

const before2021 = ["network"] as const;
const internal = ["hei-internal"] as const;
const external = ["hei-external"] as const;
const india = ["hei-eu-india"] as const;
const higherEducation = ["hei-internal", "hei-eu-india"] as const;
const higherEducationBefore2026 = ["hei-internal", "hei-external"] as const;
const schoolNetworks = ["schools"] as const;

const programmeCountriesAndIndia: CountrySet = { standings: ["member-state", "associated"], codes: ["IN"] };

/** Universities may be entered as providers of teacher education. */
const teacherEducation: Predicate = { type: ["hei", "teacher-education-provider"] };

const schoolOrVetProvider: Predicate = { type: ["school", "vet-provider"] };

/** Not of ISCED levels 1 to 4. */
const ofAnotherLevel: Counted = {
  label: [
    "pre-primary school or provider of higher vocational education",
    "pre-primary schools or providers of higher vocational education",
  ],
  who: {
    any: [
      { all: [participating, { type: ["school"] }, { level: ["pre-primary"] }] },
      { all: [participating, { type: ["vet-provider"] }, { level: ["tertiary"] }] },
    ],
  },
};

const schoolsAndVetProviders: Counted = {
  label: ["school or VET provider", "schools or VET providers"],
  who: { all: [participating, schoolOrVetProvider] },
};

const heisForTeachers: Counted = {
  label: ["higher education institution that trains teachers", "higher education institutions that train teachers"],
  who: { all: [participating, teacherEducation] },
};

const heisFromIndia: Counted = {
  label: ["higher education institution from India", "higher education institutions from India"],
  who: { all: [participating, { type: ["hei"] }, { country: { standings: [], codes: ["IN"] } }] },
};

const heisFromElsewhere: Counted = {
  label: [
    "higher education institution from a third country not associated to the Programme",
    "higher education institutions from third countries not associated to the Programme",
  ],
  who: { all: [participating, { type: ["hei"] }, { not: { country: programmeCountries } }] },
};

const atMost60000Each: Requirement = {
  form: "spending",
  categories: ["third-party-support"],
  per: "unit",
  atMost: { euro: 60000 },
};

const supportToThirdParties: Requirement = {
  form: "question",
  when: { spendsOn: ["third-party-support"] },
  question:
    "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?",
};

const venue: Requirement = {
  form: "question",
  question: "Do all activities take place in countries that may take part in this action?",
};

export const jeanMonnetNetworks: Action = {
  id: "jean-monnet-networks",
  title: "Jean Monnet Networks",
  names: [
    "Jean Monnet Network",
    "Jean Monnet Policy Debate",
    "Jean Monnet Thematic Networks",
    "JMO-NETWORKS",
    "Jean Monnet nätverk",
    "Jean-Monnet-Netzwerk",
    "Réseau Jean Monnet",
  ],
  calls: [2014, null],
  checkedFrom: 2020,
  checkedThrough: 2026,
  variantsAre: "network-type",
  variants: [
    { id: "network", calls: [2014, 2020] },
    {
      id: "hei-internal",
      calls: [2021, 2027],
      code: "JMO-NETWORKS-HEI-EU",
      otherCodes: ["ERASMUS-JMO-2026-NETWORKS-HEI-EU"],
    },
    { id: "hei-external", calls: [2021, 2025] },
    {
      id: "hei-eu-india",
      code: "JMO-NETWORKS-HEI-NON-EU-INDIA",
      otherCodes: ["ERASMUS-JMO-2026-NETWORKS-HEI-NON-EU-INDIA"],
      calls: [2026, 2026],
    },
    {
      id: "schools",
      calls: [2021, 2027],
      code: "JMO-NETWORKS-SCHOOLS",
      otherCodes: [
        "ERASMUS-JMO-2026-NETWORKS-SCHOOLS",
        "Jean Monnet Networks in other fields of education and training",
      ],
    },
  ],
  values: {
    minimumPartners: [
      { from: 2020, variants: before2021, value: { atLeast: 3, who: participating }, ...upToEurope },
      {
        from: 2021,
        variants: higherEducationBefore2026,
        value: { atLeast: 12, who: { all: [participating, { type: ["hei"] }] } },
        ...commission,
      },
      { from: 2021, variants: schoolNetworks, value: { atLeast: 6, who: participating }, ...recalled },
      { from: 2024, variants: higherEducationBefore2026, value: null, ...notRead },
      { from: 2026, variants: higherEducation, value: { atLeast: 12, who: participating }, ...page403To404 },
      { from: 2026, variants: schoolNetworks, value: { atLeast: 6, who: participating }, ...page408 },
    ],
    minimumCountries: [
      { from: 2020, variants: before2021, value: { atLeast: 3, who: participating }, ...upToEurope },
      {
        from: 2021,
        variants: internal,
        value: { atLeast: 7, who: participatingFromProgrammeCountries },
        cite: { source: "commission-jean-monnet-networks" },
        evidence: "official",
        note: "One stored version of the page says seven countries, a later one gives no number; neither has a date.",
      },
      {
        from: 2021,
        variants: external,
        value: null,
        ...inferred,
        note: "The page asks for six universities from third countries and no number of countries.",
      },
      {
        from: 2021,
        variants: schoolNetworks,
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...recalled,
      },
      {
        from: 2023,
        variants: internal,
        value: null,
        ...inferred,
        note: "The later version of the page gives no number of countries.",
      },
      {
        from: 2026,
        variants: internal,
        value: { atLeast: 7, who: participatingFromProgrammeCountries },
        ...page403,
      },
      { from: 2026, variants: india, value: null, ...page404, note: "The chapter sets no number of countries." },
      {
        from: 2026,
        variants: schoolNetworks,
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...page408,
      },
    ],
    participants: [
      { from: 2026, variants: higherEducation, value: { type: ["hei"] }, ...page403To404 },
      { from: 2026, variants: schoolNetworks, value: { any: [schoolOrVetProvider, teacherEducation] }, ...page408 },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page403To404 }],
    coordinatorCountries: [
      { from: 2020, value: null, ...notRead },
      { from: 2026, value: programmeCountries, ...page403To404 },
      { from: 2026, variants: schoolNetworks, value: programmeCountries, ...page408 },
    ],
    partnerCountries: [
      { from: 2020, value: null, ...notRead },
      { from: 2026, value: programmeCountries, ...page403 },
      { from: 2026, variants: india, value: programmeCountriesAndIndia, ...page404 },
      { from: 2026, variants: schoolNetworks, value: programmeCountries, ...page408 },
    ],
    associatedCountries: [
      { from: 2026, variants: india, value: { standings: ["any"], except: ["BY", "RU"] }, ...page404 },
    ],
    eche: [
      { from: 2021, value: heisFromProgrammeCountries, ...inferred, note: "Carried over from later calls." },
      ...echeBefore2026,
      { from: 2026, value: heisFromProgrammeCountries, ...page403To404 },
      {
        from: 2026,
        variants: schoolNetworks,
        value: { all: [participatingFromProgrammeCountries, teacherEducation] },
        ...page408,
      },
    ],
    // The chapters on internal policy and on schools do not mention associated partners: no countries are set for them.
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...inferred, note: "Carried over from later calls." },
      ...associatedUnfundedBefore2026,
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2020, variants: before2021, value: null, ...notRead },
      { from: 2021, variants: higherEducationBefore2026, value: { choices: [36] }, ...commission },
      { from: 2021, variants: schoolNetworks, value: null, ...notRead },
      { from: 2025, variants: higherEducationBefore2026, value: null, ...notRead },
      { from: 2026, variants: internal, value: { choices: [36] }, ...page403, word: "should" },
      { from: 2026, variants: india, value: { choices: [36] }, ...page404, word: "should" },
      { from: 2026, variants: schoolNetworks, value: { choices: [36] }, ...page408, word: "should" },
    ],
    grantCap: [
      { from: 2020, variants: before2021, value: null, ...notRead },
      { from: 2021, variants: higherEducationBefore2026, value: { flat: 1200000 }, ...commission },
      { from: 2021, variants: schoolNetworks, value: { flat: 300000 }, ...recalled },
      { from: 2025, variants: higherEducationBefore2026, value: null, ...notRead },
      { from: 2026, variants: internal, value: { flat: 1000000 }, ...page406 },
      { from: 2026, variants: india, value: { flat: 1200000 }, ...page406 },
      { from: 2026, variants: schoolNetworks, value: { flat: 300000 }, ...page411 },
    ],
    coFinancingRate: [
      { from: 2026, value: 0.8, ...page406 },
      { from: 2026, variants: schoolNetworks, value: 0.8, ...page411 },
    ],
    managedBy: [
      { from: 2020, value: "eacea", ...inferred },
      { from: 2026, value: "eacea", ...page403To404 },
      { from: 2026, variants: schoolNetworks, value: "eacea", ...page408 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 70,
          relevance: { atLeast: 15, outOf: 25 },
          design: { atLeast: 15, outOf: 25 },
          partnership: { atLeast: 15, outOf: 25 },
          impact: { atLeast: 15, outOf: 25 },
        },
        cite: { source: "guide-2026", page: "405, 409-410" },
        evidence: "guide",
      },
    ],
    deadlines: [
      { from: 2026, variants: higherEducation, value: [{ round: 1, at: "2026-02-03T17:00" }], ...page404 },
      { from: 2026, variants: schoolNetworks, value: [{ round: 1, at: "2026-02-03T17:00" }], ...page408 },
      {
        from: 2027,
        variants: ["hei-internal", "hei-eu-india", "schools"],
        value: null,
        ...inferred,
        note: "A deadline holds for its own call.",
      },
    ],
  },
  requirements: [
    {
      id: "too-few-heis-from-third-countries",
      from: 2021,
      variants: external,
      value: { form: "organisations", counted: heisFromElsewhere, atLeast: 6, column: "country" },
      ...commission,
    },
    {
      id: "too-few-heis-from-third-countries",
      from: 2023,
      variants: external,
      value: null,
      ...inferred,
      note: "The version of the page that asks for six is of the calls 2021 and 2022.",
    },
    {
      id: "too-few-from-india",
      from: 2026,
      variants: india,
      value: { form: "organisations", counted: heisFromIndia, atLeast: 6, column: "country" },
      ...page404,
    },
    {
      id: "too-few-schools-and-vet-providers",
      from: 2026,
      variants: schoolNetworks,
      value: { form: "organisations", counted: schoolsAndVetProviders, atLeast: 4 },
      ...page408,
    },
    {
      id: "too-many-heis",
      from: 2026,
      variants: schoolNetworks,
      value: { form: "organisations", counted: heisForTeachers, atMost: 2 },
      ...page408,
    },
    {
      id: "hei-without-teacher-education",
      from: 2026,
      variants: schoolNetworks,
      value: {
        form: "question",
        when: { organisationsWith: { all: [participating, teacherEducation] }, atLeast: 1 },
        question: "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?",
      },
      ...page408,
    },
    {
      id: "not-of-isced-levels-1-to-4",
      from: 2026,
      variants: schoolNetworks,
      value: { form: "organisations", counted: ofAnotherLevel, atMost: 0 },
      ...page408,
    },
    {
      id: "level-not-eligible",
      from: 2026,
      variants: schoolNetworks,
      value: {
        form: "question",
        question:
          "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?",
      },
      ...page408,
    },
    {
      id: "designated-institution",
      from: 2026,
      variants: higherEducation,
      value: {
        form: "question",
        question:
          "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?",
      },
      ...page403To404,
      note: "The Guide gives no list; the Regulation does.",
    },
    { id: "support-to-third-parties", from: 2026, variants: higherEducation, value: supportToThirdParties, ...page407 },
    { id: "support-to-third-parties", from: 2026, variants: schoolNetworks, value: supportToThirdParties, ...page411 },
    { id: "too-much-for-a-third-party", from: 2026, variants: higherEducation, value: atMost60000Each, ...page407 },
    { id: "too-much-for-a-third-party", from: 2026, variants: schoolNetworks, value: atMost60000Each, ...page411 },
    { id: "venue-not-eligible", from: 2026, variants: higherEducation, value: venue, ...page403To404 },
    { id: "venue-not-eligible", from: 2026, variants: schoolNetworks, value: venue, ...page408 },
  ],
};
