// Four numbers; each that is not zero leads to its group.

import type { PanelReport } from "../../src/check/panel-state.ts";
import type { CounterName } from "../texts/texts.ts";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";

const cells: readonly (readonly [CounterName, ShapeName])[] = [
  ["errors", "error"],
  ["open", "open"],
  ["judge", "judge"],
  ["met", "met"],
];

export function Counters({ counts, onJump }: { counts: PanelReport["counts"]; onJump: (group: CounterName) => void }) {
  const { words } = usePanel();
  return (
    <ul class="counters">
      {cells.map(([counter, shape]) => {
        const count = counts[counter];
        const face = (
          <span class="counter-face">
            <span class="counter-number">
              <Shape name={shape} size={14} zero={count === 0} />
              {count}
            </span>{" "}
            <span class="counter-word">{words.counters[counter]}</span>
          </span>
        );
        return (
          <li key={counter}>
            {count === 0 ? (
              <div class="counter">{face}</div>
            ) : (
              <button type="button" class="counter" data-focus={`counter:${counter}`} onClick={() => onJump(counter)}>
                {face}
                <span class="only-heard">, {words.goToGroup[counter]}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
