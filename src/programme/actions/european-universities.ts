// European Universities (calls since 2019): alliances of universities, run by EACEA; the Guide 2026 has no chapter on it.
import { associatedUnfundedBefore2026, echeBefore2026, excludedBefore2026 } from "../before-2026.ts";
import { compositionNotRead } from "../composition-not-read.ts";
import { heis } from "../counted.ts";
import type { Action, Basis, CountrySet } from "../programme.ts";
import type { Counted, Requirement } from "../requirements.ts";
import { participating } from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carried: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Seen for other calls and carried over to this one.",
};
const catania2019: Basis = { cite: { source: "catania-universities-2019" }, evidence: "secondary" };
const aurora2019: Basis = { cite: { source: "aurora-universities-2019" }, evidence: "secondary" };
const daad2020: Basis = { cite: { source: "agency-germany-universities-2020" }, evidence: "official" };
const daad2023: Basis = { cite: { source: "agency-germany-universities-2023" }, evidence: "official" };
const daad2024: Basis = { cite: { source: "agency-germany-universities-2024" }, evidence: "official" };
const czechia2024: Basis = { cite: { source: "agency-czechia-universities-2024" }, evidence: "official" };
const cyprus2023: Basis = { cite: { source: "cyprus-universities-2023" }, evidence: "secondary" };

const notRead = "No source read says it.";
const notSeen = "No source on the rules of this call was read.";

/** Member States, associated countries and the Western Balkans. */
const eligible: CountrySet = { standings: ["member-state", "associated", "region-1"] };

const heisFromEligibleCountries: Counted = {
  label: ["higher education institution", "higher education institutions"],
  who: { all: [participating, { type: ["hei"] }, { country: eligible }] },
};

const threeHeis: Requirement = { form: "organisations", counted: heisFromEligibleCountries, atLeast: 3 };

const threeCountries: Requirement = { form: "countries", counted: heisFromEligibleCountries, atLeast: 3 };

const associatedFromElsewhere: Requirement = {
  form: "question",
  when: { organisationsWith: { role: ["associated"] }, atLeast: 1 },
  question:
    "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?",
};

export const europeanUniversities: Action = {
  id: "european-universities",
  title: "European Universities",
  names: [
    "European Universities alliances",
    "European University",
    "Europeiska universitet",
    "European Universities initiative",
    "EUR-UNIV",
  ],
  calls: [2019, null],
  gaps: [
    { call: 2021, because: "not-read", ...inferred, note: "Not among the actions of the general call of 2021." },
    {
      call: 2022,
      because: "not-read",
      cite: { source: "valencia-2022" },
      evidence: "unverified",
      note: "Only the deadline, 22 March 2022, and one topic for each proposal were read.",
    },
    { call: 2025, because: "not-read", ...inferred, note: notSeen },
  ],
  checkedThrough: 2026,
  variants: [],
  values: {
    namedWithoutChapter: [{ from: 2026, value: true, cite: { source: "guide-2026", page: "16" }, evidence: "guide" }],
    coordinatorKind: [
      { from: 2023, value: { type: ["hei"] }, ...daad2023 },
      { from: 2024, value: { type: ["hei"] }, ...daad2024 },
    ],
    coordinatorCountries: [
      { from: 2019, value: null, ...inferred, note: notRead },
      { from: 2023, value: eligible, ...daad2023, note: "The page says it of full partners." },
      { from: 2024, value: eligible, ...daad2024, note: "The page says it of full partners." },
    ],
    partnerCountries: [
      { from: 2019, value: null, ...inferred, note: notRead },
      { from: 2023, value: eligible, ...daad2023 },
      { from: 2024, value: eligible, ...daad2024 },
    ],
    excludedPartnerCountries: [...excludedBefore2026],
    minimumPartners: [{ from: 2019, value: null, ...inferred, note: "Counted with the institutions." }],
    minimumCountries: [{ from: 2019, value: null, ...inferred, note: "Counted with the institutions." }],
    eche: [...echeBefore2026],
    associatedPartnersUnfunded: [...associatedUnfundedBefore2026],
    duration: [
      { from: 2019, value: null, ...inferred, note: notRead },
      { from: 2020, value: { choices: [36] }, ...daad2020 },
      { from: 2021, value: null, ...inferred, note: notRead },
      { from: 2024, value: { choices: [48] }, ...czechia2024 },
    ],
    grantCap: [
      { from: 2019, value: null, ...inferred, note: notRead },
      { from: 2020, value: { flat: 5000000 }, ...daad2020, note: "Up to 2 000 000 euro more from Horizon 2020." },
      {
        from: 2021,
        value: null,
        ...inferred,
        note: "The amount depends on the number of partners; the table was not read.",
      },
      {
        from: 2024,
        value: { flat: 14400000 },
        ...czechia2024,
        note: "The largest amount of a table by the number of full partners, which was not read; the smallest is 3 400 000.",
      },
    ],
    coFinancingRate: [
      { from: 2023, value: 0.8, ...cyprus2023 },
      { from: 2024, value: null, ...inferred, note: notRead },
    ],
    managedBy: [{ from: 2019, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." }],
    deadlines: [
      {
        from: 2023,
        value: [{ round: 1, at: "2023-01-31T17:00" }],
        cite: { source: "giornale-universities-2023" },
        evidence: "secondary",
      },
      { from: 2024, value: [{ round: 1, at: "2024-02-06T17:00" }], ...czechia2024 },
      { from: 2025, value: null, ...inferred, note: notSeen },
    ],
  },
  requirements: [
    {
      id: "too-few-universities",
      from: 2019,
      value: { form: "organisations", counted: heis, atLeast: 3 },
      ...catania2019,
    },
    { id: "too-few-universities", from: 2020, value: null, ...inferred, note: notRead },
    { id: "too-few-universities", from: 2023, value: threeHeis, ...daad2023 },
    { id: "too-few-universities", from: 2024, value: threeHeis, ...daad2024 },
    {
      id: "too-few-countries-with-universities",
      from: 2019,
      value: { form: "countries", counted: heis, atLeast: 3 },
      ...catania2019,
    },
    { id: "too-few-countries-with-universities", from: 2020, value: null, ...inferred, note: notRead },
    { id: "too-few-countries-with-universities", from: 2023, value: threeCountries, ...daad2023 },
    { id: "too-few-countries-with-universities", from: 2024, value: threeCountries, ...daad2024 },
    { id: "composition-not-read", from: 2020, value: compositionNotRead, ...inferred },
    { id: "composition-not-read", from: 2023, value: null, ...daad2023 },
    { id: "associated-partner-from-elsewhere", from: 2023, value: associatedFromElsewhere, ...daad2023 },
    { id: "associated-partner-from-elsewhere", from: 2024, value: associatedFromElsewhere, ...daad2024 },
    {
      id: "several-topics",
      from: 2024,
      value: {
        form: "question",
        question: "Does the proposal address exactly one topic of the call?",
      },
      ...carried,
    },
    {
      id: "too-much-equipment",
      from: 2019,
      value: { form: "spending", categories: ["equipment"], atMost: { share: 0.05, of: "cost" } },
      ...aurora2019,
    },
    { id: "too-much-equipment", from: 2020, value: null, ...inferred, note: notRead },
    {
      id: "too-much-other",
      from: 2019,
      value: { form: "spending", categories: ["other"], atMost: { share: 0.05, of: "cost" } },
      ...aurora2019,
    },
    { id: "too-much-other", from: 2020, value: null, ...inferred, note: notRead },
  ],
};
