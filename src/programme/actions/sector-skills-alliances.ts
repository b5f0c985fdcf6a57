// Sector Skills Alliances (calls 2014 to 2020): VET providers, sectors and regulators, in lots since 2016; run by EACEA.
import { compositionNotRead } from "../composition-not-read.ts";
import { vetProviders } from "../counted.ts";
import type { Action, Basis } from "../programme.ts";
import type { Counted, CountryPart, Requirement } from "../requirements.ts";
import { participating, participatingFromProgrammeCountries } from "../shared-conditions.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const recalled: Basis = { cite: { source: "none" }, evidence: "unverified", note: "Recalled; no page read." };
const serbia2014: Basis = { cite: { source: "agency-serbia-sector-skills-2014" }, evidence: "official" };
const staffordshire2015: Basis = { cite: { source: "staffordshire-sector-skills-2015" }, evidence: "secondary" };
const inclusion2017: Basis = {
  cite: { source: "inclusion-sector-skills" },
  evidence: "secondary",
  note: "The page is of call 2017 or 2018.",
};
const inclusion2019: Basis = { cite: { source: "inclusion-sector-skills-2019" }, evidence: "secondary" };
const serbia2020: Basis = { cite: { source: "agency-serbia-sector-skills-2020" }, evidence: "official" };

const notRead = "No source read says it.";
const withoutLots = "Lots began in 2016; the trio in each country is not among what was recalled of them.";

const sectorBodies: Counted = {
  label: [
    "body with sector expertise (social partner, chamber or association)",
    "bodies with sector expertise (social partners, chambers or associations)",
  ],
  who: { all: [participating, { type: ["social-partner", "enterprise", "consultancy"] }] },
};

const possibleSectorBodies: Counted = {
  label: ["organisation that may have sector expertise", "organisations that may have sector expertise"],
  who: { all: [participating, { type: ["research-organisation", "ngo", "public-authority", "other"] }] },
};

const regulators: Counted = {
  label: [
    "regulator of education and training (ministry or public authority)",
    "regulators of education and training (ministries or public authorities)",
  ],
  who: { all: [participating, { type: ["ministry", "public-authority"] }] },
};

const possibleRegulators: Counted = {
  label: [
    "organisation that may regulate education and training",
    "organisations that may regulate education and training",
  ],
  who: { all: [participating, { type: ["social-partner", "school-authority", "ngo", "other"] }] },
};

const trio: readonly CountryPart[] = [
  { counted: vetProviders, atLeast: 1 },
  {
    counted: sectorBodies,
    atLeast: 1,
    unless: {
      counted: possibleSectorBodies,
      atLeast: 1,
      question: "does one of its organisations represent or know the sector?",
    },
  },
  {
    counted: regulators,
    atLeast: 1,
    unless: {
      counted: possibleRegulators,
      atLeast: 1,
      question: "does one of its organisations have a regulatory function for education and training?",
    },
  },
];

const trioInEachCountry: Requirement = { form: "each-country", of: participatingFromProgrammeCountries, parts: trio };

const differentSectors: Requirement = {
  form: "question",
  question: "If the applicant takes part in several proposals: do they address different sectors?",
};

export const sectorSkillsAlliances: Action = {
  id: "sector-skills-alliances",
  title: "Sector Skills Alliances",
  names: [
    "Sector Skills Alliance",
    "Sectoral Skills Alliances",
    "KA2 Sector Skills Alliances",
    "SSA",
    "Branschkompetensallianser",
  ],
  calls: [2014, 2020],
  gaps: [
    { call: 2016, because: "not-read", ...inferred, note: "Lots began that year; what they asked for was not read." },
  ],
  checkedThrough: 2020,
  variantsAre: "lot",
  variants: [
    { id: "skills-needs", calls: [2017, 2018] },
    { id: "vocational-platforms", calls: [2019, 2019] },
    { id: "design-and-delivery", calls: [2017, 2020] },
    { id: "blueprint", calls: [2017, 2020] },
  ],
  values: {
    minimumPartners: [
      { from: 2014, value: { atLeast: 9, who: participating }, ...serbia2014 },
      { from: 2015, value: { atLeast: 9, who: participating }, ...staffordshire2015 },
      {
        from: 2017,
        variants: ["skills-needs", "design-and-delivery"],
        value: { atLeast: 8, who: participating },
        ...recalled,
      },
      { from: 2017, variants: ["blueprint"], value: { atLeast: 12, who: participating }, ...recalled },
      { from: 2019, variants: ["vocational-platforms"], value: null, ...inferred, note: notRead },
    ],
    minimumCountries: [
      { from: 2014, value: { atLeast: 3, who: participatingFromProgrammeCountries }, ...serbia2014 },
      { from: 2015, value: { atLeast: 3, who: participatingFromProgrammeCountries }, ...staffordshire2015 },
      {
        from: 2017,
        variants: ["skills-needs", "design-and-delivery"],
        value: { atLeast: 4, who: participatingFromProgrammeCountries },
        ...recalled,
      },
      {
        from: 2017,
        variants: ["blueprint"],
        value: { atLeast: 8, who: participatingFromProgrammeCountries },
        ...recalled,
      },
      { from: 2019, variants: ["vocational-platforms"], value: null, ...inferred, note: notRead },
    ],
    coordinatorCountries: [{ from: 2014, value: null, ...inferred, note: notRead }],
    partnerCountries: [{ from: 2014, value: null, ...inferred, note: notRead }],
    duration: [
      { from: 2014, value: null, ...inferred, note: notRead },
      { from: 2017, variants: ["skills-needs", "design-and-delivery"], value: { choices: [24, 36] }, ...inclusion2017 },
      { from: 2017, variants: ["blueprint"], value: { choices: [48] }, ...inclusion2017 },
      { from: 2019, variants: ["design-and-delivery", "blueprint"], value: null, ...inferred, note: notRead },
    ],
    grantCap: [
      { from: 2014, value: null, ...inferred, note: notRead },
      { from: 2017, variants: ["blueprint"], value: { flat: 4000000 }, ...recalled },
      {
        from: 2019,
        variants: ["vocational-platforms"],
        value: { flat: 1000000 },
        cite: { source: "inclusion-sector-skills-2019" },
        evidence: "unverified",
        note: "For two years; whether longer projects may get more was cut off on the page.",
      },
    ],
    managedBy: [{ from: 2014, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." }],
  },
  requirements: [
    {
      id: "too-few-member-states",
      from: 2014,
      value: {
        form: "countries",
        counted: {
          label: ["organisation from an EU Member State", "organisations from EU Member States"],
          who: { all: [participating, { country: { standings: ["member-state"] } }] },
        },
        atLeast: 2,
      },
      ...serbia2014,
    },
    { id: "too-few-member-states", from: 2015, value: null, ...inferred, note: notRead },
    { id: "country-without-the-trio", from: 2014, value: trioInEachCountry, ...serbia2014 },
    { id: "country-without-the-trio", from: 2015, value: trioInEachCountry, ...staffordshire2015 },
    { id: "country-without-the-trio", from: 2016, value: null, ...inferred, note: withoutLots },
    { id: "composition-not-read", from: 2017, value: compositionNotRead, ...inferred },
    {
      id: "several-applications",
      from: 2014,
      value: { form: "applications", as: "participant", atMost: 1 },
      ...serbia2014,
    },
    { id: "several-applications", from: 2015, value: null, ...inferred, note: notRead },
    { id: "same-sector-twice", from: 2019, value: differentSectors, ...inclusion2019 },
    { id: "same-sector-twice", from: 2020, value: differentSectors, ...serbia2020 },
  ],
};
