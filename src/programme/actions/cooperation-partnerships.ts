// Cooperation Partnerships (from call 2021): by field at the National Agencies; sport and European NGOs at EACEA.
import { georgianAuthorities } from "../counted.ts";
import type { CountRequirement } from "../parameters.ts";
import { addressesOnePriority, addressesPriority, coreDoneByPartners } from "../partnership-questions.ts";
import type { Action, Basis } from "../programme.ts";
import type { Requirement } from "../requirements.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  participatingFromProgrammeCountries,
  partnersFromElsewhere,
  programmeCountries,
} from "../shared-conditions.ts";
import { cooperationPartnershipUnitCosts } from "../unit-costs.ts";
import { orToShareAnywhere } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const cyprus2021: Basis = { cite: { source: "cyprus-2021" }, evidence: "secondary" };
const cyprusNgos: Basis = { cite: { source: "cyprus-european-ngos" }, evidence: "secondary" };
const inclusionCooperation: Basis = { cite: { source: "inclusion-cooperation" }, evidence: "secondary" };
const movetia2021: Basis = { cite: { source: "movetia-2021" }, evidence: "secondary" };
const serbia: Basis = { cite: { source: "agency-serbia-cooperation" }, evidence: "official" };
const sport2021: Basis = { cite: { source: "sport-2021" }, evidence: "secondary" };
const amsed2022: Basis = { cite: { source: "amsed-2022" }, evidence: "secondary" };
const valencia2022: Basis = { cite: { source: "valencia-2022" }, evidence: "secondary" };
const cyprus2023: Basis = { cite: { source: "cyprus-2023" }, evidence: "secondary" };
const france2023: Basis = { cite: { source: "agency-france-2023" }, evidence: "official" };
const entrepreneurs2024: Basis = { cite: { source: "entrepreneurs-2024" }, evidence: "secondary" };
const formGuide2024: Basis = { cite: { source: "commission-form-guide-2024" }, evidence: "official" };
const valencia2024: Basis = { cite: { source: "valencia-2024" }, evidence: "secondary" };
const cyprus2025: Basis = { cite: { source: "cyprus-2025" }, evidence: "secondary" };
const form2025: Basis = { cite: { source: "form-ka220-2025" }, evidence: "official" };
const france2025: Basis = { cite: { source: "agency-france-2025" }, evidence: "official" };
const funds2025: Basis = { cite: { source: "funds-2025" }, evidence: "secondary" };
const page235: Basis = { cite: { source: "guide-2026", page: "235" }, evidence: "guide" };
const page235To236: Basis = { cite: { source: "guide-2026", page: "235-236" }, evidence: "guide" };
const page236: Basis = { cite: { source: "guide-2026", page: "236" }, evidence: "guide" };
const page236To237: Basis = { cite: { source: "guide-2026", page: "236-237" }, evidence: "guide" };
const page237: Basis = { cite: { source: "guide-2026", page: "237" }, evidence: "guide" };
const page238: Basis = { cite: { source: "guide-2026", page: "238" }, evidence: "guide" };
const page242: Basis = { cite: { source: "guide-2026", page: "242" }, evidence: "guide" };
const page243: Basis = { cite: { source: "guide-2026", page: "243" }, evidence: "guide" };

const lumpSumsInstead: Basis = { ...amsed2022, note: "Lump sums took its place." };
const recalled: Basis = { ...inferred, note: "Recalled; no page with it was read." };

const agencyFields = ["higher-education", "school", "vet", "adult", "youth"] as const;
const europeanNgos = ["engo-education", "engo-youth"] as const;
const eaceaStrands = ["sport", "engo-education", "engo-youth"] as const;
const limitedFields = ["school", "vet", "adult", "youth"] as const;

const allButSport = ["higher-education", "school", "vet", "adult", "youth", "engo-education", "engo-youth"] as const;

const tenApplications: Requirement = { form: "applications", as: "participant", atMost: 10 };
const three: CountRequirement = { atLeast: 3, who: participatingFromProgrammeCountries };
const lumpSums = [120000, 250000, 400000] as const;
const regions = { standings: ["member-state", "associated", "region-1", "region-2", "region-3"] } as const;

