// Offers the smallest fix below the counters, once it has been found and checked; until then, and without one, nothing.

import type { PanelFix, PanelReport } from "../../src/check/panel-state.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { useAnswer } from "./use-answer.ts";

/** Milliseconds after a check: what people do comes first. */
const quietTime = 1500;

export function FixOffer({ report, onShow }: { report: PanelReport; onShow: (fix: PanelFix) => void }) {
  const { shown, words } = usePanel();
  const hasErrors = report.errors.some(({ accepted }) => accepted === null);
  const asked = useAnswer("panelFix", [null], hasErrors && shown.act === null && shown.trouble === null, quietTime);
  const fix = asked.answer;
  // An older answer speaks of another plan.
  if (!hasErrors || asked.isWorking || asked.hasFailed || fix === null || fix.parts.length === 0) return null;
  const cells = fix.parts.flatMap(({ edits }) => edits).length;
  const partners = fix.parts.flatMap(({ joining }) => joining).length;
  return (
    <section class="fix-offer">
      <p>{words.fix.offer(fix.errors - fix.left, fix.errors, cells, partners)}</p>
      <Button label={words.fix.show} onPress={() => onShow(fix)} focusId="show-fix" />
    </section>
  );
}
