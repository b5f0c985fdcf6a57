// The full list of what is not checked.

import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";

export function NotCheckedTask({ sentences, onLeave }: { sentences: readonly string[]; onLeave: () => void }) {
  const { words } = usePanel();
  return (
    <TaskPage title={words.whatIsNotChecked} onLeave={onLeave}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a control inside, the keyboard could not scroll to the end. */}
      <ul class="plain-list" tabIndex={0}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </TaskPage>
  );
}
