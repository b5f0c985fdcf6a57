// Every country and territory of the Programme Guides: its standing in each call, and what the Guide adds in a footnote.
import type { CountryCode, OrganisationType } from "../model/plan.ts";
import type { Evidence } from "./programme.ts";
import type { Text } from "./requirements.ts";
import { type Source, sources } from "./sources.ts";

export type Region = `region-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

/** Up to 2020 a `member-state` or `associated` country was called a Programme Country, the others Partner Countries. */
export type Standing = "member-state" | "associated" | Region;

/** Regions 5, 7 and 8 have a half of high-income countries, `b`; some actions pay for `a` only. */
export type Half = "a" | "b";

/** A standing that holds from this call until the next entry; for a region how sure its number is, and the half. */
export type StandingEntry = readonly [from: number, standing: Standing, region?: Evidence, half?: Half];

export interface CountryGroup {
  /** ISO 3166-1 alpha-2 with XK for Kosovo, separated by spaces. */
  readonly codes: string;
  readonly history: readonly StandingEntry[];
}

/** The calls whose standings are known. */
export const firstCall = 2014;
export const lastCall = 2026;

/**
 * Where the lists of Member States and associated countries were read. They are complete: who is not in them is outside,
 * so that this evidence holds for each country, and only the number of its region has evidence of its own.
 */
export const programmeCountryLists: readonly {
  readonly from: number;
  readonly evidence: Evidence;
  readonly source: Source;
  readonly page?: string;
}[] = [
  {
    from: 2014,
    evidence: "official",
    source: {
      title: "Programme Guide online, eligible countries",
      edition: "wording of 2014 to 2018, no year",
      url: "http://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-a/who-can-participate/eligible-countries_en",
      kind: "official",
    },
  },
  {
    from: 2019,
    evidence: "secondary",
    source: {
      title: "European Net for Inclusion: Knowledge Alliances",
      edition: "call 2019",
      url: "http://europeannetforinclusion.org/opportunity/knowledge-alliances-0",
      call: 2019,
      kind: "secondary",
    },
  },
  {
    from: 2020,
    evidence: "guide",
    source: {
      title: "Programme Guide 2020, eligible countries",
      edition: "extract",
      url: "https://www.scribd.com/document/615915237/24-Erasmus-Programme-Guide-2020",
      call: 2020,
      kind: "guide",
    },
    page: "24",
  },
  {
    from: 2021,
    evidence: "secondary",
    source: {
      title: "Programme Guide 2021, eligible countries",
      edition: "copy; the copy of 2022 says the same",
      url: "https://docslib.org/doc/13214948/eligible-countries",
      call: 2021,
      kind: "secondary",
    },
  },
  {
    from: 2023,
    evidence: "official",
    source: {
      title: "Programme Guide online, eligible countries",
      edition: "wording from 2023 on, no year",
      url: "https://erasmus-plus.ec.europa.eu/programme-guide/part-a/eligible-countries",
      kind: "official",
    },
  },
  { from: 2026, evidence: "guide", source: sources["guide-2026"], page: "33-36" },
];

/**
 * Countries by equal history. Region numbers changed with the programme: 2014-2020 numbers 8 to 14 are recalled, those of
 * 2021-2023 from 5 on inferred. For 2024 numbers and names of regions 1 to 3 and 5 to 11 were read, the members are those of 2026.
 */
export const countryGroups: readonly CountryGroup[] = [
  {
    codes: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    history: [[2014, "member-state"]],
  },
  { codes: "IS LI MK NO TR", history: [[2014, "associated"]] },
  {
    codes: "RS",
    history: [
      [2014, "region-1", "official"],
      [2019, "associated"],
    ],
  },
  {
    codes: "GB",
    history: [
      [2014, "member-state"],
      [2021, "region-14", "unverified"],
      [2026, "region-14", "guide"],
    ],
  },
  {
    codes: "CH FO",
    history: [
      [2014, "region-14", "unverified"],
      [2026, "region-14", "guide"],
    ],
  },
  {
    codes: "AL BA ME XK",
    history: [
      [2014, "region-1", "official"],
      [2019, "region-1", "secondary"],
      [2026, "region-1", "guide"],
    ],
  },
  {
    codes: "AM AZ BY GE MD UA",
    history: [
      [2014, "region-2", "official"],
      [2021, "region-2", "secondary"],
      [2026, "region-2", "guide"],
    ],
  },
  {
    codes: "DZ EG IL JO LB LY MA PS SY TN",
    history: [
      [2014, "region-3", "official"],
      [2021, "region-3", "secondary"],
      [2026, "region-3", "guide"],
    ],
  },
  {
    codes: "RU",
    history: [
      [2014, "region-4", "official"],
      [2021, "region-4", "secondary"],
      [2023, "region-4", "unverified"],
      [2026, "region-4", "guide"],
    ],
  },
  {
    codes: "BD BT CN ID IN KH KP LA LK MM MN MV MY NP PH PK TH VN",
    history: [
      [2014, "region-6", "official"],
      [2021, "region-5", "unverified", "a"],
      [2024, "region-5", "secondary", "a"],
      [2026, "region-5", "guide", "a"],
    ],
  },
  {
    codes: "BN HK JP KR MO SG TW",
    history: [
      [2014, "region-13", "unverified"],
      [2021, "region-5", "unverified", "b"],
      [2024, "region-5", "secondary", "b"],
      [2026, "region-5", "guide", "b"],
    ],
  },
  {
    codes: "AF",
    history: [
      [2014, "region-6", "official"],
      [2021, "region-6", "unverified"],
      [2024, "region-6", "secondary"],
      [2026, "region-6", "guide"],
    ],
  },
  {
    codes: "KG KZ TJ TM UZ",
    history: [
      [2014, "region-7", "unverified"],
      [2021, "region-6", "unverified"],
      [2024, "region-6", "secondary"],
      [2026, "region-6", "guide"],
    ],
  },
  {
    codes: "IQ IR YE",
    history: [
      [2014, "region-9", "unverified"],
      [2021, "region-7", "unverified", "a"],
      [2024, "region-7", "secondary", "a"],
      [2026, "region-7", "guide", "a"],
    ],
  },
  {
    codes: "AE BH KW OM QA SA",
    history: [
      [2014, "region-12", "unverified"],
      [2021, "region-7", "unverified", "b"],
      [2024, "region-7", "secondary", "b"],
      [2026, "region-7", "guide", "b"],
    ],
  },
  {
    codes: "FJ FM KI MH NR NU PG PW SB TL TO TV VU WS",
    history: [
      [2014, "region-11", "unverified"],
      [2021, "region-8", "unverified", "a"],
      [2024, "region-8", "secondary", "a"],
      [2026, "region-8", "guide", "a"],
    ],
  },
  {
    codes: "CK",
    history: [
      [2014, "region-11", "unverified"],
      [2021, "region-8", "unverified", "b"],
      [2024, "region-8", "secondary", "b"],
      [2026, "region-8", "guide", "b"],
    ],
  },
  {
    codes: "AU NZ",
    history: [
      [2014, "region-13", "unverified"],
      [2021, "region-8", "unverified", "b"],
      [2024, "region-8", "secondary", "b"],
      [2026, "region-8", "guide", "b"],
    ],
  },
  {
    codes:
      "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZM ZW",
    history: [
      [2014, "region-11", "unverified"],
      [2021, "region-9", "unverified"],
      [2024, "region-9", "secondary"],
      [2026, "region-9", "guide"],
    ],
  },
  {
    codes: "ZA",
    history: [
      [2014, "region-10", "unverified"],
      [2021, "region-9", "unverified"],
      [2024, "region-9", "secondary"],
      [2026, "region-9", "guide"],
    ],
  },
  {
    codes: "AR BO BR CL CO CR EC GT HN MX NI PA PE PY SV UY VE",
    history: [
      [2014, "region-8", "unverified"],
      [2021, "region-10", "unverified"],
      [2024, "region-10", "secondary"],
      [2026, "region-10", "guide"],
    ],
  },
  {
    codes: "AG BB BS BZ DM DO GD GY HT JM KN LC SR TT VC",
    history: [
      [2014, "region-11", "unverified"],
      [2024, "region-11", "secondary"],
      [2026, "region-11", "guide"],
    ],
  },
  {
    codes: "CU",
    history: [
      [2014, "region-8", "unverified"],
      [2021, "region-11", "unverified"],
      [2024, "region-11", "secondary"],
      [2026, "region-11", "guide"],
    ],
  },
  {
    codes: "CA US",
    history: [
      [2014, "region-13", "unverified"],
      [2021, "region-12", "unverified"],
      [2026, "region-12", "guide"],
    ],
  },
  {
    codes: "AD MC SM VA",
    history: [
      [2014, "region-5", "official"],
      [2021, "region-13", "unverified"],
      [2026, "region-13", "guide"],
    ],
  },
];

/** Codes that people type for a place which takes part as its Member State and is no country of its own in a consortium. */
export interface TerritoryGroup {
  readonly codes: string;
  readonly memberState: CountryCode;
  /**
   * `overseas`: Overseas Country or Territory, which the Guide gives the status of its Member State (2026, p. 33, footnote 41;
   * the list is annex II of the Treaty on the Functioning of the EU). `part`: part of the Member State.
   */
  readonly kind: "overseas" | "part";
}

export const territoryGroups: readonly TerritoryGroup[] = [
  { codes: "GL", memberState: "DK", kind: "overseas" },
  { codes: "BL NC PF PM TF WF", memberState: "FR", kind: "overseas" },
  { codes: "AW BQ CW SX", memberState: "NL", kind: "overseas" },
  // The outermost regions that have codes of their own; Azores, Madeira and the Canary Islands have none.
  { codes: "GF GP MF MQ RE YT", memberState: "FR", kind: "part" },
  { codes: "AX", memberState: "FI", kind: "part" },
];

/** What somebody with an organisation from there has to know. */
export interface CountryNote {
  readonly id: string;
  readonly codes: string;
  /** First call it is known for. */
  readonly from: number;
  /**
   * `excluded`: organisations of these `types` may not take part; `condition`: a person must look into it;
   * `designation`: how the name is to be understood.
   */
  readonly kind: "excluded" | "condition" | "designation";
  readonly types?: readonly OrganisationType[];
  readonly text: Text;
  readonly evidence: Evidence;
  readonly source: Source;
  readonly page?: string;
}

const guide2026 = { from: 2026, evidence: "guide", source: sources["guide-2026"] } as const;

export const countryNotes: readonly CountryNote[] = [
  {
    id: "kosovo-designation",
    codes: "XK",
    ...guide2026,
    kind: "designation",
    page: "34",
    text: "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.",
  },
  {
    id: "palestine-designation",
    codes: "PS",
    ...guide2026,
    kind: "designation",
    page: "35",
    text: "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.",
  },
  {
    id: "georgian-authorities",
    codes: "GE",
    ...guide2026,
    kind: "excluded",
    types: ["public-authority", "ministry"],
    page: "34",
    text: "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.",
  },
  {
    id: "belarusian-public-bodies",
    codes: "BY",
    ...guide2026,
    kind: "condition",
    types: ["public-authority", "ministry"],
    page: "34",
    text: "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.",
  },
  {
    id: "russian-entities",
    codes: "RU",
    ...guide2026,
    kind: "condition",
    page: "35, 417",
    text: "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).",
  },
  {
    id: "israeli-territories",
    codes: "IL",
    ...guide2026,
    kind: "condition",
    page: "35",
    text: "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.",
  },
  {
    id: "hungarian-trusts",
    codes: "HU",
    from: 2023,
    kind: "condition",
    evidence: "secondary",
    source: {
      title: "Joint statement of Commissioners Hahn and Gabriel on Hungarian public interest trusts",
      edition: "January 2023, copy",
      url: "https://eoc.org.cy/joint-statement-by-commissioners-hahn-and-gabriel-on-the-application-of-council-implementing-decision-of-15-december-2022-in-relation-to-hungarian-public-interest-trusts/",
      kind: "secondary",
    },
    text: "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.",
  },
];
