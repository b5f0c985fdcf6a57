// The words around a portfolio, in each language.

import type { Language } from "../messages/messages.ts";
import { type FrameLanguage, frameLanguageOf } from "./frame-language.ts";

export interface PortfolioTexts {
  readonly title: string;
  /** File, title, action, call, verdict, partners, grant, deadline. */
  readonly planHeadings: readonly [string, string, string, string, string, string, string, string];
  readonly totals: string;
  /** Action, call, plans, one for each verdict, grants. */
  readonly totalHeadings: readonly [string, string, string, string, string, string, string, string];
  readonly deadlines: string;
  /** Deadline, action, call, plans, source. */
  readonly deadlineHeadings: readonly [string, string, string, string, string];
  readonly unknownDeadline: string;
  readonly consortia: string;
  readonly same: (plans: number, isAll: boolean) => string;
  readonly agencies: (countries: string) => string;
  readonly oneApplication: string;
  readonly noRule: string;
  readonly applications: string;
  readonly tooMany: (organisation: string, as: "coordinator" | "participant", count: number, limit: number) => string;
  readonly contradictions: string;
  readonly said: (organisation: string, about: "country" | "type", said: string) => string;
  readonly perhapsTwo: string;
  readonly whatToDo: { readonly consortia: string; readonly applications: string; readonly contradictions: string };
  readonly in: (value: string, plans: string) => string;
  readonly more: (count: number) => string;
}

const en: PortfolioTexts = {
  title: "Portfolio",
  planHeadings: ["File", "Title", "Action", "Call", "Verdict", "Partners", "Grant, euro", "Deadline"],
  totals: "By action and call",
  totalHeadings: ["Action", "Call", "Plans", "Problems", "To fill in", "To judge", "OK", "Grants, euro"],
  deadlines: "Deadlines",
  deadlineHeadings: ["Deadline, Brussels time", "Action", "Call", "Plans", "Source"],
  unknownDeadline: "not known",
  consortia: "The same consortium more than once",
  same: (plans, isAll) =>
    isAll ? `${plans} plans have the same consortium` : `${plans} plans share all organisations but one`,
  agencies: (countries) => `The coordinators are in ${countries}: the applications go to different agencies.`,
  oneApplication: "A consortium may submit one application, to one agency, per deadline.",
  noRule: "We know of no rule against it in this call. It is worth a look.",
  applications: "Too many applications of an organisation",
  tooMany: (organisation, as, count, limit) =>
    `${organisation} ${as === "coordinator" ? "coordinates" : "takes part in"} ${count} applications; ${limit} ${limit === 1 ? "is" : "are"} allowed`,
  contradictions: "Organisations that plans describe differently",
  said: (organisation, about, said) => `${organisation}: the ${about} is ${said}`,
  perhapsTwo: "Only the names are equal; they may be two organisations.",
  whatToDo: {
    consortia: "Keep one of them, or change the consortium.",
    applications: "Leave it out of the others before the deadline.",
    contradictions: "Ask the organisation, and write the same in all plans.",
  },
  in: (value, plans) => `${value} in ${plans}`,
  more: (count) => `${count} more`,
};

const sv: PortfolioTexts = {
  title: "Portfölj",
  planHeadings: ["Fil", "Titel", "Insats", "Utlysning", "Omdöme", "Partner", "Bidrag, euro", "Sista ansökningsdag"],
  totals: "Per insats och utlysning",
  totalHeadings: ["Insats", "Utlysning", "Planer", "Problem", "Att fylla i", "Att bedöma", "OK", "Bidrag, euro"],
  deadlines: "Sista ansökningsdagar",
  deadlineHeadings: ["Sista ansökningsdag, Brysseltid", "Insats", "Utlysning", "Planer", "Källa"],
  unknownDeadline: "inte känd",
  consortia: "Samma konsortium mer än en gång",
  same: (plans, isAll) =>
    isAll ? `${plans} planer har samma konsortium` : `${plans} planer delar alla organisationer utom en`,
  agencies: (countries) => `Koordinatorerna finns i ${countries}: ansökningarna går till olika programkontor.`,
  oneApplication: "Ett konsortium får lämna in en ansökan, till ett programkontor, per ansökningsdag.",
  noRule: "Vi känner inte till någon regel mot det i den här utlysningen. Det är värt en titt.",
  applications: "För många ansökningar av en organisation",
  tooMany: (organisation, as, count, limit) =>
    `${organisation} ${as === "coordinator" ? "koordinerar" : "deltar i"} ${count} ansökningar; ${limit} är ${limit === 1 ? "tillåten" : "tillåtna"}`,
  contradictions: "Organisationer som planerna beskriver olika",
  said: (organisation, about, said) => `${organisation}: ${about === "country" ? "landet" : "typen"} är ${said}`,
  perhapsTwo: "Bara namnen är lika; det kan vara två organisationer.",
  whatToDo: {
    consortia: "Behåll en av dem, eller ändra konsortiet.",
    applications: "Lämna den utanför de andra före sista ansökningsdag.",
    contradictions: "Fråga organisationen, och skriv samma i alla planer.",
  },
  in: (value, plans) => `${value} i ${plans}`,
  more: (count) => `${count} till`,
};

const byLanguage: Readonly<Record<FrameLanguage, PortfolioTexts>> = { en, sv };

export function portfolioTexts(language: Language): PortfolioTexts {
  return byLanguage[frameLanguageOf(language)];
}
