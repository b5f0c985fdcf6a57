// What chapters of the Guide count, with the words for it: shared by several actions.
import type { Counted } from "./requirements.ts";
import { participating, programmeCountries } from "./shared-conditions.ts";

export const organisationsFromProgrammeCountries: Counted = {
  en: [
    "organisation from an EU Member State or associated country",
    "organisations from EU Member States and associated countries",
  ],
  sv: ["organisation från ett EU-land eller associerat land", "organisationer från EU-länder och associerade länder"],
  who: { all: [participating, { country: programmeCountries }] },
};

export const organisationsFromElsewhere: Counted = {
  en: [
    "organisation from a third country not associated to the Programme",
    "organisations from third countries not associated to the Programme",
  ],
  sv: [
    "organisation från ett tredjeland som inte är associerat till programmet",
    "organisationer från tredjeländer som inte är associerade till programmet",
  ],
  who: { all: [participating, { not: { country: programmeCountries } }] },
};

export const heis: Counted = {
  en: ["higher education institution", "higher education institutions"],
  sv: ["lärosäte", "lärosäten"],
  who: { all: [participating, { type: ["hei"] }] },
};

export const heisOfProgrammeCountries: Counted = {
  en: [
    "higher education institution from an EU Member State or associated country",
    "higher education institutions from EU Member States and associated countries",
  ],
  sv: ["lärosäte från ett EU-land eller associerat land", "lärosäten från EU-länder och associerade länder"],
  who: { all: [participating, { type: ["hei"] }, { country: programmeCountries }] },
};

export const vetProviders: Counted = {
  en: ["VET provider", "VET providers"],
  sv: ["yrkesutbildningsanordnare", "yrkesutbildningsanordnare"],
  who: { all: [participating, { type: ["vet-provider"] }] },
};

/** "VET and HEIs", as Alliances for Innovation count them. */
export const educationAndTrainingProviders: Counted = {
  en: [
    "education and training provider (VET or higher education)",
    "education and training providers (VET or higher education)",
  ],
  sv: [
    "utbildningsanordnare (yrkesutbildning eller högre utbildning)",
    "utbildningsanordnare (yrkesutbildning eller högre utbildning)",
  ],
  who: { all: [participating, { type: ["hei", "vet-provider"] }] },
};

/** Enterprises, and the chambers, unions and associations that represent them. */
export const labourMarketActors: Counted = {
  en: [
    "labour market actor (enterprise, chamber, trade union or association)",
    "labour market actors (enterprises, chambers, trade unions or associations)",
  ],
  sv: [
    "arbetsmarknadsaktör (företag, kammare, fackförening eller branschorganisation)",
    "arbetsmarknadsaktörer (företag, kammare, fackföreningar eller branschorganisationer)",
  ],
  who: { all: [participating, { type: ["enterprise", "consultancy", "social-partner"] }] },
};

export const schoolAuthorities: Counted = {
  en: ["school authority or school coordination body", "school authorities or school coordination bodies"],
  sv: ["skolhuvudman eller samordnande skolorgan", "skolhuvudmän eller samordnande skolorgan"],
  who: { all: [participating, { type: ["school-authority"] }] },
};

export const schools: Counted = {
  en: ["school", "schools"],
  sv: ["skola", "skolor"],
  who: { all: [participating, { type: ["school"] }] },
};

/** Not eligible in any action of the Guide 2026; every other organisation from Georgia is. */
export const georgianAuthorities: Counted = {
  en: ["public authority of Georgia", "public authorities of Georgia"],
  sv: ["georgisk myndighet", "georgiska myndigheter"],
  who: {
    all: [
      { role: ["coordinator", "partner", "affiliated"] },
      { country: { standings: [], codes: ["GE"] } },
      { type: ["public-authority", "ministry"] },
    ],
  },
};
