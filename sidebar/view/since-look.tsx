// Says above the findings that something has changed since this person last looked, and leads to what.

import type { PanelChanges } from "../../src/check/panel-state.ts";
import { dayAndTime } from "../clock.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { useAnswer } from "./use-answer.ts";

/** Each kind of change with its word and how often it happened; what did not happen is left out. */
export function kindsOf(changes: PanelChanges): readonly (readonly [ChangeKind, number])[] {
  return kinds.map((kind) => [kind, changes[sources[kind]].length] as const).filter(([, count]) => count > 0);
}

type ChangeKind = "cells" | "added" | "removed" | "fresh" | "gone";
const kinds: readonly ChangeKind[] = ["cells", "added", "removed", "fresh", "gone"];
const sources = {
  cells: "cells",
  added: "added",
  removed: "removed",
  fresh: "findings",
  gone: "gone",
} as const satisfies Record<ChangeKind, keyof PanelChanges>;

export function SinceLook({ onShow }: { onShow: (changes: PanelChanges) => void }) {
  const { memory, shown, words } = usePanel();
  const look = memory.atStart()?.look ?? "";
  const { answer } = useAnswer("panelChanges", [look], look !== "");
  if (look === "" || answer === null) return null;
  return (
    <section class="fix-offer">
      <p>{words.since.offer(dayAndTime(answer.since, shown.language))}</p>
      <ul class="small">
        {kindsOf(answer).map(([kind, count]) => (
          <li key={kind}>{`${words.since[kind]}: ${count}`}</li>
        ))}
      </ul>
      <Button label={words.since.show} onPress={() => onShow(answer)} focusId="show-changes" />
    </section>
  );
}
