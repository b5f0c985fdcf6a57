// Every rule over the tally, in the order in which a report shows them.

import { activitiesOutsidePartnerCountries } from "./activities-outside-partner-countries.ts";
import { addedValueToJudge } from "./added-value-to-judge.ts";
import { associatedPartnerFunded } from "./associated-partner-funded.ts";
import { categoryNotAllowed } from "./category-not-allowed.ts";
import { consultancyToJudge } from "./consultancy-to-judge.ts";
import { coordinatorCountryNotEligible } from "./coordinator-country-not-eligible.ts";
import { coordinatorOfWrongKind } from "./coordinator-of-wrong-kind.ts";
import { coordinatorTooYoung } from "./coordinator-too-young.ts";
import { costNotAboveGrant } from "./cost-not-above-grant.ts";
import { countryNotEligible } from "./country-not-eligible.ts";
import { duplicateOrganisation } from "./duplicate-organisation.ts";
import { durationNotAllowed } from "./duration-not-allowed.ts";
import { echeMissing } from "./eche-missing.ts";
import { grantAboveCap } from "./grant-above-cap.ts";
import { grantBelowMinimum } from "./grant-below-minimum.ts";
import { grantNotALumpSum } from "./grant-not-a-lump-sum.ts";
import { linePartnerUnknown } from "./line-partner-unknown.ts";
import { lineWithoutAmount } from "./line-without-amount.ts";
import { lineWithoutPartner } from "./line-without-partner.ts";
import { lineWithoutYear } from "./line-without-year.ts";
import { lineYearOutsideProject } from "./line-year-outside-project.ts";
import { linesDifferFromGrant } from "./lines-differ-from-grant.ts";
import { linesDifferFromLumpSum } from "./lines-differ-from-lump-sum.ts";
import { managementAboveShare } from "./management-above-share.ts";
import { noCoordinator } from "./no-coordinator.ts";
import { participantNotEligible } from "./participant-not-eligible.ts";
import { partnerWithoutCountry } from "./partner-without-country.ts";
import { partnerWithoutName } from "./partner-without-name.ts";
import { partnerWithoutRole } from "./partner-without-role.ts";
import { partnerWithoutType } from "./partner-without-type.ts";
import { sameConsortiumElsewhere } from "./same-consortium-elsewhere.ts";
import { severalCoordinators } from "./several-coordinators.ts";
import { tooFewCountries } from "./too-few-countries.ts";
import { tooFewOfAKind } from "./too-few-of-a-kind.ts";
import { tooFewPartners } from "./too-few-partners.ts";
import { tooFewProgrammePartners } from "./too-few-programme-partners.ts";
import { tooManyPartners } from "./too-many-partners.ts";
import { tooManyWorkPackages } from "./too-many-work-packages.ts";
import { variantClosed } from "./variant-closed.ts";
import { variantMissing } from "./variant-missing.ts";
import { yearAboveCap } from "./year-above-cap.ts";

export const rules = [
  variantMissing,
  variantClosed,
  durationNotAllowed,
  tooFewPartners,
  tooFewProgrammePartners,
  tooFewCountries,
  tooFewOfAKind,
  tooManyPartners,
  noCoordinator,
  severalCoordinators,
  coordinatorCountryNotEligible,
  coordinatorOfWrongKind,
  coordinatorTooYoung,
  participantNotEligible,
  countryNotEligible,
  echeMissing,
  addedValueToJudge,
  consultancyToJudge,
  duplicateOrganisation,
  partnerWithoutName,
  partnerWithoutCountry,
  partnerWithoutRole,
  partnerWithoutType,
  grantNotALumpSum,
  grantAboveCap,
  grantBelowMinimum,
  costNotAboveGrant,
  linesDifferFromLumpSum,
  linesDifferFromGrant,
  yearAboveCap,
  managementAboveShare,
  categoryNotAllowed,
  associatedPartnerFunded,
  linePartnerUnknown,
  lineWithoutPartner,
  lineWithoutAmount,
  lineWithoutYear,
  lineYearOutsideProject,
  tooManyWorkPackages,
  sameConsortiumElsewhere,
  activitiesOutsidePartnerCountries,
] as const;
