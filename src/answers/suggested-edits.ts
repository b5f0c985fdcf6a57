// What *Change to …* writes: the value that a finding suggests for its cell, or another call to plan with.
import { checkPlan } from "../check/check-plan.ts";
import type { CellEdit, SentFile } from "../check/panel-state.ts";
import type { Finding } from "../check/report.ts";
import { editsOf, type TableChange } from "../sheet/cell-edits.ts";
import { suggestedCell } from "../sheet/suggestion.ts";
import { sheetPlan } from "./sent-cells.ts";

/** The panel asks for another call by this key; it is written into the Project tab like any suggested value. */
const planWith = /^plan-with:(\d{4})$/;

/** At most one; none where the finding, its value or its cell are gone. */
export function suggestedEdits(file: SentFile, key: string): readonly CellEdit[] {
  const { plan, grids, found } = sheetPlan(file);
  const { language, accepted } = file;
  const call = planWith.exec(key)?.[1];
  const changes: readonly TableChange[] =
    call === undefined
      ? checkPlan(plan, { language, accepted }).outcomes.flatMap(({ findings }) =>
          findings
            .filter((finding) => finding.key === key && suggestedCell(finding, language) !== undefined)
            .flatMap(changeOf),
        )
      : [{ table: "project", row: undefined, column: "call", value: call }];
  return editsOf(changes, plan, grids, found, language);
}

function changeOf({ at: { table, line, column }, suggestion }: Finding): TableChange[] {
  if (table === null || column === null || suggestion === null) return [];
  return [{ table, row: line ?? undefined, column, value: suggestion }];
}
