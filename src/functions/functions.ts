// Every custom function, in the order of the help.
import { erasmusActions } from "./erasmus-actions.ts";
import { erasmusCap } from "./erasmus-cap.ts";
import { erasmusCheck } from "./erasmus-check.ts";
import { erasmusCountry } from "./erasmus-country.ts";
import { erasmusDeadline } from "./erasmus-deadline.ts";
import { erasmusDue } from "./erasmus-due.ts";
import { erasmusHeadroom } from "./erasmus-headroom.ts";
import { erasmusLines } from "./erasmus-lines.ts";
import { erasmusPartners } from "./erasmus-partners.ts";
import { erasmusProject } from "./erasmus-project.ts";
import { erasmusSource } from "./erasmus-source.ts";
import { erasmusStatus } from "./erasmus-status.ts";
import { erasmusSteps } from "./erasmus-steps.ts";
import { erasmusTiers } from "./erasmus-tiers.ts";
import { erasmusYearCap } from "./erasmus-year-cap.ts";
import type { CustomFunction } from "./function.ts";

export const customFunctions: readonly CustomFunction[] = [
  erasmusCap,
  erasmusYearCap,
  erasmusTiers,
  erasmusStatus,
  erasmusCheck,
  erasmusProject,
  erasmusPartners,
  erasmusLines,
  erasmusHeadroom,
  erasmusCountry,
  erasmusActions,
  erasmusDeadline,
  erasmusDue,
  erasmusSteps,
  erasmusSource,
];
