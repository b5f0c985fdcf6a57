// The text that asks a partner for what is missing, in the partner's language, to copy; nothing is sent.

import { useState } from "preact/hooks";
import { copyText } from "../copy-text.ts";
import { Button } from "./button.tsx";
import type { PartnerMail } from "./documents.tsx";
import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";

export function MailTask({ mail, onLeave }: { mail: PartnerMail; onLeave: () => void }) {
  const { words } = usePanel();
  const [isCopied, setCopied] = useState(false);
  const { name, language, languageName, contact, subject, text } = mail;
  const whole = `${subject}\n\n${text}`;
  return (
    <TaskPage
      title={words.documents.textTitle}
      onLeave={onLeave}
      footer={
        <>
          <Button
            label={isCopied ? words.copied : words.documents.copy}
            look="main"
            onPress={() => setCopied(copyText(whole))}
            focusId="copy-mail"
          />
          <Button label={words.close} look="text" onPress={onLeave} />
        </>
      }
    >
      <h2 class="section-title" lang="">
        {name}
      </h2>
      {contact !== "" && (
        <p class="small" lang="">
          {contact}
        </p>
      )}
      <p class="small" lang={language}>
        {languageName}
      </p>
      <div class="field">
        <label for="mail-text">{words.documents.textToCopy}</label>
        <textarea id="mail-text" lang={language} readonly rows={20} value={whole} />
      </div>
      <p class="small">{words.documents.notSent}</p>
    </TaskPage>
  );
}
