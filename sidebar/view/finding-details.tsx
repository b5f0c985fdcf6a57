// The open part of a card: why, what to do, source, how sure, and what can be done.

import type { ComponentChildren } from "preact";
import { Button, WriteButton } from "./button.tsx";
import type { FindingCardProps } from "./finding-card.tsx";
import { usePanel } from "./panel-context.ts";
import { SourceLines } from "./source-lines.tsx";

/** `reason`: what the person wrote who accepted or judged it. */
export function FindingDetails({
  finding,
  group,
  reason,
  onReason,
}: FindingCardProps & { readonly reason: string | null }) {
  const { panel, shown, words } = usePanel();
  const { key, column, quote, why, fix, sources, evidenceText, hasCell } = finding;
  const toSettle = group === "judge" ? words.markAsJudged : group === "errors" ? words.acceptWithReason : null;
  const isJudge = group === "judge";
  const go = hasCell && (
    <Button
      label={words.goToCell}
      look={isJudge && reason === null ? "text" : "plain"}
      onPress={() => panel.goTo(key)}
      focusId={`go:${key}`}
    />
  );
  return (
    <>
      <dl class="details">
        {reason !== null && (
          <Detail term={words.reason}>
            <p lang="">{words.quoted(reason)}</p>
          </Detail>
        )}
        {quote !== null && (
          <Detail term={words.youWrote}>
            <p lang="">{words.quoted(quote)}</p>
          </Detail>
        )}
        {why !== "" && (
          <Detail term={group === "unchecked" ? words.whatWeSaw : words.why}>
            <p>{why}</p>
          </Detail>
        )}
        {fix !== "" && (
          <Detail term={words.whatToDo}>
            <p>{fix}</p>
          </Detail>
        )}
        {finding.kind === "open" && column !== null && group !== "unchecked" && (
          <Detail term={column.heading}>
            <p>{column.help}</p>
          </Detail>
        )}
        {(sources.length > 0 || evidenceText !== "") && group !== "unchecked" && (
          <Detail term={words.source}>
            <SourceLines sources={sources} />
            {evidenceText !== "" && <p class="small">{evidenceText}</p>}
          </Detail>
        )}
      </dl>
      <div class="buttons">
        {!isJudge && go}
        {reason === null && toSettle !== null && (
          <WriteButton
            label={toSettle}
            look={isJudge ? "plain" : "text"}
            onPress={onReason}
            focusId={`settle:${key}`}
          />
        )}
        {isJudge && go}
        {reason !== null && (
          <WriteButton
            label={words.reopen}
            look="text"
            onPress={() => panel.reopen(key)}
            focusId={`reopen:${key}`}
            busy={shown.act?.name === "reopen" && shown.act.target === key ? words.reopening : null}
          />
        )}
      </div>
    </>
  );
}

function Detail({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
