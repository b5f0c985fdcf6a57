// While an answer is awaited, and when none came.

import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";
import type { Asked } from "./use-answer.ts";

/** One quiet line, or a note with a way to ask again; the last answer stays below. */
export function AnswerState({ asked }: { asked: Asked<unknown> }) {
  const { words } = usePanel();
  if (asked.hasFailed) {
    return (
      <Note look="old" icon="clock" title={words.tries.failed}>
        <Button label={words.tryAgain} onPress={asked.retry} focusId="ask-again" />
      </Note>
    );
  }
  return <p class="small working">{asked.isWorking ? words.tries.working : ""}</p>;
}
