// What the sidebar asks without anything being written: other answers, other actions, a partner who leaves, the smallest fix.
import type { CellEdit, PanelServer } from "../check/panel-state.ts";
import { tables } from "../model/place.ts";
import { lastCall } from "../programme/countries.ts";
import { type SheetPlan, tryActions, tryAnswers, tryFix, tryLeaving } from "../sheet/panel-tries.ts";
import { cellsIn, planIn } from "./file.ts";
import { either, listOf, number, oneOf, orNull, record, text, whole } from "./guards.ts";
import { openFile } from "./panel-state.ts";

const planAnswers = orNull(
  record({
    action: orNull(text),
    call: orNull(whole),
    variant: orNull(text),
    months: orNull(whole),
    grant: orNull(number),
  }),
);

const cellEdit = record<CellEdit>({
  table: oneOf(tables),
  line: orNull(whole),
  column: text,
  before: text,
  value: either(text, number),
});

/** Edits that come back from the panel. */
export const someEdits = listOf(cellEdit);

const chosenFix = orNull(record({ edits: someEdits, joining: listOf(record({ type: text, country: text })) }));

/** Somebody waits for it: a fix that is small enough is found by then. */
const longestSearch = 4000;

function openPlan() {
  const { tables: its, settings, language } = openFile();
  const sheet: SheetPlan = { plan: planIn(its), ...cellsIn(its) };
  return { sheet, options: { language, accepted: settings.accepted } };
}

export function tryOther(answers: unknown): ReturnType<PanelServer["panelTry"]> {
  const { sheet, options } = openPlan();
  return tryAnswers(sheet, planAnswers(answers), options);
}

export function whichActions(): ReturnType<PanelServer["panelActions"]> {
  const { sheet, options } = openPlan();
  const call = sheet.plan.call ?? lastCall;
  return { call, rows: tryActions(sheet.plan, call, options.language) };
}

export function whoCanLeave(): ReturnType<PanelServer["panelLeaving"]> {
  const { sheet, options } = openPlan();
  return tryLeaving(sheet.plan, options);
}

export function findFix(chosen: unknown): ReturnType<PanelServer["panelFix"]> {
  const { sheet, options } = openPlan();
  const given = chosenFix(chosen);
  const end = Date.now() + longestSearch;
  return tryFix(sheet, given?.edits ?? null, given?.joining ?? [], () => Date.now() < end, options);
}
