// Opens the fixture bundle in a workbench without a screen and runs lines of Apps Script in it.

import { afterEach } from "vitest";
import { type Headless, type HeadlessOptions, openHeadless } from "../../workbench/headless.ts";
import { fixtureCode } from "./fixture-code.ts";

const opened: Headless[] = [];

afterEach(() => {
  for (const workbench of opened.splice(0)) workbench.close();
});

/** A workbench with the fixture bundle; closed after the test. */
export function openFixture(options: Partial<HeadlessOptions> = {}): Headless {
  const workbench = openHeadless({ code: fixtureCode, sidebarHtml: "<p>Hello</p>", ...options });
  opened.push(workbench);
  return workbench;
}

/** Runs a JavaScript expression as a server function; `sheet` is the first sheet. Gives what survives JSON. */
export function runScript(workbench: Headless, expression: string): Promise<unknown> {
  return workbench.callServer(
    "evaluate",
    `(function (sheet) { return ${expression}; })(SpreadsheetApp.getActive().getSheets()[0])`,
  );
}
