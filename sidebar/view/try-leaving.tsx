// Who is indispensable: what happens to the verdict if one partner leaves, for each of them.

import type { PanelLeaving } from "../../src/check/panel-state.ts";
import { euroText } from "../euro.ts";
import { AnswerState } from "./answer-state.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";
import { useAnswer } from "./use-answer.ts";

export function TryLeaving({ isShown }: { isShown: boolean }) {
  const { words } = usePanel();
  const asked = useAnswer("panelLeaving", [], isShown);
  const { answer } = asked;
  const groups = [
    { title: words.tries.cannotLeave, rows: (answer ?? []).filter(({ broken }) => broken.length > 0) },
    { title: words.tries.canLeave, rows: (answer ?? []).filter(({ broken }) => broken.length === 0) },
  ];
  const unread = (answer ?? []).filter(({ isUnread }) => isUnread);
  return (
    <>
      <p class="lead">{answer?.length === 0 ? words.tries.noPartners : words.tries.leavesIntro}</p>
      <AnswerState asked={asked} />
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title} class="row-group">
              <h2 class="row-heading">
                <span>{title}</span>
                <span class="group-count">{rows.length}</span>
              </h2>
              <ul class="rows">
                {rows.map((row) => (
                  <LeavingRow key={row.row} row={row} />
                ))}
              </ul>
            </section>
          ),
      )}
      {unread.length > 0 && (
        <div class="note note-fact try-note">
          <Icon name="info" />
          <p class="note-body">{words.tries.unreadRows(unread.map(({ name }) => name).join(", "))}</p>
        </div>
      )}
    </>
  );
}

function LeavingRow({ row: { name, euro, broken, mended } }: { row: PanelLeaving }) {
  const { shown, words } = usePanel();
  const fewer =
    mended.length === 0 ? words.tries.breaksNoRule : words.tries.errorsFewer(mended.length, mended.join(", "));
  return (
    <li class="row">
      <Shape name={broken.length > 0 ? "error" : "met"} size={16} />
      <div class="row-body">
        <p class="row-title" lang="">
          {name}
        </p>
        {(broken.length > 0 ? broken : [fewer]).map((reason) => (
          <p key={reason} class="small">
            {reason}
          </p>
        ))}
      </div>
      <span class="row-sum">{euroText(euro, shown.language)}</span>
    </li>
  );
}
