// A cap against what is planned, in words: what it caps, how far it is, and how that weighs.
import type { Headroom } from "../check/headroom.ts";
import type { CapBar } from "../check/panel-state.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";

/** What is missing to, left under, or over a cap, in words. */
export function headroomStatus(one: Headroom, language: Language): string {
  const { bars } = messagesOf(language).common;
  const format = formatOf(language);
  if (one.cap === undefined) return "";
  // A sum that must be met exactly is not "missing" before the first line is written.
  if (one.isExact && one.planned === 0) return bars.nothingPlanned;
  const left = one.cap - one.planned;
  if (left < 0) return bars.over(format.money(-left));
  if (!one.isExact) return bars.left(format.money(left));
  return left === 0 ? bars.exactlyTheLumpSum : bars.missing(format.money(left));
}

export function headroomLabel({ scope, share }: Headroom, language: Language): string {
  const { bars } = messagesOf(language).common;
  if (scope.kind === "year") return bars.year(scope.year);
  if (scope.kind === "category") {
    const { categories, detail } = scope;
    const name = formatOf(language).and(categories.map(formatOf(language).category));
    const part = detail.year === undefined ? detail.partner : bars.year(detail.year);
    return part === undefined ? name : `${name}, ${part}`;
  }
  if (scope.kind === "management") return bars.management(formatOf(language).percent(share ?? 0));
  return scope.kind === "lump-sum" ? bars.lumpSum : bars.grant;
}

export function headroomStanding(one: Headroom): CapBar["standing"] {
  if (one.cap === undefined || (one.isExact && one.planned === 0)) return "none";
  const isMet = one.isExact ? one.planned === one.cap : one.planned <= one.cap;
  return isMet ? "met" : one.weight;
}
