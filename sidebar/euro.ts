// Writes an amount as the panel's language does; only for amounts that come without their text.

import type { Language } from "../src/check/panel-state.ts";
import { conventions } from "../src/messages/conventions/languages.ts";
import { numberText } from "../src/messages/number-text.ts";

const minus = "\u2212";

function unsigned(amount: number, language: Language): string {
  const cents = Math.round(Math.abs(amount) * 100);
  return numberText(cents / 100, cents % 100 === 0 ? 0 : 2, conventions[language]);
}

/** "250,000" or "250 000", with cents where there are any, and with spaces that do not break. */
export function amountText(amount: number, language: Language): string {
  return (Math.round(amount * 100) < 0 ? minus : "") + unsigned(amount, language);
}

/** "€250,000" or "250 000 €". */
export function euroText(amount: number, language: Language): string {
  return conventions[language].euro(unsigned(amount, language), amount < 0 ? minus : "");
}

/** "21%" or "21 %" of a whole; what is more than nothing is at least one per cent in words: "<1%". */
export function shareText(part: number, whole: number, language: Language): string {
  if (whole <= 0) return "";
  const percent = (part / whole) * 100;
  return conventions[language].percent(percent > 0 && percent < 0.5 ? "<1" : String(Math.round(percent)));
}
