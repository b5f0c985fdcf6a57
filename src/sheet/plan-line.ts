// What a plan is for, in one line, for reports and pages.
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import type { Plan } from "../model/plan.ts";

/** "Cooperation Partnerships · Higher education · call 2026 · 30 months". */
export function planLine(
  { action, variant, call, months }: Plan,
  language: Language,
  callWords: (call: number) => string,
): string {
  const format = formatOf(language);
  return [
    ...(action === undefined ? [] : [format.action(action)]),
    ...(action === undefined || variant === undefined ? [] : [format.variant(action, variant)]),
    ...(call === undefined ? [] : [callWords(call)]),
    ...(months === undefined ? [] : [format.count(months, "month")]),
  ].join(" · ");
}
