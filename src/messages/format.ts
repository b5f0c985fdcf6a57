// Writes money, numbers, dates, lists and the programme's words the way a language does.
import type { Cents } from "../model/money.ts";
import type { OrganisationType, Role } from "../model/plan.ts";
import { formsOf, phrase } from "../phrases/phrase.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { categoryWords } from "../programme/categories.ts";
import { countryName } from "../programme/country-name.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import { personLabels } from "../programme/persons.ts";
import type { Text } from "../programme/requirements.ts";
import { roleLabels } from "../programme/roles.ts";
import { uncoveredAction } from "../programme/uncovered-actions.ts";
import { variantKinds, variantLabel } from "../programme/variants.ts";
import { conventions } from "./conventions/languages.ts";
import type { Format, Language, Noun } from "./messages.ts";
import { numberText } from "./number-text.ts";

/** Keeps a number and its unit, or its groups of digits, on one line. */
const noBreak = "\u00a0";

/** The plural without a number. */
function several(forms: readonly string[]): string {
  return forms[forms.length - 1] ?? "";
}

function makeFormat(language: Language): Format {
  const its = conventions[language];

  const decimalText = (value: number, decimals: number): string => numberText(value, decimals, its);
  const minus = (value: number): string => (value < 0 ? "−" : "");
  const list = (items: readonly string[], word: string): string => {
    if (items.length <= 1) return items[0] ?? "";
    return `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
  };
  const form = (amount: number, forms: readonly string[]): string => forms[its.form(amount)] ?? several(forms);
  const count = (amount: number, noun: Noun): string =>
    `${decimalText(amount, 0)}${noBreak}${form(amount, its.nouns[noun])}`;
  const said = (text: Text): string => phrase(text, language);

  const date = (day: string): string => {
    const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
    return its.date(dayOfMonth, its.months[month - 1] ?? "", year);
  };

  return {
    language,
    money: (cents: Cents) => its.euro(decimalText(cents / 100, cents % 100 === 0 ? 0 : 2), minus(cents)),
    number: (value) => {
      const fraction = String(value).split(".")[1];
      return `${minus(value)}${decimalText(value, fraction === undefined ? 0 : Math.min(fraction.length, 2))}`;
    },
    percent: (fraction) => {
      // Up to the next tenth: 20.04 % of a cap of 20 % must not read as 20 %.
      const tenths = Math.ceil(fraction * 1000 - 1e-6);
      return its.percent(decimalText(tenths / 10, tenths % 10 === 0 ? 0 : 1));
    },
    country: (code) => countryName(code, language),
    countries: (codes) =>
      codes
        .map((code) => countryName(code, language))
        .sort((one, other) => one.localeCompare(other, language))
        .join(", "),
    date,
    weekday: (day) => {
      const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
      const weekday = its.weekdays[new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()] ?? "";
      return `${weekday}${noBreak}${date(day)}`;
    },
    and: (items) => list(items, its.and),
    or: (items) => list(items, its.or),
    quote: (text) => `${its.quotes[0]}${text}${its.quotes[1]}`,
    who: ({ name, row }) => name ?? `${its.row}${noBreak}${row}`,
    action: (id) => {
      const action = actionById(id);
      return action === undefined ? id : actionTitle(action, language);
    },
    uncovered: (typed) => {
      const action = uncoveredAction(typed);
      return action && `${action.title}, ${action.call}`;
    },
    variant: (_action, id) => variantLabel(id, language),
    variantKind: (action, id) => {
      const known = actionById(action);
      const kind = known?.variants.find((one) => one.id === id)?.is ?? known?.variantsAre ?? "field";
      return form(1, formsOf(variantKinds[kind], language));
    },
    organisationType: (id) => said(organisationTypeLabels[id as OrganisationType] ?? id),
    category: (id) => said(categoryWords.find((entry) => entry.id === id)?.label ?? id),
    person: (id) => said(personLabels[id]).toLowerCase(),
    role: (id) => said(roleLabels[id as Role] ?? id),
    duration: (duration) => {
      if ("choices" in duration) {
        const months = duration.choices.map(String);
        return `${list(months, its.or)}${noBreak}${form(duration.choices[duration.choices.length - 1] ?? 0, its.nouns.month)}`;
      }
      if (duration.from === duration.to) return count(duration.from, "month");
      return `${duration.from}${noBreak}${its.to}${noBreak}${duration.to}${noBreak}${form(duration.to, its.nouns.month)}`;
    },
    calls: (calls) => {
      const runs: [number, number][] = [];
      for (const call of calls) {
        const run = runs[runs.length - 1];
        if (run !== undefined && run[1] === call - 1) run[1] = call;
        else runs.push([call, call]);
      }
      return list(
        runs.map(([first, last]) => (first === last ? `${first}` : `${first}${noBreak}${its.to}${noBreak}${last}`)),
        its.and,
      );
    },
    count,
    said,
    counted: (label, amount) => form(amount, formsOf(label, language)),
    several: (label) => several(formsOf(label, language)),
    form,
  };
}

const formats = new Map<Language, Format>();

export function formatOf(language: Language): Format {
  let format = formats.get(language);
  if (format === undefined) {
    format = makeFormat(language);
    formats.set(language, format);
  }
  return format;
}
