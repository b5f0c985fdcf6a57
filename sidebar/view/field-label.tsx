// The label of a field; that its answer differs from the sheet is heard, and seen by the field's frame.

import { usePanel } from "./panel-context.ts";

export function FieldLabel({ id, label, isChanged }: { id: string; label: string; isChanged: boolean }) {
  const { words } = usePanel();
  return (
    <label for={id}>
      {label}
      {isChanged && <span class="only-heard">, {words.tries.changed}</span>}
    </label>
  );
}
