// What a screen reader hears after a check: the verdict, and only when it is another one than before.

import type { PanelReport, PanelState } from "../src/check/panel-state.ts";
import type { Texts } from "./texts/texts.ts";

/** "2 problems to fix, 1 fewer"; empty if the verdict is the same, also in another language. */
export function verdictAnnouncement(before: PanelState | null, now: PanelState, words: Texts): string {
  const report = reportOf(now);
  const former = before === null ? null : reportOf(before);
  if (report === null) return "";
  if (former === null) return report.headline;
  const difference = former.verdict === report.verdict ? weight(report) - weight(former) : 0;
  if (former.verdict === report.verdict && difference === 0) return "";
  if (difference === 0) return report.headline;
  return `${report.headline}, ${difference < 0 ? words.fewer(-difference) : words.more(difference)}`;
}

/** The number in the verdict. */
function weight({ verdict, counts }: PanelReport): number {
  if (verdict === "problems") return counts.errors;
  if (verdict === "open") return counts.open;
  if (verdict === "review") return counts.judge;
  return 0;
}

function reportOf({ content }: PanelState): PanelReport | null {
  return content.screen === "report" ? content.report : null;
}
