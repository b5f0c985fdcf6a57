// One thing of somebody's own sheet and what it is read as; what only a person can know is a question below it.

import type { ComponentChildren } from "preact";
import { UNANSWERED } from "../adopt-form.ts";
import { usePanel } from "./panel-context.ts";
import { type Option, Select } from "./select.tsx";
import { Shape } from "./shape.tsx";

export function MappingRow({
  id,
  heading,
  choice,
  options,
  question,
  fault,
  onChoose,
  children,
}: {
  /** Of the select. */
  id: string;
  heading: string;
  choice: string;
  options: readonly Option[];
  /** Empty where nothing is asked. */
  question: string;
  fault: string;
  onChoose: (choice: string) => void;
  children?: ComponentChildren;
}) {
  const { words } = usePanel();
  const isAsked = question !== "" || fault !== "";
  const empty = choice === UNANSWERED ? [{ value: UNANSWERED, text: words.adopt.choose }] : [];
  return (
    <li class={isAsked ? "mapping mapping-asked" : "mapping"}>
      <div class="mapping-line">
        <div class="mapping-name">
          <label class="mapping-heading" for={id}>
            <span lang="">{heading}</span>
            <span class="only-heard">{words.adopt.readAs}</span>
          </label>
          {children}
        </div>
        <Select
          id={id}
          value={choice}
          options={[...empty, ...options]}
          onChoose={onChoose}
          describedBy={isAsked ? `${id}-question` : undefined}
          isFaulty={fault !== ""}
        />
      </div>
      {isAsked && (
        <div id={`${id}-question`} class="mapping-question">
          {question !== "" && (
            <p>
              <Shape name="open" size={14} />
              <span>{question}</span>
            </p>
          )}
          {fault !== "" && <p class="field-fault">{fault}</p>}
        </div>
      )}
    </li>
  );
}