const from2026Guide = "Inferred from the Guide of 2026.";
const standingHour = "The date was read; the hour is the usual one.";
const youthRound = "The second round, for youth only, was not verified.";

export const cooperationPartnerships: Action = {
  id: "cooperation-partnerships",
  title: "Cooperation Partnerships",
  names: [
    "KA220",
    "KA2 Cooperation Partnerships",
    "Cooperation Partnership",
    "Partnerships for Cooperation",
    "Partnerskap för samarbete",
    "Kumppanuushankkeet",
    "Kooperationspartnerschaft",
    "Partenariat de coopération",
    "Partenariats pour la coopération",
  ],
  calls: [2021, null],
  checkedThrough: 2026,
  variantsAre: "field",
  variants: [
    { id: "higher-education", code: "KA220-HED" },
    { id: "school", code: "KA220-SCH" },
    { id: "vet", code: "KA220-VET" },
    { id: "adult", code: "KA220-ADU" },
    { id: "youth", code: "KA220-YOU" },
    {
      id: "sport",
      code: "SPORT-SCP",
      otherCodes: ["ERASMUS-SPORT-2026-SCP", "ERASMUS-SPORT-2025-SCP", "ERASMUS-SPORT-2021-SCP"],
    },
    {
      id: "engo-education",
      code: "EDU-PCOOP-ENGO",
      otherCodes: ["ERASMUS-EDU-2026-PCOOP-ENGO", "ERASMUS-EDU-2025-PCOOP-ENGO"],
    },
    {
      id: "engo-youth",
      code: "YOUTH-PCOOP-ENGO",
      otherCodes: ["ERASMUS-YOUTH-2026-PCOOP-ENGO", "ERASMUS-YOUTH-2025-PCOOP-ENGO"],
    },
  ],
  values: {
    minimumPartners: [
      { from: 2021, value: three, ...movetia2021 },
      { from: 2023, value: three, ...france2023 },
      {
        from: 2024,
        value: three,
        ...cyprus2025,
        note: "Read for call 2025; call 2024 lies between equal wordings.",
      },
      { from: 2026, value: three, ...page237 },
    ],
    minimumCountries: [
      { from: 2021, value: three, ...movetia2021 },
      { from: 2023, value: three, ...france2023 },
      {
        from: 2024,
        value: three,
        ...cyprus2025,
        note: "Read for call 2025; call 2024 lies between equal wordings.",
      },
      { from: 2026, value: three, ...page237 },
    ],
    participants: [
      {
        from: 2026,
        value: { not: { type: ["informal-youth-group", "individual"] } },
        cite: { source: "guide-2026", page: "32, 236" },
        evidence: "guide",
        note: "Self-employed persons may take part.",
      },
    ],
    coordinatorKind: [
      {
        from: 2021,
        variants: europeanNgos,
        value: { type: ["european-ngo"] },
        ...cyprusNgos,
      },
      {
        from: 2026,
        variants: europeanNgos,
        value: { type: ["european-ngo"] },
        ...page235To236,
        note: "At least nine entities in nine countries, bound by statutory links.",
      },
    ],
    oneCoordinator: [
      {
        from: 2021,
        value: true,
        ...formGuide2024,
        note: "The form has one applicant; seen for the calls 2022 to 2024.",
      },
      { from: 2026, value: true, ...page235 },
    ],
    coordinatorCountries: [
      { from: 2021, value: programmeCountries, ...inclusionCooperation },
      { from: 2026, value: programmeCountries, ...page235To236 },
    ],
    coordinatorMinimumAge: [
      {
        from: 2024,
        value: 2,
        ...entrepreneurs2024,
        note: "Read for the fields that the agencies run.",
      },
      { from: 2026, value: 2, ...page235 },
    ],
    partnerCountries: [
      { from: 2021, value: anyCountry, ...serbia },
      {
        from: 2023,
        value: anyCountry,
        ...inclusionCooperation,
        note: "That it held until call 2024 follows from the change in 2025.",
      },
      { from: 2025, value: regions, ...france2025 },
      { from: 2026, value: regions, ...page236To237 },
    ],
    excludedPartnerCountries: [
      {
        from: 2022,
        value: ["RU"],
        cite: { source: "salto-2022" },
        evidence: "secondary",
        word: "should",
        note: "From spring 2022, public bodies and organisations that provide education.",
      },
      { from: 2023, value: ["BY", "RU"], ...inferred },
      { from: 2025, value: ["BY"], ...france2025 },
      { from: 2026, value: ["BY"], ...page236To237 },
    ],
    associatedCountries: [
      {
        from: 2021,
        value: anyCountry,
        ...inferred,
        note: "Swiss organisations were seen as associated partners; other countries are inferred.",
      },
      {
        from: 2026,
        value: { standings: ["any"], except: ["BY", "RU"] },
        ...page236,
      },
    ],
    addedValue: [
      { from: 2021, value: partnersFromElsewhere, ...inclusionCooperation },
      {
        from: 2026,
        value: partnersFromElsewhere,
        cite: { source: "guide-2026", page: "237, 242" },
        evidence: "guide",
        note: "Without it the partner is taken out of the proposal at assessment.",
      },
    ],
    eche: [
      { from: 2021, value: heisFromProgrammeCountries, ...inferred, note: from2026Guide },
      {
        from: 2021,
        variants: ["higher-education"],
        value: heisFromProgrammeCountries,
        ...serbia,
        note: "Read for calls 2021 and 2022; the calls to 2025 are inferred.",
      },
      { from: 2026, value: heisFromProgrammeCountries, ...page236 },
      { from: 2026, variants: ["higher-education"], value: heisFromProgrammeCountries, ...page236 },
    ],
    associatedPartnersUnfunded: [
      { from: 2021, value: true, ...inferred, note: from2026Guide },
      { from: 2026, value: true, ...page236, note: "Their part must be described in the proposal." },
    ],
    duration: [
      { from: 2021, value: { from: 12, to: 36 }, ...cyprus2021 },
      { from: 2023, value: { from: 12, to: 36 }, ...france2023 },
      { from: 2024, value: { from: 12, to: 36 }, ...inclusionCooperation },
      { from: 2026, value: { from: 12, to: 36 }, ...page238 },
    ],
    extension: [{ from: 2026, value: { inAll: 36 }, ...page238, note: "On request, and if the agency agrees." }],
    grantMinimum: [
      {
        from: 2021,
        variants: agencyFields,
        value: 100000,
        ...cyprus2021,
      },
      {
        from: 2022,
        variants: agencyFields,
        value: null,
        ...amsed2022,
      },
    ],
    grantCap: [
      {
        from: 2021,
        variants: agencyFields,
        value: { flat: 400000 },
        ...cyprus2021,
        note: "Movetia gives the same range and no limit per month.",
      },
      {
        from: 2022,
        variants: agencyFields,
        value: null,
        ...amsed2022,
        note: "Lump sums took its place.",
      },
    ],
    lumpSums: [
      {
        from: 2021,
        variants: europeanNgos,
        value: lumpSums,
        ...cyprusNgos,
        note: "The page is of 2021 or 2022.",
      },
      {
        from: 2021,
        variants: ["sport"],
        value: lumpSums,
        cite: { source: "sport-2021" },
        evidence: "unverified",
        note: "The page shows a lump sum grant; the amounts are inferred.",
      },
      {
        from: 2022,
        value: lumpSums,
        ...amsed2022,
      },
      {
        from: 2022,
        variants: eaceaStrands,
        value: lumpSums,
        cite: { source: "amsed-2022" },
        evidence: "unverified",
        note: "The page is about the fields that the agencies run.",
      },
      { from: 2023, value: lumpSums, ...cyprus2023 },
      { from: 2023, variants: eaceaStrands, value: lumpSums, ...cyprus2023 },
      {
        from: 2024,
        value: lumpSums,
        ...inferred,
        note: "The calls 2023 and 2025 have these amounts.",
      },
      {
        from: 2024,
        variants: eaceaStrands,
        value: lumpSums,
        ...inferred,
        note: "The calls 2023 and 2025 have these amounts.",
      },
      { from: 2025, value: lumpSums, ...cyprus2025 },
      { from: 2025, variants: eaceaStrands, value: lumpSums, ...cyprus2025 },
      { from: 2026, value: lumpSums, ...page242 },
      {
        from: 2026,
        variants: eaceaStrands,
        value: lumpSums,
        ...page242,
      },
    ],
    costAboveGrant: [{ from: 2026, value: true, cite: { source: "guide-2026", page: "242-243" }, evidence: "guide" }],
    managementShare: [
      { from: 2022, value: 0.2, ...inferred, note: from2026Guide },
      { from: 2026, value: 0.2, ...page243 },
    ],
    implementationWorkPackages: [
      {
        from: 2024,
        value: 4,
        ...formGuide2024,
        word: "recommended",
        note: "Five with project management, in the form of the fields that the agencies run.",
      },
      {
        from: 2025,
        value: 4,
        ...form2025,
        word: "recommended",
        note: "Five with project management, in the form of the fields that the agencies run.",
      },
      {
        from: 2026,
        value: 4,
        ...page243,
        word: "recommended",
      },
    ],
    oneApplication: [
      {
        from: 2023,
        value: true,
        cite: { source: "kth-cooperation-2023" },
        evidence: "secondary",
        note: "Read for call 2023 at the agencies; calls 2024 and 2025 are inferred.",
      },
      { from: 2026, value: true, ...page238 },
    ],
    activitiesInPartnerCountries: [
      {
        from: 2026,
        value: orToShareAnywhere,
        ...page237,
      },
    ],
    managedBy: [
      {
        from: 2021,
        variants: agencyFields,
        value: "national-agency",
        ...cyprus2021,
      },
      {
        from: 2021,
        variants: europeanNgos,
        value: "eacea",
        ...cyprusNgos,
      },
      { from: 2021, variants: ["sport"], value: "eacea", ...sport2021 },
      { from: 2026, variants: agencyFields, value: "national-agency", ...page238 },
      { from: 2026, variants: eaceaStrands, value: "eacea", ...page238 },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: {
          total: 70,
          relevance: { atLeast: 13, outOf: 25 },
          design: { atLeast: 15, outOf: 30 },
          partnership: { atLeast: 10, outOf: 20 },
          impact: { atLeast: 13, outOf: 25 },
        },
        cite: { source: "guide-2026", page: "240-242" },
        evidence: "guide",
        note: "Half of 25 points is rounded up.",
      },
    ],
    deadlines: [
      {
        from: 2021,
        variants: agencyFields,
        value: [
          { round: 1, at: "2021-05-20T12:00" },
          { round: 2, at: "2021-11-03T12:00", optional: true },
        ],
        ...movetia2021,
        note: standingHour,
      },
      {
        from: 2021,
        variants: ["sport"],
        value: [{ round: 1, at: "2021-06-17T17:00" }],
        ...sport2021,
        note: "20 May had been announced; the portal showed 17 June.",
      },
      {
        from: 2021,
        variants: europeanNgos,
        value: [{ round: 1, at: "2021-05-20T17:00" }],
        ...inferred,
      },
      {
        from: 2022,
        variants: ["higher-education", "school", "vet", "adult"],
        value: [{ round: 1, at: "2022-03-23T12:00" }],
        ...valencia2022,
      },
      {
        from: 2022,
        variants: ["youth"],
        value: [
          { round: 1, at: "2022-03-23T12:00" },
          { round: 2, at: "2022-10-04T12:00", optional: true },
        ],
        cite: { source: "valencia-2022" },
        evidence: "unverified",
        note: youthRound,
      },
      {
        from: 2022,
        variants: ["sport"],
        value: [{ round: 1, at: "2022-03-23T17:00" }],
        ...valencia2022,
      },
      {
        from: 2022,
        variants: europeanNgos,
        value: [{ round: 1, at: "2022-03-23T17:00" }],
        ...inferred,
      },
      {
        from: 2023,
        variants: ["higher-education", "school", "adult"],
        value: [{ round: 1, at: "2023-03-22T12:00" }],
        cite: { source: "trento-2023" },
        evidence: "secondary",
      },
      {
        from: 2023,
        variants: ["vet"],
        value: [{ round: 1, at: "2023-03-22T12:00", startsFrom: "2023-09-01", startsTo: "2023-12-31" }],
        ...france2023,
      },
      {
        from: 2023,
        variants: ["youth"],
        value: [
          { round: 1, at: "2023-03-22T12:00" },
          { round: 2, at: "2023-10-04T12:00", optional: true },
        ],
        cite: { source: "trento-2023" },
        evidence: "unverified",
        note: youthRound,
      },
      {
        from: 2023,
        variants: eaceaStrands,
        value: [{ round: 1, at: "2023-03-22T17:00" }],
        ...inferred,
      },
      {
        from: 2024,
        variants: ["higher-education", "school", "vet", "adult"],
        value: [{ round: 1, at: "2024-03-05T12:00" }],
        ...valencia2024,
      },
      {
        from: 2024,
        variants: ["youth"],
        value: [
          { round: 1, at: "2024-03-05T12:00" },
          { round: 2, at: "2024-10-01T12:00", optional: true },
        ],
        ...valencia2024,
      },
      {
        from: 2024,
        variants: eaceaStrands,
        value: [{ round: 1, at: "2024-03-05T17:00" }],
        ...valencia2024,
      },
      {
        from: 2025,
        variants: ["higher-education", "school", "vet"],
        value: [{ round: 1, at: "2025-03-05T12:00" }],
        ...funds2025,
        note: standingHour,
      },
      {
        from: 2025,
        variants: ["adult", "youth"],
        value: [
          { round: 1, at: "2025-03-05T12:00" },
          { round: 2, at: "2025-10-01T12:00", optional: true },
        ],
        ...funds2025,
        note: "The second round was read in the form of adult education.",
      },
      {
        from: 2025,
        variants: ["sport"],
        value: [{ round: 1, at: "2025-03-05T17:00" }],
        ...funds2025,
        note: standingHour,
      },
      {
        from: 2025,
        variants: europeanNgos,
        value: [{ round: 1, at: "2025-03-05T17:00" }],
        ...inferred,
      },
      {
        from: 2026,
        variants: agencyFields,
        value: [
          { round: 1, at: "2026-03-05T12:00", startsFrom: "2026-09-01", startsTo: "2026-12-31" },
          { round: 2, at: "2026-10-01T12:00", optional: true, startsFrom: "2027-01-01", startsTo: "2027-08-31" },
        ],
        ...page238,
      },
      {
        from: 2026,
        variants: eaceaStrands,
        value: [{ round: 1, at: "2026-03-05T17:00" }],
        cite: { source: "guide-2026", page: "239" },
        evidence: "guide",
      },
      {
        from: 2027,
        variants: agencyFields,
        value: null,
        ...inferred,
        note: "A deadline holds for its own call.",
      },
      {
        from: 2027,
        variants: eaceaStrands,
        value: null,
        ...inferred,
        note: "A deadline holds for its own call.",
      },
    ],
  },
  requirements: [
    ...cooperationPartnershipUnitCosts,
    {
      id: "too-much-management",
      from: 2021,
      variants: agencyFields,
      value: { form: "spending", categories: ["management"], atMost: { euroPerMonth: 2750 } },
      ...recalled,
    },
    { id: "too-much-management", from: 2022, variants: agencyFields, value: null, ...lumpSumsInstead },
    {
      id: "too-much-for-events",
      from: 2021,
      variants: agencyFields,
      value: { form: "spending", categories: ["multiplier-events"], atMost: { euro: 30000 } },
      ...recalled,
    },
    { id: "too-much-for-events", from: 2022, variants: agencyFields, value: null, ...lumpSumsInstead },
    {
      id: "branches-in-too-few-countries",
      from: 2026,
      variants: europeanNgos,
      value: {
        form: "question",
        question:
          "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?",
      },
      ...page236,
    },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      cite: { source: "guide-2026", page: "34" },
      evidence: "guide",
    },
    { id: "too-many-applications", from: 2024, variants: limitedFields, value: tenApplications, ...entrepreneurs2024 },
    { id: "too-many-applications", from: 2025, variants: limitedFields, value: tenApplications, ...form2025 },
    {
      id: "too-many-applications",
      from: 2026,
      variants: limitedFields,
      value: tenApplications,
      ...page237,
      note: "As applicant or partner, the four fields together.",
    },
    { id: "no-priority", from: 2026, variants: allButSport, value: addressesPriority, ...page237 },
    { id: "several-priorities", from: 2026, variants: ["sport"], value: addressesOnePriority, ...page237 },
    { id: "core-activities-subcontracted", from: 2026, value: coreDoneByPartners, ...page243 },
  ],
};
