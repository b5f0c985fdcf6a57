// A tinted block above the verdict: what happened, what still holds, and one thing to do.

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** Neutral for facts, `old` for old data, `do` for something to do. */
export function Note({
  look,
  icon,
  title,
  children,
}: {
  look: "fact" | "old" | "do";
  icon: IconName;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class={`note note-${look}`}>
      <Icon name={icon} />
      <div class="note-body">
        <h2 class="note-title">{title}</h2>
        {children}
      </div>
    </section>
  );
}
