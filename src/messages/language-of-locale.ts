// Which of our languages a locale asks for.
import { type Language, languages } from "./messages.ts";

/** Of "sv_SE" or "pl-PL" the language; English where we do not speak it. */
export function languageOfLocale(locale: string): Language {
  const [wanted] = locale.toLowerCase().split(/[-_]/);
  return languages.find((one) => one === wanted) ?? "en";
}
