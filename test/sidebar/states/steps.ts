// The steps of the sample plan on 2 February 2026, as the server would tell them.

import type { Language, PanelStep, PanelSteps } from "../../../src/check/panel-state.ts";
import { phrase } from "../../../src/phrases/phrase.ts";
import { processes } from "../../../src/programme/processes/processes.ts";
import { examplePlan } from "../../../src/sheet/example.ts";
import { panelSteps } from "../../../src/sheet/panel-steps.ts";

const headings = ["Step", "Who", "Due", "Done", "Note"];

/** KTH's steps, two of them done. */
export function stepsGrid(language: Language): string[][] {
  return [
    headings.map((heading) => phrase(heading, language)),
    ...processes.kth.steps.map(({ title, id }) => [
      phrase(title, language),
      id === "mandates" ? "Mikko Salo" : "Lena Ek",
      id === "signatures" ? "2026-02-26" : "",
      id === "support" || id === "contact" ? "2026-01-12" : "",
      "",
    ]),
  ];
}

export function sampleSteps(language: Language): PanelSteps {
  return panelSteps(examplePlan(), stepsGrid(language), undefined, "2026-02-02", language);
}

/** The same with one more step done. */
export function stepTicked(language: Language): PanelSteps {
  const rows = stepsGrid(language).map((row, index) => (index === 2 ? [...row.slice(0, 3), "2026-02-02", ""] : row));
  return panelSteps(examplePlan(), rows, undefined, "2026-02-02", language);
}

export function withoutDeadline(language: Language): PanelSteps {
  return panelSteps({ ...examplePlan(), call: 2027 }, stepsGrid(language), undefined, "2026-02-02", language);
}

export function withoutTab(language: Language): PanelSteps {
  return panelSteps(examplePlan(), undefined, undefined, "2026-02-02", language);
}

export function stepCalled(steps: PanelSteps, kind: PanelStep["kind"]): PanelStep {
  const found = steps.steps.find((step) => step.kind === kind);
  if (found === undefined) throw new Error(`No step is ${kind}.`);
  return found;
}
