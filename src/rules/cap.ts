// The largest EU grant: one place that knows every form a cap takes.
import { type Cents, euroToCents } from "../model/money.ts";
import type { Duration, GrantCap } from "../programme/parameters.ts";
import { countOrganisations } from "./counting.ts";
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

function longestMonths(duration: Duration | undefined): number | undefined {
  if (duration === undefined) return undefined;
  return "choices" in duration ? Math.max(...duration.choices) : (duration.longest?.to ?? duration.to);
}

/**
 * @param months of the project, if known and allowed.
 * @param partners organisations that count, for caps per partner.
 * @returns `undefined` where the Guide sets no cap.
 */
export function capRange(
  cap: GrantCap | undefined,
  lumpSums: readonly number[] | undefined,
  duration: Duration | undefined,
  months: number | undefined,
  partners: number | undefined,
): CapRange | undefined {
  if (lumpSums !== undefined) return settled(euroToCents(Math.max(...lumpSums)));
  if (cap === undefined) return undefined;
  if ("flat" in cap) return settled(euroToCents(cap.flat));
  if ("byMonths" in cap) {
    const amounts = Object.values(cap.byMonths);
    const its = months === undefined ? undefined : cap.byMonths[months];
    if (its !== undefined) return settled(euroToCents(its));
    return { exact: undefined, least: euroToCents(Math.min(...amounts)), most: euroToCents(Math.max(...amounts)) };
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
  if (cap !== undefined && "perPartnerAndYear" in cap) {
    const count = countOrganisations(tally, cap.who);
    partners = count.certain === count.possible && count.certain > 0 ? count.certain : undefined;
  }
  return capRange(cap, tally.value("lumpSums"), duration, usable, partners);
}

/** Euro per project year; for caps per partner, what the partners make together. */
export function planYearCap(tally: Tally): Cents | undefined {
  const yearCap = tally.value("yearCap");
  return yearCap === undefined ? undefined : euroToCents(yearCap);
}
