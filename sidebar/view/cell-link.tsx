// A control that goes to a cell that no finding is about.

import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

/** `cell`: as *Go to cell* takes it, `cell:budget:12:amount`. */
export function CellLink({ text, cell }: { text: string; cell: string }) {
  const { panel, words } = usePanel();
  return (
    <button
      type="button"
      class="place"
      aria-label={words.goToPlace(text.split(" · ").join(", "))}
      data-focus={cell}
      onClick={() => panel.goTo(cell)}
    >
      {text}
      {"\u00a0"}
      <Icon name="forward" />
    </button>
  );
}
