// Capacity Building in Higher Education: universities in and outside the programme; in three strands since 2022; run by EACEA.
import { sixtyWithRelevanceAndDesign } from "../award-thresholds.ts";

import { associatedUnfundedBefore2026, echeBefore2026, excludedBefore2026 } from "../before-2026.ts";
import {
  georgianAuthorities,
  heisOfProgrammeCountries,
  organisationsFromElsewhere,
  organisationsFromProgrammeCountries,
} from "../counted.ts";
import type { Action, Basis, CountrySet, Predicate } from "../programme.ts";
import type { Counted, CountryPart, Requirement } from "../requirements.ts";
import {
  heisFromProgrammeCountries,
  organisationsOnly,
  participating,
  participatingFromProgrammeCountries,
  programmeCountries,
} from "../shared-conditions.ts";
import { inPartnerCountries } from "../venues.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const carried: Basis = {
  cite: { source: "none" },
  evidence: "unverified",
  note: "Seen for other calls and carried over to this one.",
};
const recalled: Basis = { cite: { source: "none" }, evidence: "unverified", note: "Recalled; no page read." };
const austria: Basis = {
  cite: { source: "agency-austria-cbhe" },
  evidence: "official",
  note: "The page is about all calls from 2015 to 2020.",
};
const austriaCosts: Basis = {
  cite: { source: "agency-austria-cbhe-costs" },
  evidence: "official",
  note: "The page is about all calls from 2015 to 2020.",
};
const atilim: Basis = {
  cite: { source: "atilim-cbhe" },
  evidence: "secondary",
  note: "The page is about all calls from 2015 to 2020.",
};
const libya: Basis = {
  cite: { source: "libya-cbhe" },
  evidence: "secondary",
  note: "The page is about all calls from 2015 to 2020.",
};
const inclusion: Basis = {
  cite: { source: "inclusion-cbhe" },
  evidence: "secondary",
  note: "The page is about all calls from 2015 to 2020.",
};
const germany2023: Basis = { cite: { source: "agency-germany-cbhe-2023" }, evidence: "official" };
const cadiz2024: Basis = { cite: { source: "cadiz-cbhe-2024" }, evidence: "secondary" };
const vienna2025: Basis = { cite: { source: "vienna-cbhe-2025" }, evidence: "secondary" };
const israel2025: Basis = {
  cite: { source: "israel-cbhe" },
  evidence: "secondary",
  note: "The page has no year; it fits the calls 2025 and 2026.",
};
const page34: Basis = { cite: { source: "guide-2026", page: "34" }, evidence: "guide" };
const page319: Basis = { cite: { source: "guide-2026", page: "319" }, evidence: "guide" };
const page319To320: Basis = { cite: { source: "guide-2026", page: "319-320" }, evidence: "guide" };
const page319And323: Basis = { cite: { source: "guide-2026", page: "319, 323" }, evidence: "guide" };
const page320: Basis = { cite: { source: "guide-2026", page: "320" }, evidence: "guide" };
const page323: Basis = { cite: { source: "guide-2026", page: "323" }, evidence: "guide" };
const page323To324: Basis = { cite: { source: "guide-2026", page: "323-324" }, evidence: "guide" };
const page324: Basis = { cite: { source: "guide-2026", page: "324" }, evidence: "guide" };
const page330: Basis = { cite: { source: "guide-2026", page: "330" }, evidence: "guide" };
const page331: Basis = { cite: { source: "guide-2026", page: "331" }, evidence: "guide" };
const page444: Basis = { cite: { source: "guide-2026", page: "444" }, evidence: "guide" };

const strands1And2 = ["strand-1", "strand-2"] as const;
const moldova = ["strand-3/moldova"] as const;
const strands = ["strand-1", "strand-2", "strand-3"] as const;
const before2021 = ["joint", "structural"] as const;
const notRead = "No source read says it.";

