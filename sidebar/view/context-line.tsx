// The panel's first line: which action, call and length are checked, and the menu.

import { Menu } from "./menu.tsx";
import { usePanel } from "./panel-context.ts";

export function ContextLine({ onNotChecked }: { onNotChecked: (() => void) | null }) {
  const { shown } = usePanel();
  const [action, ...rest] = shown.state?.context ?? [];
  const others = rest.join(" · ");
  return (
    <header class="context">
      <p class="context-text" title={[action ?? "", others].filter((part) => part !== "").join(" · ")}>
        {action !== undefined && <strong>{action}</strong>}
        {others !== "" && (
          <>
            <span class="context-dot"> · </span>
            <span>{others}</span>
          </>
        )}
      </p>
      <Menu onNotChecked={onNotChecked} />
    </header>
  );
}
