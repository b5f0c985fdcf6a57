// The full list of what is not checked.

import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";

export function NotCheckedTask({ sentences, onLeave }: { sentences: readonly string[]; onLeave: () => void }) {
  const { words } = usePanel();
  return (
    <TaskPage title={words.whatIsNotChecked} onLeave={onLeave}>
      <ul class="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </TaskPage>
  );
}
