// Nothing to show: why, and one thing to do.

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** The part of a page that says it; the caller gives the page. */
export function Failure({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <section class="failure">
      <Icon name={icon} large />
      <h1 class="failure-title" tabIndex={-1} data-focus="verdict">
        {title}
      </h1>
      {children}
    </section>
  );
}
