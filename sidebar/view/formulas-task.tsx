// The custom functions: search, what each gives and takes, and inserting one at the active cell.

import { useState } from "preact/hooks";
import type { PanelFormula } from "../../src/check/panel-state.ts";
import { AnswerState } from "./answer-state.tsx";
import { Button, WriteButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Note } from "./note.tsx";
import { Notes } from "./notes.tsx";
import { usePanel } from "./panel-context.ts";
import { TaskPage } from "./task-page.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { useAnswer } from "./use-answer.ts";

/** Every word that was typed stands somewhere in the help. */
function isWanted({ name, summary, returns, parameters }: PanelFormula, search: string): boolean {
  const all = [name, summary, returns, ...parameters.flatMap((one) => [one.name, one.help])].join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export function FormulasTask({ onLeave }: { onLeave: () => void }) {
  const { words } = usePanel();
  const asked = useAnswer("panelFormulas", [], true);
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState("");
  const found = (asked.answer ?? []).filter((one) => isWanted(one, search));
  return (
    <TaskPage title={words.formulas.title} onLeave={onLeave} below={<UndoBar />}>
      <Notes />
      <div class="field">
        <label for="formula-search">{words.formulas.search}</label>
        <input
          id="formula-search"
          type="search"
          autocomplete="off"
          value={search}
          data-focus="formula-search"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {asked.answer === null || asked.hasFailed ? (
        <AnswerState asked={asked} />
      ) : (
        <p class="small" role="status">
          {words.formulas.found(found.length)}
        </p>
      )}
      <ul class="formulas">
        {found.map((formula) => (
          <FormulaRow
            key={formula.name}
            formula={formula}
            isOpen={opened === formula.name}
            onToggle={() => setOpened(opened === formula.name ? "" : formula.name)}
          />
        ))}
      </ul>
    </TaskPage>
  );
}

function FormulaRow({ formula, isOpen, onToggle }: { formula: PanelFormula; isOpen: boolean; onToggle: () => void }) {
  const { name, summary } = formula;
  return (
    <li class="formula">
      <h2 class="card-heading">
        <button
          type="button"
          class="card-title"
          aria-expanded={isOpen}
          data-focus={`formula:${name}`}
          onClick={onToggle}
        >
          <span>
            <code>{name}</code>
          </span>
          <Icon name={isOpen ? "up" : "down"} />
        </button>
      </h2>
      <p class="small">{summary}</p>
      {isOpen && <FormulaHelp formula={formula} />}
    </li>
  );
}

function FormulaHelp({ formula: { name, returns, call, parameters, examples, insert } }: { formula: PanelFormula }) {
  const { panel, shown, words } = usePanel();
  const { formulas } = words;
  const from = `insert:${name}`;
  const { holding } = shown;
  return (
    <div class="formula-help">
      <p>
        <code>{call}</code>
      </p>
      <h3 class="formula-heading">{formulas.gives}</h3>
      <p>{returns}</p>
      {parameters.length > 0 && <h3 class="formula-heading">{formulas.arguments}</h3>}
      <ol class="formula-arguments">
        {parameters.map((one) => (
          <li key={one.name}>
            <p>
              <code>{one.name}</code>
              {one.isOptional && <span class="small"> {formulas.optional}</span>}
            </p>
            <p class="small">
              {one.help} <code>{one.example}</code>
            </p>
            {one.headings.length > 0 && <p class="small">{formulas.headings(one.headings.join(", "))}</p>}
          </li>
        ))}
      </ol>
      {examples.length > 0 && <h3 class="formula-heading">{formulas.examples}</h3>}
      <ul class="formula-examples">
        {examples.map((example) => (
          <li key={example.formula}>
            <code>{example.formula}</code>
            <p class="small">
              {formulas.gives}: {example.gives}
            </p>
          </li>
        ))}
      </ul>
      {holding !== null && holding.from === from && (
        <Note look="do" icon="info" title={formulas.holds(holding.held.cell)} focusNext={from}>
          <p>{formulas.holdsText(holding.held.text)}</p>
          <div class="buttons">
            <WriteButton
              label={formulas.writeOver}
              onPress={() => panel.insertFormula(holding.formula, holding.held, from)}
              focusId="write-over"
            />
            <Button label={formulas.keep} look="text" onPress={panel.keepCell} focusId="keep-cell" />
          </div>
        </Note>
      )}
      <div class="formula-insert">
        <code>{insert}</code>
        <WriteButton
          label={formulas.insert}
          onPress={() => panel.insertFormula(insert, null, from)}
          focusId={from}
          busy={shown.act?.name === "insert" ? formulas.inserting : null}
        />
      </div>
    </div>
  );
}
