// The rows of one partner: for the coordinator who sends them, and for the partner who opens the panel at them.

import { useState } from "preact/hooks";
import type { PanelPartner } from "../../src/check/panel-state.ts";
import { copyText } from "../copy-text.ts";
import { euroText, shareText } from "../euro.ts";
import { partnerMail } from "../partner-mail.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button } from "./button.tsx";
import { CellLink } from "./cell-link.tsx";
import { usePanel } from "./panel-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { SelectField } from "./select-field.tsx";
import { TaskPage } from "./task-page.tsx";
import { useAnswer } from "./use-answer.ts";

export function PartnerTask({ onLeave }: { onLeave: () => void }) {
  const { memory, words } = usePanel();
  const names = useAnswer("panelPartners", [], true);
  const all = names.answer ?? [];
  const { partner: kept, opensThere } = memory.chosen();
  const chosen = kept !== null && all.includes(kept) ? kept : (all[0] ?? "");
  const asked = useAnswer("panelPartner", [chosen], chosen !== "");
  const partner = asked.answer?.name === chosen ? asked.answer : null;
  return (
    <TaskPage title={words.rowsOfPartner} onLeave={onLeave}>
      <p class="lead">{names.answer?.length === 0 ? words.tries.noPartners : words.partner.intro}</p>
      <AnswerState asked={asked} />
      {chosen !== "" && (
        <>
          <SelectField
            id="partner"
            label={words.budget.parts.partner}
            value={chosen}
            options={all.map((name) => ({ value: name, text: name }))}
            onChoose={(name) => memory.choose(name, opensThere && name === kept)}
          />
          <label class="tick-line">
            <input
              type="checkbox"
              data-focus="open-here"
              checked={opensThere && chosen === kept}
              onChange={(event) => memory.choose(chosen, event.currentTarget.checked)}
            />
            {words.partner.openHere}
          </label>
        </>
      )}
      {partner !== null && <Rows key={partner.name} partner={partner} />}
    </TaskPage>
  );
}

function Rows({ partner }: { partner: PanelPartner }) {
  const { shown, words } = usePanel();
  const { language } = shown;
  const { row, cells, lines, euro, missing, share, leads, documents, findings } = partner;
  const sum = euroText(euro, language);
  return (
    <>
      <section class="section">
        <h2 class="section-title">{words.partner.findings}</h2>
        {findings.length === 0 && <p class="small">{words.partner.nothing}</p>}
        <ul class="rows rows-of-text">
          {findings.map((finding) => (
            <li key={finding.key}>
              <p>{finding.message}</p>
              <PlaceLink finding={finding} />
            </li>
          ))}
        </ul>
      </section>
      {documents.length > 0 && <List title={words.partner.documents} items={documents} />}
      <section class="section">
        <h2 class="section-title">{words.partner.row}</h2>
        <dl class="details">
          {cells.map(({ heading, text, key }) => (
            <div key={key}>
              <dt>{heading}</dt>
              <dd lang="">{text}</dd>
            </div>
          ))}
        </dl>
        <CellLink text={words.goToCell} cell={`cell:partners:${row}:name`} />
      </section>
      {lines.length > 0 && (
        <section class="section">
          <h2 class="section-title">{words.partner.lines}</h2>
          <p>{share === null ? sum : words.partner.sum(sum, shareText(share, 1, language))}</p>
          {missing > 0 && <p class="small">{words.budget.missing(missing)}</p>}
          <ul class="rows rows-of-text">
            {lines.map(({ title, euro: amount, key }) => (
              <li key={key} class="line-row">
                <CellLink text={title === "" ? words.goToCell : title} cell={key} />
                <span class="row-sum">{amount === null ? "–" : euroText(amount, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leads.length > 0 && <List title={words.partner.leads} items={leads} />}
      <Mail partner={partner} />
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section class="section">
      <h2 class="section-title">{title}</h2>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Mail({ partner }: { partner: PanelPartner }) {
  const { words } = usePanel();
  const [copied, setCopied] = useState("");
  const text = partnerMail(partner.mail);
  return (
    <section class="section">
      <h2 class="section-title">{words.partner.mail}</h2>
      <p class="small">{words.partner.mailIntro}</p>
      <p class="mail-text" lang={partner.mail.language}>
        {text}
      </p>
      <Button
        label={copied === text ? words.copied : words.partner.copy}
        look="main"
        onPress={() => setCopied(copyText(text) ? text : "")}
        focusId="copy-mail"
      />
    </section>
  );
}
