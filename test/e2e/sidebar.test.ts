// The panel in a real browser: every state in every look, then what a person does with it.

import { mkdir } from "node:fs/promises";
import axe from "axe-core";
import ICAL from "ical.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { planWithKey } from "../../sidebar/panel.ts";
import type { PanelFinding, PanelState } from "../../src/check/panel-state.ts";
import { calendarText } from "../../src/files/calendar.ts";
import { type Language, languages } from "../../src/messages/messages.ts";
import { FakeServer } from "../sidebar/fake-server.ts";
import { openPanel } from "../sidebar/render.ts";
import { scenes } from "../sidebar/scenes.ts";
import { accepted } from "../sidebar/states/accepted.ts";
import { finding } from "../sidebar/states/building-blocks.ts";
import { otherProcess, sampleDocuments } from "../sidebar/states/documents.ts";
import { callUnknown, viewOnly } from "../sidebar/states/failures.ts";
import { firstRun } from "../sidebar/states/first-run.ts";
import {
  associatedInBudget,
  countryMended,
  managementTooMuch,
  pointsToJudge,
  problems,
  sampleReport,
} from "../sidebar/states/sample-plan.ts";
import { partnerNames, partnerRows } from "../sidebar/states/shared.ts";
import { sampleSteps, stepCalled, stepTicked } from "../sidebar/states/steps.ts";
import { fixFound, fixWithoutCountry, largerTried, nothingTried } from "../sidebar/states/tries.ts";
import { launchBrowser } from "./browser.ts";

const PICTURES = "build/screenshots/sidebar";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir(PICTURES, { recursive: true });
});
afterAll(() => browser.close());

/** Of every page that was opened; no page may ever have two calls in flight. */
const servers: FakeServer[] = [];
afterEach(() => {
  expect(servers.map(({ mostAtOnce }) => mostAtOnce).filter((most) => most > 1)).toEqual([]);
});

const looks = ["light", "dark", "forced", "large"] as const;
/** Every state in two languages; in the others each view once, at 200 %: colours do not depend on words, room does. */
const views = [
  ...["first-run", "make-a-sheet", "problems-card-open", "accept-with-a-reason", "menu", "what-is-not-checked"],
  ...["budget-partners-table", "try-change-all", "fix", "steps", "steps-documents"],
  ...["adopt-tabs", "adopt-columns", "adopt-result", "formulas", "partner-rows", "what-changed"],
];
const isThorough = (language: Language): boolean => language === "en" || language === "sv";
const looksIn = (language: Language): readonly (typeof looks)[number][] => (isThorough(language) ? looks : ["large"]);

for (const language of languages) {
  const its = scenes.filter(({ name }) => isThorough(language) || views.includes(name));
  it.each(its.map((scene) => ({ name: scene.name, scene })))(`$name in ${language}`, async ({ name, scene }) => {
    const server = scene.server(language);
    servers.push(server);
    const { page, requests, faults } = await openPanel(browser, server, language);
    await page.locator("h1").first().waitFor();
    await scene.prepare?.(page, language, server);
    for (const look of looksIn(language)) {
      await page.emulateMedia({
        colorScheme: look === "dark" ? "dark" : "light",
        forcedColors: look === "forced" ? "active" : "none",
      });
      if (look === "large") await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await page.screenshot({ path: `${PICTURES}/${name}-${language}-${look}.png` });
      expect(await tooWide(page), `${look}: wider than its box`).toEqual([]);
      expect(await violations(page), `${look}: accessibility`).toEqual([]);
    }
    expect({ requests, faults }).toEqual({ requests: [], faults: [] });
    await page.close();
  });
}

it("can be walked by keyboard: every control in order, with a ring that is seen", async () => {
  const { page } = await open(problems("en"));
  await focus(page, "menu");
  const walked: (string | undefined)[] = [];
  for (let step = 0; step < 12; step += 1) {
    walked.push(await focused(page));
    await expect.poll(() => ringWidth(page)).toBe("2px");
    await page.keyboard.press("Tab");
  }
  expect(walked).toEqual([
    "menu",
    "view:check",
    "counter:errors",
    "counter:open",
    "counter:judge",
    "counter:met",
    "group:errors",
    "title:management-share",
    "place:management-share",
    "title:country-unknown",
    "place:country-unknown",
    "change:country-unknown",
  ]);
  await page.close();
});

