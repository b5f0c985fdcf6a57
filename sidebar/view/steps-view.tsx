// The steps to the application: how far the deadline is, what is done, late or waiting; a tick writes today into the sheet.

import { useEffect, useRef, useState } from "preact/hooks";
import type { PanelStep, PanelSteps } from "../../src/check/panel-state.ts";
import { dayText } from "../day.ts";
import { openPage } from "../show-page.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button } from "./button.tsx";
import { Documents, type PartnerMail } from "./documents.tsx";
import { Icon } from "./icon.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";
import { useAnswer } from "./use-answer.ts";

export function StepsView({
  isShown,
  onCalendar,
  onProcess,
  onMail,
}: {
  isShown: boolean;
  onCalendar: (steps: PanelSteps) => void;
  onProcess: () => void;
  onMail: (mail: PartnerMail) => void;
}) {
  const { shown, words } = usePanel();
  const asked = useAnswer("panelSteps", [], isShown);
  const documents = useAnswer("panelDocuments", [], isShown);
  const isWriting = shown.act !== null;
  const seen = useRef({ isShown, isWriting });
  // The steps are no part of the check: they are asked for again when the view comes back and after each write.
  useEffect(() => {
    const before = seen.current;
    seen.current = { isShown, isWriting };
    if (isShown && asked.answer !== null && (!before.isShown || (before.isWriting && !isWriting))) asked.retry();
  }, [isShown, isWriting]);
  const { answer } = asked;
  return (
    <>
      {answer === null ? null : <Deadline steps={answer} />}
      <AnswerState asked={asked} />
      {answer !== null && !answer.hasTab && (
        <section class="failure">
          <h2 class="failure-title">{words.steps.noTab}</h2>
          <p class="lead">{words.steps.noTabText}</p>
        </section>
      )}
      {answer?.hasTab === true && answer.steps.length === 0 && <p class="lead">{words.steps.noSteps}</p>}
      {answer !== null && answer.steps.length > 0 && (
        <>
          <Progress steps={answer.steps} />
          <ul class="rows steps">
            {answer.steps.map((step) => (
              <StepRow key={step.row} step={step} />
            ))}
          </ul>
        </>
      )}
      {answer !== null && (
        <div class="steps-foot">
          {answer.deadline !== null && (
            <Button label={words.steps.addToCalendar} onPress={() => onCalendar(answer)} focusId="add-to-calendar" />
          )}
          {answer.hasTab && <Button label={words.steps.changeProcess} onPress={onProcess} focusId="change-process" />}
        </div>
      )}
      <Documents asked={documents} onMail={onMail} />
      {answer !== null && <HandOver />}
    </>
  );
}

/** The page for the internal approval, made of the cells as they are now. */
function HandOver() {
  const { panel, words } = usePanel();
  const [hasFailed, setFailed] = useState(false);

  function show(): void {
    setFailed(false);
    const page = openPage("erasmus.html");
    panel.ask("panelHandOver", []).then(page, () => {
      page(null);
      setFailed(true);
    });
  }

  return (
    <div class="steps-foot">
      {hasFailed && (
        <Note look="old" icon="clock" title={words.steps.handOverFailed}>
          <Button label={words.tryAgain} onPress={show} focusId="ask-again" />
        </Note>
      )}
      <Button label={words.steps.handOver} onPress={show} focusId="hand-over" />
    </div>
  );
}

function Deadline({ steps: { deadline, deadlineText, left } }: { steps: PanelSteps }) {
  const { words } = usePanel();
  const title = deadline === null ? words.steps.noDeadline : left === "" ? words.steps.over : left;
  return (
    <section class="verdict">
      {deadline === null ? <Shape name="open" size={26} /> : <Icon name="clock" large />}
      <div>
        <h1 class="verdict-title" tabIndex={-1} data-focus="view-title">
          {title}
        </h1>
        <p class="small">{deadlineText}</p>
        {deadline === null && <p class="small">{words.steps.noDeadlineHint}</p>}
      </div>
    </section>
  );
}

function Progress({ steps }: { steps: readonly PanelStep[] }) {
  const { words } = usePanel();
  const done = steps.filter(({ kind }) => kind === "done").length;
  const late = steps.filter(({ kind }) => kind === "late").length;
  return (
    <section class="steps-progress">
      <p class="steps-sum">
        <span>{words.steps.done(done, steps.length)}</span>
        {late > 0 && <strong class="steps-late">{words.steps.late(late)}</strong>}
      </p>
      <div class="steps-bar" aria-hidden="true">
        {steps.map(({ row, kind }) => (
          <span key={row} class={`steps-part steps-part-${kind}`} />
        ))}
      </div>
    </section>
  );
}

function StepRow({ step }: { step: PanelStep }) {
  const { panel, shown, words } = usePanel();
  const { row, title, who, due, kind, text, before } = step;
  const isDone = kind === "done";
  const id = `step-${row}`;
  const facts = [due === null ? "" : words.steps.due(dayText(due, shown.language)), who].filter((part) => part !== "");
  return (
    <li class={`row step step-${kind}`}>
      <input
        type="checkbox"
        id={id}
        class="step-tick"
        checked={isDone}
        disabled={shown.act !== null || shown.state?.canEdit !== true}
        data-focus={`step:${row}`}
        aria-describedby={`${id}-facts`}
        onChange={() => panel.stepDone(step, !isDone)}
      />
      <div class="row-body">
        <label class="row-title" for={id} lang="">
          {title}
        </label>
        <div id={`${id}-facts`}>
          <p class={`step-standing step-standing-${kind}`}>
            {kind === "late" && <Shape name="error" size={14} />}
            {kind === "done" && <Shape name="met" size={14} />}
            {text}
          </p>
          {facts.length > 0 && <p class="small">{facts.join(" · ")}</p>}
          {before !== "" && !isDone && <p class="small">{before}</p>}
        </div>
      </div>
    </li>
  );
}
