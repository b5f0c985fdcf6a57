// Every rule over the tally, in the order in which a report shows them.

import { activitiesOutsidePartnerCountries } from "./activities-outside-partner-countries.ts";
import { addedValueToJudge } from "./added-value-to-judge.ts";
import { amountDiffersFromRate } from "./amount-differs-from-rate.ts";
import { applicationsToCount } from "./applications-to-count.ts";
import { associatedPartnerFunded } from "./associated-partner-funded.ts";
import { categoryAboveLimit } from "./category-above-limit.ts";
import { categoryNotAllowed } from "./category-not-allowed.ts";
import { consultancyToJudge } from "./consultancy-to-judge.ts";
import { coordinatorCountryNotEligible } from "./coordinator-country-not-eligible.ts";
import { coordinatorOfWrongKind } from "./coordinator-of-wrong-kind.ts";
import { coordinatorTooYoung } from "./coordinator-too-young.ts";
import { costNotAboveGrant } from "./cost-not-above-grant.ts";
import { countryNotEligible } from "./country-not-eligible.ts";
import { differsFromUnitCost } from "./differs-from-unit-cost.ts";
import { documentMissing } from "./document-missing.ts";
import { duplicateOrganisation } from "./duplicate-organisation.ts";
import { durationNotAllowed } from "./duration-not-allowed.ts";
import { echeMissing } from "./eche-missing.ts";
import { grantAboveCap } from "./grant-above-cap.ts";
import { grantAboveCoFinancing } from "./grant-above-co-financing.ts";
import { grantBelowMinimum } from "./grant-below-minimum.ts";
import { grantNotALumpSum } from "./grant-not-a-lump-sum.ts";
import { identifierToCorrect } from "./identifier-to-correct.ts";
import { lineOutsideWorkPackage } from "./line-outside-work-package.ts";
import { linePartnerUnknown } from "./line-partner-unknown.ts";
import { lineWithoutAmount } from "./line-without-amount.ts";
import { lineWithoutPartner } from "./line-without-partner.ts";
import { lineWithoutWorkPackage } from "./line-without-work-package.ts";
import { lineWithoutYear } from "./line-without-year.ts";
import { lineYearOutsideProject } from "./line-year-outside-project.ts";
import { linesDifferFromGrant } from "./lines-differ-from-grant.ts";
import { linesDifferFromLumpSum } from "./lines-differ-from-lump-sum.ts";
import { managementAboveShare } from "./management-above-share.ts";
import { noChapterInEdition } from "./no-chapter-in-edition.ts";
import { noCoordinator } from "./no-coordinator.ts";
import { notOfTheKind } from "./not-of-the-kind.ts";
import { outnumbered } from "./outnumbered.ts";
import { participantNotEligible } from "./participant-not-eligible.ts";
import { participantsToCount } from "./participants-to-count.ts";
import { partnerWithoutCountry } from "./partner-without-country.ts";
import { partnerWithoutLines } from "./partner-without-lines.ts";
import { partnerWithoutName } from "./partner-without-name.ts";
import { partnerWithoutRole } from "./partner-without-role.ts";
import { partnerWithoutType } from "./partner-without-type.ts";
import { sameConsortiumElsewhere } from "./same-consortium-elsewhere.ts";
import { severalCoordinators } from "./several-coordinators.ts";
import { severalRegions } from "./several-regions.ts";
import { startOutsideWindow } from "./start-outside-window.ts";
import { toConfirm } from "./to-confirm.ts";
import { tooFewCompleteCountries } from "./too-few-complete-countries.ts";
import { tooFewCountries } from "./too-few-countries.ts";
import { tooFewInACountry } from "./too-few-in-a-country.ts";
import { tooFewOfAKind } from "./too-few-of-a-kind.ts";
import { tooFewOfThese } from "./too-few-of-these.ts";
import { tooFewPartners } from "./too-few-partners.ts";
import { tooFewProgrammePartners } from "./too-few-programme-partners.ts";
import { tooManyOfThese } from "./too-many-of-these.ts";
import { tooManyPartners } from "./too-many-partners.ts";
import { tooManyWorkPackages } from "./too-many-work-packages.ts";
import { unevenShares } from "./uneven-shares.ts";
import { variantClosed } from "./variant-closed.ts";
import { variantMissing } from "./variant-missing.ts";
import { workPackageOutsideProject } from "./work-package-outside-project.ts";
import { workPackageWithoutLead } from "./work-package-without-lead.ts";
import { wrongNumberOfCountries } from "./wrong-number-of-countries.ts";
import { wrongNumberOfWorkPackages } from "./wrong-number-of-work-packages.ts";
import { yearAboveCap } from "./year-above-cap.ts";

export const rules = [
  noChapterInEdition,
  variantMissing,
  variantClosed,
  durationNotAllowed,
  startOutsideWindow,
  tooFewPartners,
  tooFewProgrammePartners,
  tooFewCountries,
  tooFewOfAKind,
  tooFewOfThese,
  wrongNumberOfCountries,
  tooFewInACountry,
  tooFewCompleteCountries,
  outnumbered,
  tooManyPartners,
  tooManyOfThese,
  severalRegions,
  noCoordinator,
  severalCoordinators,
  coordinatorCountryNotEligible,
  coordinatorOfWrongKind,
  notOfTheKind,
  coordinatorTooYoung,
  participantNotEligible,
  countryNotEligible,
  echeMissing,
  addedValueToJudge,
  consultancyToJudge,
  duplicateOrganisation,
  identifierToCorrect,
  documentMissing,
  partnerWithoutName,
  partnerWithoutCountry,
  partnerWithoutRole,
  partnerWithoutType,
  grantNotALumpSum,
  grantAboveCap,
  grantBelowMinimum,
  costNotAboveGrant,
  grantAboveCoFinancing,
  linesDifferFromLumpSum,
  linesDifferFromGrant,
  yearAboveCap,
  managementAboveShare,
  categoryNotAllowed,
  categoryAboveLimit,
  differsFromUnitCost,
  amountDiffersFromRate,
  associatedPartnerFunded,
  linePartnerUnknown,
  lineWithoutPartner,
  lineWithoutAmount,
  lineWithoutYear,
  lineYearOutsideProject,
  lineWithoutWorkPackage,
  lineOutsideWorkPackage,
  workPackageWithoutLead,
  workPackageOutsideProject,
  partnerWithoutLines,
  unevenShares,
  tooManyWorkPackages,
  wrongNumberOfWorkPackages,
  sameConsortiumElsewhere,
  applicationsToCount,
  activitiesOutsidePartnerCountries,
  participantsToCount,
  toConfirm,
] as const;
