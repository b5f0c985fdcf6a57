// What changed since this person last looked: cells with old and new value, rows, findings.

import type { ComponentChildren } from "preact";
import type { PanelChanges } from "../../src/check/panel-state.ts";
import { dayAndTime } from "../clock.ts";
import { CellLink } from "./cell-link.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { TaskPage } from "./task-page.tsx";

export function ChangesTask({ changes, onLeave }: { changes: PanelChanges; onLeave: () => void }) {
  const { shown, words } = usePanel();
  const { cells, added, removed, findings, gone, unknown, since } = changes;
  return (
    <TaskPage title={words.since.title} onLeave={onLeave}>
      <h2 class="section-title">{words.since.offer(dayAndTime(since, shown.language))}</h2>
      <p class="lead">{words.since.who}</p>
      <Part title={words.since.cells} count={cells.length}>
        {cells.map(({ placeText, was, will, key }) => (
          <li key={key} class="row-body">
            <CellLink text={placeText} cell={key} />
            <p class="fix-values" lang="">
              {was === "" ? <span class="small">{words.fix.empty}</span> : <del>{was}</del>}
              <Icon name="forward" />
              <span class="only-heard">{words.fix.becomes}</span>
              {will === "" ? <span class="small">{words.fix.empty}</span> : <strong>{will}</strong>}
            </p>
          </li>
        ))}
      </Part>
      <Part title={words.since.added} count={added.length}>
        {added.map(({ text, key }) => (
          <li key={key}>
            <CellLink text={text} cell={key} />
          </li>
        ))}
      </Part>
      <Part title={words.since.removed} count={removed.length}>
        {removed.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Part>
      <Part title={words.since.fresh} count={findings.length}>
        {findings.map((finding) => (
          <li key={finding.key}>
            <p>{finding.message}</p>
            <PlaceLink finding={finding} />
          </li>
        ))}
      </Part>
      <Part title={words.since.gone} count={gone.length}>
        {gone.map((message) => (
          <li key={message}>
            <del>{message}</del>
          </li>
        ))}
      </Part>
      {unknown.length > 0 && <p class="small">{words.since.unknown(unknown.join(", "))}</p>}
    </TaskPage>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section class="row-group">
      <h2 class="row-heading">
        <span>{title}</span>
        <span class="group-count">{count}</span>
      </h2>
      <ul class="rows rows-of-text">{children}</ul>
    </section>
  );
}
