// The one note above the verdict, the most serious first.

import { useState } from "preact/hooks";
import { copyText } from "../copy-text.ts";
import type { Notice } from "../panel.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";

/** Nothing if there is nothing to say. */
export function Notes() {
  const { panel, shown, words } = usePanel();
  const { trouble, notice, state } = shown;
  if (trouble?.kind === "unauthorised") {
    return (
      <Note look="old" icon="lock" title={words.permissionTitle}>
        <p>{words.permissionHow}</p>
        <Button label={words.tryAgain} onPress={panel.checkNow} focusId="try-again" />
      </Note>
    );
  }
  if (trouble !== null) {
    const isOffline = trouble.kind === "offline";
    const title = trouble.since === null ? words.noConnection : words.noConnectionSince(trouble.since);
    return (
      <Note look="old" icon={isOffline ? "offline" : "clock"} title={isOffline ? title : words.callFailed}>
        <p>{isOffline || state === null ? words.lastCheckShown : words.callFailedText(state.checkedClock)}</p>
        <Button label={words.tryAgain} onPress={panel.checkNow} focusId="try-again" />
      </Note>
    );
  }
  if (notice !== null) return <NoticeNote key={notice.title + notice.text} notice={notice} />;
  if (state !== null && !state.canEdit) {
    return (
      <Note look="fact" icon="lock" title={words.viewOnlyTitle}>
        <p>{words.viewOnlyText}</p>
      </Note>
    );
  }
  if (state !== null && state.refused.length > 0) {
    return (
      <Note look="fact" icon="lock" title={words.refusedTitle(state.refused.join(", "))}>
        <p>{words.refusedText}</p>
      </Note>
    );
  }
  return null;
}

function NoticeNote({ notice: { title, text, key, value, from } }: { notice: Notice }) {
  const { panel, words } = usePanel();
  const [isCopied, setCopied] = useState(false);
  return (
    <Note look={key === null ? "fact" : "do"} icon="info" title={title} focusNext={from}>
      <p>{text}</p>
      <div class="buttons">
        {value !== null && (
          <Button
            label={isCopied ? words.copied : words.copyValue(value)}
            onPress={() => setCopied(copyText(value))}
            focusId="notice-copy"
          />
        )}
        {key !== null && (
          <Button label={words.goToCell} look="text" onPress={() => panel.goTo(key)} focusId="notice-go" />
        )}
        <Button label={words.close} look="text" onPress={panel.closeNotice} focusId="notice-close" />
      </div>
    </Note>
  );
}
