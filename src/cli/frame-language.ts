// The languages of the command line's own words, which stand around what the checks say.
import type { Language } from "../messages/messages.ts";

export type FrameLanguage = "en" | "sv";

/** Findings in any language stand in a frame of these. */
export function frameLanguageOf(language: Language): FrameLanguage {
  return language === "sv" ? "sv" : "en";
}
