// The words of a part of the budget: what it is called, and how it stands against its cap.

import type { BudgetRow, Language, PanelBudget } from "../src/check/panel-state.ts";
import { euroText } from "./euro.ts";
import { texts } from "./texts/languages.ts";
import type { PartName, Texts } from "./texts/texts.ts";
import { yearSpan } from "./year-span.ts";

export interface PartWords {
  /** "WP1", "Year 2", or the whole name where there is no more to say. */
  readonly name: string;
  /** "Project management", "Nov 2027 – Oct 2028"; may be empty. */
  readonly detail: string;
}

export function partWords(part: PartName, row: BudgetRow, budget: PanelBudget, language: Language): PartWords {
  const { budget: words } = texts[language];
  if (row.name === "") return { name: words.notSaid[part], detail: "" };
  if (part !== "year") return { name: row.name, detail: row.title };
  return { name: words.year(row.name), detail: yearSpan(budget.start, budget.months, Number(row.name), language) };
}

/** "€2,500 over €50,000"; empty without a cap. */
export function capWords(row: BudgetRow, { budget: words }: Texts, language: Language): string {
  const { cap, planned } = row;
  if (cap === null) return "";
  if (cap === 0) return planned > 0 ? words.noEuMoney : "";
  const difference = euroText(Math.abs(planned - cap), language);
  const limit = euroText(cap, language);
  if (planned === cap) return words.atCap(limit);
  return planned > cap ? words.overCap(difference, limit) : words.underCap(difference, limit);
}
