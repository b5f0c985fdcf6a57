// Three questions a coordinator asks aloud: what if we change this, which actions fit us, what if a partner leaves.

import { useState } from "preact/hooks";
import type { TryName } from "../texts/texts.ts";
import { usePanel } from "./panel-context.ts";
import { Segments } from "./segments.tsx";
import { TryActions } from "./try-actions.tsx";
import { TryChange } from "./try-change.tsx";
import { TryLeaving } from "./try-leaving.tsx";

const tryNames: readonly TryName[] = ["change", "actions", "leaves"];

/** Asks the server only while it is shown. */
export function TryView({ isShown }: { isShown: boolean }) {
  const { words } = usePanel();
  const [chosen, choose] = useState<TryName>("change");
  return (
    <>
      <h1 class="only-heard">{words.tries.kinds}</h1>
      <Segments
        id="try-what"
        label={words.tries.kinds}
        value={chosen}
        options={tryNames.map((name) => [name, words.tries.parts[name]])}
        onChoose={choose}
      />
      <div class="try-part" hidden={chosen !== "change"}>
        <TryChange isShown={isShown && chosen === "change"} />
      </div>
      {chosen === "actions" && <TryActions isShown={isShown} />}
      {chosen === "leaves" && <TryLeaving isShown={isShown} />}
    </>
  );
}
