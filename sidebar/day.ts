// Days as the panel writes them.

import type { Language } from "../src/check/panel-state.ts";
import { localeOf } from "./locale.ts";

/** "Thu 22 Jan": short, as rows have little room. */
export function dayText(day: string, language: Language): string {
  const options = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}

/** Whole days from the reader's today; negative when the day has passed. */
export function daysUntil(day: string): number {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}
