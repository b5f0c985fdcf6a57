// Strategic Partnerships (calls 2014 to 2020), run by the National Agencies. Not here: the extra round of autumn 2020
// (KA226, KA227), which had months, amounts and start dates of its own.
import type { CountRequirement } from "../parameters.ts";
import type { Action, Basis } from "../programme.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  participating,
  participatingFromProgrammeCountries,
  partnersFromElsewhere,
  programmeCountries,
} from "../shared-conditions.ts";
import { strategicPartnershipUnitCosts } from "../unit-costs.ts";

const commission: Basis = {
  cite: { source: "commission-higher-education-2014" },
  evidence: "official",
  note: "Read on a page of 2014-2015; the later calls are inferred.",
};
const montenegro: Basis = { cite: { source: "montenegro-partnerships" }, evidence: "secondary" };
const youthPage: Basis = {
  cite: { source: "commission-youth-2014" },
  evidence: "official",
  note: "Read on a page of about 2014; the later calls are inferred.",
};
const germany: Basis = { cite: { source: "agency-germany-2018" }, evidence: "official" };
const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const uarctic2016: Basis = { cite: { source: "uarctic-2016" }, evidence: "secondary" };
const austria: Basis = {
  cite: { source: "agency-austria-partnerships" },
  evidence: "official",
  note: "The page names no years.",
};
const switzerlandNote: Basis = {
  cite: { source: "commission-switzerland-2014" },
  evidence: "official",
  note: "The hour was not seen; noon is assumed.",
};
const montenegro2017: Basis = {
  cite: { source: "montenegro-2017" },
  evidence: "secondary",
  note: "The hour was not seen; noon is assumed.",
};
const italyBudget: Basis = {
  cite: { source: "agency-italy-budget" },
  evidence: "official",
  note: "The page names no years.",
};
const recalled: Basis = { ...inferred, note: "Recalled; no page with it was read." };
const extended2020: Basis = { cite: { source: "deadlines-2020" }, evidence: "secondary" };

const education = ["higher-education", "school", "vet", "adult"] as const;
const exchange = ["school/exchange", "vet/exchange", "adult/exchange", "youth/exchange"] as const;
const innovation = [
  "higher-education/innovation",
  "school/innovation",
  "vet/innovation",
  "adult/innovation",
  "youth/innovation",
] as const;

const threeOrganisations: CountRequirement = { atLeast: 3, who: participating };
const threeCountries: CountRequirement = { atLeast: 3, who: participatingFromProgrammeCountries };
const everySchool = { every: { type: ["school"] } } as const;
const twoAuthorities = { countriesWith: { type: ["school-authority"] }, atLeast: 2 } as const;

const noYear = "The page names no years.";
const noDeadline = "No page with the deadline was found.";

