// What no program can check, said at the end of every report.

import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

/** The first sentence, and a way to the others if there are any. */
export function NotChecked({ sentences, onFullList }: { sentences: readonly string[]; onFullList: () => void }) {
  const { words } = usePanel();
  const [first] = sentences;
  if (first === undefined) return null;
  return (
    <section class="section">
      <h2 class="section-title section-title-icon">
        <Icon name="info" />
        {words.notChecked}
      </h2>
      <p class="small">
        {first}{" "}
        {sentences.length > 1 && (
          <button type="button" class="inline-link" data-focus="not-checked" onClick={onFullList}>
            {words.fullList}
          </button>
        )}
      </p>
    </section>
  );
}
