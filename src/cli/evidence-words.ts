// How sure a value is, in words that fit a table.

import type { DatedValue, Evidence } from "../programme/programme.ts";

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  guide: "read in the Guide",
  official: "read on an official page",
  secondary: "second-hand",
  unverified: "not confirmed",
};

/** The Guide's own word where it is weaker than "must". */
export const bindingWords: Readonly<Record<NonNullable<DatedValue<unknown>["word"]>, string>> = {
  must: "must",
  should: "should",
  recommended: "recommended",
};
