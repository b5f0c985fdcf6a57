// The panel's first line: which action, call and length are checked, and the menu.

import { Menu, type MenuTasks } from "./menu.tsx";
import { usePanel } from "./panel-context.ts";

export function ContextLine(tasks: MenuTasks) {
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
      <Menu {...tasks} />
    </header>
  );
}
