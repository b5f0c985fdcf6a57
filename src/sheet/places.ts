// Says in words where a finding is: "Partners · row 5 · Country", "Budget · WP1 · 6 lines", "Whole plan".

import type { Finding } from "../check/report.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { phrase } from "../phrases/phrase.ts";
import { columnOf, shortHeading, tablesOfSheet } from "./columns.ts";

/** The parts of a place, widest first. */
export function placeParts(finding: Pick<Finding, "at" | "group">, language: Language): string[] {
  const { common } = messagesOf(language);
  const { at, group } = finding;
  if (at.table === null) return [common.wholePlan];
  const parts = [phrase(tablesOfSheet[at.table].tab, language)];
  if (group !== null) return [...parts, group.name, common.lines(group.lines)];
  if (at.line !== null) parts.push(common.row(at.line));
  if (at.column !== null) parts.push(shortHeading(phrase(columnOf(at.table, at.column).heading, language)));
  return parts;
}
