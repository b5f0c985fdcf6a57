// A tinted block above the verdict: what happened, what still holds, and one thing to do.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { focusFirst } from "../steady-view.ts";
import { Icon, type IconName } from "./icon.tsx";

/** Neutral for facts, `old` for old data, `do` for something to do. */
export function Note({
  look,
  icon,
  title,
  focusNext,
  children,
}: {
  look: "fact" | "old" | "do";
  icon: IconName;
  title: string;
  /** Set on a note that takes the focus when it appears: where the focus goes when the note goes. */
  focusNext?: string;
  children: ComponentChildren;
}) {
  const takesFocus = focusNext !== undefined;
  // After the panel has put its reader back in place.
  useEffect(() => {
    if (takesFocus) focusFirst(["note"]);
  }, [takesFocus]);
  return (
    <section class={`note note-${look}`} data-focus-next={focusNext}>
      <Icon name={icon} />
      <div class="note-body">
        <h2 class="note-title" {...(takesFocus ? { tabIndex: -1, "data-focus": "note" } : {})}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
