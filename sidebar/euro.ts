// Writes an amount as the panel's language does; only for amounts that come without their text.

import type { Language } from "../src/check/panel-state.ts";

/** "€250,000" or "250 000 €": whole euro, with spaces that do not break. */
export function euroText(amount: number, language: Language): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return language === "en" ? `\u20ac${digits}` : `${digits}\u00a0\u20ac`;
}
