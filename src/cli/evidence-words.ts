// How sure a value is, in words that fit a table.

import type { Evidence } from "../programme/programme.ts";

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  guide: "read in the Guide",
  official: "read on an official page",
  secondary: "second-hand",
  unverified: "not confirmed",
};