it("moves between the views by arrow keys, and keeps what was open in each", async () => {
  const { page, server } = await open(problems("en"));
  await page.getByRole("button", { name: managementTooMuch("en").message }).click();
  await focus(page, "view:check");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toBe("view:steps");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toBe("view:budget");
  await page.getByRole("heading", { name: "Per year" }).waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("budget-part");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "Per partner" }).waitFor();
  await page.getByRole("button", { name: /Norrviks handelskammare.*go to the largest line/ }).press("Enter");
  await expect.poll(() => server.valuesOf("panelGoTo")).toEqual([["cell:budget:31:amount"]]);
  await page.getByText("Table", { exact: true }).click();
  await page.getByRole("rowheader", { name: "Norrviks universitet" }).waitFor();
  await page.getByRole("button", { name: "Copy table" }).press("Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.getByRole("tab", { name: "Check" }).click();
  await page.getByRole("button", { name: "Go to cell", exact: true }).waitFor();
  await page.getByRole("tab", { name: "Budget" }).click();
  await page.getByRole("rowheader", { name: "Norrviks universitet" }).waitFor();
  await page.close();
});

it("tries other answers without writing, puts them into the Project tab with one press, and takes them back", async () => {
  const { page, server } = await open(problems("en"));
  server.answers.panelTry = (answers) => (answers === null ? nothingTried("en") : largerTried("en"));
  await page.getByRole("tab", { name: "Try" }).click();
  await page.getByText("No verdict changes.").waitFor();
  await page.getByLabel("Months").fill("36");
  await page.getByText("1\u00a0goes, 1\u00a0is new, 1\u00a0stays").waitFor();
  await page.getByLabel("Months, changed").waitFor();
  expect(server.valuesOf("panelTry")).toEqual([[null], [{ ...nothingTried("en").own, months: 36 }]]);
  expect(server.valuesOf("panelChange")).toEqual([]);
  await page.getByRole("button", { name: "Put into the Project tab" }).press("Enter");
  await expect.poll(() => server.valuesOf("panelChange")).toEqual([[largerTried("en").edits]]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(() => server.valuesOf("panelUndo")).toEqual([["undo-1"]]);
  await page.close();
});

it("offers the smallest fix, leaves out what is unticked, and writes the rest at once", async () => {
  const { page, server } = await open(problems("en"));
  server.answers.panelFix = (chosen) => (chosen === null ? fixFound("en") : fixWithoutCountry("en"));
  await page.getByText("All 3 can be fixed: change 4\u00a0cells.").waitFor();
  await focus(page, "show-fix");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("task-back");
  await page.getByText("After this: no errors.").waitFor();
  await page.getByRole("checkbox").first().uncheck();
  await page.getByText("After this: 1 problem to fix.").waitFor();
  const kept = fixFound("en")
    .parts.slice(1)
    .flatMap(({ edits }) => edits);
  expect(server.valuesOf("panelFix").slice(-1)).toEqual([[{ edits: kept, joining: [] }]]);
  expect(server.valuesOf("panelChange")).toEqual([]);
  await page.getByRole("button", { name: "Change 3\u00a0cells" }).press("Enter");
  await expect.poll(() => server.valuesOf("panelChange")).toEqual([[kept]]);
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.close();
});

it("opens a card by keyboard, goes to its cell, and leaves a task by Escape to where it was opened", async () => {
  const { page, server } = await open(problems("en"));
  await focus(page, "title:management-share");
  await page.keyboard.press("Enter");
  for (const expected of ["place:management-share", undefined, "go:management-share"]) {
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe(expected);
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => server.valuesOf("panelGoTo")).toEqual([["management-share"]]);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "gridFocused"))).toBe(1);
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("settle:management-share");
  const before = await scrollTop(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Accept with a reason" }).waitFor();
  await expect.poll(() => focused(page)).toBe("reason");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("settle:management-share");
  await expect.poll(() => scrollTop(page)).toBe(before);
  await page.keyboard.press("Shift+Tab");
  await focus(page, "title:management-share");
  await page.keyboard.press("Space");
  await expect.poll(() => page.getByText("What to do").count()).toBe(0);
  await page.close();
});

it("a counter opens its group and puts the focus on the heading", async () => {
  const { page } = await open(problems("en"));
  await focus(page, "counter:met");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("group:met");
  await page.getByRole("button", { name: "Show 11 more" }).press("Enter");
  await expect.poll(() => focused(page)).toBe("first-more");
  await page.close();
});

