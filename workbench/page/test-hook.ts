// What browser tests may reach of the page, as `window.workbench`; typing they do with the keyboard.

import type { Host } from "../host/host.ts";
import { createInspector, type Inspector } from "../host/inspector.ts";
import type { PlanFile } from "../host/plan-file.ts";
import { focusGrid } from "./grid-focus.ts";

/** The hook; present when the page is ready. */
export interface WorkbenchHook extends Inspector {
  readonly host: Host;
  settled(timeoutMs?: number): Promise<void>;
  /** Selects cells, scrolls to them and gives the grid the keyboard. */
  activate(sheet: string, a1: string): void;
  callServer(name: string, ...values: unknown[]): Promise<unknown>;
  snapshot(): PlanFile;
  /** Saves at once; resolves when the server has answered. */
  saveNow(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

/** Puts the hook on the window. */
export function offerTestHook(host: Host, saveNow: () => Promise<void>): void {
  const inspector = createInspector(host);
  window.workbench = {
    ...inspector,
    host,
    settled: (timeoutMs) => host.settled(timeoutMs),
    activate(sheet, a1) {
      const { sheetId, area } = inspector.place(sheet, a1);
      host.context.range(sheetId, area).activate();
      focusGrid();
    },
    async callServer(name, ...values) {
      const text = await host.callServer(name, values);
      return text === undefined ? undefined : JSON.parse(text);
    },
    snapshot: () => host.save(),
    saveNow,
  };
}
