// One horizontal bar per part of the budget, on one scale; a bar leads to its largest line.

import type { BudgetRow, PanelBudget } from "../../src/check/panel-state.ts";
import { sharedScale } from "../bar-scale.ts";
import { euroText, shareText } from "../euro.ts";
import { capWords, partWords } from "../part-words.ts";
import type { PartName } from "../texts/texts.ts";
import { Bar, standingShapes } from "./cap-bar-row.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export interface BudgetPartProps {
  readonly part: PartName;
  readonly rows: readonly BudgetRow[];
  readonly budget: PanelBudget;
}

export function BudgetChart({ part, rows, budget }: BudgetPartProps) {
  const { shown, words } = usePanel();
  const scale = sharedScale(rows);
  return (
    <>
      <ul class="parts">
        {rows.map((row) => (
          <li key={row.name}>
            <ChartRow part={part} row={row} budget={budget} scale={scale} />
          </li>
        ))}
      </ul>
      <p class="part-words part-total">
        <strong class="part-name">{words.budget.total}</strong>
        <strong class="part-sum">{euroText(budget.total, shown.language)}</strong>
        <span class="part-share">{shareText(budget.total, budget.total, shown.language)}</span>
      </p>
    </>
  );
}

function ChartRow({
  part,
  row,
  budget,
  scale,
}: {
  part: PartName;
  row: BudgetRow;
  budget: PanelBudget;
  scale: number;
}) {
  const { panel, shown, words } = usePanel();
  const { name, detail } = partWords(part, row, budget, shown.language);
  const status = capWords(row, words, shown.language);
  const { line } = row;
  const content = (
    <>
      <span class="part-words">
        <span class="part-name">
          {detail === "" ? name : <strong>{name}</strong>}
          {detail !== "" && ` ${detail}`}
        </span>{" "}
        <strong class="part-sum">{euroText(row.planned, shown.language)}</strong>{" "}
        <span class="part-share">{shareText(row.planned, budget.total, shown.language)}</span>
      </span>{" "}
      {status !== "" && (
        <span class={`cap-status cap-status-${row.standing}`}>
          {row.standing !== "none" && <Shape name={standingShapes[row.standing]} size={14} />}
          {status}
        </span>
      )}
      <Bar bar={row} scale={scale} />
    </>
  );
  if (line === null) return <div class="part">{content}</div>;
  return (
    <button
      type="button"
      class="part"
      data-focus={`part:${row.name}`}
      onClick={() => panel.goTo(`cell:budget:${line}:amount`)}
    >
      {content}
      <span class="only-heard">, {words.budget.goToLargest}</span>
    </button>
  );
}