it("makes a sheet by keyboard, and reads the first verdict", async () => {
  const { page, server } = await open(firstRun("en"));
  server.afterWrite = problems("en");
  await expect.poll(() => focused(page)).toBe("make-plan");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("action");
  await page.getByLabel("Action").selectOption("Knowledge Alliances");
  await expect.poll(() => page.getByLabel("Field").count()).toBe(0);
  await page.getByLabel("Action").selectOption("Cooperation Partnerships");
  await page.getByLabel("Months").fill("two");
  await page.getByRole("button", { name: "Make the sheet" }).press("Enter");
  await page.getByText("Write the months as a whole number").waitFor();
  await expect.poll(() => focused(page)).toBe("months");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("24");
  await page.getByRole("button", { name: "Make the sheet" }).press("Enter");
  await page.getByRole("heading", { name: "3 problems to fix" }).waitFor();
  await expect
    .poll(() => server.valuesOf("panelMakeSheet"))
    .toEqual([
      [
        {
          action: "cooperation-partnerships",
          call: 2026,
          variant: "higher-education",
          months: 24,
          grant: 250_000,
          process: "kth",
        },
      ],
    ]);
  await expect.poll(() => focused(page)).toBe("verdict");
  await expect.poll(() => heard(page)).toBe("3 problems to fix");
  await page.close();
});

it("changes a cell once, moves the focus to the next card, and takes the change back", async () => {
  const { page, server } = await open(problems("en"));
  server.afterWrite = countryMended("en");
  const { promise, release } = held();
  server.waiting = promise;
  await focus(page, "change:country-unknown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Changing to Spain …" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  release();
  await page.getByRole("heading", { name: "2 problems to fix" }).waitFor();
  await expect.poll(() => server.valuesOf("panelChange")).toEqual([[["country-unknown"]]]);
  await expect.poll(() => focused(page)).toBe("title:associated-has-budget");
  await expect.poll(() => heard(page)).toBe("2 problems to fix, 1\u00a0fewer");
  server.afterWrite = { ...problems("en"), fingerprint: "again" };
  await focus(page, "undo");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "3 problems to fix" }).waitFor();
  await expect.poll(() => server.valuesOf("panelUndo")).toEqual([["undo-1"]]);
  await expect.poll(() => page.locator(".undo").count()).toBe(0);
  await page.close();
});

