// The product as a person meets it: the real bundle in a real spreadsheet in a real browser, driven by keyboard and mouse.

import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import {
  openWorkbench,
  type RunningWorkbench,
  settled,
  sidebarOf,
  startWorkbench,
  typeInto,
  untilReady,
  valuesOf,
} from "./workbench-page.ts";

const screenshots = path.resolve(fileURLToPath(import.meta.url), "../../../build/screenshots/workbench");

let browser: Browser;
let context: BrowserContext;
let workbench: RunningWorkbench;
let page: Page;

/** Waits until the sidebar shows the text; it polls every few seconds. */
async function sidebarShows(text: string | RegExp): Promise<void> {
  const sidebar = sidebarOf(page);
  await sidebar.getByText(text).first().waitFor({ timeout: 30_000 });
}

/** What cells come to; formulas need a moment, more on a busy machine. */
function expectCells(sheet: string, a1: string) {
  return expect.poll(async () => (await valuesOf(page, sheet, a1)).flat(), { timeout: 20_000 });
}

async function chooseInMenu(menu: string, item: string): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: menu, exact: true }).click();
  await page.getByRole("menu").getByRole("menuitem", { name: item }).click();
}

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true });
  [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await openWorkbench(context, workbench.address);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

describe("the workbench opens on the example plan", () => {
  it("shows the sample's statuses, verdict and caps", async () => {
    const statuses = async () => (await valuesOf(page, "Partners", "I1:I7")).flat();
    await expect
      .poll(statuses, { timeout: 20_000 })
      .toEqual([
        "Status",
        "? Established: when was it founded?",
        "✔ OK",
        "? ECHE: yes or no?",
        "✖ Country: “Spian” is not a country. Spain?",
        "? Added value: what only they can bring?",
        "✖ Role: has €1,800 in the budget; associated partners get none",
      ]);
    await expectCells("Budget", "I31").toEqual(["✖ Partner: associated partners get no EU money"]);
    await sidebarShows("3 problems to fix");
    await sidebarShows("€2,500 over");
    await page.screenshot({ path: path.join(screenshots, "example.png") });
  });

  it("answers a formula with semicolons and with commas", async () => {
    await typeInto(page, "Partners", "L2", '=ERASMUS_CAP("Knowledge Alliances"; 2016; 24)');
    await typeInto(page, "Partners", "L3", '=ERASMUS_CAP("Knowledge Alliances", 2016, 24)');
    await typeInto(page, "Partners", "L4", "=ERASMUS_CAP()");
    await settled(page);
    await expectCells("Partners", "L2:L4").toEqual([700000, 700000, 400000]);
  });

  it("follows a corrected country in status, mark, note and sidebar, and an undo", async () => {
    const colour = () => page.evaluate(() => window.workbench?.conditionalColour("Partners", "B5"));
    await expect.poll(async () => (await colour())?.toUpperCase(), { timeout: 10_000 }).toBe("#FDEEE6");
    await expect.poll(() => page.evaluate(() => window.workbench?.note("Partners", "B5"))).toContain("Spian");
    await typeInto(page, "Partners", "B5", "Spain");
    await expectCells("Partners", "I5").toEqual(["✔ OK"]);
    await expect
      .poll(() => page.evaluate(() => window.workbench?.note("Partners", "B5")), { timeout: 10_000 })
      .toBe("");
    await expect.poll(colour, { timeout: 10_000 }).toBeUndefined();
    await sidebarShows("2 problems to fix");
    await page.screenshot({ path: path.join(screenshots, "corrected.png") });

    await page.evaluate(() => window.workbench?.activate("Partners", "B6"));
    await page.keyboard.press("Control+z");
    await settled(page);
    await expectCells("Partners", "B5").toEqual(["Spian"]);
    await expectCells("Partners", "I5").toEqual(["✖ Country: “Spian” is not a country. Spain?"]);
    await sidebarShows("3 problems to fix");
  });

  it("changes the country with one press in the sidebar and takes it back", async () => {
    const sidebar = sidebarOf(page);
    await sidebar.getByRole("button", { name: "Change to Spain" }).click();
    await sidebarShows("2 problems to fix");
    await expectCells("Partners", "B5").toEqual(["Spain"]);
    await sidebar.getByRole("button", { name: "Undo" }).click();
    await sidebarShows("3 problems to fix");
    await expectCells("Partners", "B5").toEqual(["Spian"]);
  });

  it("goes to the cell that a finding names", async () => {
    const sidebar = sidebarOf(page);
    await sidebar.getByRole("button", { name: /Go to cell: Partners, row 4, ECHE/ }).click();
    await settled(page);
    await page.keyboard.type("yes");
    await page.keyboard.press("Enter");
    await settled(page);
    await expectCells("Partners", "F4").toEqual(["yes"]);
    await expectCells("Partners", "I4").toEqual(["✔ OK"]);
  });

  it("saves the page for the approval, and a calendar file", async () => {
    const sidebar = sidebarOf(page);
    await sidebar.getByRole("tab", { name: "Steps" }).click();
    // The workbench keeps the panel's frame apart, so that no window can be written into: the page is a file.
    const pageSaved = page.waitForEvent("download");
    await sidebar.getByRole("button", { name: "Page for the approval" }).click();
    const approval = await pageSaved;
    expect(approval.suggestedFilename()).toBe("erasmus.html");
    expect(await readFile(await approval.path(), "utf8")).toContain("<h1>Open Labs for Green Skills</h1>");
    await sidebar.getByRole("button", { name: "Add dates to a calendar" }).click();
    const saved = page.waitForEvent("download");
    await sidebar.getByRole("button", { name: "Download .ics" }).click();
    expect((await saved).suggestedFilename()).toBe("erasmus.ics");
    await sidebar.getByRole("tab", { name: "Check" }).click();
  });

  it("finds the plan again after a reload and after a restart", async () => {
    await typeInto(page, "Partners", "G2", "1999-05-04");
    await page.evaluate(() => window.workbench?.saveNow());
    await page.reload();
    await untilReady(page);
    await expectCells("Partners", "I2").toEqual(["✔ OK"]);

    const { planFile } = workbench;
    await page.close();
    const again = await startWorkbench(planFile);
    try {
      page = await openWorkbench(context, again.address);
      await expectCells("Partners", "F4").toEqual(["yes"]);
      await expectCells("Partners", "I5").toEqual(["✖ Country: “Spian” is not a country. Spain?"]);
    } finally {
      await page.close();
      await again.stop();
    }
  });
});

describe("a new plan", () => {
  let own: RunningWorkbench;

  beforeAll(async () => {
    own = await startWorkbench();
    page = await openWorkbench(context, own.address);
    await chooseInMenu("File", "New plan");
    await page.getByRole("dialog").getByRole("button", { name: "Start a new plan" }).click();
    await page.waitForFunction(() => !window.workbench?.sheetNames().includes("Partners"), undefined, {
      timeout: 30_000,
    });
    await untilReady(page);
  });

  afterAll(async () => {
    await page.close();
    await own.stop();
  });

  it("makes a planning sheet from the menu and checks the first partner", async () => {
    await chooseInMenu("Erasmus Planner", "Make a planning sheet");
    await page.waitForFunction(() => window.workbench?.sheetNames().includes("Checks"), undefined, { timeout: 30_000 });
    await settled(page);
    await typeInto(page, "Partners", "A2", "Norrviks universitet");
    await typeInto(page, "Partners", "B2", "Sverige");
    await typeInto(page, "Partners", "D2", "Coordinator");
    await expectCells("Partners", "I2").toEqual(["? Established: when was it founded? +1"]);
    await page.screenshot({ path: path.join(screenshots, "new-plan.png") });
  });

  it("opens the checker from the menu in Swedish", async () => {
    await chooseInMenu("Erasmus Planner", "Open the checker");
    const sidebar = sidebarOf(page);
    await sidebar.getByText("Only 1 organisation", { exact: false }).first().waitFor({ timeout: 30_000 });
    await sidebar.getByRole("button", { name: /menu/i }).click();
    await sidebar.getByRole("menuitemradio", { name: "Svenska" }).click();
    await sidebar.getByText("Bara 1 organisation", { exact: false }).first().waitFor({ timeout: 30_000 });
    await page.screenshot({ path: path.join(screenshots, "swedish.png") });
  });
});
