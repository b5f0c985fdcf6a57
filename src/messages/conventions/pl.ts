// How Polish writes numbers, money, dates and lists, and what it counts.
import type { Conventions } from "../conventions.ts";

export const pl: Conventions = {
  group: "\u00a0",
  groupFrom: 5,
  decimal: ",",
  euro: (amount, sign) => `${sign}${amount}\u00a0€`,
  percent: (amount) => `${amount}%`,
  quotes: ["„", "”"],
  and: "i",
  or: "lub",
  to: "–",
  row: "Wiersz",
  weekdays: ["niedz.", "pon.", "wt.", "śr.", "czw.", "pt.", "sob."],
  months: [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
  ],
  date: (day, month, year) => `${day}\u00a0${month}\u00a0${year}`,
  // One; a last digit of 2 to 4 that is no teen; all others. The operators are those that packed sentences know.
  form: (count) =>
    count === 1
      ? 0
      : count - Math.floor(count / 10) * 10 >= 2 &&
          count - Math.floor(count / 10) * 10 <= 4 &&
          Math.floor(count / 10) - Math.floor(count / 100) * 10 !== 1
        ? 1
        : 2,
  nouns: {
    organisation: ["organizacja", "organizacje", "organizacji", "organizacje"],
    country: ["kraj", "kraje", "krajów", "kraje"],
    month: ["miesiąc", "miesiące", "miesięcy", "miesiące"],
    line: ["pozycja", "pozycje", "pozycji", "pozycje"],
    cell: ["komórka", "komórki", "komórek", "komórki"],
    year: ["rok", "lata", "lat", "lata"],
    day: ["dzień", "dni", "dni", "dni"],
    week: ["tydzień", "tygodnie", "tygodni", "tygodnie"],
  },
};
