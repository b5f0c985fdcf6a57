// Every custom function, in the order of the help.
import { erasmusActions } from "./erasmus-actions.ts";
import { erasmusCap } from "./erasmus-cap.ts";
import { erasmusCheck } from "./erasmus-check.ts";
import { erasmusCountry } from "./erasmus-country.ts";
import { erasmusDeadline } from "./erasmus-deadline.ts";
import { erasmusDistance } from "./erasmus-distance.ts";
import { erasmusDue } from "./erasmus-due.ts";
import { erasmusHeadroom } from "./erasmus-headroom.ts";
import { erasmusLines } from "./erasmus-lines.ts";
import { erasmusMatrix } from "./erasmus-matrix.ts";
import { erasmusPartners } from "./erasmus-partners.ts";
import { erasmusProject } from "./erasmus-project.ts";
import { erasmusRate } from "./erasmus-rate.ts";
import { erasmusSource } from "./erasmus-source.ts";
import { erasmusStatus } from "./erasmus-status.ts";
import { erasmusSteps } from "./erasmus-steps.ts";
import { erasmusSummary } from "./erasmus-summary.ts";
import { erasmusTiers } from "./erasmus-tiers.ts";
import { erasmusTravel } from "./erasmus-travel.ts";
import { erasmusWorkPackages } from "./erasmus-work-packages.ts";
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
  erasmusWorkPackages,
  erasmusMatrix,
  erasmusHeadroom,
  erasmusSummary,
  erasmusCountry,
  erasmusActions,
  erasmusRate,
  erasmusTravel,
  erasmusDistance,
  erasmusDeadline,
  erasmusDue,
  erasmusSteps,
  erasmusSource,
];
