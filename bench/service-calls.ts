// What a person waits for: calls of Google's services after an edit, when the sidebar asks, and for a formula.
import { type Headless, openHeadless } from "../workbench/headless.ts";

export interface Calls {
  readonly what: string;
  readonly reads: number;
  readonly writes: number;
  /** Reads of cells: one for each table. */
  readonly tables: number;
}

/** A call takes about so long in Google's cloud. */
export const latency = 80;

async function callsOf(file: Headless, what: string, act: () => unknown): Promise<Calls> {
  await file.settled();
  file.calls.reset();
  await act();
  await file.settled();
  const { reads, writes, byMethod } = file.calls;
  return { what, reads, writes, tables: byMethod["Range.getValues"] ?? 0 };
}

/** The example plan, open in the workbench's counting services. */
export async function measureServiceCalls(code: string, sidebarHtml: string): Promise<readonly Calls[]> {
  const file = openHeadless({ code, sidebarHtml });
  await file.callServer("openExample");
  await file.callServer("panelState", "");
  const calls = [
    await callsOf(file, "an edit that changes findings", () => file.type("Partners", "B5", "Spain")),
    await callsOf(file, "an edit that changes none", () => file.type("Budget", "H5", "A note")),
    await callsOf(file, "an edit in another tab", () => file.type("Sheet1", "A1", "my own")),
    await callsOf(file, "the sidebar asks for everything", () => file.callServer("panelState", "")),
  ];
  file.close();
  return calls;
}
