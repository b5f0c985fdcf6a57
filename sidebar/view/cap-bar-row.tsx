// One cap against what is planned: words first, then a bar on a scale that may be shared with other bars.

import type { CapBar } from "../../src/check/panel-state.ts";
import { type Amounts, barParts } from "../bar-scale.ts";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";

export const standingShapes: Readonly<Record<Exclude<CapBar["standing"], "none">, ShapeName>> = {
  met: "met",
  error: "error",
  warning: "judge",
};

/** `scale`: euro for the whole width. */
export function CapBarRow({ bar, scale }: { bar: CapBar; scale: number }) {
  const { words } = usePanel();
  return (
    <li class="cap">
      <p class="cap-words">
        <span>{bar.label}</span>
        <span class="cap-sum">
          <strong>{bar.plannedText}</strong>
          {bar.capText !== null && ` ${words.plannedOfCap} ${bar.capText}`}
        </span>
      </p>
      <Bar bar={bar} scale={scale} />
      {bar.statusText !== "" && (
        <p class={`cap-status cap-status-${bar.standing}`}>
          {bar.standing !== "none" && <Shape name={standingShapes[bar.standing]} size={14} />}
          {bar.statusText}
        </p>
      )}
    </li>
  );
}

/** The drawing alone, for eyes only: the words beside it say the same. */
export function Bar({ bar, scale }: { bar: Amounts & Pick<CapBar, "standing">; scale: number }) {
  const { solid, over, cap } = barParts(bar, scale);
  const isOver = over > solid;
  const place = `--solid:${solid}%;--over:${over}%;--cap:${cap ?? 0}%`;
  return (
    <div class={isOver ? "bar bar-over" : "bar"} style={place} aria-hidden="true">
      <div class="bar-solid" />
      {isOver && <div class={`bar-stripes bar-stripes-${bar.standing}`} />}
      {cap !== null && cap > 0 && <div class="bar-cap" />}
    </div>
  );
}
