// What was just written, and one press to take it back. It stays until it is closed or undone.

import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

/** Nothing if there is nothing to take back. */
export function UndoBar() {
  const { panel, shown, words } = usePanel();
  if (shown.undo === null) return null;
  const isBusy = shown.act?.name === "undo";
  return (
    <section class="undo" aria-label={words.undo} data-focus-next={shown.undo.from}>
      <p>{shown.undo.message}</p>
      <button type="button" class="undo-button" aria-disabled={isBusy} data-focus="undo" onClick={panel.undo}>
        {isBusy ? words.undoing : words.undo}
      </button>
      <button
        type="button"
        class="undo-close"
        aria-label={words.close}
        data-focus="undo-close"
        onClick={panel.closeUndo}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
