// What people write for yes, no and "not needed", such as in the column for the Erasmus Charter.
import type { Text } from "../programme/requirements.ts";

export const yesNoAnswers = ["yes", "no", "not-needed"] as const;
export type YesNoAnswer = (typeof yesNoAnswers)[number];

/** As offered in the drop-down. */
export const yesNoLabels: { readonly [Answer in YesNoAnswer]: Text } = {
  yes: "yes",
  no: "no",
  "not-needed": "not needed",
};

/** Words in English, Swedish, Finnish, German and French, with what spreadsheets in all our languages call TRUE and FALSE, separated by semicolons. */
export const yesNoWords: { readonly [Answer in YesNoAnswer]: string } = {
  yes: "y; true; x; 1; ok; ja; j; sant; sann; kyllä; tosi; wahr; oui; o; vrai; verdadero; vero; prawda",
  no: "n; false; 0; nej; falskt; falsk; ei; epätosi; nein; falsch; non; faux; falso; fałsz",
  "not-needed":
    "behövs inte; not necessary; not required; not applicable; n.a.; n/a; na; no need; does not apply; behövs ej; inte aktuellt; ej aktuellt; ej tillämpligt; ej relevant; krävs inte; krävs ej; ei tarvita; ei sovellu; ei tarpeen; ei koske; nicht nötig; nicht erforderlich; entfällt; nicht zutreffend; pas nécessaire; non requis; non nécessaire; sans objet; non applicable",
};

/** Signs that stand alone in a cell. A dash or stroke is how tables say that there is nothing to say. */
export const yesNoSigns: { readonly [Answer in YesNoAnswer]: string } = {
  yes: "✓✔☑✅🗸+",
  no: "✗✘❌✖☐",
  "not-needed": "-–—/",
};