it("a refused write puts the focus on the note, and closing it goes back to the button", async () => {
  const { page, server } = await open(problems("en"));
  server.applied = { done: false, message: "C5 has changed meanwhile. It says “España” now.", undo: null };
  await focus(page, "change:country-unknown");
  await page.keyboard.press("Enter");
  await page.getByText("C5 has changed meanwhile").first().waitFor();
  await expect.poll(() => focused(page)).toBe("note");
  await expect.poll(() => heard(page)).toContain("C5 has changed meanwhile");
  await page.getByRole("button", { name: "Copy “Spain”" }).press("Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.getByRole("button", { name: "Close" }).press("Enter");
  await expect.poll(() => focused(page)).toBe("change:country-unknown");
  await page.close();
});

it("nothing that is being read moves, closes or loses the focus when the plan changes", async () => {
  const { page, server } = await open(problems("en"));
  await page.getByRole("button", { name: associatedInBudget("en").message }).click();
  await focus(page, "go:associated-has-budget");
  const before = await topOf(page, "go:associated-has-budget");
  const fresh = finding({ key: "new-error", message: "Two coordinators: rows 2 and 5", placeText: "Partners · row 5" });
  server.state = withErrors("changed", [fresh, managementTooMuch("en"), associatedInBudget("en")]);
  await comeBack(page);
  await page.getByText("Two coordinators").waitFor();
  await expect.poll(() => topOf(page, "go:associated-has-budget")).toBeCloseTo(before, 0);
  await expect.poll(() => focused(page)).toBe("go:associated-has-budget");
  await expect.poll(() => cardsOf(page, "errors")).toEqual(["management-share", "associated-has-budget", "new-error"]);
  // The order is renewed when the group is opened again; the card is still open.
  const heading = page.getByRole("button", { name: "Errors 3", exact: true });
  await heading.click();
  await heading.click();
  await expect.poll(() => cardsOf(page, "errors")).toEqual(["new-error", "management-share", "associated-has-budget"]);
  await expect.poll(() => page.getByRole("button", { name: "Go to cell", exact: true }).count()).toBe(1);
  await page.close();
});

it("what is under the pointer stays there when a note appears above it", async () => {
  const { page, server } = await open(problems("en"));
  await page.locator("[data-card=management-share]").hover();
  const before = await topOf(page, "title:management-share");
  server.failure = { name: "NetworkError", message: "Connection failure due to HTTP 0" };
  await comeBack(page);
  await page.getByText("No connection since 14:32").first().waitFor();
  await expect.poll(() => topOf(page, "title:management-share")).toBeCloseTo(before, 0);
  await expect.poll(() => heard(page)).toBe("No connection since 14:32");
  server.failure = undefined;
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await expect.poll(() => heard(page)).toBe("Connected again.");
  await expect.poll(() => topOf(page, "title:management-share")).toBeCloseTo(before, 0);
  await page.close();
});

it("a judgement shows at once, needs a reason, and goes back if it is refused", async () => {
  const { page, server } = await open(problems("en"));
  await page.getByRole("button", { name: pointsToJudge("en")[0]?.message ?? "" }).click();
  await page.getByRole("button", { name: "Mark as judged" }).click();
  await page.keyboard.type("ok");
  await page.getByRole("button", { name: "Mark as judged" }).click();
  await page.getByText("Write a few words").waitFor();
  expect(server.valuesOf("panelMarkJudged")).toEqual([]);
  await page.keyboard.type(", all five confirmed");
  const { promise, release } = held();
  server.waiting = promise;
  server.failure = { name: "ScriptError", message: "Exceeded maximum execution time", of: "panelMarkJudged" };
  await page.getByRole("button", { name: "Mark as judged" }).click();
  await page.getByText("“ok, all five confirmed”").waitFor();
  await page.getByText("2, 1 judged").waitFor();
  await expect.poll(() => focused(page)).toBe("title:same-group");
  release();
  await page.getByText("Nothing was changed").first().waitFor();
  await expect.poll(() => page.getByText("2, 1 judged").count()).toBe(0);
  await expect.poll(() => server.valuesOf("panelMarkJudged")).toEqual([["same-group", "ok, all five confirmed"]]);
  await page.close();
});

it("an accepted error stays in its group, says who, when and why, and can be reopened", async () => {
  const { page, server } = await open(accepted("en"));
  await page.getByText("Accepted by Lena Ek, 2 Feb 2026, 14:36").waitFor();
  await page.getByText("3, 1 accepted", { exact: true }).waitFor();
  await page.getByRole("button", { name: managementTooMuch("en").message }).click();
  await page.getByText("“Waiting for the new staff costs").waitFor();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect.poll(() => server.valuesOf("panelReopen")).toEqual([["management-share"]]);
  await page.close();
});

it("the menu works by keyboard and changes the language everywhere", async () => {
  const { page, server } = await open(problems("en"));
  server.afterWrite = { ...problems("sv"), fingerprint: "svenska" };
  await focus(page, "menu");
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Svenska");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "3 fel att rätta" }).waitFor();
  await expect.poll(() => server.valuesOf("panelSetLanguage")).toEqual([["sv"]]);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("sv");
  await expect.poll(() => focused(page)).toBe("menu");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("menu").count()).toBe(0);
  await expect.poll(() => focused(page)).toBe("menu");
  await page.close();
});

it("where the file may only be read, buttons that write stay and say why they are off", async () => {
  const { page, server } = await open(viewOnly("en"));
  const change = page.getByRole("button", { name: "Change to Spain: needs edit access" });
  expect(await change.getAttribute("aria-disabled")).toBe("true");
  expect(await change.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe("dashed");
  await change.click({ force: true });
  await page.getByRole("button", { name: associatedInBudget("en").message }).click();
  await page.getByRole("button", { name: "Accept with a reason: needs edit access" }).waitFor();
  expect(server.valuesOf("panelChange")).toEqual([]);
  await page.close();
});

it("plans with another call where there are no rules for the chosen one", async () => {
  const { page, server } = await open(callUnknown("en"));
  server.afterWrite = problems("en");
  await page.getByRole("button", { name: "Plan with 2026" }).click();
  await page.getByRole("heading", { name: "3 problems to fix" }).waitFor();
  await expect.poll(() => server.valuesOf("panelChange")).toEqual([[[planWithKey(2026)]]]);
  await page.close();
});

/** The panel with this state, when its first screen is there. */
async function open(state: PanelState) {
  const server = new FakeServer(state);
  servers.push(server);
  const { page } = await openPanel(browser, server);
  await page.locator("h1").first().waitFor();
  await page.locator("[aria-busy]").waitFor({ state: "detached" });
  return { page, server };
}

function withErrors(fingerprint: string, errors: readonly PanelFinding[]): PanelState {
  return { ...problems("en"), fingerprint, content: { screen: "report", report: sampleReport("en", { errors }) } };
}

function held(): { readonly promise: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

/** As when somebody clicks from the sheet into the panel. */
function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

function control(page: Page, id: string) {
  return page.locator(`[data-focus="${id}"]`);
}

/** Moves the focus there as the keyboard does, so that its ring shows. */
async function focus(page: Page, id: string): Promise<void> {
  await control(page, id).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe(id);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.focus : undefined,
  );
}

function ringWidth(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement === null ? "" : getComputedStyle(document.activeElement).outlineWidth,
  );
}

