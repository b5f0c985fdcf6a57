// The rules that are met: closed at first, then six of them and the rest on request.

import { useLayoutEffect, useState } from "preact/hooks";
import type { PanelReport } from "../../src/check/panel-state.ts";
import { focusFirst } from "../steady-view.ts";
import { Button } from "./button.tsx";
import { Group } from "./group.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";
import { SourceLine } from "./source-lines.tsx";

const FIRST = 6;

/** Nothing if no rule is met. */
export function RulesMet({
  met,
  isOpen,
  onToggle,
}: {
  met: PanelReport["met"];
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { words } = usePanel();
  const [isWhole, setWhole] = useState(false);
  // The button that asked for the rest is gone then.
  useLayoutEffect(() => {
    if (isWhole) focusFirst(["first-more"]);
  }, [isWhole]);
  if (met.length === 0) return null;
  const rows = isWhole ? met : met.slice(0, FIRST);
  return (
    <Group name="met" count={String(met.length)} isOpen={isOpen} onToggle={onToggle}>
      <ul class="met">
        {rows.map(({ title, text, sources }, index) => (
          <li
            key={title + text}
            class="met-row"
            {...(index === FIRST ? { tabIndex: -1, "data-focus": "first-more" } : {})}
          >
            <Shape name="met" size={14} />
            <span>{text === "" ? title : text}</span>
            {sources[0] !== undefined && <SourceLine source={sources[0]} isShort />}
          </li>
        ))}
      </ul>
      {!isWhole && met.length > FIRST && (
        <Button label={words.showMore(met.length - FIRST)} look="text" onPress={() => setWhole(true)} />
      )}
    </Group>
  );
}
