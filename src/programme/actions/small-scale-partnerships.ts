// Small-scale Partnerships: the first step for small organisations; by field at the National Agencies, sport at EACEA.
import type { CountRequirement } from "../parameters.ts";
import type { Action, Basis } from "../programme.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
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
const itsOwnCall = "A deadline holds for its own call.";

export const smallScalePartnerships: Action = {
  id: "small-scale-partnerships",
  title: "Small-scale Partnerships",
  titles: {
    sv: "Småskaliga partnerskap",
    fi: "Pienimuotoiset kumppanuudet",
    de: "Kleinere Partnerschaften",
    fr: "Partenariats simplifiés",
    es: "Asociaciones a pequeña escala",
    it: "Partenariati su scala ridotta",
  },
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
  checkedFrom: 2026,
  checkedThrough: 2026,
  variants: [
    { id: "school", code: "KA210-SCH" },
    { id: "vet", code: "KA210-VET" },
    { id: "adult", code: "KA210-ADU" },
    { id: "youth", code: "KA210-YOU" },
    { id: "sport", code: "SPORT-SSCP", otherCodes: ["ERASMUS-SPORT-2026-SSCP"] },
  ],
  values: {
    minimumPartners: [{ from: 2026, value: two, ...page245 }],
    minimumCountries: [{ from: 2026, value: two, ...page245 }],
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
    coordinatorCountries: [{ from: 2026, value: programmeCountries, ...page244 }],
    partnerCountries: [{ from: 2026, value: programmeCountries, ...page245 }],
    eche: [{ from: 2026, value: heisFromProgrammeCountries, ...page245 }],
    associatedPartnersUnfunded: [
      { from: 2026, value: true, ...page444, note: "The glossary; the chapter does not mention associated partners." },
    ],
    duration: [
      {
        from: 2026,
        value: { from: 6, to: 24 },
        ...page246,
        note: "In exceptional cases the duration may be extended; the grant does not change.",
      },
    ],
    lumpSums: [{ from: 2026, value: [30000, 60000], ...page249 }],
    costAboveGrant: [{ from: 2026, value: true, ...page249To250 }],
    oneApplication: [{ from: 2026, value: true, ...page246 }],
    activitiesInPartnerCountries: [{ from: 2026, value: true, ...page245To246 }],
    managedBy: [
      { from: 2026, variants: agencyFields, value: "national-agency", ...page246 },
      { from: 2026, variants: ["sport"], value: "eacea", ...page246 },
    ],
    deadlines: [
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
          en: ["local or regional sport club", "local or regional sport clubs"],
          sv: ["lokal eller regional idrottsförening", "lokala eller regionala idrottsföreningar"],
          who: { all: [participating, { type: ["sport-organisation"] }] },
        },
        atLeast: 1,
      },
      ...page247,
      word: "recommended",
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
      value: {
        form: "question",
        question: {
          en: "Does the project address a horizontal priority or a priority of its field?",
          sv: "Svarar projektet mot en övergripande prioritering eller en prioritering för sitt område?",
        },
      },
      ...page245,
    },
    {
      id: "several-priorities",
      from: 2026,
      variants: ["sport"],
      value: {
        form: "question",
        question: {
          en: "Does the project address exactly one priority, horizontal or specific?",
          sv: "Svarar projektet mot exakt en prioritering, övergripande eller specifik?",
        },
      },
      ...page245,
    },
    {
      id: "core-activities-subcontracted",
      from: 2026,
      value: {
        form: "question",
        when: { spendsOn: ["subcontracting"] },
        question: {
          en: "Are all core activities done by the partners themselves, and not subcontracted?",
          sv: "Gör partnerna själva all kärnverksamhet, utan underentreprenad?",
        },
      },
      ...page250,
    },
  ],
};
