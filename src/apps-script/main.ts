// Everything that Google Sheets and the sidebar call by name; each line hands over to the file that does it.
import type { Inserted, PanelCells, PanelServer, SentAnswer, SentTab, Written } from "../check/panel-state.ts";
import type { Argument, Result } from "../functions/function.ts";
import { examplePlan } from "../sheet/example.ts";
import { adopt, tabsForPanel } from "./adopt.ts";
import { runFunction } from "./call-function.ts";
import { followEdit } from "./edit.ts";
import { insertFormula } from "./insert-formula.ts";
import { addMenu, checkFromMenu, makeSheetFromMenu, showPanel } from "./menu.ts";
import {
  addExample,
  addPlanningSheet,
  change,
  goTo,
  keepOwn,
  makeSheet,
  markJudged,
  reopen,
  setLanguage,
  undo,
} from "./panel-acts.ts";
import { cellsForPanel } from "./panel-cells.ts";
import { answerPoll } from "./panel-state.ts";
import { setStepDone } from "./panel-steps.ts";
import { removeFromFile } from "./remove.ts";
import { readOwn } from "./storage.ts";

/** Adds the menu when a file is opened. Runs before anybody has allowed anything. */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu(event);
}

/** Adds the menu in the file in which the add-on was installed. */
export function onInstall(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  addMenu(event);
}

/** Follows an edit in one of our tables. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    followEdit(event);
  } catch (error) {
    // Nobody asked for anything: a failure belongs in the log, not before the person who types.
    console.warn(String(error));
  }
}

/** Menu: adds a planning sheet and opens the checker. */
export function makePlanningSheet(): void {
  makeSheetFromMenu();
}

/** Menu: opens the checker beside the sheet. */
export function openChecker(): void {
  showPanel();
}

/** Menu: checks everything again, now. */
export function checkNow(): void {
  checkFromMenu();
}

/** Menu: takes everything of ours out of the file, after asking once. */
export function removePlanner(): void {
  removeFromFile();
}

/** Adds the example with deliberate mistakes; the workbench begins with it. */
export function openExample(): void {
  addPlanningSheet(examplePlan());
}

/** Sidebar: everything it shows is made of, or that nothing has changed since `known`. */
export function panelState(known: unknown): SentAnswer {
  return answerPoll(typeof known === "string" ? known : "");
}

/** Sidebar: selects the cell of a finding. */
export function panelGoTo(key: unknown): boolean {
  return goTo(key);
}

/** Sidebar: takes back what was written. */
export function panelUndo(token: unknown): ReturnType<PanelServer["panelUndo"]> {
  return undo(token);
}

/** Sidebar: chooses the language of this file. */
export function panelSetLanguage(language: unknown): SentAnswer {
  return setLanguage(language);
}

/** Sidebar: adds a planning sheet for the chosen action and call. */
export function panelMakeSheet(choices: unknown): SentAnswer {
  return makeSheet(choices);
}

/** Sidebar: adds an example with deliberate mistakes. */
export function panelOpenExample(cells: unknown): SentAnswer {
  return addExample(cells);
}

/** Sidebar: keeps that a finding was accepted or judged, and why. */
export function panelMarkJudged(key: unknown, reason: unknown): SentAnswer {
  return markJudged(key, reason);
}

/** Sidebar: opens an accepted or judged finding again. */
export function panelReopen(key: unknown): SentAnswer {
  return reopen(key);
}

/** Sidebar: ticks a step, or takes the tick back. */
export function panelStepDone(row: unknown, title: unknown, isDone: unknown): Written {
  return setStepDone(row, title, isDone);
}

/** Sidebar: the cells of the tables, from which the page answers what is tried out. */
export function panelCells(): PanelCells {
  return cellsForPanel();
}

/** Sidebar: what the page has kept for this person, of this file. */
export function panelKept(): string {
  return readOwn();
}

/** Sidebar: keeps a text of the page for this person. */
export function panelKeep(text: unknown): boolean {
  return keepOwn(text);
}

/** Sidebar: writes several cells, all or none. */
export function panelChange(edits: unknown): Written {
  return change(edits);
}

/** Sidebar: the tabs that are not ours, for somebody to say what is read as what. */
export function panelTabs(sheetIds: unknown): readonly SentTab[] {
  return tabsForPanel(sheetIds);
}

/** Sidebar: reads somebody's own tabs from now on, or no longer. */
export function panelAdopt(adoption: unknown): SentAnswer {
  return adopt(adoption);
}

/** Sidebar: writes a formula into the active cell. */
export function panelInsert(formula: unknown, over: unknown): Inserted {
  return insertFormula(formula, over);
}

/** Runs a custom function; the generated stubs call it. */
export function callFunction(name: string, args: readonly Argument[]): Result {
  return runFunction(name, args);
}
