// The largest EU grant: one place that knows every form a cap takes.
import { type Cents, euroToCents } from "../model/money.ts";
import type { Duration, GrantCap } from "../programme/parameters.ts";
import { countOrganisations, meetsCondition } from "./counting.ts";
import type { Answer } from "./predicate.ts";
import type { Tally } from "./tally.ts";

/** `exact` where months (and partners) settle it; else the cap lies between `least` and `most`. */
export interface CapRange {
  readonly exact: Cents | undefined;
  readonly least: Cents;
  readonly most: Cents;
}

function settled(cents: Cents): CapRange {
  return { exact: cents, least: cents, most: cents };
}

/** Whether a project may last so long; `true` where no duration is set. */
export function isAllowedDuration(duration: Duration | undefined, months: number): boolean {
  if (duration === undefined) return true;
  if ("choices" in duration) return duration.choices.includes(months);
  return Number.isInteger(months) && months >= duration.from && months <= (duration.longest?.to ?? duration.to);
}

function between(euros: readonly number[]): CapRange {
  return { exact: undefined, least: euroToCents(Math.min(...euros)), most: euroToCents(Math.max(...euros)) };
}

function longestMonths(duration: Duration | undefined): number | undefined {
  if (duration === undefined) return undefined;
  return "choices" in duration ? Math.max(...duration.choices) : (duration.longest?.to ?? duration.to);
}

/**
 * @param months of the project, if known and allowed.
 * @param partners organisations that count, for caps per partner and caps by their number.
 * @param holds whether the condition of a conditional cap holds.
 * @returns `undefined` where the Guide sets no cap.
 */
export function capRange(
  cap: GrantCap | undefined,
  lumpSums: readonly number[] | undefined,
  duration: Duration | undefined,
  months: number | undefined,
  partners: number | undefined,
  holds?: Answer,
): CapRange | undefined {
  if (lumpSums !== undefined) return settled(euroToCents(Math.max(...lumpSums)));
  if (cap === undefined) return undefined;
  if ("flat" in cap) return settled(euroToCents(cap.flat));
  if ("byMonths" in cap) {
    const its = months === undefined ? undefined : cap.byMonths[months];
    return its === undefined ? between(Object.values(cap.byMonths)) : settled(euroToCents(its));
  }
  if ("byPartners" in cap) {
    if (partners === undefined) return between(cap.byPartners.map(({ euro }) => euro));
    // Below the smallest consortium the amount of the smallest is what there is to compare with.
    const reached = cap.byPartners.filter(({ from }) => from <= partners);
    const its = reached[reached.length - 1] ?? cap.byPartners[0];
    return its && settled(euroToCents(its.euro));
  }
  if ("when" in cap) {
    if (holds === undefined) return between([cap.euro, cap.otherwise]);
    return settled(euroToCents(holds ? cap.euro : cap.otherwise));
  }
  if ("perMonth" in cap) {
    if (months === undefined) return { exact: undefined, least: 0, most: euroToCents(cap.upTo) };
    return settled(Math.min(euroToCents(cap.perMonth * months), euroToCents(cap.upTo)));
  }
  const most = cap.partnersAtMost;
  const longest = months ?? longestMonths(duration);
  if (longest === undefined) return undefined;
  const yearly = (count: number): Cents => Math.floor((euroToCents(cap.perPartnerAndYear) * count * longest) / 12);
  if (months === undefined || partners === undefined) return { exact: undefined, least: 0, most: yearly(most) };
  return settled(yearly(Math.min(partners, most)));
}

/** The cap of a plan; `exact` is missing while months or partners leave it open. */
export function planCap(tally: Tally): CapRange | undefined {
  const cap = tally.value("grantCap");
  const duration = tally.value("duration");
  const months = tally.plan.months;
  const usable = months !== undefined && isAllowedDuration(duration, months) ? months : undefined;
  let partners: number | undefined;
  if (cap !== undefined && "who" in cap) {
    const count = countOrganisations(tally, cap.who);
    partners = count.certain === count.possible && count.certain > 0 ? count.certain : undefined;
  }
  const holds = cap !== undefined && "when" in cap ? meetsCondition(tally, cap.when) : undefined;
  return capRange(cap, tally.value("lumpSums"), duration, usable, partners, holds);
}

/** Euro per project year; for caps per partner, what the partners make together. */
export function planYearCap(tally: Tally): Cents | undefined {
  const yearCap = tally.value("yearCap");
  return yearCap === undefined ? undefined : euroToCents(yearCap);
}
