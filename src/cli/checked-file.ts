// A plan of a file with what its check came to.

import type { CheckedPlan } from "../check/check-plan.ts";
import type { FilePlan } from "./read-plan-file.ts";

export interface CheckedFile {
  readonly filePlan: FilePlan;
  readonly checked: CheckedPlan;
}
