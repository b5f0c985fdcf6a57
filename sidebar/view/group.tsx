// A group of findings under a heading that opens and closes it.

import type { ComponentChildren } from "preact";
import type { GroupName } from "../texts/texts.ts";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";

const shapes: Readonly<Record<GroupName, ShapeName>> = {
  errors: "error",
  open: "open",
  judge: "judge",
  unchecked: "open",
  met: "met",
};

/** What is inside stays alive while the group is closed, so that open cards are open again afterwards. */
export function Group({
  name,
  count,
  isOpen,
  onToggle,
  children,
}: {
  name: GroupName;
  count: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}) {
  const { words } = usePanel();
  return (
    <section class="section group" data-group={name}>
      <h2>
        <button
          type="button"
          class="group-heading"
          aria-expanded={isOpen}
          aria-controls={`group-${name}`}
          data-focus={`group:${name}`}
          onClick={onToggle}
        >
          <Shape name={shapes[name]} size={16} />
          <span class="group-name">{words.groups[name]}</span>
          <span class="group-count">{count}</span>
          <Icon name={isOpen ? "up" : "down"} />
        </button>
      </h2>
      <div id={`group-${name}`} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
