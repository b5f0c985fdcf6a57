// What several chapters on partnerships ask in the same words, and only a person can answer.
import type { Requirement } from "./requirements.ts";

export const addressesPriority: Requirement = {
  form: "question",
  question: {
    en: "Does the project address a horizontal priority or a priority of its field?",
    sv: "Svarar projektet mot en övergripande prioritering eller en prioritering för sitt område?",
  },
};

export const addressesOnePriority: Requirement = {
  form: "question",
  question: {
    en: "Does the project address exactly one priority, horizontal or specific?",
    sv: "Svarar projektet mot exakt en prioritering, övergripande eller specifik?",
  },
};

export const coreDoneByPartners: Requirement = {
  form: "question",
  when: { spendsOn: ["subcontracting"] },
  question: {
    en: "Are all core activities done by the partners themselves, and not subcontracted?",
    sv: "Gör partnerna själva all kärnverksamhet, utan underentreprenad?",
  },
};
