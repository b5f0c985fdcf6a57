// An empty file: what the checker does, and three ways to begin.

import { useEffect, useState } from "preact/hooks";
import type { PanelChoices } from "../../src/check/panel-state.ts";
import { focusFirst } from "../steady-view.ts";
import { languageFrom, languageNames } from "../texts/languages.ts";
import { Button, WriteButton } from "./button.tsx";
import { Notes } from "./notes.tsx";
import { usePanel } from "./panel-context.ts";
import { Select } from "./select.tsx";
import { SelectField } from "./select-field.tsx";
import { Shape, type ShapeName } from "./shape.tsx";

export function FirstRun({
  choices,
  onMake,
  onAdopt,
  onNotChecked,
}: {
  choices: PanelChoices;
  onMake: () => void;
  onAdopt: () => void;
  onNotChecked: () => void;
}) {
  const { panel, shown, words } = usePanel();
  const [example, setExample] = useState(choices.defaults.action);
  const calls = choices.actions.flatMap((action) => action.calls.map(({ call }) => call));
  // Coming back from a task, what opened it has the focus already.
  useEffect(() => {
    if (document.activeElement === document.body) focusFirst(["make-plan"]);
  }, []);
  return (
    <div class="page">
      <main class="scroller first-run">
        <Notes />
        <Picture />
        <h1 class="first-run-title">{words.firstRunTitle}</h1>
        <p class="lead">{words.firstRunText}</p>
        <WriteButton label={words.makePlan} look="main" isLarge onPress={onMake} focusId="make-plan" />
        <p class="small">{words.addsTabs(choices.tabs.length)}</p>
        <Button label={words.adopt.title} isLarge onPress={onAdopt} focusId="adopt" />
        <hr />
        <SelectField
          id="example"
          label={words.exampleOf}
          value={example}
          options={choices.actions.map(({ id, title }) => ({ value: id, text: title }))}
          onChoose={setExample}
        />
        <WriteButton
          label={words.openExample}
          look="text"
          onPress={() => panel.openExample(example)}
          focusId="open-example"
          busy={shown.act?.name === "open-example" ? words.openingExample : null}
        />
        <p class="small">{words.coverage(choices.actions.length, Math.min(...calls), Math.max(...calls))}</p>
        <Button label={words.whatIsNotChecked} look="text" onPress={onNotChecked} focusId="not-checked" />
      </main>
      <footer class="footer language-choice">
        <label for="language">{words.language}</label>
        <Select
          id="language"
          value={shown.language}
          options={languageNames.map(([language, name]) => ({ value: language, text: name, language }))}
          onChoose={(value) => panel.setLanguage(languageFrom(value))}
        />
      </footer>
    </div>
  );
}

const picture: readonly (readonly [ShapeName, number, number, number])[] = [
  ["met", 62, 26, 40],
  ["met", 74, 22, 28],
  ["error", 54, 30, 46],
  ["open", 68, 24, 34],
];

/** Rows of a table with a shape beside each: for eyes only. */
function Picture() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="picture-sheet">
        {picture.map(([shape, first, second]) => (
          <div key={shape + first} class="picture-row">
            <i style={{ width: `${first}px` }} />
            <i style={{ width: `${second}px` }} />
          </div>
        ))}
      </div>
      <div class="picture-marks">
        {picture.map(([shape, first, , word]) => (
          <div key={shape + first} class="picture-row">
            <Shape name={shape} size={16} />
            <i style={{ width: `${word}px` }} />
          </div>
        ))}
      </div>
    </div>
  );
}
