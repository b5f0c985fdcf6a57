// Takes over somebody's own sheet in three steps: which tabs, which columns, and what is read before anything is kept.

import { useState } from "preact/hooks";
import type { AdoptPreview, ChosenTable } from "../../src/check/panel-state.ts";
import {
  type AnswersForm,
  answersForm,
  type Choices,
  choiceOfColumn,
  choiceOfPart,
  chosenParts,
  chosenTable,
  type Fault,
  faultIn,
  givenAnswers,
  missingAnswers,
  missingColumns,
} from "../adopt-form.ts";
import { AdoptColumns } from "./adopt-columns.tsx";
import { AdoptResult } from "./adopt-result.tsx";
import { AdoptTabs } from "./adopt-tabs.tsx";
import { AnswerState } from "./answer-state.tsx";
import { Button, WriteButton } from "./button.tsx";
import { Notes } from "./notes.tsx";
import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";
import { type Asked, useAnswer } from "./use-answer.ts";

/** What is kept of the columns of a part while somebody goes to and fro. */
interface Columns {
  readonly choices: Choices;
  readonly table: ChosenTable | null;
}

const noColumns: Columns = { choices: {}, table: null };

export function AdoptTask({ onLeave }: { onLeave: () => void }) {
  const { panel, shown, words } = usePanel();
  const asked = useAnswer("panelTabParts", [], true);
  const [choices, setChoices] = useState<Choices>({});
  const [headingRows, setHeadingRows] = useState<Readonly<Record<string, number>>>({});
  const [columns, setColumns] = useState<Readonly<Record<string, Columns>>>({});
  const [fault, setFault] = useState<Fault>(null);
  /** 0 for the tabs, then one for each chosen part, and last the result. */
  const [step, setStep] = useState(0);
  /** Whoever opens the task begins at its way back; from then on at the heading of each step. */
  const [isMoved, setMoved] = useState(false);
  const parts = asked.answer ?? [];
  const chosen = chosenParts(parts, choices, headingRows);
  const part = chosen[step - 1];
  const { adopt } = words;

  function go(to: number): void {
    setFault(null);
    setMoved(true);
    setStep(to);
  }

  function afterTabs(): void {
    const found = faultIn(parts.map((one) => ({ id: one.id, choice: choiceOfPart(one, choices) })));
    const hasRows = chosen.some(({ table }) => table === "partners" || table === "budget");
    if (found === null && hasRows) {
      go(1);
      return;
    }
    setFault(found ?? { id: "", kind: "unanswered" });
    if (found !== null) document.getElementById(`part-${found.id}`)?.focus();
  }

  if (step === 0) {
    return (
      <TaskPage
        title={shown.state?.isAdopted ? adopt.again : adopt.title}
        onLeave={onLeave}
        footer={
          <>
            {asked.answer !== null && (
              <Button label={adopt.nextColumns} look="main" onPress={afterTabs} focusId="adopt-next" />
            )}
            <Button label={words.cancel} look="text" onPress={onLeave} />
          </>
        }
      >
        <Notes />
        {asked.answer === null || asked.hasFailed ? (
          <AnswerState asked={asked} />
        ) : (
          <AdoptTabs
            takesFocus={isMoved}
            parts={parts}
            choices={choices}
            fault={fault}
            onChoose={(id, choice) => {
              setFault(null);
              setChoices({ ...choices, [id]: choice });
            }}
          />
        )}
        {fault?.id === "" && (
          <p class="field-fault" role="alert">
            {adopt.nothingChosen}
          </p>
        )}
        {shown.state?.isAdopted && (
          <div>
            <WriteButton
              label={adopt.stop}
              look="text"
              onPress={() => panel.adopt({ tables: [], given: null, checks: null }, onLeave)}
              focusId="adopt-stop"
              busy={shown.act?.name === "adopt" ? adopt.stop : null}
            />
          </div>
        )}
      </TaskPage>
    );
  }
  if (part !== undefined) {
    const its = columns[part.id] ?? noColumns;
    return (
      <ColumnsStep
        key={part.id}
        part={part}
        choices={its.choices}
        next={chosen[step]?.tab ?? null}
        onChoices={(given) => setColumns({ ...columns, [part.id]: { ...its, choices: given } })}
        onHeadingRow={(row) => {
          setHeadingRows({ ...headingRows, [part.id]: row });
          setColumns({ ...columns, [part.id]: noColumns });
        }}
        onNext={(table) => {
          setColumns({ ...columns, [part.id]: { ...its, table } });
          go(step + 1);
        }}
        onBack={() => go(step - 1)}
      />
    );
  }
  return (
    <ResultStep
      chosen={chosen.flatMap(({ id }) => columns[id]?.table ?? [])}
      onBack={() => go(step - 1)}
      onLeave={onLeave}
    />
  );
}

