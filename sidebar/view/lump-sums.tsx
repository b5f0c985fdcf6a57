// The lump sums to choose from, and how far the planned cost is from each.

import type { PanelBudget } from "../../src/check/panel-state.ts";
import { euroText } from "../euro.ts";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export function LumpSums({ budget: { lumpSums, total } }: { budget: PanelBudget }) {
  const { shown, words } = usePanel();
  const euro = (amount: number): string => euroText(amount, shown.language);
  const distance = (difference: number): string => {
    if (difference === 0) return words.budget.exact;
    return difference > 0 ? words.budget.above(euro(difference)) : words.budget.below(euro(-difference));
  };
  return (
    <section class="section">
      <div class="view-heading">
        <h2 class="section-title" id="lump-sums">
          {words.budget.whichLumpSum}
        </h2>
        <span class="small">{words.budget.planned(euro(total))}</span>
      </div>
      <table class="sums" aria-labelledby="lump-sums">
        <thead>
          <tr>
            <th scope="col">{words.lumpSum}</th>
            <th scope="col" class="number">
              {words.budget.plannedIs}
            </th>
          </tr>
        </thead>
        <tbody>
          {lumpSums.map(({ sum, difference, chosen, missing }) => (
            <tr key={sum} class={chosen ? "chosen" : undefined}>
              <th scope="row">
                {euro(sum)}
                {chosen && <span class="small">{words.budget.chosen}</span>}
                {missing.map((sentence) => (
                  <span key={sentence} class="small">
                    {sentence}
                  </span>
                ))}
              </th>
              <td class="number">
                <span class="distance">
                  {distance(difference)}
                  {difference === 0 && <Shape name="met" size={14} />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
