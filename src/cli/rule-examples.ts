// For each rule an example of what fills its sentences, so that lists and pages can show the sentences themselves.

import { orAtSeatOfInstitution } from "../programme/venues.ts";
import type { RuleId, RuleSlots } from "../rules/slots.ts";

const university = { name: "Norrviks universitet", row: 2 } as const;
const polytechnic = { name: "Dnister Polytechnic University", row: 6 } as const;
const chamber = { name: "Norrviks handelskammare", row: 7 } as const;
const lumpSums = [12_000_000, 25_000_000, 40_000_000] as const;
const actors = ["labour market actor", "labour market actors"] as const;
const providers = ["VET provider", "VET providers"] as const;
const universities = ["higher education institution", "higher education institutions"] as const;
const inside = ["organisation from programme countries", "organisations from programme countries"] as const;
const outside = ["organisation from other countries", "organisations from other countries"] as const;
const outputs = "Work on intellectual outputs" as const;
const oneToThreeYears = { from: 12, to: 36 } as const;

/** Amounts in cents, as everywhere. */
export const ruleExamples: { readonly [Id in RuleId]: RuleSlots[Id] } = {
  "action-missing": { met: {}, open: {} },
  "call-not-open": {
    met: { call: 2026 },
    open: { first: 2021, last: 2026 },
    fail: { call: 2020, first: 2021, last: 2026, action: "cooperation-partnerships" },
  },
  "call-not-covered": { met: {}, open: { call: 2027, newest: 2026, read: undefined } },
  "variant-missing": {
    met: { variant: "higher-education", action: "cooperation-partnerships" },
    open: { choices: ["higher-education", "school", "vet"], action: "cooperation-partnerships" },
  },
  "variant-closed": {
    met: {},
    fail: { variant: "higher-education/exchange", action: "strategic-partnerships", call: 2018 },
  },
  "duration-not-allowed": {
    met: { months: 30, duration: oneToThreeYears, extension: { inAll: 36 } },
    open: { duration: oneToThreeYears },
    fail: {
      months: 40,
      duration: oneToThreeYears,
      extension: { inAll: 36 },
      action: "cooperation-partnerships",
    },
    review: { months: 30, limit: 24, longest: 36 },
  },
  "grant-above-cap": {
    met: { grant: 95_000_000, cap: 100_000_000 },
    open: { cap: 100_000_000 },
    fail: { grant: 105_000_000, cap: 100_000_000, over: 5_000_000, months: 36 },
  },
  "grant-below-minimum": {
    met: { grant: 15_000_000, minimum: 10_000_000 },
    fail: { grant: 8_000_000, minimum: 10_000_000, missing: 2_000_000 },
  },
  "grant-not-a-lump-sum": {
    met: { grant: 25_000_000 },
    open: { choices: lumpSums },
    fail: { grant: 20_000_000, choices: lumpSums, nearest: 25_000_000 },
  },
  "lines-differ-from-lump-sum": { met: { total: 25_000_000 }, fail: { total: 24_820_000, grant: 25_000_000 } },
  "lines-differ-from-grant": { met: { total: 30_000_000 }, fail: { total: 29_000_000, grant: 30_000_000 } },
  "year-above-cap": {
    met: { cap: 15_000_000, years: 3 },
    fail: { year: 2, total: 16_000_000, cap: 15_000_000, over: 1_000_000, roomiest: 3 },
  },
  "cost-not-above-grant": {
    met: { cost: 26_200_000, grant: 25_000_000 },
    open: { grant: 25_000_000 },
    fail: { cost: 25_000_000, grant: 25_000_000 },
  },
  "management-above-share": {
    met: { amount: 4_800_000, share: 0.2, limit: 5_000_000 },
    open: { lines: 2, share: 0.2, limit: 5_000_000 },
    fail: { workPackage: "WP1", amount: 5_250_000, base: 25_000_000, share: 0.2, limit: 5_000_000, over: 250_000 },
  },
  "too-many-work-packages": { met: { found: 4, recommended: 4 }, review: { found: 6, recommended: 4 } },
  "category-not-allowed": {
    met: {},
    fail: {
      category: "intellectual-outputs",
      amount: 1_200_000,
      lines: 3,
      allowed: ["management", "meetings", "learning-activities"],
      variant: "school/exchange",
    },
  },
  "differs-from-unit-cost": {
    met: { lines: 12 },
    open: {
      item: outputs,
      lines: 3,
      needs: "staff",
      persons: ["manager", "teacher", "technician", "administrative"],
    },
    fail: {
      item: "Project management and implementation",
      quantity: 24,
      each: 50_000,
      share: undefined,
      due: 1_200_000,
      rate: undefined,
      amount: 1_250_000,
    },
    review: { item: outputs, lines: 1, quantity: 12, each: 24_100, due: 289_200 },
  },
  "amount-differs-from-rate": {
    met: {},
    fail: { quantity: 12, rate: 50_000, product: 600_000, amount: 650_000 },
  },
  "associated-partner-funded": { met: { partners: 1 }, fail: { ...chamber, amount: 180_000, lines: 1 } },
  "line-partner-unknown": {
    met: {},
    fail: { typed: "Norvik universitet", lines: 3, suggestion: "Norrviks universitet" },
  },
  "line-without-partner": { met: {}, open: { lines: 2, amount: 180_000 } },
  "line-without-amount": { met: {}, open: { partner: university.name } },
  "line-without-year": { met: {}, open: { lines: 2 } },
  "line-year-outside-project": { met: { years: 3 }, fail: { year: 4, years: 3 } },
  "line-without-work-package": { met: {}, open: { lines: 2, amount: 400_000 } },
  "line-outside-work-package": { met: {}, review: { id: "WP2", start: 1, end: 8, year: 2, lines: 3 } },
  "work-package-without-lead": {
    met: {},
    open: { ids: ["WP2", "WP3"] },
    fail: { id: "WP2", lead: "Norvik universitet", suggestion: "Norrviks universitet" },
  },
  "work-package-outside-project": { met: {}, fail: { id: "WP2", start: 6, end: 34, months: 30 } },
  "partner-without-lines": { met: {}, review: university },
  "uneven-shares": { met: { count: 5 }, review: { ...university, amount: 12_500_000, share: 0.5, count: 5 } },
  "partner-without-name": { met: {}, open: { row: 4 } },
  "partner-without-country": { met: {}, open: university },
  "partner-without-role": { met: {}, open: university },
  "partner-without-type": { met: {}, open: university },
  "duplicate-organisation": {
    met: { organisations: 5 },
    review: { name: "Norrviks universitet", rows: [2, 6], other: "Norrviks universitet, Juridiska fakulteten" },
  },
  "no-coordinator": { met: { ...university, country: "SE" }, open: {}, fail: {} },
  "several-coordinators": { met: {}, fail: { rows: [2, 4] } },
  "coordinator-country-not-eligible": {
    met: { country: "SE" },
    fail: { ...polytechnic, country: "UA", call: 2026, isWider: false },
  },
  "country-not-eligible": {
    met: { outside: ["UA"] },
    fail: {
      name: "Instituto Bandeirante",
      row: 5,
      country: "BR",
      call: 2026,
      role: "partner",
      mayBeAssociated: true,
      standing: "region-10",
    },
    review: { name: "Instituto Bandeirante", row: 5, country: "BR", call: 2024 },
  },
  "coordinator-too-young": {
    met: { founded: "1977-07-01" },
    open: { ...university, latest: "2024-03-05", years: 2 },
    fail: { ...university, founded: "2024-09-01", latest: "2024-03-05", years: 2 },
    review: { ...university, founded: "2024-06-01", first: "2024-03-05", last: "2024-10-01", years: 2 },
  },
  "coordinator-of-wrong-kind": { met: {}, fail: university },
  "participant-not-eligible": {
    met: {},
    fail: { name: "Anna Berg", row: 4, type: "individual", onlySchools: false },
  },
  "too-few-partners": {
    met: { found: 6, needed: 6 },
    open: { found: 4, needed: 6, associatedCount: false },
    fail: { found: 5, needed: 6, associated: 1, associatedCount: false },
    review: { found: 2, needed: 3, exception: 2 },
  },
  "too-few-programme-partners": {
    met: { found: 6, needed: 6 },
    open: { found: 4, needed: 6 },
    review: { found: 5, needed: 6 },
  },
  "too-few-countries": {
    met: { countries: ["DE", "FI", "SE"], needed: 3 },
    open: { countries: ["FI", "SE"], needed: 3 },
    fail: { countries: ["FI", "SE"], needed: 3, anyCountry: false, associatedCount: false },
    review: { countries: ["FI", "SE"], needed: 3, exception: 2 },
  },
  "too-few-of-a-kind": {
    met: {
      kinds: [
        { kind: "hei", found: 3 },
        { kind: "enterprise", found: 2 },
      ],
    },
    open: { kind: "enterprise", found: 1, needed: 2 },
    fail: { kind: "enterprise", found: 1, needed: 2 },
  },
  "too-many-partners": { met: { found: 5, most: 6 }, fail: { found: 7, most: 6 } },
  "eche-missing": { met: { holders: 4 }, open: university, fail: university },
  "added-value-to-judge": { met: {}, open: polytechnic, review: { ...polytechnic, country: "UA" } },
  "consultancy-to-judge": { met: {}, review: { name: "Nordljus Consulting", row: 5 } },
  "same-consortium-elsewhere": { met: {}, review: {} },
  "activities-outside-partner-countries": { met: {}, review: { where: orAtSeatOfInstitution } },
  "too-few-of-these": {
    met: { counts: [{ found: 3, label: actors }] },
    fail: { found: 2, needed: 3, label: actors },
    review: { found: 2, needed: 3, label: actors, question: undefined },
  },
  "too-many-of-these": { met: {}, fail: { found: 6, most: 5, label: actors } },
  "wrong-number-of-countries": {
    met: { counts: [{ countries: ["MA", "TN"], label: universities }] },
    fail: { countries: ["MA"], least: 2, most: Number.POSITIVE_INFINITY, label: universities },
  },
  "several-regions": { met: {}, fail: { regions: ["3", "9"], label: universities } },
  "too-few-in-a-country": {
    met: {},
    fail: { country: "MA", found: 1, needed: 2, label: universities, isCoordinators: false },
    review: {
      country: "ME",
      found: 1,
      needed: 2,
      label: universities,
      isCoordinators: false,
      question: "Does the country have fewer than 5 recognised universities?",
    },
  },
  "too-few-complete-countries": {
    met: { countries: ["DE", "ES", "FI", "SE"] },
    fail: {
      countries: ["DE", "FI", "SE"],
      needed: 4,
      beside: false,
      parts: [
        { needed: 1, label: actors },
        { needed: 1, label: providers },
      ],
      lacking: [{ country: "ES", missing: 1, label: providers }],
    },
    review: {
      country: "ME",
      question: "Does the country have fewer than 5 recognised universities?",
    },
  },
  outnumbered: {
    met: { pairs: [{ some: { found: 4, label: outside }, others: { found: 3, label: inside } }] },
    fail: { some: { found: 3, label: outside }, others: { found: 4, label: inside } },
  },
  "not-of-the-kind": {
    met: {},
    fail: {
      ...chamber,
      each: "the coordinator",
      must: "a higher education institution",
    },
    review: {
      ...chamber,
      each: "the coordinator",
      must: "a not-for-profit organisation",
    },
  },
  "category-above-limit": {
    met: {},
    fail: {
      category: "equipment",
      amount: 16_000_000,
      limit: 14_000_000,
      over: 2_000_000,
      by: undefined,
      of: "grant",
      share: 0.35,
      monthly: undefined,
      year: undefined,
      partner: undefined,
      isUnit: false,
    },
  },
  "wrong-number-of-work-packages": { met: { found: 4 }, fail: { found: 3, least: 4, most: 11 } },
  "to-confirm": {
    met: {},
    review: {
      question: "Does the event show at least 7 different sports?",
    },
  },
  "applications-to-count": { met: {}, review: { as: "coordinator", most: 2, coordinator: university.name } },
  "participants-to-count": {
    met: {},
    fail: { grant: 50_000_000, each: 20_000, needed: 2500, participants: 2000, most: 40_000_000 },
    review: { grant: 50_000_000, each: 20_000, needed: 2500 },
  },
  "grant-above-co-financing": {
    met: { grant: 40_000_000, cost: 50_000_000, rate: 0.8 },
    open: { grant: 40_000_000, rate: 0.8 },
    fail: { grant: 45_000_000, cost: 50_000_000, rate: 0.8, limit: 40_000_000, over: 5_000_000 },
  },
  "start-outside-window": {
    met: { start: "2026-11-01", end: "2029-04-30" },
    fail: { start: "2026-08-01", from: "2026-09-01", to: "2026-12-31" },
    review: { start: "2027-02-01", round: 2, deadline: "2026-10-01" },
  },
  "identifier-to-correct": {
    met: { checked: 5, wanted: "oid" },
    fail: { ...university, typed: "912345678", wanted: "oid", isOther: true, isEverywhere: false },
    review: { ...university, typed: "yes, we have one" },
  },
  "document-missing": { met: {}, open: { ...university, missing: ["mandate", "contact"] } },
  "no-chapter-in-edition": { met: {}, open: { action: "cooperation-partnerships", call: 2026 } },
  "unknown-country": { met: {}, fail: { typed: "Spian", suggestion: "ES" } },
  "unreadable-cell": {
    met: {},
    fail: { typed: "about 5 000", expected: "amount", suggestion: "5000", isFormulaError: false },
  },
};
