// Conditions on countries and partners that several actions share.
import type { CountrySet, Predicate } from "./programme.ts";

/** Member States and associated countries; up to 2020 both were called Programme Countries. */
export const programmeCountries: CountrySet = { standings: ["member-state", "associated"] };

export const anyCountry: CountrySet = { standings: ["any"] };

/** Full participants: associated partners never count towards a minimum. */
export const participating: Predicate = { role: ["coordinator", "partner"] };

export const participatingFromProgrammeCountries: Predicate = {
  all: [participating, { country: programmeCountries }],
};

/** Partners that take part on the condition of an added value. */
export const partnersFromElsewhere: Predicate = {
  all: [{ role: ["partner"] }, { not: { country: programmeCountries } }],
};

export const heisFromProgrammeCountries: Predicate = {
  all: [participating, { type: ["hei"] }, { country: programmeCountries }],
};
