// The documents of the sample plan's partners, and another process for its steps, as the page would tell them.

import { panelDocuments } from "../../../src/answers/documents.ts";
import { panelProcess } from "../../../src/answers/processes.ts";
import { checkPlanWithTally } from "../../../src/check/check-plan.ts";
import type { Language, PanelDocuments, PanelProcess } from "../../../src/check/panel-state.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Process } from "../../../src/programme/processes/process.ts";
import { examplePlan } from "../../../src/sheet/example.ts";
import { findTable } from "../../../src/sheet/find-table.ts";
import { stepsGrid } from "./steps.ts";

/** Two mandates have come, one identifier is of the other kind. */
function tracked(): Plan {
  const plan = examplePlan();
  const partners = plan.partners.map((partner, index) => ({
    ...partner,
    id: index === 1 ? "912345678" : index === 2 ? undefined : "E10012345",
    mandate: index === 1 || index === 3 ? true : undefined,
  }));
  return { ...plan, partners, documents: ["id", "mandate", "declaration"] };
}

export function sampleDocuments(language: Language): PanelDocuments {
  const checked = checkPlanWithTally(tracked(), { language, accepted: [] });
  return panelDocuments(checked, ["name", "id", "eche", "mandate", "declaration"], "2026-02-19", language);
}

export function otherProcess(language: Language, id: Process["id"] | null): PanelProcess {
  const grid = stepsGrid(language);
  const found = findTable(grid, "preparation");
  if (found === undefined) throw new Error("The steps have no headings.");
  const formulas = grid.map((row) => row.map(() => ""));
  return panelProcess(examplePlan(), { grid, formulas, found, deadlineCell: "Project!$B$10" }, id, language);
}
