// Other answers than those of the Project tab, and which verdicts would change with them.

import { useState } from "preact/hooks";
import type { PanelTry, PlanAnswers } from "../../src/check/panel-state.ts";
import type { Verdict } from "../../src/check/report.ts";
import { euroText } from "../euro.ts";
import { readWholeNumber } from "../sheet-form.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button, WriteButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { Shape, type ShapeName } from "./shape.tsx";
import { useAnswer } from "./use-answer.ts";
import { VerdictChanges } from "./verdict-changes.tsx";

const verdictShapes: Readonly<Record<Verdict, ShapeName>> = {
  problems: "error",
  open: "open",
  review: "judge",
  ok: "met",
};

/** Somebody may still be typing. */
const typingPause = 500;

export function TryChange({ isShown }: { isShown: boolean }) {
  const { panel, shown, words } = usePanel();
  const [wanted, setWanted] = useState<PlanAnswers | null>(null);
  /** As typed, while it is another text than the number it stands for. */
  const [typed, setTyped] = useState<{ months?: string; grant?: string }>({});
  const asked = useAnswer("panelTry", [wanted], isShown, wanted === null ? 0 : typingPause);
  const { answer } = asked;
  if (answer === null) return <AnswerState asked={asked} />;

  // What was chosen shows at once; what does not fit it is replaced when the answer comes.
  const answers = asked.isWorking && wanted !== null ? wanted : answer.answers;
  const isChanged = (name: keyof PlanAnswers): boolean => answers[name] !== answer.own[name];
  const set = (changes: Partial<PlanAnswers>): void => setWanted({ ...answers, ...changes });
  const setNumber = (name: "months" | "grant", text: string): void => {
    setTyped({ ...typed, [name]: text });
    const value = readWholeNumber(text, name === "months" ? 1 : 0);
    if (value !== undefined) set({ [name]: value });
  };
  const textOf = (name: "months" | "grant"): string =>
    typed[name] ?? (answers[name] === null ? "" : String(answers[name]));
  const faultOf = (name: "months" | "grant", fault: string): string =>
    readWholeNumber(textOf(name), name === "months" ? 1 : 0) === undefined ? fault : "";
  const reset = (): void => {
    setWanted(null);
    setTyped({});
  };
  const none = { value: "", text: words.tries.none };
  const withNone = (value: unknown) => (value === null ? [none] : []);
  const isBusy = shown.act?.name === "change-cells" && shown.act.target === "put-into-project";
  return (
    <>
      <p class="lead">{words.tries.changeIntro}</p>
      <div class="try-form">
        <SelectField
          id="try-action"
          label={words.action}
          value={answers.action ?? ""}
          isChanged={isChanged("action")}
          options={[
            ...withNone(answers.action),
            ...answer.actions.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          onChoose={(value) => set({ action: value === "" ? null : value })}
        />
        {answer.variants.length > 0 && (
          <SelectField
            id="try-variant"
            label={answer.variantsTitle}
            value={answers.variant ?? ""}
            isChanged={isChanged("variant")}
            options={[
              ...withNone(answers.variant),
              ...answer.variants.map(({ id, title }) => ({ value: id, text: title })),
            ]}
            onChoose={(value) => set({ variant: value === "" ? null : value })}
          />
        )}
        <div class="fields">
          <SelectField
            id="try-call"
            label={words.call}
            value={answers.call === null ? "" : String(answers.call)}
            isChanged={isChanged("call")}
            options={[
              ...withNone(answers.call),
              ...callsWith(answer, answers.call).map((call) => ({ value: String(call), text: String(call) })),
            ]}
            onChoose={(value) => set({ call: value === "" ? null : Number(value) })}
          />
          <NumberField
            id="try-months"
            label={words.months}
            value={textOf("months")}
            isChanged={isChanged("months")}
            fault={faultOf("months", words.monthsUnclear)}
            onType={(text) => setNumber("months", text)}
          />
          {answer.lumpSums.length > 0 ? (
            <SelectField
              id="try-grant"
              label={words.lumpSum}
              value={answers.grant === null ? "" : String(answers.grant)}
              isChanged={isChanged("grant")}
              options={[
                ...withNone(answers.grant),
                ...sumsWith(answer, answers.grant).map((sum) => ({
                  value: String(sum),
                  text: euroText(sum, shown.language),
                })),
              ]}
              onChoose={(value) => set({ grant: value === "" ? null : Number(value) })}
            />
          ) : (
            <NumberField
              id="try-grant"
              label={words.grant}
              value={textOf("grant")}
              isChanged={isChanged("grant")}
              fault={faultOf("grant", words.grantUnclear)}
              onType={(text) => setNumber("grant", text)}
            />
          )}
        </div>
      </div>
      <AnswerState asked={asked} />
      <Outcome answer={answer} />
      <VerdictChanges rows={answer.rows} />
      {answer.unsure > 0 && (
        <div class="note note-fact try-note">
          <Icon name="info" />
          <p class="note-body">{words.tries.unsure(answer.unsure, answer.rules)}</p>
        </div>
      )}
      {answer.edits.length > 0 && (
        <div class="footer footer-sticky">
          <WriteButton
            label={words.tries.putIntoProject}
            look="main"
            onPress={() => {
              panel.changeCells(answer.edits, "put-into-project");
              reset();
            }}
            focusId="put-into-project"
            busy={isBusy ? words.tries.putting : asked.isWorking ? words.tries.working : null}
          />
          <Button label={words.tries.reset} look="text" onPress={reset} focusId="try-reset" />
        </div>
      )}
    </>
  );
}

/** The verdict, and what happens to the errors. */
function Outcome({ answer: { verdict, headline, rows } }: { answer: PanelTry }) {
  const { words } = usePanel();
  const errors = rows.filter(({ was, is }) => was === "error" || is === "error");
  const gone = errors.filter(({ is }) => is !== "error").length;
  const fresh = errors.filter(({ was }) => was !== "error").length;
  const isSame = rows.every((row) => row.isSame);
  const net = isSame ? words.tries.nothingChanges : words.tries.net(gone, fresh, errors.length - gone - fresh);
  return (
    <div class={`outcome outcome-${verdict}`} role="status">
      <Shape name={verdictShapes[verdict]} size={16} />
      <div>
        <p class="outcome-title">{headline}</p>
        {net !== "" && <p class="small">{net}</p>}
      </div>
    </div>
  );
}

/** The calls to choose from, with the one that is chosen although it is none of them. */
function callsWith({ calls }: PanelTry, chosen: number | null): readonly number[] {
  return chosen === null || calls.includes(chosen) ? calls : [chosen, ...calls];
}

function sumsWith({ lumpSums }: PanelTry, chosen: number | null): readonly number[] {
  return chosen === null || lumpSums.includes(chosen) ? lumpSums : [chosen, ...lumpSums];
}
