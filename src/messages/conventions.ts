// How a language writes numbers, money, dates and lists. Each is data and arrow functions only: most are kept in the panel's page.
import type { Noun } from "./messages.ts";

export interface Conventions {
  /** Between thousands. */
  readonly group: string;
  /** From so many digits on thousands are grouped; 4 unless said. */
  readonly groupFrom?: number;
  readonly decimal: string;
  euro(amount: string, sign: string): string;
  percent(amount: string): string;
  readonly quotes: readonly [string, string];
  readonly and: string;
  readonly or: string;
  readonly to: string;
  readonly row: string;
  /** Short, from Sunday. */
  readonly weekdays: readonly string[];
  /** As in a date. */
  readonly months: readonly string[];
  date(day: number, month: string, year: number): string;
  /** Which of its forms a noun takes after this number, from 0. */
  form(count: number): number;
  /** The forms in the order of `form`, and last the plural without a number. */
  readonly nouns: Readonly<Record<Noun, readonly string[]>>;
}
