// Where a finding is: a control that goes there, or plain words where no cell can be named.

import type { PanelFinding } from "../../src/check/panel-state.ts";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

export function PlaceLink({ finding: { key, placeText, hasCell } }: { finding: PanelFinding }) {
  const { panel, words } = usePanel();
  if (!hasCell) return <p class="small">{placeText}</p>;
  return (
    <button
      type="button"
      class="place"
      aria-label={words.goToPlace(placeText.split(" · ").join(", "))}
      data-focus={`place:${key}`}
      onClick={() => panel.goTo(key)}
    >
      {placeText}
      {"\u00a0"}
      <Icon name="forward" />
    </button>
  );
}
