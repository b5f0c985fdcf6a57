// Asks for action, field, call, months and money; every answer has a default, so the sheet can be made at once.

import { useState } from "preact/hooks";
import type { PanelChoices } from "../../src/check/panel-state.ts";
import { euroText } from "../euro.ts";
import { choicesOf, fitting, readWholeNumber, type SheetForm, startForm } from "../sheet-form.ts";
import { Button, WriteButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Notes } from "./notes.tsx";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { SourceLine } from "./source-lines.tsx";
import { TaskPage } from "./task-page.tsx";

export function MakeSheetTask({ choices, onLeave }: { choices: PanelChoices; onLeave: () => void }) {
  const { panel, shown, words } = usePanel();
  const [form, setForm] = useState<SheetForm>(() => startForm(choices));
  const [isSent, setSent] = useState(false);
  const { action, call } = choicesOf(choices, form);
  const set = (changes: Partial<SheetForm>): void => setForm(fitting(choices, { ...form, ...changes }));
  const lumpSums = call?.lumpSums ?? [];
  const months = readWholeNumber(form.months, 1);
  const grant = readWholeNumber(form.grant, 0);

  function send(): void {
    setSent(true);
    if (months === undefined || grant === undefined) {
      document.getElementById(months === undefined ? "months" : "grant")?.focus();
      return;
    }
    const process = choices.processes.find(({ id }) => id === form.process)?.id ?? "kth";
    panel.makeSheet({
      action: form.action,
      call: Number(form.call),
      variant: form.variant || null,
      months,
      grant,
      process,
    });
  }

  return (
    <TaskPage
      title={words.makePlan}
      onLeave={onLeave}
      footer={
        <>
          <WriteButton
            label={words.makeSheet}
            look="main"
            onPress={send}
            focusId="task-done"
            busy={shown.act?.name === "make-sheet" ? words.makingSheet : null}
          />
          <Button label={words.cancel} look="text" onPress={onLeave} />
        </>
      }
    >
      <Notes />
      <p class="lead">{words.makePlanIntro}</p>
      <SelectField
        id="action"
        label={words.action}
        value={form.action}
        options={choices.actions.map(({ id, title }) => ({ value: id, text: title }))}
        onChoose={(value) => set({ action: value })}
      />
      {action !== undefined && action.variants.length > 0 && (
        <SelectField
          id="variant"
          label={action.variantsTitle}
          value={form.variant}
          options={action.variants.map(({ id, title }) => ({ value: id, text: title }))}
          onChoose={(value) => set({ variant: value })}
        />
      )}
      <div class="fields">
        <SelectField
          id="call"
          label={words.call}
          value={form.call}
          options={(action?.calls ?? []).map((one) => ({ value: String(one.call), text: String(one.call) }))}
          onChoose={(value) => set({ call: value })}
        />
        <NumberField
          id="months"
          label={words.months}
          value={form.months}
          fault={isSent && months === undefined ? words.monthsUnclear : ""}
          onType={(value) => set({ months: value })}
        />
      </div>
      {lumpSums.length > 0 ? (
        <SelectField
          id="grant"
          label={words.lumpSum}
          value={form.grant}
          options={lumpSums.map((sum) => ({ value: String(sum), text: euroText(sum, shown.language) }))}
          onChoose={(value) => set({ grant: value })}
        />
      ) : (
        <NumberField
          id="grant"
          label={words.grant}
          value={form.grant}
          fault={isSent && grant === undefined ? words.grantUnclear : ""}
          onType={(value) => set({ grant: value })}
        />
      )}
      {action !== undefined && call !== undefined && (
        <div class="note note-fact">
          <Icon name="info" />
          <div class="note-body">
            <p class="note-title">{words.actionAndCall(action.title, call.call)}</p>
            <p>{call.summary}</p>
            {call.source !== null && <SourceLine source={call.source} />}
          </div>
        </div>
      )}
      <SelectField
        id="process"
        label={words.steps.process}
        value={form.process}
        options={choices.processes.map(({ id, title }) => ({ value: id, text: title }))}
        onChoose={(value) => set({ process: value })}
      />
      <h2 class="section-title">{words.tabsAdded}</h2>
      <p class="small">{choices.tabs.join(" · ")}</p>
    </TaskPage>
  );
}
