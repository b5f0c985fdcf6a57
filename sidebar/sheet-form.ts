// The answers of *Make a planning sheet* while somebody changes them: what is chosen always fits together.

import type { PanelAction, PanelChoices } from "../src/check/panel-state.ts";

/** As in the fields of the form; empty where there is nothing to choose. */
export interface SheetForm {
  readonly action: string;
  readonly variant: string;
  readonly call: string;
  readonly months: string;
  readonly grant: string;
  /** Whose steps the Preparation tab begins with. */
  readonly process: string;
}

export function startForm(choices: PanelChoices): SheetForm {
  const { action, call, variant, months, grant } = choices.defaults;
  return fitting(choices, {
    action,
    variant: variant ?? "",
    call: String(call),
    months: months === null ? "" : String(months),
    grant: grant === null ? "" : String(grant),
    process: choices.processes[0]?.id ?? "",
  });
}

/** What the form's answers stand for. */
export function choicesOf(
  choices: PanelChoices,
  form: Pick<SheetForm, "action" | "call">,
): { readonly action: PanelAction | undefined; readonly call: PanelAction["calls"][number] | undefined } {
  const action = choices.actions.find(({ id }) => id === form.action);
  return { action, call: action?.calls.find(({ call }) => String(call) === form.call) };
}

/** Replaces answers that the chosen action and call do not have by the first they have. */
export function fitting(choices: PanelChoices, form: SheetForm): SheetForm {
  const action = choicesOf(choices, form).action ?? choices.actions[0];
  if (action === undefined) return form;
  const call = action.calls.find((one) => String(one.call) === form.call) ?? action.calls[0];
  const variants = action.variants.map(({ id }) => id);
  const sums = (call?.lumpSums ?? []).map(String);
  return {
    ...form,
    action: action.id,
    call: call === undefined ? "" : String(call.call),
    variant: variants.includes(form.variant) ? form.variant : (variants[0] ?? ""),
    grant: sums.length === 0 || sums.includes(form.grant) ? form.grant : (sums[0] ?? ""),
  };
}

/** `null` for an empty field, `undefined` for what is no whole number of at least `least`. Spaces between digits are read over. */
export function readWholeNumber(text: string, least: number): number | null | undefined {
  const digits = text.replace(/\s/g, "");
  if (digits === "") return null;
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= least ? value : undefined;
}
