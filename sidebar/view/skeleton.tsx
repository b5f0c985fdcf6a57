// The first check is running: the layout of the answer without its words.

import type { CounterName } from "../texts/texts.ts";
import { usePanel } from "./panel-context.ts";

const counters: readonly CounterName[] = ["errors", "open", "judge", "met"];

export function Skeleton() {
  const { words } = usePanel();
  return (
    <div class="page">
      <header class="context">
        <i class="bone bone-context" />
      </header>
      <main class="scroller check" aria-busy="true">
        <p class="strip" />
        <section class="verdict">
          <i class="bone bone-shape" />
          <div>
            <h1 class="verdict-title">{words.checkingPlan}</h1>
            <p class="small">{words.firstCheck}</p>
          </div>
        </section>
        <ul class="counters">
          {counters.map((counter) => (
            <li key={counter}>
              <div class="counter">
                <span class="counter-face">
                  <i class="bone bone-number" />
                  <span class="counter-word">{words.counters[counter]}</span>
                </span>
              </div>
            </li>
          ))}
        </ul>
        <section class="section">
          <h2 class="section-title">{words.money}</h2>
          <i class="bone bone-label" />
          <i class="bone bone-bar" />
          <i class="bone bone-label" />
          <i class="bone bone-bar" />
        </section>
        <div class="section">
          <i class="bone bone-card" />
          <i class="bone bone-card" />
          <i class="bone bone-card" />
        </div>
      </main>
    </div>
  );
}
