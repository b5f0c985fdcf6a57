// Small-scale Partnerships: the first step for small organisations; by field at the National Agencies, sport at EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";
import type { CountRequirement } from "../parameters.ts";
import { addressesOnePriority, addressesPriority, coreDoneByPartners } from "../partnership-questions.ts";
import type { Action, Basis } from "../programme.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";
import { orAtSeatOfInstitution } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const metiersCulture2021: Basis = { cite: { source: "metiersculture-2021" }, evidence: "secondary" };
const movetia2022: Basis = { cite: { source: "movetia-2022" }, evidence: "secondary" };
const inclusion: Basis = {
  cite: { source: "inclusion-small-scale" },
  evidence: "secondary",
  note: "The page has no year; that it holds for the calls 2022 to 2025 follows from its wording.",
};
const euroAccess2023: Basis = { cite: { source: "euro-access-small-scale-2023" }, evidence: "secondary" };
const form2025: Basis = { cite: { source: "form-ka210-2025" }, evidence: "official" };
const valencia2022: Basis = { cite: { source: "valencia-2022" }, evidence: "secondary" };
const valencia2024: Basis = { cite: { source: "valencia-2024" }, evidence: "secondary" };
const page244: Basis = { cite: { source: "guide-2026", page: "244" }, evidence: "guide" };
const page245: Basis = { cite: { source: "guide-2026", page: "245" }, evidence: "guide" };
const page245To246: Basis = { cite: { source: "guide-2026", page: "245-246" }, evidence: "guide" };
const page246: Basis = { cite: { source: "guide-2026", page: "246" }, evidence: "guide" };
const page247: Basis = { cite: { source: "guide-2026", page: "247" }, evidence: "guide" };
const page249: Basis = { cite: { source: "guide-2026", page: "249" }, evidence: "guide" };
const page249To250: Basis = { cite: { source: "guide-2026", page: "249-250" }, evidence: "guide" };
const page250: Basis = { cite: { source: "guide-2026", page: "250" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

const agencyFields = ["school", "vet", "adult", "youth"] as const;
const two: CountRequirement = { atLeast: 2, who: participatingFromProgrammeCountries };
const notRead = "No source read says it for the calls up to 2025.";
const usualHour = "The date was read; the hour is the usual one.";
const itsOwnCall = "A deadline holds for its own call.";

export const smallScalePartnerships: Action = {
  id: "small-scale-partnerships",
  title: "Small-scale Partnerships",
  names: [
    "KA210",
    "KA2 Small-scale Partnerships",
    "Small-scale Partnership",
    "Småskaligt partnerskap",
    "Pienimuotoiset kumppanuushankkeet",
    "Pienen mittakaavan kumppanuudet",
    "Kleinere Partnerschaft",
    "Partenariats à petite échelle",
    "Partenariat simplifié",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variantsAre: "field",
  variants: [
    { id: "school", code: "KA210-SCH" },
    { id: "vet", code: "KA210-VET" },
    { id: "adult", code: "KA210-ADU" },
    { id: "youth", code: "KA210-YOU" },
    {
      id: "sport",
      code: "SPORT-SSCP",
      otherCodes: ["ERASMUS-SPORT-2026-SSCP", "ERASMUS-SPORT-2025-SSCP", "ERASMUS-SPORT-2023-SSCP"],
    },
  ],
  values: {
    minimumPartners: [
      { from: 2021, value: two, ...metiersCulture2021 },
      { from: 2022, value: two, ...inclusion },
      { from: 2026, value: two, ...page245 },
    ],
    minimumCountries: [
      { from: 2021, value: two, ...metiersCulture2021 },
      { from: 2022, value: two, ...inclusion },
      { from: 2026, value: two, ...page245 },
    ],
    participants: [
      {
        from: 2026,
        value: organisationsOnly,
        cite: { source: "guide-2026", page: "32, 245" },
        evidence: "guide",
        note: "Self-employed persons may take part.",
      },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page244 }],
    coordinatorCountries: [
      { from: 2021, value: null, ...inferred, note: notRead },
      { from: 2026, value: programmeCountries, ...page244 },
    ],
    partnerCountries: [
      {
        from: 2021,
        value: programmeCountries,
        ...movetia2022,
        note: "Read for call 2022: a third country that is not associated cannot take part; 2021 is said to be the same.",
      },
      {
        from: 2023,
        value: null,
        ...inferred,
        note: "No source read says it for the calls 2023 to 2025, other than for sport in 2023.",
      },
      {
        from: 2023,
        variants: ["sport"],
        value: programmeCountries,
        cite: { source: "euro-access-small-scale-2023" },
        evidence: "unverified",
        note: "Sources contradict: a page of the Commission on call 2023 (Pact for Skills) admits any third country.",
      },
      { from: 2024, variants: ["sport"], value: null, ...inferred, note: notRead },
      { from: 2026, value: programmeCountries, ...page245 },
      { from: 2026, variants: ["sport"], value: programmeCountries, ...page245 },
    ],
    eche: [{ from: 2026, value: heisFromProgrammeCountries, ...page245 }],
    // The chapter does not mention associated partners: nobody knows from where they may come.
    associatedPartnersUnfunded: [
      { from: 2026, value: true, ...page444, note: "The glossary; the chapter does not mention associated partners." },
    ],
    duration: [
      { from: 2021, value: { from: 6, to: 24 }, ...metiersCulture2021 },
      { from: 2022, value: { from: 6, to: 24 }, ...movetia2022 },
      {
        from: 2023,
        value: { from: 6, to: 24 },
        cite: { source: "inclusion-small-scale" },
        evidence: "unverified",
        note: "The page was cut before this line; 2021, 2022 and 2026 are equal.",
      },
      { from: 2026, value: { from: 6, to: 24 }, ...page246 },
    ],
    extension: [{ from: 2026, value: { exceptional: true }, ...page246, note: "If the agency agrees." }],
    lumpSums: [
      { from: 2021, value: [30000, 60000], ...movetia2022, note: "Read for call 2022; 2021 is said to be the same." },
      { from: 2023, value: [30000, 60000], ...euroAccess2023, note: "Read for sport." },
      { from: 2024, value: [30000, 60000], ...inferred, note: "Recalled; the calls before and after are equal." },
      { from: 2025, value: [30000, 60000], cite: { source: "cyprus-small-scale-2025" }, evidence: "secondary" },
      { from: 2026, value: [30000, 60000], ...page249 },
    ],
    costAboveGrant: [{ from: 2026, value: true, ...page249To250 }],
    oneApplication: [{ from: 2026, value: true, ...page246 }],
    activitiesInPartnerCountries: [{ from: 2026, value: orAtSeatOfInstitution, ...page245To246 }],
    managedBy: [
      { from: 2021, variants: agencyFields, value: "national-agency", ...metiersCulture2021 },
      {
        from: 2021,
        variants: ["sport"],
        value: "eacea",
        ...inferred,
        note: "The sources give sport the hour of EACEA.",
      },
      { from: 2026, variants: agencyFields, value: "national-agency", ...page246 },
      { from: 2026, variants: ["sport"], value: "eacea", ...page246 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "248-249" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2021,
        variants: agencyFields,
        value: [
          { round: 1, at: "2021-05-20T12:00", startsFrom: "2021-11-01", startsTo: "2022-02-28" },
          { round: 2, at: "2021-11-03T12:00", startsFrom: "2022-03-01", startsTo: "2022-05-31" },
        ],
        ...metiersCulture2021,
      },
      {
        from: 2021,
        variants: ["sport"],
        value: [{ round: 1, at: "2021-05-20T17:00" }],
        cite: { source: "olympic-office-2021" },
        evidence: "unverified",
        note: "Announced so; the portal showed 17 June for cooperation partnerships in sport, and the same extension here is not confirmed.",
      },
      {
        from: 2022,
        variants: agencyFields,
        value: [
          { round: 1, at: "2022-03-23T12:00" },
          { round: 2, at: "2022-10-04T12:00" },
        ],
        ...valencia2022,
      },
      { from: 2022, variants: ["sport"], value: [{ round: 1, at: "2022-03-23T17:00" }], ...valencia2022 },
      {
        from: 2023,
        variants: agencyFields,
        value: [
          { round: 1, at: "2023-03-22T12:00" },
          { round: 2, at: "2023-10-04T12:00" },
        ],
        ...inferred,
        note: "Recalled; no page read.",
      },
      { from: 2023, variants: ["sport"], value: [{ round: 1, at: "2023-03-22T17:00" }], ...euroAccess2023 },
      {
        from: 2024,
        variants: agencyFields,
        value: [
          { round: 1, at: "2024-03-05T12:00" },
          { round: 2, at: "2024-10-01T12:00" },
        ],
        ...valencia2024,
      },
      { from: 2024, variants: ["sport"], value: [{ round: 1, at: "2024-03-05T17:00" }], ...valencia2024 },
      {
        from: 2025,
        variants: agencyFields,
        value: [
          { round: 1, at: "2025-03-05T12:00" },
          { round: 2, at: "2025-10-01T12:00", optional: true },
        ],
        cite: { source: "funds-small-scale-2025" },
        evidence: "secondary",
        note: "Round 2 is from the application form; of round 1 the date was read, the hour is the usual one.",
      },
      {
        from: 2025,
        variants: ["sport"],
        value: [{ round: 1, at: "2025-03-05T17:00" }],
        cite: { source: "funds-small-scale-2025" },
        evidence: "secondary",
        note: usualHour,
      },
      {
        from: 2026,
        variants: agencyFields,
        value: [
          { round: 1, at: "2026-03-05T12:00", startsFrom: "2026-09-01", startsTo: "2026-12-31" },
          { round: 2, at: "2026-10-01T12:00", optional: true, startsFrom: "2027-01-01", startsTo: "2027-08-31" },
        ],
        ...page246,
      },
      { from: 2026, variants: ["sport"], value: [{ round: 1, at: "2026-03-05T17:00" }], ...page247 },
      { from: 2027, variants: agencyFields, value: null, ...inferred, note: itsOwnCall },
      { from: 2027, variants: ["sport"], value: null, ...inferred, note: itsOwnCall },
    ],
  },
  requirements: [
    {
      id: "no-sport-club",
      from: 2026,
      variants: ["sport"],
      value: {
        form: "organisations",
        counted: {
          label: ["local or regional sport club", "local or regional sport clubs"],
          who: { all: [participating, { type: ["sport-organisation"] }] },
        },
        atLeast: 1,
      },
      ...page247,
      word: "recommended",
    },
    {
      id: "applies-more-than-once",
      from: 2024,
      variants: agencyFields,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      cite: { source: "agency-iceland-applications" },
      evidence: "official",
      note: "The page has no year: it is about the Guide of 2024 or 2025.",
    },
    {
      id: "applies-more-than-once",
      from: 2025,
      variants: agencyFields,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      ...form2025,
    },
    {
      id: "applies-more-than-once",
      from: 2026,
      variants: agencyFields,
      value: { form: "applications", as: "coordinator", atMost: 1 },
      ...page244,
    },
    {
      id: "too-many-applications",
      from: 2024,
      variants: agencyFields,
      value: { form: "applications", as: "participant", atMost: 10 },
      cite: { source: "entrepreneurs-2024" },
      evidence: "secondary",
      note: "The page says ten for Key Action 2 without naming the action.",
    },
    {
      id: "too-many-applications",
      from: 2025,
      variants: agencyFields,
      value: { form: "applications", as: "participant", atMost: 10 },
      ...form2025,
      note: "All applications in the four fields together.",
    },
    {
      id: "too-many-applications",
      from: 2026,
      variants: agencyFields,
      value: { form: "applications", as: "participant", atMost: 5 },
      ...page245,
      note: "All small-scale partnership applications in the four fields together.",
    },
    {
      id: "no-priority",
      from: 2026,
      variants: agencyFields,
      value: addressesPriority,
      ...page245,
    },
    {
      id: "several-priorities",
      from: 2026,
      variants: ["sport"],
      value: addressesOnePriority,
      ...page245,
    },
    {
      id: "core-activities-subcontracted",
      from: 2026,
      value: coreDoneByPartners,
      ...page250,
    },
  ],
};
