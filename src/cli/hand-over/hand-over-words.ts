// The words of the page for the internal approval, beside those of the report.

import type { Language } from "../../messages/messages.ts";
import { type FrameLanguage, frameLanguageOf } from "../frame-language.ts";

export interface HandOverWords {
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
  /** Said where no source gives the lengths of the form's fields. */
  readonly noLimits: string;
  readonly field: string;
  readonly content: string;
  readonly fields: {
    readonly title: string;
    readonly start: string;
    readonly months: string;
    readonly applicant: string;
    readonly partner: string;
    readonly lead: string;
  };
  readonly signatures: string;
  readonly signature: string;
}

const byLanguage: Readonly<Record<FrameLanguage, HandOverWords>> = {
  en: {
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
    noLimits:
      "The Guide gives no length for the fields of the form; the form itself counts the characters. The list follows the plan.",
    field: "Field",
    content: "Content",
    fields: {
      title: "Project title",
      start: "Project start",
      months: "Duration in months",
      applicant: "Applicant",
      partner: "Partner",
      lead: "lead",
    },
    signatures: "Approved",
    signature: "Name, date, signature",
  },
  sv: {
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
    noLimits:
      "Programhandledningen anger inga längder för formulärets fält; formuläret räknar själv tecknen. Listan följer planen.",
    field: "Fält",
    content: "Innehåll",
    fields: {
      title: "Projektets titel",
      start: "Projektstart",
      months: "Projekttid i månader",
      applicant: "Sökande",
      partner: "Partner",
      lead: "ansvarig",
    },
    signatures: "Godkänt",
    signature: "Namn, datum, underskrift",
  },
};

export function handOverWords(language: Language): HandOverWords {
  return byLanguage[frameLanguageOf(language)];
}
