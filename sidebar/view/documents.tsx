// Who is missing what: for each partner its documents with word and shape; each leads to its cell, and a text asks for what is missing.

import type { DocumentStanding, PanelDocuments } from "../../src/check/panel-state.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";
import type { Asked } from "./use-answer.ts";

type PartnerDocuments = PanelDocuments["partners"][number];
export type PartnerMail = NonNullable<PartnerDocuments["mail"]> & Pick<PartnerDocuments, "row" | "name">;

const shapes: Readonly<Record<Exclude<DocumentStanding, "not-needed">, ShapeName>> = {
  there: "met",
  missing: "open",
  wrong: "error",
};

export function Documents({ asked, onMail }: { asked: Asked<PanelDocuments>; onMail: (mail: PartnerMail) => void }) {
  const { words } = usePanel();
  const { answer } = asked;
  if (answer === null || answer.partners.length === 0) return <AnswerState asked={asked} />;
  const needed = answer.documents.filter((one) => one.needed > 0);
  return (
    <section class="documents row-group">
      <h2 class="section-title">{words.documents.title}</h2>
      {needed.length === 0 ? (
        <p class="small">{words.documents.none}</p>
      ) : (
        <ul class="documents-sums">
          {needed.map(({ column, title, there, needed: of }) => (
            <li key={column}>{words.documents.sum(title, there, of)}</li>
          ))}
        </ul>
      )}
      <ul class="rows">
        {answer.partners.map((partner) => (
          <PartnerRow key={partner.row} partner={partner} onMail={onMail} />
        ))}
      </ul>
      {answer.untracked.length > 0 && (
        <div class="note note-fact">
          <Icon name="info" />
          <p class="note-body">{words.documents.untracked(answer.untracked.join(", "))}</p>
        </div>
      )}
      <AnswerState asked={asked} />
    </section>
  );
}

function PartnerRow({ partner, onMail }: { partner: PartnerDocuments; onMail: (mail: PartnerMail) => void }) {
  const { panel, words } = usePanel();
  const { row, name, documents, mail } = partner;
  const needed = documents.flatMap(({ standing, ...one }) => (standing === "not-needed" ? [] : { ...one, standing }));
  const shownName = name === "" ? words.documents.row(row) : name;
  return (
    <li class="row">
      <div class="row-body">
        <p class="row-title" lang="">
          {shownName}
        </p>
        {needed.length === 0 ? (
          <p class="small">
            <Shape name="judged" size={12} /> {words.documents.nothingNeeded}
          </p>
        ) : (
          <ul class="documents-list">
            {needed.map(({ column, title, standing }) => (
              <li key={column}>
                <button
                  type="button"
                  class={`document document-${standing}`}
                  aria-label={words.documents.goTo(shownName, title, words.documents.standings[standing])}
                  data-focus={`place:cell:partners:${row}:${column}`}
                  onClick={() => panel.goTo(`cell:partners:${row}:${column}`)}
                >
                  <Shape name={shapes[standing]} size={12} />
                  {standing === "there" ? title : `${title}: ${words.documents.standings[standing]}`}
                </button>
              </li>
            ))}
          </ul>
        )}
        {mail !== null && (
          <Button
            label={words.documents.text}
            look="text"
            onPress={() => onMail({ ...mail, row, name: shownName })}
            focusId={`mail:${row}`}
          />
        )}
      </div>
    </li>
  );
}
