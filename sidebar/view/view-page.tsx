// The place of one view: what scrolls below the lines that stay, kept as it is while another view is shown.

import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ViewName } from "../texts/texts.ts";
import { CheckingStrip } from "./checking-strip.tsx";
import { Notes } from "./notes.tsx";
import { usePanel } from "./panel-context.ts";

export function ViewPage({
  name,
  view,
  isTab,
  scroller,
  children,
}: {
  name: ViewName;
  /** The view that is shown. */
  view: ViewName;
  /** The views are offered side by side. */
  isTab: boolean;
  /** Holds the scrolling element of the view that is shown. */
  scroller: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}) {
  const { shown } = usePanel();
  const own = useRef<HTMLElement>(null);
  const isShown = view === name;
  const scrolledTo = useRef(0);
  useLayoutEffect(() => {
    if (isShown) scroller.current = own.current;
  });
  // What is hidden forgets how far it was scrolled.
  useLayoutEffect(() => {
    if (isShown && own.current !== null) own.current.scrollTop = scrolledTo.current;
  }, [isShown]);
  const tab = isTab ? { id: `panel-${name}`, role: "tabpanel" as const, "aria-labelledby": `view-${name}` } : {};
  return (
    <main
      class={`scroller view-main${name === "check" ? " check" : ""}`}
      ref={own}
      hidden={!isShown}
      onScroll={(event) => {
        if (isShown) scrolledTo.current = event.currentTarget.scrollTop;
      }}
    >
      <div class="view-body" {...tab}>
        {isShown && (
          <>
            <CheckingStrip isShown={shown.checking} />
            <Notes />
          </>
        )}
        {children}
      </div>
    </main>
  );
}
