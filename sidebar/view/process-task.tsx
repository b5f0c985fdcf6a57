// Another ready-made process for the Preparation tab: what comes, what goes and what stays is shown before anything is written.

import { useState } from "preact/hooks";
import type { PanelProcess } from "../../src/check/panel-state.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button, WriteButton } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { TaskPage } from "./task-page.tsx";
import { useAnswer } from "./use-answer.ts";

export function ProcessTask({ onLeave }: { onLeave: () => void }) {
  const { panel, words } = usePanel();
  const [chosen, choose] = useState<PanelProcess["chosen"] | null>(null);
  const asked = useAnswer("panelProcess", [chosen], true);
  const { answer } = asked;
  const choice = answer?.choices.find(({ id }) => id === answer.chosen);
  const edits = answer?.edits ?? [];
  return (
    <TaskPage
      title={words.steps.process}
      onLeave={onLeave}
      footer={
        <>
          {edits.length > 0 && (
            <WriteButton
              label={words.steps.changeSteps}
              look="main"
              onPress={() => {
                panel.changeCells(edits, "change-process");
                onLeave();
              }}
              focusId="task-done"
              busy={asked.isWorking ? words.tries.working : null}
            />
          )}
          <Button label={words.cancel} look="text" onPress={onLeave} />
        </>
      }
    >
      <p class="lead">{words.steps.processIntro}</p>
      {answer !== null && (
        <SelectField
          id="process"
          label={words.steps.process}
          value={answer.chosen}
          options={answer.choices.map(({ id, title }) => ({ value: id, text: title }))}
          onChoose={(value) => choose(answer.choices.find(({ id }) => id === value)?.id ?? null)}
        />
      )}
      {choice !== undefined && choice.source !== "" && <p class="small">{choice.source}</p>}
      <AnswerState asked={asked} />
      {answer !== null && edits.length === 0 && <p class="lead">{words.steps.sameSteps}</p>}
      {answer !== null && (
        <>
          <Titles heading={words.steps.added} titles={answer.added} />
          <Titles heading={words.steps.removed} titles={answer.removed} />
          <Titles heading={words.steps.kept} titles={answer.kept} />
        </>
      )}
    </TaskPage>
  );
}

function Titles({ heading, titles }: { heading: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <section class="row-group">
      <h2 class="row-heading">
        <span>{heading}</span>
        <span class="group-count">{titles.length}</span>
      </h2>
      <ul class="rows">
        {titles.map((title) => (
          <li key={title} class="row" lang="">
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
}
