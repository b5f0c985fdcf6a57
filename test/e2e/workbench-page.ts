// Starts the workbench as `npm start` does, on a plan file of its own, and drives its page.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import type {} from "../../workbench/page/test-hook.ts";
import { startChild } from "./child.ts";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");

export interface RunningWorkbench {
  readonly address: string;
  readonly planFile: string;
  stop(): Promise<void>;
}

/** Starts the server with what was built before; port 0 takes any free one. */
export async function startWorkbench(planFile?: string): Promise<RunningWorkbench> {
  const folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const file = planFile ?? path.join(folder, "plan.json");
  const child = await startChild(
    process.execPath,
    ["--import", "tsx", path.join(root, "workbench/server.ts"), "--file", file, "--port", "0", "--no-build"],
    /The workbench is at (\S+)/,
  );
  return {
    address: child.found,
    planFile: file,
    async stop() {
      await child.stop();
      if (planFile === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page with the grid at rest. Close the page, not the context: the packaged browser ends with its first context. */
export async function openWorkbench(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await untilReady(page);
  return page;
}

/** Waits for the page after it was opened or reloaded. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.settled());
}

/** Values of cells; dates as text. */
export async function valuesOf(page: Page, sheet: string, a1: string): Promise<unknown[][]> {
  return (await page.evaluate(([name, cells]) => window.workbench?.values(name, cells), [sheet, a1] as const)) ?? [];
}

/** Types into a cell with the keyboard, as a person does. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await page.evaluate(([name, cell]) => window.workbench?.activate(name, cell), [sheet, a1] as const);
  // The grid takes the keyboard a moment after a jump; a person is not that fast.
  await page.waitForTimeout(150);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled(page);
}

/** The sidebar's own frame, looked up anew at each use: opening the checker again replaces it. */
export function sidebarOf(page: Page): FrameLocator {
  return page.frameLocator("iframe[sandbox]");
}
