// Asks for the reason why a finding is accepted or how it was judged.

import { useState } from "preact/hooks";
import type { PanelFinding } from "../../src/check/panel-state.ts";
import { Button, WriteButton } from "./button.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";
import { TaskPage } from "./task-page.tsx";

const SHORTEST_REASON = 3;

/** `isJudgement`: a point for a person, not an error. */
export function ReasonTask({
  finding,
  isJudgement,
  onLeave,
}: {
  finding: PanelFinding;
  isJudgement: boolean;
  onLeave: () => void;
}) {
  const { panel, words } = usePanel();
  const [reason, setReason] = useState("");
  const [isTooShort, setTooShort] = useState(false);

  function send(): void {
    const given = reason.trim();
    if (given.length < SHORTEST_REASON) {
      setTooShort(true);
      document.getElementById("reason")?.focus();
      return;
    }
    panel.judge(finding.key, given);
    onLeave();
  }

  return (
    <TaskPage
      title={isJudgement ? words.markAsJudged : words.acceptWithReason}
      onLeave={onLeave}
      footer={
        <>
          <WriteButton
            label={isJudgement ? words.markAsJudged : words.accept}
            look="main"
            onPress={send}
            focusId="task-done"
          />
          <Button label={words.cancel} look="text" onPress={onLeave} />
        </>
      }
    >
      <div class="quoted-finding">
        <Shape name={isJudgement || finding.severity !== "error" ? "judge" : "error"} size={16} />
        <div>
          <p class="quoted-title">{finding.message}</p>
          <p class="small">{finding.placeText}</p>
        </div>
      </div>
      <div class="field">
        <label for="reason">{isJudgement ? words.judgeQuestion : words.acceptQuestion}</label>
        <textarea
          id="reason"
          rows={4}
          maxLength={500}
          data-focus="reason"
          aria-describedby={isTooShort ? "reason-fault reason-hint" : "reason-hint"}
          aria-invalid={isTooShort}
          value={reason}
          onInput={(event) => {
            setReason(event.currentTarget.value);
            setTooShort(false);
          }}
        />
        {isTooShort && (
          <p class="field-fault" id="reason-fault">
            {words.reasonTooShort}
          </p>
        )}
        <p class="small" id="reason-hint">
          {words.reasonIsRead}
        </p>
      </div>
      {isJudgement ? (
        <Note look="fact" icon="info" title={words.staysInList}>
          <p>{words.staysInListText}</p>
        </Note>
      ) : (
        <Note look="old" icon="info" title={words.staysAnError}>
          <p>{words.staysAnErrorText}</p>
        </Note>
      )}
    </TaskPage>
  );
}
