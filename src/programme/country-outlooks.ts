// What has been announced about countries for calls whose Guide nobody has read yet: agreed or hoped for is not in force.
import type { CountryCode } from "../model/plan.ts";
import type { Evidence } from "./programme.ts";
import type { Text } from "./requirements.ts";
import type { Source } from "./sources.ts";

export interface CountryOutlook {
  readonly code: CountryCode;
  /** The call from which it would hold. */
  readonly from: number;
  readonly text: Text;
  readonly evidence: Evidence;
  readonly source: Source;
}

/** The last call of the programme period: nothing is carried forward beyond it. */
export const lastCallOfPeriod = 2027;

export const countryOutlooks: readonly CountryOutlook[] = [
  {
    code: "GB",
    from: 2027,
    text: "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.",
    evidence: "secondary",
    source: { title: "GOV.UK: Erasmus+ from 2027", edition: "16 April 2026", kind: "secondary" },
  },
  {
    code: "CH",
    from: 2027,
    text: "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.",
    evidence: "unverified",
    source: { title: "EU Programmes Agreement", edition: "signed 10 November 2025", kind: "none" },
  },
];

/** What was announced for a country in a call; `undefined` where nothing was. */
export function outlookOf(code: CountryCode, call: number): CountryOutlook | undefined {
  return countryOutlooks.find((one) => one.code === code && one.from <= call);
}
