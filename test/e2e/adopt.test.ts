// Taking over a sheet and inserting formulas: by keyboard in the panel, and with the real add-on in the workbench.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Adoption } from "../../src/check/panel-state.ts";
import { costs } from "../apps-script/own-sheet-cells.ts";
import { FakeServer } from "../sidebar/fake-server.ts";
import { openPanel } from "../sidebar/render.ts";
import { adopted, formulasOf, ownTabsAnswers } from "../sidebar/states/adopting.ts";
import { firstRun } from "../sidebar/states/first-run.ts";
import { problems } from "../sidebar/states/sample-plan.ts";
import { launchBrowser } from "./browser.ts";
import { openWorkbench, settled, sidebarOf, startWorkbench, valuesOf } from "./workbench-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? undefined);
}

async function tabTo(page: Page, control: string): Promise<void> {
  for (let step = 0; step < 40 && (await focused(page)) !== control; step += 1) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(control);
}

/** Chooses in the select that has the focus, as a keyboard does: by the first letters. */
async function chooseByKeys(page: Page, control: string, letters: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(letters);
}

it("takes over somebody's own tabs by keyboard alone, asks what is not sure, and is taken back", async () => {
  const server = new FakeServer(firstRun("en"));
  server.answers = ownTabsAnswers("en");
  server.afterWrite = adopted("en");
  const { page, faults } = await openPanel(browser, server);
  await expect.poll(() => focused(page)).toBe("make-plan");
  await tabTo(page, "adopt");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("task-back");
  await page.getByText("Step 1 of 3").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("adopt");
  await page.keyboard.press("Enter");
  await page.getByText("Step 1 of 3").waitFor();

  // What is not answered gets the focus, and nothing goes on.
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("part-2");
  await page.getByText("Answer this first.").waitFor();
  await page.keyboard.type("Bud");
  await chooseByKeys(page, "part-4", "Bud");
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");
  await page.getByText("Budget is chosen twice. Only one can be.").waitFor();
  await page.keyboard.type("Not");
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");

  await page.getByText("Step 2 of 3: columns of Konsortio 2026").waitFor();
  await expect.poll(() => focused(page)).toBe("step-title");
  await chooseByKeys(page, "column-0", "Not");
  await chooseByKeys(page, "column-6", "Type");
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");
  await page.getByText("Step 2 of 3: answers in Konsortio 2026").waitFor();
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");
  await page.getByText("Step 2 of 3: columns of Kulut 2026").waitFor();
  await chooseByKeys(page, "column-1", "Work");
  await tabTo(page, "adopt-next");
  await page.keyboard.press("Enter");

  await page.getByText("4\u00a0partners, 2\u00a0lines, €250,000").waitFor();
  await page.getByText("Konsortio 2026 E11 cannot be read: “Spian”").waitFor();
  // A sum that nobody chose is not filled in.
  expect(await page.locator("#grant").inputValue()).toBe("");
  expect(server.valuesOf("panelAdopt")).toEqual([]);
  await tabTo(page, "task-done");
  await page.keyboard.press("Enter");
  await expect.poll(() => server.valuesOf("panelAdopt")).toHaveLength(1);
  const [adoption] = server.valuesOf("panelAdopt")[0] as [Adoption];
  expect(adoption).toMatchObject({ checks: null, given: { action: null, call: null, months: null, grant: null } });
  expect(adoption.tables.map(({ sheetId, table, status }) => [sheetId, table, status])).toEqual([
    [1, "partners", null],
    [1, "project", null],
    [2, "budget", null],
  ]);
  await page.getByText("Your own tabs are read as they are").first().waitFor();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(() => server.valuesOf("panelAdopt").at(-1)).toEqual([{ tables: [], given: null, checks: null }]);
  expect(faults).toEqual([]);
  await page.close();
});

it("finds a formula by its words, asks before it writes over a cell, and takes it back, by keyboard alone", async () => {
  const server = new FakeServer(problems("en"));
  server.answers = { panelFormulas: () => formulasOf("en") };
  const held = { cell: "Budget!C5", text: "€1,800" };
  server.inserted = [
    { done: false, message: "", undo: null, held },
    { done: true, message: "Budget!C5 changed", undo: "undo-1", held: null },
  ];
  const { page, faults } = await openPanel(browser, server);
  await page.getByRole("button", { name: "Menu" }).press("Enter");
  for (let step = 0; step < 20; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === "Formulas") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByText("21\u00a0formulas").waitFor();
  await tabTo(page, "formula-search");
  await page.keyboard.type("largest year");
  await page.getByText("2\u00a0formulas").waitFor();
  await tabTo(page, "formula:ERASMUS_CAP");
  await page.keyboard.press("Space");
  await tabTo(page, "insert:ERASMUS_CAP");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Budget!C5 is not empty" }).waitFor();
  expect(server.valuesOf("panelInsert")).toEqual([["=ERASMUS_CAP()", null]]);
  await tabTo(page, "write-over");
  await page.keyboard.press("Enter");
  await expect.poll(() => server.valuesOf("panelInsert").at(-1)).toEqual(["=ERASMUS_CAP()", held]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(() => server.valuesOf("panelUndo")).toEqual([["undo-1"]]);
  await page.keyboard.press("Escape");
  expect(faults).toEqual([]);
  await page.close();
});

it("with the real add-on: reads a budget somebody had, and inserts a formula beside it", async () => {
  const workbench = await startWorkbench();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await openWorkbench(context, workbench.address);
  try {
    await page.evaluate((cells) => {
      const sheet = window.workbench?.host.context.spreadsheet().insertSheet("Kulut");
      sheet?.getRange(1, 1, cells.length, cells[0]?.length ?? 1).setValues(cells.map((row) => [...row]));
    }, costs);
    await settled(page);
    const panel = sidebarOf(page);
    await panel.getByRole("button", { name: "Menu" }).click();
    await panel.getByRole("menuitem", { name: "Use a sheet I already have" }).click();
    await panel.getByText("1\u00a0tab in this file").waitFor();
    await panel.getByRole("button", { name: "Next: columns" }).click();
    await panel.locator("#column-1").selectOption("workPackage");
    await panel.getByRole("button", { name: "Next: look at the result" }).click();
    await panel.getByText("0\u00a0partners, 2\u00a0lines, €250,000").waitFor();
    await panel.locator("#action").selectOption("cooperation-partnerships");
    await panel.locator("#variant").selectOption("higher-education");
    await panel.locator("#call").selectOption("2026");
    await panel.getByRole("button", { name: "Start checking" }).click();
    await panel.getByText("Your own tabs are read as they are").first().waitFor();
    await panel.getByRole("button", { name: "Undo" }).waitFor();
    expect(await valuesOf(page, "Kulut", "A1:F3")).toEqual(costs.map((row) => [...row, "", ""]));

    await page.evaluate(() => window.workbench?.activate("Kulut", "F1"));
    await panel.getByRole("button", { name: "Menu" }).click();
    await panel.getByRole("menuitem", { name: "Formulas" }).click();
    await panel.getByRole("button", { name: "ERASMUS_COUNTRY" }).click();
    await panel.getByRole("button", { name: "Insert at the active cell" }).click();
    await expect.poll(async () => (await valuesOf(page, "Kulut", "F1"))[0]?.[0], { timeout: 20_000 }).not.toBe("");
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await valuesOf(page, "Kulut", "F1"))[0]?.[0], { timeout: 20_000 }).toBe("");
  } finally {
    await page.close();
    await workbench.stop();
  }
});
