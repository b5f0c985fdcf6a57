// What a planning sheet is made for where nobody has chosen anything.
import type { PanelChoices } from "../check/panel-state.ts";
import { actions } from "../programme/actions.ts";
import { callsOf, lumpSumsOf, variantsOf } from "./choices.ts";

/** Answers that fit together: of the first action the newest call, and of that the first variant. */
export function usualAnswers(): PanelChoices["defaults"] {
  const [action] = actions;
  if (action === undefined) throw new Error("There is no action to plan for.");
  const [call = action.checkedThrough] = callsOf(action);
  const [variant] = variantsOf(action, call);
  const [least, usual = least] = lumpSumsOf({ action, call, variant });
  return { action: action.id, call, variant: variant ?? null, months: 24, grant: usual ?? null };
}
