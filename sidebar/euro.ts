// Writes an amount as the panel's language does; only for amounts that come without their text.

import type { Language } from "../src/check/panel-state.ts";

/** "250,000" or "250 000", with cents where there are any, and with spaces that do not break. */
export function amountText(amount: number, language: Language): string {
  const cents = Math.round(Math.abs(amount) * 100);
  const digits = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  const rest = cents % 100 === 0 ? "" : (language === "en" ? "." : ",") + String(cents % 100).padStart(2, "0");
  return (amount < 0 && cents > 0 ? "\u2212" : "") + digits + rest;
}

/** "€250,000" or "250 000 €". */
export function euroText(amount: number, language: Language): string {
  const text = amountText(Math.abs(amount), language);
  const sign = amount < 0 ? "\u2212" : "";
  return language === "en" ? `${sign}\u20ac${text}` : `${sign}${text}\u00a0\u20ac`;
}

/** "21%" or "21 %" of a whole; what is more than nothing is at least one per cent in words: "<1%". */
export function shareText(part: number, whole: number, language: Language): string {
  if (whole <= 0) return "";
  const percent = (part / whole) * 100;
  const number = percent > 0 && percent < 0.5 ? "<1" : String(Math.round(percent));
  return language === "en" ? `${number}%` : `${number}\u00a0%`;
}
