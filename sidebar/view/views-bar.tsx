// The panel's views side by side; arrow keys move between them.

import type { ViewName } from "../texts/texts.ts";
import { usePanel } from "./panel-context.ts";

export const viewNames: readonly ViewName[] = ["check", "try", "budget", "steps"];

export function ViewsBar({ view, onChoose }: { view: ViewName; onChoose: (view: ViewName) => void }) {
  const { words } = usePanel();
  function onKey(event: KeyboardEvent): void {
    const last = viewNames.length - 1;
    const at = viewNames.indexOf(view);
    const to: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = viewNames[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`view-${next}`)?.focus();
  }
  return (
    <nav aria-label={words.viewsTitle}>
      <div class="views" role="tablist" aria-label={words.viewsTitle} onKeyDown={onKey}>
        {viewNames.map((name) => (
          <button
            key={name}
            type="button"
            id={`view-${name}`}
            class="view"
            role="tab"
            aria-selected={name === view}
            aria-controls={`panel-${name}`}
            tabIndex={name === view ? 0 : -1}
            data-focus={`view:${name}`}
            onClick={() => onChoose(name)}
          >
            {words.views[name]}
          </button>
        ))}
      </div>
    </nav>
  );
}
