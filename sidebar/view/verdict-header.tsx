// The verdict in one sentence, and when it was reached or why it is old.

import type { PanelReport } from "../../src/check/panel-state.ts";
import type { Verdict } from "../../src/check/report.ts";
import { daysUntil, dayText } from "../day.ts";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";

const shapes: Readonly<Record<Verdict, ShapeName>> = { problems: "error", open: "open", review: "judge", ok: "met" };

export function VerdictHeader({ report, clock }: { report: PanelReport; clock: string }) {
  const { shown, words } = usePanel();
  const day = report.deadline?.slice(0, 10) ?? "";
  const days = report.deadline === null ? null : daysUntil(day);
  function subtitle(): string {
    if (shown.trouble !== null) return words.asOfOld(clock);
    if (shown.checking) return words.asOfRunning(clock);
    const missing = report.unchecked.length;
    const rest = missing > 0 ? words.rulesNotRun(missing) : report.guide;
    return [words.checked(clock), rest].filter((part) => part !== "").join(" · ");
  }
  return (
    <section class="verdict">
      <Shape name={shapes[report.verdict]} size={26} />
      <div>
        <h1 class="verdict-title" tabIndex={-1} data-focus="verdict">
          {report.headline}
        </h1>
        <p class="small">{subtitle()}</p>
        {days !== null && days >= 0 && (
          <p class="small">
            {words.steps.countDown(days, `${dayText(day, shown.language)}, ${report.deadline?.slice(11) ?? ""}`)}
          </p>
        )}
      </div>
    </section>
  );
}