function scrollTop(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector(".check")?.scrollTop);
}

function topOf(page: Page, id: string): Promise<number> {
  return control(page, id).evaluate((element) => element.getBoundingClientRect().top);
}

function cardsOf(page: Page, group: string): Promise<readonly (string | undefined)[]> {
  return page
    .locator(`[data-group="${group}"] [data-card]`)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-card") ?? undefined));
}

/** What the live region says. */
function heard(page: Page): Promise<string | null> {
  return page.locator("#announcements").textContent();
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run: typeof axe.run = Reflect.get(Reflect.get(window, "axe"), "run");
    const { violations } = await run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }));
  });
  return found.flatMap(({ id, targets }) => targets.map((target) => `${id}: ${target}`));
}

/** Elements whose content is wider than they are, or that reach beyond the panel; a cut context line has its title. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("#panel *"))
      .filter((element) => element instanceof HTMLElement && element.offsetParent !== null)
      .filter((element) => !element.closest(".only-heard") && !element.matches(".context-text"))
      .filter((element) => {
        const isInline = getComputedStyle(element).display === "inline";
        const isWide = !isInline && element.scrollWidth > element.clientWidth + 1;
        return isWide || element.getBoundingClientRect().right > window.innerWidth + 0.5;
      })
      .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  );
}

it("ticks a step, shows what it comes to, and takes it back", async () => {
  const server = new FakeServer(problems("en"));
  let isTicked = false;
  server.answers = { panelSteps: () => (isTicked ? stepTicked("en") : sampleSteps("en")) };
  server.applied = { done: true, message: "Preparation!D3 changed", undo: "undo-1" };
  servers.push(server);
  const { page } = await openPanel(browser, server);
  await page.getByRole("tab", { name: "Steps" }).click();
  await page.getByText("2 of 7 steps done").waitFor();
  const late = stepCalled(sampleSteps("en"), "late");
  expect(await page.getByRole("checkbox", { name: late.title }).isChecked()).toBe(false);
  isTicked = true;
  await page.getByRole("checkbox", { name: late.title }).click();
  await page.getByText("3 of 7 steps done").waitFor();
  expect(server.valuesOf("panelStepDone")).toEqual([[late.row, late.title, true]]);
  expect(await page.getByRole("checkbox", { name: late.title }).isChecked()).toBe(true);
  isTicked = false;
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("2 of 7 steps done").waitFor();
  await page.close();
});

it("shows who is missing what, leads to the cell, and copies the text in the partner's language", async () => {
  const server = new FakeServer(problems("en"));
  server.answers = { panelSteps: () => sampleSteps("en"), panelDocuments: () => sampleDocuments("en") };
  servers.push(server);
  const { page } = await openPanel(browser, server);
  await page.getByRole("tab", { name: "Steps" }).click();
  await page.getByText("Mandate: 2 of 4").waitFor();
  await page.getByRole("button", { name: /Hochschule für .*, Mandate, missing/ }).click();
  await expect.poll(() => server.valuesOf("panelGoTo")).toEqual([["cell:partners:4:mandate"]]);
  await page.locator("[data-focus='mail:4']").click();
  const text = await page.getByLabel("Text to copy").inputValue();
  expect(text).toContain("1. Ihre OID (E und 8 Ziffern)");
  expect(text).toContain("Bitte bis 19. Februar 2026.");
  await page.getByRole("button", { name: "Copy the text" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("mail:4");
  await page.close();
});

it("changes the process after showing what comes and goes, and takes it back", async () => {
  const server = new FakeServer(problems("en"));
  server.answers = { panelSteps: () => sampleSteps("en"), panelProcess: (id) => otherProcess("en", id) };
  server.applied = { done: true, message: "12 cells changed", undo: "undo-1" };
  servers.push(server);
  const { page } = await openPanel(browser, server);
  await page.getByRole("tab", { name: "Steps" }).click();
  await page.getByRole("button", { name: "Choose a process" }).click();
  await page.getByLabel("Preparation process").selectOption("guide");
  await page.getByText("Programme Guide 2026, p. 413-436").waitFor();
  expect(server.valuesOf("panelChange")).toEqual([]);
  await page.getByRole("button", { name: "Change the steps" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).waitFor();
  expect(server.valuesOf("panelChange")).toEqual([[otherProcess("en", "guide").edits]]);
  await page.close();
});

it("opens the page for the approval, which a browser prints", async () => {
  const server = new FakeServer(problems("en"));
  server.answers = { panelSteps: () => sampleSteps("en"), panelHandOver: () => "<h1>For approval</h1>" };
  servers.push(server);
  const { page } = await openPanel(browser, server);
  await page.getByRole("tab", { name: "Steps" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Page for the approval" }).click();
  const shown = await opened;
  await shown.getByRole("heading", { name: "For approval" }).waitFor();
  await shown.close();
  // A page that cannot be made is told, and leaves no empty window behind.
  server.failure = { name: "ScriptError", message: "Service error", of: "panelHandOver" };
  const empty = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Page for the approval" }).click();
  await page.getByText("The page could not be made").waitFor();
  await expect.poll(async () => (await empty).isClosed()).toBe(true);
  await page.close();
});

it("gives a calendar file that another reader understands", async () => {
  const server = new FakeServer(problems("en"));
  server.answers = {
    panelSteps: () => sampleSteps("en"),
    panelCalendar: (dates) => calendarText(dates, new Date()),
  };
  servers.push(server);
  const { page, requests } = await openPanel(browser, server);
  await page.getByRole("tab", { name: "Steps" }).click();
  await page.getByRole("button", { name: "Add dates to a calendar" }).click();
  await page.getByRole("checkbox", { name: /^Mandates and Declaration/ }).uncheck();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download .ics" }).click();
  const file = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk));
  const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString()));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ["Final draft to the international office (KA220-HED)", "2026-02-19"],
    ["Deadline KA220-HED", "2026-03-05T11:00:00Z"],
  ]);
  expect(requests).toEqual([]);
  await page.close();
});

it("counts down to the deadline under the verdict", async () => {
  const { page } = await open(problems("en"));
  await page.getByText("31\u00a0days left: Thu 5 Mar, 12:00 Brussels time").waitFor();
  await page.close();
});

it("comes from an opened panel to a verdict with one press, and remembers the partner that was chosen", async () => {
  const { page, server } = await open(firstRun("en"));
  server.afterWrite = problems("en");
  await page.getByLabel("Example for").selectOption("Cooperation Partnerships");
  // The menu opens the panel: that is the first press of two.
  await page.getByRole("button", { name: "Open an example with deliberate mistakes" }).press("Enter");
  await page.getByRole("heading", { name: "3 problems to fix" }).waitFor();
  await expect.poll(() => server.valuesOf("panelOpenExample")).toEqual([["cooperation-partnerships"]]);
  server.answers = { panelPartners: partnerNames, panelPartner: (name) => partnerRows("en", name) };
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitem", { name: "Rows of one partner" }).click();
  await page.locator("#partner").selectOption("Universidad de Costa Clara");
  await page.getByRole("checkbox", { name: "Open the panel here next time" }).check();
  await expect
    .poll(() => JSON.parse(server.kept))
    .toMatchObject({ partner: "Universidad de Costa Clara", opensThere: true });
  await page.getByRole("button", { name: "Copy the text" }).press("Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("menu");
  await page.close();
});

it("opens at the rows of the partner who wanted that, and leads to a cell", async () => {
  const server = new FakeServer(problems("en"));
  server.kept = JSON.stringify({ look: "", partner: "Universidad de Costa Clara", opensThere: true });
  server.answers = { panelPartners: partnerNames, panelPartner: (name) => partnerRows("en", name) };
  servers.push(server);
  const { page } = await openPanel(browser, server, "en");
  await page.getByRole("heading", { name: "Rows of one partner" }).waitFor();
  await page.getByRole("button", { name: /Piloting week, 10 people/ }).press("Enter");
  await expect.poll(() => server.valuesOf("panelGoTo")).toEqual([["cell:budget:6:amount"]]);
  await page.close();
});
