// What everybody who checks a plan is asked for: the verdict, and which of the rules say something else than "met".

/** The rules that every peer is given. The product and the hand-written check answer for all others as well. */
export const comparedRules = [
  "duration-not-allowed",
  "too-few-partners",
  "too-few-countries",
  "no-coordinator",
  "several-coordinators",
  "coordinator-country-not-eligible",
  "country-not-eligible",
  "participant-not-eligible",
  "grant-not-a-lump-sum",
  "cost-not-above-grant",
  "lines-differ-from-lump-sum",
  "management-above-share",
  "associated-partner-funded",
  "line-partner-unknown",
  "line-without-amount",
  "line-year-outside-project",
] as const;
export type ComparedRule = (typeof comparedRules)[number];

/** Rules that are not met, each with how: "too-few-partners fail". */
export interface Answer {
  readonly verdict: string;
  readonly said: readonly string[];
}

/** The compared rules among those that say something, sorted. */
export function comparedOf(rules: Iterable<string>): readonly string[] {
  const known: readonly string[] = comparedRules;
  return [...new Set([...rules].map((one) => one.split(" ")[0] ?? ""))].filter((one) => known.includes(one)).sort();
}