export const strategicPartnerships: Action = {
  id: "strategic-partnerships",
  title: "Strategic Partnerships",
  names: [
    "KA200",
    "KA2 Strategic Partnerships",
    "Strategic Partnership",
    "Strategic Partnerships addressing more than one field",
    "Strategiskt partnerskap",
    "Strategiska partnerskapsprojekt",
    "Strategiset kumppanuudet",
    "Strategische Partnerschaft",
    "Partenariat stratégique",
  ],
  calls: [2014, 2020],
  checkedThrough: 2020,
  variantsAre: "field",
  variants: [
    { id: "higher-education", code: "KA203" },
    { id: "higher-education/innovation", code: "KA203", calls: [2016, 2020] },
    { id: "higher-education/exchange", code: "KA203", calls: [2016, 2020] },
    { id: "school", code: "KA201", otherCodes: ["KA219"] },
    { id: "school/innovation", code: "KA201", calls: [2016, 2020] },
    { id: "school/exchange", code: "KA201", calls: [2016, 2020] },
    { id: "vet", code: "KA202" },
    { id: "vet/innovation", code: "KA202", calls: [2016, 2020] },
    { id: "vet/exchange", code: "KA202", calls: [2016, 2020] },
    { id: "adult", code: "KA204" },
    { id: "adult/innovation", code: "KA204", calls: [2016, 2020] },
    { id: "adult/exchange", code: "KA204", calls: [2016, 2020] },
    { id: "youth", code: "KA205" },
    { id: "youth/innovation", code: "KA205", calls: [2016, 2020] },
    { id: "youth/exchange", code: "KA205", calls: [2016, 2020] },
  ],
  values: {
    minimumPartners: [
      { from: 2014, value: threeOrganisations, ...commission },
      {
        from: 2014,
        variants: ["school"],
        value: { atLeast: 3, who: participating, exceptions: [{ when: everySchool, atLeast: 2 }] },
        ...montenegro,
        note: "The page fits the calls 2014 to 2017.",
      },
      {
        from: 2014,
        variants: ["youth"],
        value: { atLeast: 2, who: participating },
        ...youthPage,
      },
      {
        from: 2018,
        variants: ["school"],
        value: threeOrganisations,
        ...commission,
        note: "From 2018 schools alone use School Exchange Partnerships.",
      },
    ],
    minimumCountries: [
      { from: 2014, value: threeCountries, ...commission },
      {
        from: 2014,
        variants: ["school"],
        value: {
          atLeast: 3,
          who: participatingFromProgrammeCountries,
          exceptions: [
            { when: everySchool, atLeast: 2 },
            { when: twoAuthorities, atLeast: 2, judge: true },
          ],
        },
        ...montenegro,
        note: "Two school authorities need, in each country, a school and another local organisation.",
      },
      {
        from: 2014,
        variants: ["youth"],
        value: { atLeast: 2, who: participatingFromProgrammeCountries },
        ...youthPage,
      },
      {
        from: 2018,
        variants: ["school"],
        value: {
          atLeast: 3,
          who: participatingFromProgrammeCountries,
          exceptions: [{ when: twoAuthorities, atLeast: 2, judge: true }],
        },
        ...commission,
        note: "Whether the exception for two school authorities still held after 2017 was not verified.",
      },
    ],
    oneCoordinator: [
      {
        from: 2014,
        value: true,
        cite: { source: "agency-uk-schools-2018" },
        evidence: "official",
        note: "Read for school education in call 2018; other fields and calls are inferred.",
      },
    ],
    coordinatorCountries: [{ from: 2014, value: programmeCountries, ...commission }],
    partnerCountries: [{ from: 2014, value: anyCountry, ...commission }],
    addedValue: [{ from: 2014, value: partnersFromElsewhere, ...commission }],
    eche: [{ from: 2014, value: heisFromProgrammeCountries, ...commission }],
    associatedPartnersUnfunded: [
      { from: 2014, value: true, cite: { source: "agency-italy-questions" }, evidence: "official", note: noYear },
    ],
    duration: [
      {
        from: 2014,
        value: { from: 6, to: 36 },
        cite: { source: "uarctic-2016" },
        evidence: "unverified",
        note: "The widest limits of all fields; the field narrows them.",
      },
      {
        from: 2014,
        variants: ["higher-education"],
        value: { from: 24, to: 36 },
        ...germany,
        note: "Read for call 2018; an agency page without a year also says two or three years.",
      },
      {
        from: 2014,
        variants: ["school", "vet", "adult"],
        value: { from: 24, to: 36 },
        cite: { source: "bradford-2016" },
        evidence: "unverified",
        note: "Two or three years in the first calls; the page is about call 2016.",
      },
      {
        from: 2014,
        variants: ["youth"],
        value: { from: 6, to: 24 },
        ...youthPage,
      },
      {
        from: 2015,
        variants: ["youth"],
        value: { from: 6, to: 36 },
        ...inferred,
        note: "Not seen for 2015: 2014 ended at 24 months, 2016 at 36.",
      },
      {
        from: 2016,
        value: { from: 6, to: 36 },
        ...uarctic2016,
        note: "The widest limits of all fields; the field narrows them.",
      },
      {
        from: 2016,
        variants: ["school", "vet", "adult"],
        value: { from: 12, to: 36 },
        ...uarctic2016,
        note: "Also seen for call 2018; the other calls are inferred.",
      },
      {
        from: 2016,
        variants: ["youth"],
        value: { from: 6, to: 36 },
        cite: { source: "ied-youth-2018" },
        evidence: "secondary",
        note: "Seen for calls 2016 and 2018; the other calls are inferred.",
      },
    ],
    grantCap: [
      {
        from: 2014,
        value: { perMonth: 12500, upTo: 450000 },
        cite: { source: "agency-slovakia" },
        evidence: "official",
        note: "In 2014 and 2015 worded as 150 000 a year, which gives the same amounts.",
      },
    ],
    yearCap: [
      {
        from: 2014,
        value: 150000,
        cite: { source: "agency-swedish-language" },
        evidence: "official",
        word: "should",
        note: "The agencies name 150 000 a year as the rate behind the total; a single year is not limited by name.",
      },
    ],
    categories: [
      {
        from: 2016,
        variants: innovation,
        value: [
          "management",
          "meetings",
          "intellectual-outputs",
          "multiplier-events",
          "learning-activities",
          "exceptional-costs",
          "special-needs",
        ],
        ...austria,
      },
      {
        from: 2016,
        variants: exchange,
        value: ["management", "meetings", "learning-activities", "exceptional-costs", "special-needs"],
        ...austria,
      },
    ],
    closed: [
      {
        from: 2016,
        variants: ["higher-education/exchange"],
        value: true,
        cite: { source: "guide-2018-partnerships" },
        evidence: "unverified",
        note: "Read for the calls 2018 to 2020; 2016 and 2017 are inferred.",
      },
      {
        from: 2018,
        variants: ["higher-education/exchange"],
        value: true,
        cite: { source: "guide-2018-partnerships" },
        evidence: "guide",
      },
    ],
    managedBy: [
      {
        from: 2014,
        value: "national-agency",
        ...germany,
        note: "Read for call 2018; the other calls are inferred.",
      },
    ],
    deadlines: [
      {
        from: 2014,
        variants: education,
        value: [{ round: 1, at: "2014-04-30T12:00" }],
        ...switzerlandNote,
      },
      {
        from: 2014,
        variants: ["youth"],
        value: [
          { round: 1, at: "2014-04-30T12:00" },
          { round: 2, at: "2014-10-01T12:00" },
        ],
        ...switzerlandNote,
      },
      { from: 2015, variants: education, value: null, ...inferred, note: noDeadline },
      { from: 2015, variants: ["youth"], value: null, ...inferred, note: noDeadline },
      {
        from: 2017,
        variants: education,
        value: [{ round: 1, at: "2017-03-29T12:00" }],
        ...montenegro2017,
      },
      {
        from: 2017,
        variants: ["youth"],
        value: [
          { round: 1, at: "2017-02-02T12:00" },
          { round: 2, at: "2017-04-26T12:00" },
          { round: 3, at: "2017-10-04T12:00" },
        ],
        ...montenegro2017,
      },
      {
        from: 2018,
        variants: ["school", "vet", "adult"],
        value: [{ round: 1, at: "2018-03-21T12:00" }],
        cite: { source: "deadlines-2018" },
        evidence: "secondary",
      },
      { from: 2018, variants: ["higher-education"], value: null, ...inferred, note: noDeadline },
      { from: 2018, variants: ["youth"], value: null, ...inferred, note: noDeadline },
      {
        from: 2019,
        variants: education,
        value: [{ round: 1, at: "2019-03-21T12:00" }],
        cite: { source: "form-ka229-2019" },
        evidence: "unverified",
        note: "The deadline of School Exchange Partnerships; that it was the same day is inferred.",
      },
      {
        from: 2020,
        variants: education,
        value: [{ round: 1, at: "2020-04-23T12:00" }],
        ...extended2020,
        note: "Extended in spring 2020.",
      },
      {
        from: 2020,
        variants: ["youth"],
        value: [{ round: 2, at: "2020-05-07T12:00" }],
        ...extended2020,
        note: "Round 2, extended in spring 2020; the other two rounds are not recorded.",
      },
    ],
  },
  requirements: [
    ...strategicPartnershipUnitCosts,
    {
      id: "too-much-management",
      from: 2014,
      value: {
        form: "spending",
        categories: ["management"],
        atMost: { euroPerMonth: 2750 },
        weight: "warning",
      },
      ...italyBudget,
    },
    {
      id: "too-much-for-meetings",
      from: 2014,
      value: { form: "spending", categories: ["meetings"], per: "year", atMost: { euro: 23000 } },
      ...recalled,
    },
    {
      id: "too-much-for-events",
      from: 2014,
      value: { form: "spending", categories: ["multiplier-events"], atMost: { euro: 30000 } },
      ...recalled,
    },
    {
      id: "events-without-outputs",
      from: 2014,
      value: {
        form: "question",
        when: {
          allOf: [{ spendsOn: ["multiplier-events"] }, { noneOf: [{ spendsOn: ["intellectual-outputs"] }] }],
        },
        question: "Multiplier events are paid only beside intellectual outputs: which output do they spread?",
      },
      cite: { source: "limoges-workshop" },
      evidence: "secondary",
      note: noYear,
    },
    {
      id: "too-much-exceptional",
      from: 2014,
      value: { form: "spending", categories: ["exceptional-costs"], atMost: { euro: 50000 } },
      ...recalled,
      note: "Recalled, without the cost of a financial guarantee; no page with it was read.",
    },
  ],
};
