// Which dates go into a calendar file; the file is made here and given to the browser.

import { useState } from "preact/hooks";
import type { CalendarDates } from "../../src/check/calendar-dates.ts";
import type { PanelStep, PanelSteps } from "../../src/check/panel-state.ts";
import { dayText } from "../day.ts";
import { download } from "../show-page.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";

/** Days before a step and before the deadline. */
const alarms = { step: 7, deadline: 1 };

const deadlineRow = 0;

function isOffered({ kind, due }: PanelStep): boolean {
  return due !== null && kind !== "done" && kind !== "late";
}

export function CalendarTask({ steps, onLeave }: { steps: PanelSteps; onLeave: () => void }) {
  const { panel, shown, words } = usePanel();
  const { language } = shown;
  const [hasFailed, setFailed] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const [day = "", hour] = steps.deadline?.split("T") ?? [];
  // On the last day the deadline itself stands in the calendar.
  const dated = steps.steps.filter(({ due, kind }) => due !== null && kind !== "done" && due !== day);
  const open = dated.filter(isOffered);
  const isChosen = (row: number): boolean => !leftOut.includes(row);
  const choose = (row: number): void =>
    setLeftOut(isChosen(row) ? [...leftOut, row] : leftOut.filter((one) => one !== row));

  function save(): void {
    setFailed(false);
    const chosen = open.filter(({ row }) => isChosen(row));
    const dates: CalendarDates = {
      id: steps.id,
      name: steps.code,
      language,
      steps: [
        ...chosen.map(({ row, title, due, before, who }) => ({
          id: `step-${row}`,
          title: `${title} (${steps.code})`,
          due: due ?? day,
          description: [who, before].filter((part) => part !== "").join(". "),
        })),
        // A day that somebody typed has no hour.
        ...(hour === undefined && isChosen(deadlineRow)
          ? [{ id: "deadline", title: words.steps.deadlineOf(steps.code), due: day, description: "" }]
          : []),
      ],
      deadlines:
        hour !== undefined && isChosen(deadlineRow)
          ? [
              {
                round: 1,
                at: `${day}T${hour}`,
                title: words.steps.deadlineOf(steps.code),
                description: steps.deadlineText,
              },
            ]
          : [],
    };
    panel.ask("panelCalendar", [dates]).then(
      (text) => {
        download("erasmus.ics", text, "text/calendar");
        onLeave();
      },
      () => setFailed(true),
    );
  }

  const rows = [
    ...dated.map((step) => ({
      row: step.row,
      title: step.title,
      text: `${dayText(step.due ?? day, language)} · ${isOffered(step) ? words.steps.alarm(alarms.step) : words.steps.lateLeftOut}`,
      isOffered: isOffered(step),
    })),
    {
      row: deadlineRow,
      title: words.steps.deadlineOf(steps.code),
      text: `${[dayText(day, language), ...(hour === undefined ? [] : [hour])].join(", ")} · ${words.steps.alarm(alarms.deadline)}`,
      isOffered: true,
    },
  ];
  return (
    <TaskPage
      title={words.steps.calendarTitle}
      onLeave={onLeave}
      footer={
        <>
          <Button label={words.steps.download} look="main" onPress={save} focusId="task-done" />
          <Button label={words.cancel} look="text" onPress={onLeave} />
        </>
      }
    >
      {hasFailed && (
        <Note look="old" icon="clock" title={words.tries.failed}>
          <Button label={words.tryAgain} onPress={save} focusId="ask-again" />
        </Note>
      )}
      <p class="lead">{words.steps.calendarIntro(open.length)}</p>
      <ul class="rows steps">
        {rows.map(({ row, title, text, isOffered: canBe }) => (
          <li key={row} class="row step">
            <input
              type="checkbox"
              id={`date-${row}`}
              class="step-tick"
              checked={canBe && isChosen(row)}
              disabled={!canBe}
              onChange={() => choose(row)}
            />
            <div class="row-body">
              <label class="row-title" for={`date-${row}`} lang="">
                {title}
              </label>
              <p class="small">{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {hour !== undefined && (
        <div class="note note-fact">
          <Icon name="info" />
          <p class="note-body">{words.steps.zone}</p>
        </div>
      )}
    </TaskPage>
  );
}
