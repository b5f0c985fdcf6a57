// What chapters of the Guide count, with the words for it: shared by several actions.
import type { Counted } from "./requirements.ts";
import { participating, programmeCountries } from "./shared-conditions.ts";

export const organisationsFromProgrammeCountries: Counted = {
  label: [
    "organisation from an EU Member State or associated country",
    "organisations from EU Member States and associated countries",
  ],
  who: { all: [participating, { country: programmeCountries }] },
};

export const organisationsFromElsewhere: Counted = {
  label: [
    "organisation from a third country not associated to the Programme",
    "organisations from third countries not associated to the Programme",
  ],
  who: { all: [participating, { not: { country: programmeCountries } }] },
};

export const heis: Counted = {
  label: ["higher education institution", "higher education institutions"],
  who: { all: [participating, { type: ["hei"] }] },
};

export const heisOfProgrammeCountries: Counted = {
  label: [
    "higher education institution from an EU Member State or associated country",
    "higher education institutions from EU Member States and associated countries",
  ],
  who: { all: [participating, { type: ["hei"] }, { country: programmeCountries }] },
};

export const vetProviders: Counted = {
  label: ["VET provider", "VET providers"],
  who: { all: [participating, { type: ["vet-provider"] }] },
};

/** "VET and HEIs", as Alliances for Innovation count them. */
export const educationAndTrainingProviders: Counted = {
  label: [
    "education and training provider (VET or higher education)",
    "education and training providers (VET or higher education)",
  ],
  who: { all: [participating, { type: ["hei", "vet-provider"] }] },
};

/** Enterprises, and the chambers, unions and associations that represent them. */
export const labourMarketActors: Counted = {
  label: [
    "labour market actor (enterprise, chamber, trade union or association)",
    "labour market actors (enterprises, chambers, trade unions or associations)",
  ],
  who: { all: [participating, { type: ["enterprise", "consultancy", "social-partner"] }] },
};

export const schoolAuthorities: Counted = {
  label: ["school authority or school coordination body", "school authorities or school coordination bodies"],
  who: { all: [participating, { type: ["school-authority"] }] },
};

export const schools: Counted = {
  label: ["school", "schools"],
  who: { all: [participating, { type: ["school"] }] },
};

/** Not eligible in any action of the Guide 2026; every other organisation from Georgia is. */
export const georgianAuthorities: Counted = {
  label: ["public authority of Georgia", "public authorities of Georgia"],
  who: {
    all: [
      { role: ["coordinator", "partner", "affiliated"] },
      { country: { standings: [], codes: ["GE"] } },
      { type: ["public-authority", "ministry"] },
    ],
  },
};
