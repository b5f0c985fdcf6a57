// Excel files in the workbench as a person meets them: the button that saves one, the button and the drop that open one.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { examplePlan } from "../../src/sheet/example.ts";
import { readPlanBack } from "../files/read-plan-back.ts";
import { launchBrowser } from "./browser.ts";
import { openWorkbench, type RunningWorkbench, startWorkbench, untilReady, valuesOf } from "./workbench-page.ts";

let browser: Browser;
let context: BrowserContext;
let workbench: RunningWorkbench;
let page: Page;
const folder = mkdtempSync(path.join(tmpdir(), "excel-files-"));
const saved = path.join(folder, "Min plan å.xlsx");

function expectCells(sheet: string, a1: string) {
  return expect.poll(async () => (await valuesOf(page, sheet, a1)).flat(), { timeout: 20_000 });
}

/** Says yes to the plan being replaced, which reloads the page. */
async function agree(): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Open the file" }).click();
  await loaded;
  await untilReady(page);
}

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  page = await openWorkbench(context, workbench.address);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
  rmSync(folder, { recursive: true });
});

it("saves the plan as an Excel workbook with one press", async () => {
  await expectCells("Partners", "I3").toEqual(["✔ OK"]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await file.saveAs(saved);
  expect(await readPlanBack(readFileSync(saved))).toEqual(examplePlan());
});

it("opens it again by the button, with statuses that follow what is typed", async () => {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await (await chooser).setFiles(saved);
  await agree();
  await expectCells("Partners", "I5").toEqual(["✖ Country: “Spian” is not a country. Spain?"]);
  expect(await page.getByRole("textbox", { name: "Plan name" }).inputValue()).toBe("Min plan å");
});

it("opens a file that is dropped on it, CSV as well", async () => {
  const drop = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const data = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await page.dispatchEvent("#work", "dragenter", { dataTransfer: data });
    expect(await page.locator("#drop").textContent()).toBe("Drop the file to open it");
    await page.dispatchEvent("#work", "drop", { dataTransfer: data });
    expect(await page.locator("#drop").isHidden()).toBe(true);
  };
  await drop({ "partners.csv": "Organisation;Land\nJärvi;Finland\n", "budget.csv": "Partner;Belopp\nJärvi;6000,50\n" });
  await agree();
  expect(await page.evaluate(() => window.workbench?.sheetNames() ?? [])).toEqual(["partners", "budget"]);
  await expectCells("partners", "A2:B2").toEqual(["Järvi", "Finland"]);
  await expectCells("budget", "B2").toEqual([6000.5]);
});

it("says what is wrong with a file that cannot be opened, and keeps the plan", async () => {
  const broken = path.join(folder, "broken.xlsx");
  writeFileSync(broken, readFileSync(saved).subarray(0, 4000));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await (await chooser).setFiles(broken);
  await page.getByText("broken.xlsx: the end of the file is missing").waitFor();
  await expectCells("partners", "A2").toEqual(["Järvi"]);
});
