// Opens the built add-on in the workbench's spreadsheet, for the tests of this folder.

import { afterEach, vi } from "vitest";
import { editsFor, stateOf } from "../../src/answers/main.ts";
import type { PanelReport, PanelState, SentAnswer, SentFile, Written } from "../../src/check/panel-state.ts";
import { type Headless, type HeadlessOptions, openHeadless } from "../../workbench/headless.ts";
import { builtFile } from "../bundle/dist.ts";

// The first file loads the whole spreadsheet, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let opened: Headless[] = [];

afterEach(async () => {
  for (const file of opened) {
    // A file closed in the middle of a calculation leaves timers behind that fail the next test.
    await file.settled();
    file.close();
  }
  opened = [];
});

/** An empty file with the add-on; closed after the test. */
export function openFile(options: Omit<HeadlessOptions, "code"> = {}): Headless {
  const file = openHeadless({ code: builtFile("Code.js"), sidebarHtml: builtFile("Sidebar.html"), ...options });
  opened.push(file);
  return file;
}

/** A file with the example plan, calculated. */
export async function openExample(options: Parameters<typeof openFile>[0] = {}): Promise<Headless> {
  const file = openFile(options);
  await file.callServer("openExample");
  await file.settled();
  file.calls.reset();
  return file;
}

/** Presses *Change to …* on a finding: the page knows what it suggests. `seen` is the file as the panel last saw it. */
export async function applyTo(file: Headless, key: string, seen?: SentFile): Promise<Written> {
  const edits = editsFor(seen ?? (await sentFile(file)), key);
  return (await file.callServer("panelChange", edits)) as Written;
}

/** What the server sends when it is asked for everything. */
export async function sentFile(file: Headless): Promise<SentFile> {
  const answer = (await file.callServer("panelState", "")) as SentAnswer;
  if (answer.unchanged) throw new Error("Nothing was known, so everything has changed.");
  return answer.file;
}

/** What the page makes of what the server answers. */
export async function shownAfter(file: Headless, name: string, ...values: readonly unknown[]): Promise<PanelState> {
  const answer = (await file.callServer(name, ...values)) as SentAnswer;
  if (answer.unchanged) throw new Error("The file has changed.");
  return stateOf(answer.file);
}

/** What the sidebar shows when it asks for everything. */
export async function panelState(file: Headless): Promise<PanelState> {
  return stateOf(await sentFile(file));
}

export function reportOf({ content }: PanelState): PanelReport {
  if (content.screen !== "report") throw new Error(`The panel shows ${content.screen}.`);
  return content.report;
}

export async function panelReport(file: Headless): Promise<PanelReport> {
  return reportOf(await panelState(file));
}

/** Types as a person and waits until triggers and formulas have run. */
export async function typeInto(file: Headless, sheet: string, cell: string, typed: string | number): Promise<void> {
  file.type(sheet, cell, typed);
  await file.settled();
}
