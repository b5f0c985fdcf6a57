// The smallest fix, cell by cell: what is left out is checked again, and nothing is written before the button.

import { useState } from "preact/hooks";
import type { PanelFix } from "../../src/check/panel-state.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button, WriteButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";
import { TaskPage } from "./task-page.tsx";
import { useAnswer } from "./use-answer.ts";

type Part = PanelFix["parts"][number];

export function FixTask({ fix, onLeave }: { fix: PanelFix; onLeave: () => void }) {
  const { panel, words } = usePanel();
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const parts = fix.parts.filter((_, index) => !leftOut.includes(index));
  const edits = parts.flatMap((part) => part.edits);
  const joining = fix.parts.flatMap((part) => part.joining);
  const again = useAnswer("panelFix", [{ edits, joining }], leftOut.length > 0);
  const isAsWhole = leftOut.length === 0;
  const result = isAsWhole ? fix : again.answer;
  return (
    <TaskPage
      title={words.fix.title}
      onLeave={onLeave}
      footer={
        <>
          {edits.length > 0 && (
            <WriteButton
              label={words.fix.change(edits.length)}
              look="main"
              onPress={() => {
                panel.changeCells(edits, "show-fix");
                onLeave();
              }}
              focusId="task-done"
              busy={!isAsWhole && again.isWorking ? words.tries.working : null}
            />
          )}
          <Button label={words.fix.notNow} look="text" onPress={onLeave} />
        </>
      }
    >
      <h2 class="section-title">
        {words.fix.heading(
          fix.parts.flatMap((part) => part.edits).length,
          joining.length,
          fix.errors - fix.left,
          fix.errors,
        )}
      </h2>
      <p class="lead">{words.fix.proven}</p>
      {fix.parts.map((part, index) => (
        <PartBox
          key={part.title}
          part={part}
          isChosen={!leftOut.includes(index)}
          onChoose={(isChosen) => setLeftOut(isChosen ? leftOut.filter((one) => one !== index) : [...leftOut, index])}
        />
      ))}
      {!isAsWhole && <AnswerState asked={again} />}
      {result !== null && <After result={result} />}
    </TaskPage>
  );
}

function PartBox({
  part: { title, edits, joining },
  isChosen,
  onChoose,
}: {
  part: Part;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { words } = usePanel();
  return (
    <section class="fix-box">
      {edits.length > 0 ? (
        <label class="fix-title">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
          {title}
        </label>
      ) : (
        <p class="fix-title">{title}</p>
      )}
      {edits.map(({ placeText, was, will }) => (
        <div key={placeText} class="fix-change">
          <p class="small">{placeText}</p>
          <p class="fix-values">
            {was === "" ? <span class="small">{words.fix.empty}</span> : <del>{was}</del>}
            <Icon name="forward" />
            <span class="only-heard">{words.fix.becomes}</span>
            <strong>{will}</strong>
          </p>
        </div>
      ))}
      {joining.map(({ type, typeText, country, countryText }, index) => (
        <div key={`${type} ${country} ${index}`} class="fix-change">
          <p>{words.fix.addPartner(typeText, countryText)}</p>
          <p class="small">{words.fix.byHand}</p>
        </div>
      ))}
    </section>
  );
}

/** The verdict with the chosen changes. */
function After({ result: { after, left } }: { result: PanelFix }) {
  const { words } = usePanel();
  const { open, judge } = after.counts;
  return (
    <div class={`outcome outcome-${left === 0 ? "ok" : "problems"}`} role="status">
      <Shape name={left === 0 ? "met" : "error"} size={16} />
      <div>
        <p class="outcome-title">{left === 0 ? words.fix.noErrors : words.fix.after(after.headline)}</p>
        {open + judge > 0 && <p>{words.fix.remain(open, judge)}</p>}
      </div>
    </div>
  );
}
