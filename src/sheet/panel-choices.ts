// What *Make a planning sheet* offers: actions with their fields and calls, and what each choice means.
import type { PanelAction, PanelChoices } from "../check/panel-state.ts";
import { reportSource } from "../check/sources.ts";
import { valueInForce } from "../check/values-in-force.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import { phrase } from "../phrases/phrase.ts";
import { actions, actionTitle } from "../programme/actions.ts";
import { processes } from "../programme/processes/processes.ts";
import type { Action } from "../programme/programme.ts";
import { variantLabel } from "../programme/variants.ts";
import { callsOf, lumpSumsOf, variantsOf } from "./choices.ts";
import { tabKeys, tabNames } from "./template.ts";
import { offer } from "./template-words.ts";
import { usualAnswers } from "./usual-answers.ts";

/** What a call of an action means, in one short paragraph. */
function summary(action: Action, call: number, variant: string | undefined, language: Language): string {
  const format = formatOf(language);
  const inForce = <Name extends keyof Action["values"]>(name: Name) => valueInForce(action, name, call, variant)?.value;
  const duration = inForce("duration");
  const lumpSums = inForce("lumpSums") ?? [];
  const partners = inForce("minimumPartners");
  const countries = inForce("minimumCountries");
  const deadline = inForce("deadlines")?.find(({ round }) => round === 1);
  const day = deadline?.at.slice(0, 10);
  const hour = deadline?.at.slice(11, 16);
  const sentences = [
    duration === undefined ? "" : `${format.duration(duration)}.`,
    lumpSums.length === 0 ? "" : `${format.or(lumpSums.map((euro) => format.money(euroToCents(euro))))}.`,
    partners === undefined
      ? ""
      : format
          .said(countries === undefined ? offer.organisations : offer.organisationsFrom)
          .replace("{organisations}", format.count(partners.atLeast, "organisation"))
          .replace("{countries}", countries === undefined ? "" : format.count(countries.atLeast, "country")),
    day === undefined || hour === undefined
      ? ""
      : format
          .said(offer.deadline)
          .replace(
            "{deadline}",
            `${format.weekday(day)}, ${messagesOf(language).common.preparation.brusselsTime(hour)}`,
          ),
  ];
  return sentences.filter((one) => one !== "").join(" ");
}

/** What the variants of an action are, as a label: "Field", "Lot". */
export function variantsTitle(action: Action, first: string | undefined, language: Language): string {
  const kind = formatOf(language).variantKind(action.id, first);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function panelAction(action: Action, language: Language): PanelAction {
  const [newest = action.checkedThrough] = callsOf(action);
  const ids = variantsOf(action, newest);
  const [first] = ids;
  return {
    id: action.id,
    title: actionTitle(action, language),
    variants: ids.map((id) => ({ id, title: variantLabel(id, language) })),
    variantsTitle: variantsTitle(action, first, language),
    calls: callsOf(action).map((call) => {
      const entry = valueInForce(action, "minimumPartners", call, first)?.entry;
      return {
        call,
        lumpSums: lumpSumsOf({ action, call, variant: first }),
        summary: summary(action, call, first, language),
        source: entry === undefined ? null : reportSource(entry),
      };
    }),
  };
}

/** The choices in the words of a language. The first press can be "Make the sheet". */
export function panelChoices(language: Language): PanelChoices {
  const names = tabNames(language);
  const offered = actions.map((action) => panelAction(action, language));
  return {
    actions: offered,
    tabs: tabKeys.map((key) => names[key]),
    notChecked: messagesOf(language).common.notChecked,
    processes: Object.values(processes).map(({ id, title }) => ({ id, title: phrase(title, language) })),
    defaults: usualAnswers(),
  };
}
