// The lump sums to choose from, and how far the planned cost is from each.

import type { PanelBudget } from "../../src/check/panel-state.ts";
import { euroText } from "../euro.ts";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export function LumpSums({ budget: { lumpSums, total, grant } }: { budget: PanelBudget }) {
  const { shown, words } = usePanel();
  const euro = (amount: number): string => euroText(amount, shown.language);
  const distance = (sum: number): string => {
    if (total === sum) return words.budget.exact;
    return total > sum ? words.budget.above(euro(total - sum)) : words.budget.below(euro(sum - total));
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
          {lumpSums.map((sum) => (
            <tr key={sum} class={sum === grant ? "chosen" : undefined}>
              <th scope="row">
                {euro(sum)}
                {sum === grant && <span class="small">{words.budget.chosen}</span>}
              </th>
              <td class="number">
                <span class="distance">
                  {distance(sum)}
                  {total === sum && <Shape name="met" size={14} />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
