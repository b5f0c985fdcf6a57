// Nothing to show: why, and one thing to do.

import type { ComponentChildren } from "preact";

/** The part of a page that says it; the caller gives the page and the picture above the title. */
export function Failure({
  picture,
  title,
  children,
}: {
  picture: ComponentChildren;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="failure">
      {picture}
      <h1 class="failure-title" tabIndex={-1} data-focus="verdict">
        {title}
      </h1>
      {children}
    </section>
  );
}
