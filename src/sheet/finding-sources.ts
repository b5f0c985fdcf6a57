// What a finding rests on, in words, for reports and pages.
import type { PanelFinding } from "../check/panel-state.ts";
import type { Language } from "../messages/messages.ts";
import { sourceText } from "./check-table.ts";

/** What a finding rests on, and how sure that is where it is not the Guide itself. */
export function findingSources({ sources, evidenceText }: PanelFinding, language: Language): string {
  const named = sources.filter(({ evidence }) => evidence !== "unverified");
  const isGuide = sources.every(({ evidence }) => evidence === "guide");
  return [[...new Set(named.map((one) => sourceText(one, language)))].join("; "), isGuide ? "" : evidenceText]
    .filter((text) => text !== "")
    .join(". ");
}