const eligible: CountrySet = {
  standings: [
    "member-state",
    "associated",
    "region-1",
    "region-2",
    "region-3",
    "region-5a",
    "region-6",
    "region-7a",
    "region-8a",
    "region-9",
    "region-10",
    "region-11",
  ],
  except: ["BY"],
};

const thirdCountries: CountrySet = {
  standings: [
    "region-1",
    "region-2",
    "region-3",
    "region-5a",
    "region-6",
    "region-7a",
    "region-8a",
    "region-9",
    "region-10",
    "region-11",
  ],
  except: ["BY"],
};

const fromThirdCountries: Predicate = { all: [participating, { country: thirdCountries }] };

const organisationsFromThirdCountries: Counted = {
  label: ["organisation from an eligible third country", "organisations from eligible third countries"],
  who: fromThirdCountries,
};

/** Counted country by country, so that the country is named besides. */
const heisFromThirdCountries: Counted = {
  label: ["higher education institution", "higher education institutions"],
  who: { all: [participating, { type: ["hei"] }, { country: thirdCountries }] },
};

const nationalRegionsClosed: Counted = {
  label: [
    "organisation from Regions 1, 10 or 11 in a national project",
    "organisations from Regions 1, 10 or 11 in a national project",
  ],
  who: { all: [participating, { country: { standings: ["region-1", "region-10", "region-11"] } }] },
};

const twoHeis: CountryPart = {
  counted: heisFromThirdCountries,
  atLeast: 2,
  unless: {
    counted: heisFromThirdCountries,
    atLeast: 1,
    question:
      "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?",
  },
};

const ministries: Counted = {
  label: [
    "national authority for higher education (ministry)",
    "national authorities for higher education (ministries)",
  ],
  who: { all: [participating, { type: ["ministry"] }] },
};

const publicAuthorities: Counted = {
  label: ["public authority", "public authorities"],
  who: { all: [participating, { type: ["public-authority"] }] },
};

const oneMinistry: CountryPart = {
  counted: ministries,
  atLeast: 1,
  unless: {
    counted: publicAuthorities,
    atLeast: 1,
    question: "is the public authority the national one that is responsible for higher education?",
  },
};

const moldovanAuthorities: Counted = {
  label: ["national authority of Moldova (ministry)", "national authorities of Moldova (ministries)"],
  who: { all: [participating, { type: ["ministry"] }, { country: { standings: [], codes: ["MD"] } }] },
};

const moldovanPublicAuthorities: Counted = {
  label: ["public authority of Moldova", "public authorities of Moldova"],
  who: { all: [participating, { type: ["public-authority"] }, { country: { standings: [], codes: ["MD"] } }] },
};

const moldovanHeis: Counted = {
  label: ["higher education institution from Moldova", "higher education institutions from Moldova"],
  who: { all: [participating, { type: ["hei"] }, { country: { standings: [], codes: ["MD"] } }] },
};

const fromElsewhere: Predicate = { all: [participating, { not: { country: programmeCountries } }] };

const heiFromElsewhere: Predicate = {
  all: [participating, { type: ["hei"] }, { not: { country: programmeCountries } }],
};

const heisFromElsewhere: Counted = {
  label: ["higher education institution", "higher education institutions"],
  who: heiFromElsewhere,
};

const heisFromPartnerCountries: Counted = {
  label: [
    "higher education institution from a Partner Country",
    "higher education institutions from Partner Countries",
  ],
  who: heiFromElsewhere,
};

const fromLatinAmerica: Predicate = {
  all: [
    participating,
    {
      country: {
        standings: [],
        codes: [
          "AR",
          "BO",
          "BR",
          "CL",
          "CO",
          "CR",
          "CU",
          "EC",
          "SV",
          "GT",
          "HN",
          "MX",
          "NI",
          "PA",
          "PY",
          "PE",
          "UY",
          "VE",
        ],
      },
    },
  ],
};

const organisationsFromLatinAmerica: Counted = {
  label: ["organisation from Latin America", "organisations from Latin America"],
  who: fromLatinAmerica,
};

