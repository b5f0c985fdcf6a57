// A task that takes the place of the view: a bar with a way back, the task, and its decision at the foot.

import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

/** Escape leaves. `focusId` of the way back is `task-back`. */
export function TaskPage({
  title,
  onLeave,
  footer,
  below,
  children,
}: {
  title: string;
  onLeave: () => void;
  footer?: ComponentChildren;
  /** What stays at the foot of the page whatever is scrolled. */
  below?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { words } = usePanel();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the whole task, wherever its focus is.
    <div
      class="page"
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      <header class="task-bar">
        <button type="button" class="icon-button" aria-label={words.back} data-focus="task-back" onClick={onLeave}>
          <Icon name="back" />
        </button>
        <h1 class="task-title">{title}</h1>
      </header>
      <main class="scroller task">{children}</main>
      {footer !== undefined && <footer class="footer">{footer}</footer>}
      {below}
    </div>
  );
}
