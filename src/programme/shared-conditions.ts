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

/** Informal groups and natural persons; self-employed persons count as organisations. */
export const organisationsOnly: Predicate = { not: { type: ["informal-youth-group", "individual"] } };

/** Not for profit by its type, or said to be; of other types but enterprises only a person knows. */
export const notForProfit: Predicate = {
  any: [
    { type: ["ngo", "european-ngo", "youth-organisation", "public-authority", "ministry", "school-authority"] },
    { all: [{ not: { type: ["enterprise", "consultancy", "venture-capital"] } }, { forProfit: false }] },
  ],
};

/** From where organisations outside the programme may take part as beneficiaries in most actions of EACEA. */
export const withRegions1To3: CountrySet = {
  standings: ["member-state", "associated", "region-1", "region-2", "region-3"],
};