const russianOrganisations: Predicate = { all: [participating, { country: { standings: [], codes: ["RU"] } }] };

const twoProgrammeCountries: Requirement = { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 };

const oneThirdCountry: Requirement = { form: "countries", counted: organisationsFromElsewhere, atLeast: 1 };

const twoHeisInEachThirdCountry: Requirement = {
  form: "each-country",
  of: fromElsewhere,
  parts: [{ counted: heisFromElsewhere, atLeast: 2 }],
};

const ministryInEachThirdCountry: Requirement = {
  form: "each-country",
  of: fromElsewhere,
  parts: [oneMinistry],
};

const asManyFromElsewhere: Requirement = {
  form: "parity",
  atLeastAsMany: organisationsFromElsewhere,
  as: organisationsFromProgrammeCountries,
};

const coordinatedByHeis: Requirement = {
  form: "each",
  each: { text: "the coordinator", who: { role: ["coordinator"] } },
  must: {
    text: "a higher education institution or an organisation of such institutions",
    who: { type: ["hei", "organisation-of-heis"] },
  },
};

const equipmentForOthers: Requirement = {
  form: "spending",
  categories: ["equipment"],
  by: {
    text: "organisations that are no higher education institutions in third countries",
    who: { not: { all: [{ type: ["hei"] }, { not: { country: programmeCountries } }] } },
  },
  atMost: { euro: 0 },
  weight: "review",
};

const equipmentAtMost35: Requirement = {
  form: "spending",
  categories: ["equipment"],
  atMost: { share: 0.35, of: "grant" },
};

const subcontractingAtMost10: Requirement = {
  form: "spending",
  categories: ["subcontracting"],
  atMost: { share: 0.1, of: "grant" },
};

