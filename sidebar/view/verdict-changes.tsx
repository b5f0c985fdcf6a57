// Verdicts that change, each with its word; what stays the same only on request.

import { useState } from "preact/hooks";
import type { PanelTry } from "../../src/check/panel-state.ts";
import type { ChangeName } from "../texts/texts.ts";
import { Button } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";

type Row = PanelTry["rows"][number];

function changeOf({ was, is }: Row): ChangeName {
  if (is === "none") return "gone";
  if (is === "met") return was === "met" ? "stillMet" : "met";
  return was === "none" || was === "met" ? "new" : "changed";
}

/** Of what is gone the shape that it had, in grey. */
function shapeOf({ was, is }: Row): { readonly name: ShapeName; readonly zero: boolean } {
  const [now, before] = [is, was].map((one) => (one === "none" ? undefined : one));
  return { name: now ?? before ?? "met", zero: now === undefined };
}

export function VerdictChanges({ rows }: { rows: PanelTry["rows"] }) {
  const { words } = usePanel();
  const [isWhole, setWhole] = useState(false);
  const [hasMet, setMet] = useState(false);
  const same = rows.filter(({ isSame }) => isSame);
  // Rules that apply only now and are met are good news, and many where the action is another one.
  const alsoMet = rows.filter((row) => !row.isSame && row.is === "met" && row.was === "none");
  const changed = rows.filter((row) => !row.isSame && !alsoMet.includes(row));
  return (
    <>
      {changed.length > 0 && <ChangeList rows={changed} />}
      {hasMet && alsoMet.length > 0 && <ChangeList rows={alsoMet} />}
      {!hasMet && alsoMet.length > 0 && (
        <Button label={words.tries.metToo(alsoMet.length)} look="text" onPress={() => setMet(true)} />
      )}
      {isWhole && same.length > 0 && <ChangeList rows={same} />}
      {same.length > 0 && (
        <Button
          label={isWhole ? words.tries.hideSame : words.tries.showSame(same.length)}
          look="text"
          onPress={() => setWhole(!isWhole)}
          focusId="show-same"
        />
      )}
    </>
  );
}

function ChangeList({ rows }: { rows: readonly Row[] }) {
  const { words } = usePanel();
  return (
    <ul class="rows">
      {rows.map((row) => {
        const change = changeOf(row);
        return (
          <li key={row.title + row.text} class="row">
            <Shape {...shapeOf(row)} size={16} />
            <div class="row-body">
              <p class="row-title">{row.title}</p>
              <p class="small">{row.text}</p>
            </div>
            {!row.isSame && (
              <span class={`pill pill-${change === "new" ? row.is : change}`}>{words.tries.changes[change]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
