// Money against its caps: the whole, the capped parts, and the years on one scale.

import type { CapBar } from "../../src/check/panel-state.ts";
import { sharedScale } from "../bar-scale.ts";
import { Bar, CapBarRow } from "./cap-bar-row.tsx";
import { usePanel } from "./panel-context.ts";

/** Nothing if nothing is planned that could be shown. */
export function Money({ bars, yearNote }: { bars: readonly CapBar[]; yearNote: string }) {
  const { words } = usePanel();
  if (bars.length === 0) return null;
  const years = bars.filter(({ isYear }) => isYear);
  const yearsScale = sharedScale(years);
  const yearsHaveCaps = years.some(({ cap }) => cap !== null);
  const rows = bars.filter(({ isYear }) => !isYear || yearsHaveCaps);
  return (
    <section class="section" aria-labelledby="money">
      <h2 class="section-title" id="money">
        {words.money}
      </h2>
      <ul class="caps">
        {rows.map((bar) => (
          <CapBarRow key={bar.id} bar={bar} scale={bar.isYear ? yearsScale : sharedScale([bar])} />
        ))}
      </ul>
      {years.length > 0 && !yearsHaveCaps && (
        <>
          <p class="cap-words years-title">
            <span>{words.perYear}</span>
            <span class="cap-sum">{yearNote}</span>
          </p>
          <ul class="years">
            {years.map((bar) => (
              <li key={bar.id} class="year">
                <span class="year-label">{bar.label}</span>
                <span>{bar.plannedText}</span>
                <Bar bar={bar} scale={yearsScale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
