// The words of the page for the internal approval, beside those of the report.

import type { Language } from "../../messages/messages.ts";

export interface HandOverWords {
  readonly call: (call: number) => string;
  readonly met: (rules: number) => string;
  readonly notChecked: string;
  readonly heading: string;
  readonly consortium: string;
  readonly budget: string;
  readonly year: (year: number) => string;
  readonly noYear: string;
  readonly noPartner: string;
  readonly total: string;
  readonly openQuestions: string;
  readonly accepted: string;
  readonly reason: string;
  readonly none: string;
  readonly form: string;
  /** Where the list comes from, and whose lengths it names. */
  readonly formNote: string;
  readonly part: string;
  readonly field: string;
  readonly content: string;
  readonly limit: string;
  /** The one form of an agency. */
  readonly agencyForm: string;
  /** The length of a field that no source gives. */
  readonly formShows: string;
  readonly pages: (pages: number) => string;
  readonly writtenElsewhere: string;
  readonly fields: {
    readonly title: string;
    readonly start: string;
    readonly months: string;
    readonly applicant: string;
    readonly partner: string;
    readonly lead: string;
    readonly description: string;
  };
  readonly signatures: string;
  readonly signature: string;
}

const byLanguage: Readonly<Partial<Record<Language, HandOverWords>> & Record<"en" | "sv", HandOverWords>> = {
  en: {
    call: (call) => `call ${call}`,
    met: (rules) => (rules === 1 ? "1 rule met" : `${rules} rules met`),
    notChecked: "Not checked:",
    heading: "For approval before submission",
    consortium: "Consortium",
    budget: "Budget by partner and year, euro",
    year: (year) => `Year ${year}`,
    noYear: "No year",
    noPartner: "No partner",
    total: "Total",
    openQuestions: "Open questions",
    accepted: "Accepted findings",
    reason: "Reason",
    none: "None",
    form: "To paste into the application form",
    formNote: "The list follows the plan. Lengths stand here only where a source gives them.",
    part: "Part",
    field: "Field",
    content: "Content",
    limit: "Length at most",
    agencyForm: "Agency’s form",
    formShows: "the form shows it",
    pages: (pages) => `${pages} pages`,
    writtenElsewhere: "Written outside this plan",
    fields: {
      title: "Project title",
      start: "Project start",
      months: "Duration in months",
      applicant: "Applicant",
      partner: "Partner",
      lead: "lead",
      description: "Description of the project",
    },
    signatures: "Approved",
    signature: "Name, date, signature",
  },
  sv: {
    call: (call) => `utlysning ${call}`,
    met: (rules) => (rules === 1 ? "1 regel uppfylld" : `${rules} regler uppfyllda`),
    notChecked: "Kontrolleras inte:",
    heading: "För godkännande före inlämning",
    consortium: "Konsortium",
    budget: "Budget per partner och år, euro",
    year: (year) => `År ${year}`,
    noYear: "Inget år",
    noPartner: "Ingen partner",
    total: "Totalt",
    openQuestions: "Öppna frågor",
    accepted: "Godtagna påpekanden",
    reason: "Motivering",
    none: "Inga",
    form: "Att klistra in i ansökningsformuläret",
    formNote: "Listan följer planen. Längder står här bara där en källa anger dem.",
    part: "Del",
    field: "Fält",
    content: "Innehåll",
    limit: "Högsta längd",
    agencyForm: "Programkontorets formulär",
    formShows: "formuläret visar den",
    pages: (pages) => `${pages} sidor`,
    writtenElsewhere: "Skrivs utanför den här planen",
    fields: {
      title: "Projektets titel",
      start: "Projektstart",
      months: "Projekttid i månader",
      applicant: "Sökande",
      partner: "Partner",
      lead: "ansvarig",
      description: "Projektbeskrivning",
    },
    signatures: "Godkänt",
    signature: "Namn, datum, underskrift",
  },
};

/** English where a language has no words of its own yet. */
export function handOverWords(language: Language): HandOverWords {
  return byLanguage[language] ?? byLanguage.en;
}
