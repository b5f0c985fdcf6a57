// Writes money, numbers, dates, lists and the programme's words the way a language does.
import type { Cents } from "../model/money.ts";
import type { OrganisationType, Role } from "../model/plan.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { categoryWords } from "../programme/categories.ts";
import { countryName } from "../programme/country-name.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import { personLabels } from "../programme/persons.ts";
import { roleLabels } from "../programme/roles.ts";
import { uncoveredAction } from "../programme/uncovered-actions.ts";
import { variantKinds, variantLabel } from "../programme/variants.ts";
import type { Format, Language, Noun } from "./messages.ts";

/** Keeps a number and its unit, or its groups of digits, on one line. */
const noBreak = "\u00a0";

interface Conventions {
  readonly group: string;
  readonly decimal: string;
  euro(amount: string, sign: string): string;
  percent(amount: string): string;
  readonly quotes: readonly [string, string];
  readonly and: string;
  readonly or: string;
  readonly to: string;
  readonly row: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly nouns: Readonly<Record<Noun, readonly [string, string]>>;
}

const conventions: Readonly<Record<Language, Conventions>> = {
  en: {
    group: ",",
    decimal: ".",
    euro: (amount, sign) => `${sign}€${amount}`,
    percent: (amount) => `${amount}%`,
    quotes: ["“", "”"],
    and: "and",
    or: "or",
    to: "to",
    row: "Row",
    weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    nouns: {
      organisation: ["organisation", "organisations"],
      country: ["country", "countries"],
      month: ["month", "months"],
      line: ["line", "lines"],
      cell: ["cell", "cells"],
      year: ["year", "years"],
      day: ["day", "days"],
      week: ["week", "weeks"],
    },
  },
  sv: {
    group: noBreak,
    decimal: ",",
    euro: (amount, sign) => `${sign}${amount}${noBreak}€`,
    percent: (amount) => `${amount}${noBreak}%`,
    quotes: ["”", "”"],
    and: "och",
    or: "eller",
    to: "till",
    row: "Rad",
    weekdays: ["sön", "mån", "tis", "ons", "tors", "fre", "lör"],
    months: [
      "januari",
      "februari",
      "mars",
      "april",
      "maj",
      "juni",
      "juli",
      "augusti",
      "september",
      "oktober",
      "november",
      "december",
    ],
    nouns: {
      organisation: ["organisation", "organisationer"],
      country: ["land", "länder"],
      month: ["månad", "månader"],
      line: ["rad", "rader"],
      cell: ["cell", "celler"],
      year: ["år", "år"],
      day: ["dag", "dagar"],
      week: ["vecka", "veckor"],
    },
  },
};

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

function makeFormat(language: Language): Format {
  const its = conventions[language];

  const decimalText = (value: number, decimals: number): string => {
    const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
    const text = grouped(whole, its.group);
    return fraction === undefined ? text : `${text}${its.decimal}${fraction}`;
  };
  const minus = (value: number): string => (value < 0 ? "−" : "");
  const list = (items: readonly string[], word: string): string => {
    if (items.length <= 1) return items[0] ?? "";
    return `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
  };
  const count = (amount: number, noun: Noun): string =>
    `${decimalText(amount, 0)}${noBreak}${its.nouns[noun][amount === 1 ? 0 : 1]}`;

  const date = (day: string): string => {
    const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
    return `${dayOfMonth}${noBreak}${its.months[month - 1] ?? ""}${noBreak}${year}`;
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
      const its = actionById(action);
      const kind = its?.variants.find((one) => one.id === id)?.is ?? its?.variantsAre ?? "field";
      return variantKinds[kind][language][0];
    },
    organisationType: (id) => organisationTypeLabels[id as OrganisationType]?.[language] ?? id,
    category: (id) => categoryWords.find((entry) => entry.id === id)?.[language] ?? id,
    person: (id) => personLabels[id][language].toLowerCase(),
    role: (id) => roleLabels[id as Role]?.[language] ?? id,
    duration: (duration) => {
      if ("choices" in duration) {
        const months = duration.choices.map(String);
        return `${list(months, its.or)}${noBreak}${its.nouns.month[1]}`;
      }
      if (duration.from === duration.to) return count(duration.from, "month");
      return `${duration.from}${noBreak}${its.to}${noBreak}${duration.to}${noBreak}${its.nouns.month[1]}`;
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