export const capacityBuildingHe: Action = {
  id: "capacity-building-he",
  title: "Capacity Building in Higher Education",
  names: [
    "CBHE",
    "KA2 Capacity Building in Higher Education",
    "Capacity Building in the field of Higher Education",
    "ERASMUS-EDU-2026-CBHE",
    "ERASMUS-EDU-2025-CBHE",
    "Kapacitetsuppbyggande inom högre utbildning",
    "Korkeakoulujen kapasiteetin kehittäminen",
    "Kapazitätsaufbauprojekte in der Hochschulbildung",
  ],
  calls: [2015, null],
  gaps: [
    {
      call: 2021,
      because: "no-call",
      cite: { source: "montenegro-2021" },
      evidence: "secondary",
      note: "Not among the actions of the call.",
    },
  ],
  checkedThrough: 2026,
  variantsAre: "strand",
  variants: [
    { id: "strand-1", code: "CBHE-STRAND-1" },
    { id: "strand-2", code: "CBHE-STRAND-2" },
    { id: "strand-3", code: "CBHE-STRAND-3" },
    { id: "strand-3/moldova" },
    { id: "joint", code: "CBHE-JP", calls: [2015, 2020], is: "project-type" },
    { id: "structural", code: "CBHE-SP", calls: [2015, 2020], is: "project-type" },
  ],
  values: {
    participants: [
      { from: 2026, value: organisationsOnly, cite: { source: "guide-2026", page: "32, 319, 323" }, evidence: "guide" },
    ],
    oneCoordinator: [{ from: 2026, value: true, ...page319And323 }],
    coordinatorCountries: [
      { from: 2015, variants: before2021, value: { standings: ["any"], except: ["LY", "SY", "RU"] }, ...atilim },
      { from: 2022, value: null, ...inferred, note: notRead },
      { from: 2026, value: eligible, ...page319And323 },
    ],
    partnerCountries: [
      { from: 2015, variants: before2021, value: null, ...inferred, note: notRead },
      { from: 2022, value: null, ...inferred, note: notRead },
      {
        from: 2024,
        value: eligible,
        cite: { source: "up2europe-cbhe-2024" },
        evidence: "secondary",
        note: "From the regions in the table of the budgets of Strand 3.",
      },
      { from: 2025, value: null, ...inferred, note: notRead },
      { from: 2026, value: eligible, ...page319And323 },
    ],
    associatedCountries: [{ from: 2026, value: { standings: ["any"], except: ["BY"] }, ...page319And323 }],
    eche: [
      {
        from: 2015,
        variants: before2021,
        value: heisFromProgrammeCountries,
        cite: { source: "montenegro-cbhe" },
        evidence: "secondary",
        note: "The page is about all calls from 2015 to 2020.",
      },
      ...echeBefore2026,
      { from: 2026, value: heisFromProgrammeCountries, ...page319And323 },
    ],
    associatedPartnersUnfunded: [...associatedUnfundedBefore2026, { from: 2026, value: true, ...page444 }],
    duration: [
      { from: 2015, variants: before2021, value: { choices: [24, 36] }, ...austria },
      { from: 2022, variants: strands1And2, value: { choices: [24, 36] }, ...carried },
      { from: 2022, variants: ["strand-3"], value: { choices: [36, 48] }, ...carried },
      { from: 2023, variants: strands1And2, value: { choices: [24, 36] }, ...germany2023 },
      { from: 2023, variants: ["strand-3"], value: { choices: [36, 48] }, ...germany2023 },
      { from: 2024, variants: strands1And2, value: { choices: [24, 36] }, ...carried },
      { from: 2024, variants: ["strand-3"], value: { choices: [36, 48] }, ...carried },
      { from: 2026, variants: strands1And2, value: { choices: [24, 36] }, ...page320, word: "should" },
      { from: 2026, variants: ["strand-3"], value: { choices: [36, 48] }, ...page324, word: "should" },
    ],
    grantMinimum: [
      { from: 2015, variants: before2021, value: 500000, ...inclusion },
      { from: 2022, variants: ["strand-1"], value: 200000, ...carried },
      { from: 2022, variants: ["strand-2"], value: 400000, ...carried },
      { from: 2022, variants: ["strand-3"], value: 600000, ...carried },
      { from: 2024, variants: ["strand-1"], value: 200000, ...cadiz2024 },
      { from: 2024, variants: ["strand-2"], value: 400000, ...cadiz2024 },
      { from: 2024, variants: ["strand-3"], value: 600000, ...cadiz2024 },
      { from: 2025, variants: ["strand-1"], value: 200000, ...carried },
      { from: 2025, variants: ["strand-2"], value: 400000, ...carried },
      { from: 2025, variants: ["strand-3"], value: 600000, ...carried },
      { from: 2026, variants: ["strand-1"], value: 200000, ...page330 },
      { from: 2026, variants: ["strand-2"], value: 400000, ...page330 },
      { from: 2026, variants: ["strand-3"], value: 600000, ...page330 },
      { from: 2026, variants: moldova, value: null, ...page330 },
    ],
    grantCap: [
      { from: 2015, variants: before2021, value: { flat: 1000000 }, ...inclusion },
      { from: 2022, variants: ["strand-1"], value: { flat: 400000 }, ...carried },
      { from: 2022, variants: ["strand-2"], value: { flat: 800000 }, ...carried },
      { from: 2022, variants: ["strand-3"], value: { flat: 1000000 }, ...carried },
      { from: 2024, variants: ["strand-1"], value: { flat: 400000 }, ...cadiz2024 },
      { from: 2024, variants: ["strand-2"], value: { flat: 800000 }, ...cadiz2024 },
      {
        from: 2024,
        variants: ["strand-3"],
        value: { flat: 1000000 },
        ...cadiz2024,
        note: "For the special topic of 2024, the digital environment in Ukraine, up to 5 000 000 euro.",
      },
      { from: 2025, variants: ["strand-1"], value: { flat: 400000 }, ...carried },
      { from: 2025, variants: ["strand-2"], value: { flat: 800000 }, ...carried },
      { from: 2025, variants: ["strand-3"], value: { flat: 1000000 }, ...carried },
      { from: 2026, variants: ["strand-1"], value: { flat: 400000 }, ...page330 },
      { from: 2026, variants: ["strand-2"], value: { flat: 800000 }, ...page330 },
      { from: 2026, variants: ["strand-3"], value: { flat: 1000000 }, ...page330 },
      { from: 2026, variants: moldova, value: { flat: 2000000 }, ...page330 },
    ],
    coFinancingRate: [
      { from: 2023, value: 0.9, ...carried },
      { from: 2024, value: 0.9, cite: { source: "cyprus-cbhe-2024" }, evidence: "secondary" },
      { from: 2025, value: 0.9, ...carried },
      { from: 2026, value: 0.9, ...page330 },
    ],
    paidInFull: [{ from: 2026, value: ["equipment"], ...page331 }],
    activitiesInPartnerCountries: [
      { from: 2026, value: inPartnerCountries, cite: { source: "guide-2026", page: "320, 324" }, evidence: "guide" },
    ],
    managedBy: [
      { from: 2015, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." },
      { from: 2026, value: "eacea", cite: { source: "guide-2026", page: "320, 324" }, evidence: "guide" },
    ],
    excludedPartnerCountries: [
      ...excludedBefore2026,
      {
        from: 2026,
        value: null,
        ...page319And323,
        note: "Belarus is not among the eligible countries, the Russian Federation not in an eligible region.",
      },
    ],
    closed: [
      {
        from: 2015,
        variants: ["strand-1", "strand-2", "strand-3", "strand-3/moldova"],
        value: true,
        ...inferred,
        note: "The pages on the calls 2015 to 2020 know joint and structural projects only.",
      },
      {
        from: 2021,
        variants: before2021,
        value: true,
        cite: { source: "montenegro-2021" },
        evidence: "secondary",
        note: "Not among the actions of call 2021; strands since 2022.",
      },
      { from: 2022, variants: strands, value: null, ...carried },
      { from: 2026, variants: moldova, value: null, ...page324, note: "No page on earlier calls names it." },
    ],
    awardThreshold: [
      {
        from: 2026,
        value: sixtyWithRelevanceAndDesign,
        cite: { source: "guide-2026", page: "325-328" },
        evidence: "guide",
      },
    ],
    deadlines: [
      {
        from: 2022,
        value: [{ round: 1, at: "2022-02-17T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-02-16T17:00" }],
        cite: { source: "euro-access-cbhe-2023" },
        evidence: "secondary",
      },
      { from: 2024, value: [{ round: 1, at: "2024-02-08T17:00" }], ...cadiz2024 },
      {
        from: 2025,
        value: [{ round: 1, at: "2025-02-06T17:00" }],
        cite: { source: "sinergie-2025" },
        evidence: "secondary",
      },
      {
        from: 2026,
        value: [{ round: 1, at: "2026-02-10T17:00" }],
        cite: { source: "guide-2026", page: "321, 325" },
        evidence: "guide",
      },
      { from: 2027, value: null, ...inferred, note: "A deadline holds for its own call." },
    ],
  },
  requirements: [
    {
      id: "too-few-programme-countries-with-heis",
      from: 2015,
      variants: before2021,
      value: twoProgrammeCountries,
      cite: { source: "agency-austria-cbhe" },
      evidence: "official",
      note: "The page names two countries; that each brings an institution is from the office in Libya.",
    },
    { id: "too-few-programme-countries-with-heis", from: 2022, value: twoProgrammeCountries, ...carried },
    { id: "too-few-programme-countries-with-heis", from: 2023, value: twoProgrammeCountries, ...germany2023 },
    { id: "too-few-programme-countries-with-heis", from: 2024, value: twoProgrammeCountries, ...carried },
    { id: "too-few-programme-countries-with-heis", from: 2025, value: twoProgrammeCountries, ...vienna2025 },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2026,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...page319,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2026,
      variants: ["strand-3"],
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...page323,
    },
    {
      id: "too-few-programme-countries-with-heis",
      from: 2026,
      variants: moldova,
      value: { form: "countries", counted: heisOfProgrammeCountries, atLeast: 2 },
      ...page324,
    },
    {
      id: "further-programme-country-without-hei",
      from: 2026,
      value: {
        form: "each-country",
        of: participatingFromProgrammeCountries,
        parts: [{ counted: heisOfProgrammeCountries, atLeast: 1 }],
        when: { countriesWith: participatingFromProgrammeCountries, atLeast: 3 },
        weight: "review",
      },
      ...page319And323,
      note: "“Each of these countries” can mean the two of the minimum, or all that take part.",
    },
    { id: "no-third-country", from: 2015, variants: before2021, value: oneThirdCountry, ...austria },
    { id: "no-third-country", from: 2022, value: oneThirdCountry, ...carried },
    { id: "no-third-country", from: 2023, value: oneThirdCountry, ...germany2023 },
    { id: "no-third-country", from: 2024, value: oneThirdCountry, ...carried },
    { id: "no-third-country", from: 2025, value: oneThirdCountry, ...israel2025 },
    {
      id: "no-third-country",
      from: 2026,
      value: { form: "countries", counted: organisationsFromThirdCountries, atLeast: 1 },
      ...page319And323,
    },
    {
      id: "no-third-country",
      from: 2026,
      variants: moldova,
      value: null,
      ...page324,
      note: "The composition of its own asks for Moldova.",
    },
    {
      id: "too-few-heis-in-a-national-project",
      from: 2015,
      variants: before2021,
      value: {
        form: "each-country",
        of: fromElsewhere,
        parts: [{ counted: heisFromElsewhere, atLeast: 3 }],
        when: { countriesWith: fromElsewhere, atMost: 1 },
      },
      ...austria,
    },
    {
      id: "too-few-heis-in-a-third-country",
      from: 2015,
      variants: before2021,
      value: {
        form: "each-country",
        of: fromElsewhere,
        parts: [{ counted: heisFromElsewhere, atLeast: 2 }],
        when: { countriesWith: fromElsewhere, atLeast: 2 },
      },
      ...austria,
    },
    { id: "too-few-heis-in-a-third-country", from: 2022, value: twoHeisInEachThirdCountry, ...carried },
    { id: "too-few-heis-in-a-third-country", from: 2023, value: twoHeisInEachThirdCountry, ...germany2023 },
    { id: "too-few-heis-in-a-third-country", from: 2024, value: twoHeisInEachThirdCountry, ...carried },
    { id: "too-few-heis-in-a-third-country", from: 2025, value: twoHeisInEachThirdCountry, ...vienna2025 },
    {
      id: "too-few-heis-in-a-third-country",
      from: 2026,
      value: null,
      ...page319And323,
      note: "Asked by strand, with exceptions.",
    },
    {
      id: "third-country-without-ministry",
      from: 2015,
      variants: ["structural"],
      value: ministryInEachThirdCountry,
      ...atilim,
    },
    {
      id: "third-country-without-ministry",
      from: 2022,
      variants: ["strand-3"],
      value: ministryInEachThirdCountry,
      ...carried,
    },
    {
      id: "third-country-without-ministry",
      from: 2023,
      variants: ["strand-3"],
      value: ministryInEachThirdCountry,
      ...germany2023,
    },
    {
      id: "third-country-without-ministry",
      from: 2024,
      variants: ["strand-3"],
      value: ministryInEachThirdCountry,
      ...carried,
    },
    {
      id: "third-country-without-ministry",
      from: 2026,
      variants: ["strand-3"],
      value: null,
      ...page323To324,
      note: "Asked together with the institutions.",
    },
    {
      id: "too-few-latin-american-countries",
      from: 2015,
      variants: before2021,
      value: {
        form: "countries",
        counted: organisationsFromLatinAmerica,
        atLeast: 2,
        when: { countriesWith: fromLatinAmerica, atLeast: 1 },
      },
      ...atilim,
    },
    {
      id: "russia-alone",
      from: 2015,
      variants: before2021,
      value: {
        form: "countries",
        counted: organisationsFromElsewhere,
        atLeast: 2,
        when: { countriesWith: russianOrganisations, atLeast: 1 },
      },
      ...atilim,
    },
    {
      id: "fewer-partner-country-heis",
      from: 2015,
      variants: before2021,
      value: { form: "parity", atLeastAsMany: heisFromPartnerCountries, as: heisOfProgrammeCountries },
      ...libya,
    },
    {
      id: "too-few-heis-in-national-project",
      from: 2026,
      variants: strands1And2,
      value: {
        form: "each-country",
        of: fromThirdCountries,
        parts: [twoHeis],
        when: { countriesWith: fromThirdCountries, atMost: 1 },
      },
      ...page319,
      note: "Footnote 393 has the exception.",
    },
    {
      id: "region-closed-to-national-projects",
      from: 2026,
      variants: strands1And2,
      value: {
        form: "organisations",
        counted: nationalRegionsClosed,
        atMost: 0,
        column: "country",
        when: { countriesWith: fromThirdCountries, atMost: 1 },
      },
      ...page319,
    },
    {
      id: "too-few-third-countries-with-two-heis",
      from: 2026,
      variants: strands1And2,
      value: {
        form: "some-countries",
        atLeast: 2,
        parts: [twoHeis],
        when: { countriesWith: fromThirdCountries, atLeast: 2 },
      },
      ...page319To320,
      note: "For the minimum of two countries; footnote 394 has the exception.",
    },
    {
      id: "third-country-without-heis-and-ministry",
      from: 2026,
      variants: ["strand-3"],
      value: { form: "each-country", of: fromThirdCountries, parts: [twoHeis, oneMinistry] },
      ...page323To324,
      note: "Each participating country; footnote 397 has the exception.",
    },
    {
      id: "third-country-without-heis-and-ministry",
      from: 2026,
      variants: moldova,
      value: null,
      ...page324,
    },
    {
      id: "no-moldovan-hei",
      from: 2026,
      variants: moldova,
      value: { form: "organisations", counted: moldovanHeis, atLeast: 1 },
      ...page324,
    },
    {
      id: "no-moldovan-authority",
      from: 2026,
      variants: moldova,
      value: {
        form: "organisations",
        counted: moldovanAuthorities,
        atLeast: 1,
        unless: {
          counted: moldovanPublicAuthorities,
          atLeast: 1,
          question:
            "Is the Moldovan public authority the national one for higher education, European or foreign affairs?",
        },
      },
      ...page324,
    },
    { id: "more-from-programme-countries", from: 2024, value: asManyFromElsewhere, ...carried },
    { id: "more-from-programme-countries", from: 2025, value: asManyFromElsewhere, ...israel2025 },
    {
      id: "more-from-programme-countries",
      from: 2026,
      value: { form: "parity", atLeastAsMany: organisationsFromElsewhere, as: organisationsFromProgrammeCountries },
      ...page319To320,
    },
    {
      id: "more-from-programme-countries",
      from: 2026,
      variants: ["strand-3"],
      value: { form: "parity", atLeastAsMany: organisationsFromElsewhere, as: organisationsFromProgrammeCountries },
      ...page324,
    },
    {
      id: "more-from-programme-countries",
      from: 2026,
      variants: moldova,
      value: null,
      ...page324,
      note: "Not among the conditions of its own composition.",
    },
    {
      id: "coordinator-is-no-hei",
      from: 2022,
      variants: strands1And2,
      value: coordinatedByHeis,
      cite: { source: "none" },
      evidence: "unverified",
      note: "Seen for call 2026; a brochure of 2023 also names organisations of rectors, teachers and students.",
    },
    { id: "coordinator-is-no-hei", from: 2026, value: coordinatedByHeis, ...page319And323 },
    { id: "coordinator-is-no-hei", from: 2026, variants: strands1And2, value: coordinatedByHeis, ...page319And323 },
    {
      id: "georgian-authority",
      from: 2026,
      value: { form: "organisations", counted: georgianAuthorities, atMost: 0 },
      ...page34,
    },
    {
      id: "coordinates-more-than-twice",
      from: 2026,
      value: { form: "applications", as: "coordinator", atMost: 2 },
      ...page319And323,
    },
    {
      id: "hei-not-recognised",
      from: 2026,
      value: {
        form: "question",
        when: {
          organisationsWith: { all: [participating, { type: ["hei"] }, { not: { country: programmeCountries } }] },
          atLeast: 1,
        },
        question:
          "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?",
      },
      ...page319And323,
    },
    {
      id: "not-aligned-with-global-gateway",
      from: 2026,
      variants: ["strand-3"],
      value: {
        form: "question",
        when: {
          countriesWith: {
            all: [
              participating,
              { country: { standings: ["region-5a", "region-6", "region-8a", "region-9", "region-10", "region-11"] } },
            ],
          },
          atLeast: 1,
        },
        question: "Is the project in line with the Global Gateway priorities of its third countries?",
      },
      cite: { source: "guide-2026", page: "322" },
      evidence: "guide",
    },
    {
      id: "too-much-staff",
      from: 2015,
      variants: before2021,
      value: { form: "spending", categories: ["staff"], atMost: { share: 0.4, of: "grant" } },
      ...austriaCosts,
    },
    {
      id: "too-much-equipment",
      from: 2015,
      variants: before2021,
      value: { form: "spending", categories: ["equipment"], atMost: { share: 0.3, of: "grant" } },
      ...austriaCosts,
    },
    {
      id: "too-much-equipment",
      from: 2025,
      variants: strands,
      value: equipmentAtMost35,
      cite: { source: "funding-finder-cbhe-2025" },
      evidence: "unverified",
      note: "The page says that there is a limit, for Strand 3; the figure is recalled.",
    },
    { id: "too-much-equipment", from: 2026, value: equipmentAtMost35, ...page331, word: "should" },
    { id: "too-much-equipment", from: 2026, variants: strands, value: equipmentAtMost35, ...page331, word: "should" },
    { id: "equipment-for-others", from: 2015, variants: before2021, value: equipmentForOthers, ...austriaCosts },
    { id: "equipment-for-others", from: 2022, value: equipmentForOthers, ...recalled },
    {
      id: "equipment-for-others",
      from: 2026,
      value: equipmentForOthers,
      ...page330,
      note: "Equipment is only for these institutions; another partner may buy it for them.",
    },
    {
      id: "equipment-too-late",
      from: 2026,
      value: {
        form: "question",
        when: { spendsOn: ["equipment"] },
        question: "Is all equipment bought at least 12 months before the end of the project?",
      },
      ...page330,
    },
    { id: "too-much-subcontracting", from: 2015, variants: before2021, value: subcontractingAtMost10, ...austriaCosts },
    {
      id: "too-much-subcontracting",
      from: 2025,
      variants: strands,
      value: subcontractingAtMost10,
      cite: { source: "funding-finder-cbhe-2025" },
      evidence: "unverified",
      note: "The page says that there is a limit, for Strand 3; the figure is recalled.",
    },
    { id: "too-much-subcontracting", from: 2026, value: subcontractingAtMost10, ...page331, word: "should" },
    {
      id: "too-much-subcontracting",
      from: 2026,
      variants: strands,
      value: subcontractingAtMost10,
      ...page331,
      word: "should",
    },
    {
      id: "third-party-support-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...page331,
    },
    {
      id: "sme-owners-not-allowed",
      from: 2026,
      value: { form: "spending", categories: ["sme-owners"], atMost: { euro: 0 } },
      ...page331,
    },
  ],
};
