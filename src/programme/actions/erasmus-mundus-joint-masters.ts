// Erasmus Mundus Joint Masters: master's programmes of universities of the whole world, with scholarships, run by EACEA.
import { associatedUnfundedBefore2026, echeBefore2026 } from "../before-2026.ts";
import { georgianAuthorities, heis, heisOfProgrammeCountries } from "../counted.ts";
import type { Action, Basis, CountrySet } from "../programme.ts";
import type { Requirement } from "../requirements.ts";
import { anyCountry, heisFromProgrammeCountries, organisationsOnly, participating } from "../shared-conditions.ts";
import { jointMasterUnitCosts } from "../unit-costs.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carriedOver: Basis = {
  cite: { source: "cyprus-joint-masters-2025" },
  evidence: "unverified",
  note: "Read on a page about call 2025 and carried over to the calls 2021 to 2023.",
};
const athena2024: Basis = { cite: { source: "athena-joint-masters-2024" }, evidence: "secondary" };
const cyprus2025: Basis = { cite: { source: "cyprus-joint-masters-2025" }, evidence: "secondary" };
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page275: Basis = { cite: { source: "guide-2026", page: "275" }, evidence: "guide" };
const page276: Basis = { cite: { source: "guide-2026", page: "276" }, evidence: "guide" };
const page276To277: Basis = { cite: { source: "guide-2026", page: "276-277" }, evidence: "guide" };
const page277: Basis = { cite: { source: "guide-2026", page: "277" }, evidence: "guide" };
const page282: Basis = { cite: { source: "guide-2026", page: "282" }, evidence: "guide" };
const page282To284: Basis = { cite: { source: "guide-2026", page: "282-284" }, evidence: "guide" };
const page283: Basis = { cite: { source: "guide-2026", page: "283" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

const months12 = ["master-12"] as const;
const months18 = ["master-18"] as const;
const months24 = ["master-24"] as const;

const worldwide: CountrySet = { standings: ["any"], except: ["BY", "RU"] };

const greatestGrant =
  "750 euro a month for 120 students, 1,400 for 70 scholarships (20 of each for targeted regions) and 120,000 for special needs.";

const renewalInTheLastYear: Requirement = {
  form: "question",
  question:
    "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?",
};

const fourEditions: Requirement = {
  form: "question",
  question: "Does the project have at least 4 editions of the master’s programme?",
};

const sixtyScholarships: Requirement = {
  form: "question",
  question:
    "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?",
};

const tenthOfOneNationality: Requirement = {
  form: "question",
  question: "Do at most 10% of the scholarships go to students of the same nationality?",
};

export const erasmusMundusJointMasters: Action = {
  id: "erasmus-mundus-joint-masters",
  title: "Erasmus Mundus Joint Masters",
  names: [
    "EMJM",
    "Erasmus Mundus Joint Master",
    "Erasmus Mundus Action Lot 1",
    "KA2 Erasmus Mundus Joint Masters",
    "PEX-EMJM-MOB",
    "ERASMUS-EDU-2026-PEX-EMJM-MOB",
    "ERASMUS-EDU-2025-PEX-EMJM-MOB",
    "Erasmus Mundus gemensamma masterprogram",
    "Erasmus Mundus masterprogram",
    "Erasmus Mundus -maisteriohjelmat",
    "Erasmus-Mundus-Masterstudiengänge",
    "Gemeinsame Erasmus-Mundus-Masterstudiengänge",
    "Master conjoint Erasmus Mundus",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variantsAre: "length",
  variants: [{ id: "master-12" }, { id: "master-18" }, { id: "master-24" }],
  values: {
    minimumPartners: [
      { from: 2021, value: { atLeast: 3, who: participating }, ...carriedOver },
      { from: 2024, value: { atLeast: 3, who: participating }, ...athena2024 },
      { from: 2025, value: { atLeast: 3, who: participating }, ...cyprus2025 },
      { from: 2026, value: { atLeast: 3, who: participating }, ...page275 },
    ],
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 275" }, evidence: "guide" },
    ],
    coordinatorKind: [{ from: 2026, value: { type: ["hei"] }, ...page275 }],
    oneCoordinator: [{ from: 2026, value: true, ...page275 }],
    coordinatorCountries: [
      { from: 2021, value: null, ...inferred, note: "No page read says who may coordinate." },
      { from: 2026, value: worldwide, ...page275 },
    ],
    partnerCountries: [
      {
        from: 2021,
        value: anyCountry,
        cite: { source: "athena-joint-masters-2024" },
        evidence: "unverified",
        note: "Read on a page about call 2024 and carried over to the calls 2021 to 2023.",
      },
      { from: 2024, value: anyCountry, ...athena2024 },
      {
        from: 2025,
        value: anyCountry,
        cite: { source: "athena-joint-masters-2024" },
        evidence: "unverified",
        note: "Read on a page about call 2024 and carried over.",
      },
      { from: 2026, value: worldwide, ...page275 },
    ],
    associatedCountries: [{ from: 2026, value: worldwide, ...page275 }],
    excludedPartnerCountries: [
      {
        from: 2021,
        value: ["BY", "RU"],
        cite: { source: "athena-joint-masters-2024" },
        evidence: "unverified",
        note: "Read on a page about call 2024 and carried over to the calls 2021 to 2023.",
      },
      {
        from: 2024,
        value: ["BY", "RU"],
        cite: { source: "athena-joint-masters-2024" },
        evidence: "secondary",
        note: "One page (the Armenian office) names Belarus alone.",
      },
      {
        from: 2025,
        value: ["BY", "RU"],
        cite: { source: "athena-joint-masters-2024" },
        evidence: "unverified",
        note: "Read on a page about call 2024 and carried over. One page (the Armenian office) names Belarus alone.",
      },
      { from: 2026, value: ["BY", "RU"], ...page275 },
    ],
    eche: [
      { from: 2021, value: heisFromProgrammeCountries, ...inferred, note: "Carried over from later calls." },
      ...echeBefore2026,
      { from: 2026, value: heisFromProgrammeCountries, ...page275 },
    ],
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...inferred, note: "Carried over from later calls." },
      ...associatedUnfundedBefore2026,
      { from: 2026, value: true, ...page444 },
    ],
    duration: [
      { from: 2021, value: { choices: [74] }, ...carriedOver },
      { from: 2024, value: { choices: [74] }, ...athena2024 },
      { from: 2025, value: { choices: [74] }, ...cyprus2025 },
      { from: 2026, value: { choices: [74] }, ...page275, word: "should" },
    ],
    grantCap: [
      {
        from: 2021,
        value: null,
        ...inferred,
        note: "Unit costs for students and scholarships; no page read says for how many students at most.",
      },
      { from: 2026, variants: months12, value: { flat: 2376000 }, ...page282To284, note: greatestGrant },
      { from: 2026, variants: months18, value: { flat: 3504000 }, ...page282To284, note: greatestGrant },
      { from: 2026, variants: months24, value: { flat: 4632000 }, ...page282To284, note: greatestGrant },
    ],
    managedBy: [
      { from: 2021, value: "eacea", ...inferred },
      { from: 2026, value: "eacea", ...page276 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 70,
          relevance: { atLeast: 22, outOf: 30 },
          design: { atLeast: 15, outOf: 30 },
          partnership: { atLeast: 10, outOf: 20 },
          impact: { atLeast: 10, outOf: 20 },
        },
        cite: { source: "guide-2026", page: "279-281" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        value: [{ round: 1, at: "2021-05-26T17:00" }],
        cite: { source: "piemonte-2021" },
        evidence: "secondary",
      },
      {
        from: 2022,
        value: [{ round: 1, at: "2022-02-16T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-02-16T17:00" }],
        cite: { source: "trento-2023" },
        evidence: "secondary",
      },
      {
        from: 2024,
        value: [{ round: 1, at: "2024-02-15T17:00" }],
        cite: { source: "euro-access-joint-masters-2024" },
        evidence: "secondary",
      },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-02-13T17:00" }],
        cite: { source: "grantalist-joint-masters-2025" },
        evidence: "secondary",
      },
      { from: 2026, value: [{ round: 1, at: "2026-02-12T17:00" }], ...page276 },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-countries-with-heis",
      from: 2021,
      value: { form: "countries", counted: heis, atLeast: 3 },
      ...carriedOver,
    },
    {
      id: "too-few-countries-with-heis",
      from: 2024,
      value: { form: "countries", counted: heis, atLeast: 3 },
      ...athena2024,
    },
    {
      id: "too-few-countries-with-heis",
      from: 2025,
      value: { form: "countries", counted: heis, atLeast: 3 },
      ...cyprus2025,
    },
    {
      id: "too-few-countries-with-heis",
      from: 2026,
      value: { form: "countries", counted: heis, atLeast: 3 },
      ...page275,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2021,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...carriedOver,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2024,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...athena2024,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2025,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...cyprus2025,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2026,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...page275,
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "quality-not-assured",
      from: 2026,
      value: {
        form: "question",
        question:
          "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?",
      },
      ...page275,
      note: "Footnote 336: national rules on Erasmus Mundus may allow something else, case by case.",
    },
    {
      id: "renewal-too-early",
      from: 2021,
      value: renewalInTheLastYear,
      ...carriedOver,
      note: "Read on a page about call 2025 and carried over to the calls 2021 to 2024.",
    },
    {
      id: "renewal-too-early",
      from: 2025,
      value: renewalInTheLastYear,
      ...cyprus2025,
    },
    {
      id: "renewal-too-early",
      from: 2026,
      value: {
        form: "question",
        question:
          "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?",
      },
      ...page275,
    },
    {
      id: "no-joint-degree",
      from: 2026,
      value: {
        form: "question",
        question:
          "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?",
      },
      ...page276To277,
    },
    {
      id: "too-little-mobility",
      from: 2026,
      value: {
        form: "question",
        question:
          "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?",
      },
      ...page277,
    },
    {
      id: "too-little-mobility",
      from: 2026,
      variants: months12,
      value: {
        form: "question",
        question:
          "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?",
      },
      ...page277,
      note: "Footnote 338 has the exception for programmes of 60 ECTS credits.",
    },
    {
      id: "no-draft-agreement",
      from: 2026,
      value: {
        form: "question",
        question:
          "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?",
      },
      ...page276To277,
    },
    {
      id: "students-start-late",
      from: 2026,
      value: {
        form: "question",
        question: "Do the first students begin no later than the academic year after the selection?",
      },
      ...page277,
      word: "should",
    },
    {
      id: "too-few-editions",
      from: 2021,
      value: fourEditions,
      ...carriedOver,
    },
    {
      id: "too-few-editions",
      from: 2024,
      value: fourEditions,
      ...athena2024,
    },
    {
      id: "too-few-editions",
      from: 2025,
      value: fourEditions,
      ...cyprus2025,
    },
    {
      id: "too-few-editions",
      from: 2026,
      value: fourEditions,
      ...page282,
      word: "should",
    },
    {
      id: "more-than-the-unit-costs",
      from: 2021,
      value: sixtyScholarships,
      cite: { source: "well-master" },
      evidence: "unverified",
      note: "Read on a page about the calls 2022 and 2023; 2021 is inferred.",
    },
    {
      id: "more-than-the-unit-costs",
      from: 2022,
      value: sixtyScholarships,
      cite: { source: "well-master" },
      evidence: "secondary",
      note: "The sum for each enrolled student (750 euro a month) is only recalled.",
    },
    {
      id: "more-than-the-unit-costs",
      from: 2024,
      value: sixtyScholarships,
      cite: { source: "well-master" },
      evidence: "unverified",
      note: "Read on a page about the calls 2022 and 2023; 2024 and 2025 are inferred. The Guide of 2026 has 50.",
    },
    {
      id: "more-than-the-unit-costs",
      from: 2026,
      value: {
        form: "question",
        question:
          "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?",
      },
      ...page282To284,
    },
    {
      id: "too-much-for-institutional-costs",
      from: 2026,
      variants: months12,
      value: { form: "spending", categories: ["institutional-costs"], atMost: { euro: 1080000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-institutional-costs",
      from: 2026,
      variants: months18,
      value: { form: "spending", categories: ["institutional-costs"], atMost: { euro: 1620000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-institutional-costs",
      from: 2026,
      variants: months24,
      value: { form: "spending", categories: ["institutional-costs"], atMost: { euro: 2160000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-scholarships",
      from: 2026,
      variants: months12,
      value: { form: "spending", categories: ["scholarships"], atMost: { euro: 1176000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-scholarships",
      from: 2026,
      variants: months18,
      value: { form: "spending", categories: ["scholarships"], atMost: { euro: 1764000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-scholarships",
      from: 2026,
      variants: months24,
      value: { form: "spending", categories: ["scholarships"], atMost: { euro: 2352000 } },
      ...page282To284,
    },
    {
      id: "too-much-for-special-needs",
      from: 2026,
      value: { form: "spending", categories: ["special-needs"], atMost: { euro: 120000 } },
      ...page283,
    },
    ...jointMasterUnitCosts,
    {
      id: "too-many-of-one-nationality",
      from: 2021,
      value: tenthOfOneNationality,
      cite: { source: "montpellier-master" },
      evidence: "unverified",
      note: "Read on a page about the calls 2022 and 2023; 2021 is inferred.",
    },
    {
      id: "too-many-of-one-nationality",
      from: 2022,
      value: tenthOfOneNationality,
      cite: { source: "montpellier-master" },
      evidence: "secondary",
    },
    {
      id: "too-many-of-one-nationality",
      from: 2024,
      value: tenthOfOneNationality,
      cite: { source: "montpellier-master" },
      evidence: "unverified",
      note: "Read on a page about the calls 2022 and 2023; 2024 and 2025 are inferred.",
    },
    {
      id: "too-many-of-one-nationality",
      from: 2026,
      value: tenthOfOneNationality,
      ...page282,
      word: "should",
      note: "Scholarships for targeted regions are not counted.",
    },
    {
      id: "fees-from-students",
      from: 2026,
      value: {
        form: "question",
        question: "Do applicants pay no application fee, and students with a scholarship no tuition fee?",
      },
      ...page282,
    },
    {
      id: "venue-not-eligible",
      from: 2026,
      value: {
        form: "question",
        question: "Do all activities take place in countries that may take part in this action?",
      },
      ...page275,
    },
  ],
};
