// The words of the planning sheet that are neither headings nor help.
import type { Language } from "../messages/messages.ts";

interface TemplateWords {
  /** Shown with a drop-down whose cell holds something that is not in its list. */
  readonly freeText: string;
  /** How to read the file: a title, then a line for each sign. The second line explains the grey ground it stands on. */
  readonly legend: { readonly title: string; readonly lines: readonly string[] };
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  en: {
    freeText: "choose from the list, or type your own words.",
    legend: {
      title: "How to read this file",
      lines: [
        "White: you type here.",
        "Grey: calculated. It follows what you type.",
        "✔ The row is fine.",
        "✖ A rule is broken. The status says which cell.",
        "? A cell is empty that a rule needs.",
        "▲ A person must judge.",
      ],
    },
  },
  sv: {
    freeText: "välj ur listan eller skriv egna ord.",
    legend: {
      title: "Så läser du filen",
      lines: [
        "Vitt: här skriver du.",
        "Grått: beräknas. Det följer vad du skriver.",
        "✔ Raden är i sin ordning.",
        "✖ En regel bryts. Statusen säger vilken cell.",
        "? En cell är tom som en regel behöver.",
        "▲ En person måste bedöma.",
      ],
    },
  },
};