function ColumnsStep({
  part,
  choices,
  next,
  onChoices,
  onHeadingRow,
  onNext,
  onBack,
}: {
  part: ReturnType<typeof chosenParts>[number];
  choices: Choices;
  /** The tab whose columns follow. */
  next: string | null;
  onChoices: (choices: Choices) => void;
  onHeadingRow: (row: number) => void;
  onNext: (table: ChosenTable) => void;
  onBack: () => void;
}) {
  const { words } = usePanel();
  const { adopt } = words;
  const { sheetId, table, headingRow } = part;
  const asked = useAnswer("panelTabColumns", [{ sheetId, table, headingRow }], true);
  const [fault, setFault] = useState<Fault>(null);
  const [isMissingSaid, setMissingSaid] = useState(false);
  const { answer } = asked;
  const isCurrent = answer !== null && !asked.isWorking;
  const chosen = answer === null ? null : chosenTable(part, answer, choices);
  const missing = answer === null || chosen === null ? [] : missingColumns(answer, chosen);

  function goOn(): void {
    if (answer === null || chosen === null || !isCurrent) return;
    const found = faultIn(
      answer.columns.map((column) => ({ id: String(column.index), choice: choiceOfColumn(column, choices) })),
    );
    setFault(found);
    setMissingSaid(true);
    if (found !== null) document.getElementById(`column-${found.id}`)?.focus();
    else if (missing.length === 0) onNext(chosen);
  }

  return (
    <TaskPage
      title={adopt.title}
      onLeave={onBack}
      footer={
        <>
          <Button
            label={next === null ? adopt.nextResult : adopt.nextTable(next)}
            look="main"
            onPress={goOn}
            focusId="adopt-next"
          />
          <Button label={words.back} look="text" onPress={onBack} />
        </>
      }
    >
      {answer !== null && (
        <AdoptColumns
          read={answer}
          choices={choices}
          fault={fault}
          missing={isMissingSaid ? missing : []}
          onChoose={(index, choice) => {
            setFault(null);
            onChoices({ ...choices, [index]: choice });
          }}
          onHeadingRow={onHeadingRow}
        />
      )}
      <AnswerState asked={asked} />
    </TaskPage>
  );
}

function ResultStep({
  chosen,
  onBack,
  onLeave,
}: {
  chosen: readonly ChosenTable[];
  onBack: () => void;
  onLeave: () => void;
}) {
  const { words } = usePanel();
  const asked = useAnswer("panelTabPreview", [chosen], true);
  const { answer } = asked;
  if (answer === null) {
    return (
      <TaskPage title={words.adopt.title} onLeave={onBack}>
        <AnswerState asked={asked} />
      </TaskPage>
    );
  }
  return <Result asked={{ ...asked, answer }} chosen={chosen} onBack={onBack} onLeave={onLeave} />;
}

function Result({
  asked,
  chosen,
  onBack,
  onLeave,
}: {
  asked: Asked<AdoptPreview> & { readonly answer: AdoptPreview };
  chosen: readonly ChosenTable[];
  onBack: () => void;
  onLeave: () => void;
}) {
  const { panel, shown, words } = usePanel();
  const { adopt } = words;
  const preview = asked.answer;
  const [form, setForm] = useState<AnswersForm>(() => answersForm(preview));
  const [hasStatus, setStatus] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isSent, setSent] = useState(false);
  const faults = isSent ? missingAnswers(preview, form) : [];

  function start(): void {
    setFailed(false);
    setSent(true);
    const [missing] = missingAnswers(preview, form);
    if (missing !== undefined) {
      document.getElementById(missing)?.focus();
      return;
    }
    panel
      .ask("panelAdoption", [chosen, givenAnswers(preview, form), hasStatus])
      .then((adoption) => panel.adopt(adoption, onLeave))
      .catch(() => setFailed(true));
  }

  return (
    <TaskPage
      title={adopt.title}
      onLeave={onBack}
      footer={
        <>
          <WriteButton
            label={adopt.start}
            look="main"
            onPress={start}
            focusId="task-done"
            busy={shown.act?.name === "adopt" ? adopt.starting : null}
          />
          <Button label={words.back} look="text" onPress={onBack} />
        </>
      }
    >
      <Notes />
      <AdoptResult
        preview={preview}
        form={form}
        faults={faults}
        onForm={setForm}
        hasStatus={hasStatus}
        onStatus={setStatus}
      />
      {hasFailed && (
        <p class="field-fault" role="alert">
          {words.notDoneText}
        </p>
      )}
    </TaskPage>
  );
}
