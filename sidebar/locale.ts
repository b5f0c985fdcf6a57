// The locale by which the browser writes days and numbers as the panel's language does.

import type { Language } from "../src/check/panel-state.ts";

/** English as in Europe: the day before the month. */
export function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : language;
}
