// Every state of the panel that is looked at: what the server says, and what is pressed before looking.

import type { Page } from "playwright-core";
import { texts } from "../../sidebar/texts/languages.ts";
import type { ViewName } from "../../sidebar/texts/texts.ts";
import type { Language, PanelState, PanelSteps } from "../../src/check/panel-state.ts";
import { FakeServer } from "./fake-server.ts";
import { accepted } from "./states/accepted.ts";
import { adopted, formulasOf, ownTabsAnswers } from "./states/adopting.ts";
import { otherProcess, sampleDocuments } from "./states/documents.ts";
import { callUnknown, ruleNotRun, tableMissing, tableMissingWithReport, viewOnly } from "./states/failures.ts";
import { firstRun } from "./states/first-run.ts";
import {
  associatedInBudget,
  countryMended,
  managementTooMuch,
  misspeltCountry,
  problems,
} from "./states/sample-plan.ts";
import { changesSeen, notesRefused, partnerNames, partnerRows } from "./states/shared.ts";
import { sampleSteps, withoutDeadline, withoutTab } from "./states/steps.ts";
import {
  actionsTried,
  fixFound,
  fixWithoutCountry,
  largerTried,
  leavingTried,
  nothingTried,
  partnerMissing,
} from "./states/tries.ts";
import { allGood, onlyCells, onlyPoints, yearlyCaps } from "./states/verdicts.ts";

export interface Scene {
  readonly name: string;
  readonly server: (language: Language) => FakeServer;
  /** Ends when the page shows what is to be looked at. */
  readonly prepare?: (page: Page, language: Language, server: FakeServer) => Promise<void>;
}

const NETWORK = { name: "NetworkError", message: "Connection failure due to HTTP 0" };
const UNAUTHORISED = { name: "ScriptError", message: "Authorization is required to perform that action." };

function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).first().click();
}

async function checkNow(page: Page, language: Language): Promise<void> {
  await press(page, texts[language].menu);
  await page.getByRole("menuitem", { name: texts[language].checkNow }).click();
}

function broken(failure: { name: string; message: string }, server: FakeServer): FakeServer {
  server.failure = failure;
  return server;
}

function reportHeadline({ content }: PanelState): string {
  return content.screen === "report" ? content.report.headline : "";
}

async function openView(page: Page, language: Language, view: ViewName): Promise<void> {
  await page.getByRole("tab", { name: texts[language].views[view] }).click();
}

/** Chooses one of a few answers side by side. */
async function chooseSegment(page: Page, label: string): Promise<void> {
  await page.locator(".segment", { hasText: label }).filter({ visible: true }).first().click();
}

/** A server that answers what is tried out. */
function trying(language: Language): FakeServer {
  const server = new FakeServer(problems(language));
  server.answers = {
    panelTry: (answers) => (answers === null ? nothingTried(language) : largerTried(language)),
    panelActions: () => actionsTried(language),
    panelLeaving: () => leavingTried(language),
    panelFix: (chosen) => (chosen === null ? fixFound(language) : fixWithoutCountry(language)),
  };
  return server;
}

async function tryLarger(page: Page, language: Language): Promise<void> {
  await openView(page, language, "try");
  await page.locator("#try-grant").selectOption("400000");
  await page.locator(".footer-sticky").waitFor();
}

async function showFix(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: texts[language].fix.show }).click();
  await page.getByRole("heading", { name: texts[language].fix.title }).waitFor();
}

/** A server that knows these steps. */
function preparing(language: Language, steps: (language: Language) => PanelSteps): FakeServer {
  const server = new FakeServer(problems(language));
  server.answers = {
    panelSteps: () => steps(language),
    panelDocuments: () => sampleDocuments(language),
    panelProcess: (id) => otherProcess(language, id),
  };
  return server;
}

/** A file with tabs of somebody's own. */
function adopting(language: Language): FakeServer {
  const server = new FakeServer(firstRun(language));
  server.answers = ownTabsAnswers(language);
  return server;
}

async function adoptNext(page: Page): Promise<void> {
  await page.locator("[data-focus=adopt-next]").click();
}

async function openAdopt(page: Page, language: Language): Promise<void> {
  await press(page, texts[language].adopt.title);
  await page.getByText(texts[language].adopt.whichTabs).waitFor();
}

async function answerTabs(page: Page): Promise<void> {
  await page.locator(".mapping-asked select").first().selectOption("budget");
  await page.locator(".mapping-asked select").last().selectOption("-");
}

async function openColumns(page: Page, language: Language): Promise<void> {
  await openAdopt(page, language);
  await answerTabs(page);
  await adoptNext(page);
  await page.locator("#heading-row").waitFor();
}

async function openResult(page: Page, language: Language): Promise<void> {
  await openColumns(page, language);
  await page.locator("#column-0").selectOption("-");
  await page.locator("#column-6").selectOption("type");
  await adoptNext(page);
  await page.getByText(texts[language].adopt.answersOf("Konsortio 2026")).waitFor();
  await adoptNext(page);
  await page.getByText(texts[language].adopt.columnsOf("Kulut 2026")).waitFor();
  await page.locator("#column-1").selectOption("workPackage");
  await adoptNext(page);
  await page.getByText(texts[language].adopt.result).waitFor();
}

/** A server that knows the formulas of a file in Swedish ways. */
function explaining(language: Language): FakeServer {
  const server = new FakeServer(problems(language));
  server.answers = { panelFormulas: () => formulasOf(language) };
  return server;
}

async function openFormulas(page: Page, language: Language): Promise<void> {
  await press(page, texts[language].menu);
  await page.getByRole("menuitem", { name: texts[language].formulas.title }).click();
  await page.locator("[data-focus='formula:ERASMUS_CAP']").waitFor();
}

/** A server for a file that others change, too. */
function sharing(language: Language): FakeServer {
  const server = new FakeServer(problems(language));
  server.kept = JSON.stringify({ look: "then", partner: null, opensThere: false });
  server.answers = {
    panelPartners: partnerNames,
    panelPartner: (name) => partnerRows(language, name),
    panelChanges: () => changesSeen(language),
  };
  return server;
}

const never = new Promise<void>(() => undefined);

export const scenes: readonly Scene[] = [
  { name: "first-run", server: (language) => new FakeServer(firstRun(language)) },
  {
    name: "make-a-sheet",
    server: (language) => new FakeServer(firstRun(language)),
    prepare: (page, language) => press(page, texts[language].makePlan),
  },
  { name: "adopt-tabs", server: adopting, prepare: openAdopt },
  {
    name: "adopt-tabs-unanswered",
    server: adopting,
    prepare: async (page, language) => {
      await openAdopt(page, language);
      await adoptNext(page);
      await page.getByText(texts[language].adopt.unanswered).waitFor();
    },
  },
  { name: "adopt-columns", server: adopting, prepare: openColumns },
  {
    name: "adopt-columns-needed",
    server: adopting,
    prepare: async (page, language) => {
      await openColumns(page, language);
      await page.locator("#column-0").selectOption("-");
      await page.locator("#column-6").selectOption("-");
      await page.locator("#column-4").selectOption("-");
      await adoptNext(page);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "adopt-result",
    server: adopting,
    prepare: openResult,
  },
  {
    name: "adopt-result-scrolled",
    server: adopting,
    prepare: async (page, language) => {
      await openResult(page, language);
      await page.locator("main").evaluate((main) => main.scrollTo(0, 2000));
    },
  },
  {
    name: "adopted",
    server: (language) => {
      const server = adopting(language);
      server.afterWrite = adopted(language);
      return server;
    },
    prepare: async (page, language) => {
      await openResult(page, language);
      await press(page, texts[language].adopt.start);
      await page.locator(".undo").waitFor();
    },
  },
  { name: "adopted-tab-gone", server: (language) => new FakeServer({ ...tableMissing(language), isAdopted: true }) },
  { name: "formulas", server: explaining, prepare: openFormulas },
  {
    name: "formula-open",
    server: explaining,
    prepare: async (page, language) => {
      await openFormulas(page, language);
      await page.locator("#formula-search").fill("lines");
      await page.locator("[data-focus='formula:ERASMUS_LINES']").click();
      await page.locator(".formula-help").waitFor();
    },
  },
  {
    name: "formula-cell-full",
    server: (language) => {
      const server = explaining(language);
      const held = { cell: "Budget!C5", text: language === "sv" ? "1 800 €" : "€1,800" };
      server.inserted = [{ done: false, message: "", undo: null, held }];
      return server;
    },
    prepare: async (page, language) => {
      await openFormulas(page, language);
      await page.locator("[data-focus='formula:ERASMUS_CAP']").click();
      await press(page, texts[language].formulas.insert);
      await page.getByRole("button", { name: texts[language].formulas.writeOver }).waitFor();
    },
  },
  {
    name: "first-check",
    server: (language) => {
      const server = new FakeServer(problems(language));
      server.waiting = never;
      return server;
    },
    prepare: async (page, language) => {
      await page.getByText(texts[language].checkingPlan).waitFor();
    },
  },
  { name: "problems", server: (language) => new FakeServer(problems(language)) },
  {
    name: "problems-card-open",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await press(page, managementTooMuch(language).message);
      await page.evaluate(() => document.querySelector("[data-group=errors]")?.scrollIntoView());
      await page.getByRole("button", { name: texts[language].goToCell, exact: true }).focus();
    },
  },
  {
    name: "problems-scrolled",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await page.getByRole("button", { name: texts[language].goToGroup.judge }).click();
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-group=judge] .card-title")?.click());
    },
  },
  {
    name: "rules-met",
    server: (language) => new FakeServer(problems(language)),
    prepare: (page, language) => page.getByRole("button", { name: texts[language].goToGroup.met }).click(),
  },
  {
    name: "accepted",
    server: (language) => new FakeServer(accepted(language)),
    prepare: async (page, language) => {
      await press(page, managementTooMuch(language).message);
      await page.evaluate(() => document.querySelector("[data-group=errors]")?.scrollIntoView());
    },
  },
  {
    name: "accept-with-a-reason",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await press(page, associatedInBudget(language).message);
      await press(page, texts[language].acceptWithReason);
    },
  },
  {
    name: "reason-too-short",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-group=judge] .card-title")?.click());
      await press(page, texts[language].markAsJudged);
      await press(page, texts[language].markAsJudged);
    },
  },
  {
    name: "menu",
    server: (language) => new FakeServer(problems(language)),
    prepare: (page, language) => press(page, texts[language].menu),
  },
  {
    name: "partner-rows",
    server: sharing,
    prepare: async (page, language) => {
      await press(page, texts[language].menu);
      await page.getByRole("menuitem", { name: texts[language].rowsOfPartner }).click();
      await page.locator("#partner").selectOption("Universidad de Costa Clara");
      await page.getByText(texts[language].partner.mailIntro).waitFor();
    },
  },
  {
    name: "partner-rows-mail",
    server: (language) => {
      const server = sharing(language);
      server.kept = JSON.stringify({ look: "", partner: "Universidad de Costa Clara", opensThere: true });
      return server;
    },
    prepare: async (page, language) => {
      await page.getByText(texts[language].partner.mailIntro).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "since-last-look",
    server: sharing,
    prepare: async (page, language) => {
      await page.getByRole("button", { name: texts[language].since.show }).waitFor();
    },
  },
  {
    name: "what-changed",
    server: sharing,
    prepare: async (page, language) => {
      await press(page, texts[language].since.show);
      await page.getByText(texts[language].since.who).waitFor();
    },
  },
  { name: "notes-refused", server: (language) => new FakeServer(notesRefused(language)) },
  {
    name: "first-run-not-checked",
    server: (language) => new FakeServer(firstRun(language)),
    prepare: (page, language) => press(page, texts[language].whatIsNotChecked),
  },
  {
    name: "what-is-not-checked",
    server: (language) => new FakeServer(problems(language)),
    prepare: (page, language) => press(page, texts[language].fullList),
  },
  { name: "all-good", server: (language) => new FakeServer(allGood(language)) },
  { name: "cells-only", server: (language) => new FakeServer(onlyCells(language)) },
  {
    name: "points-only",
    server: (language) => new FakeServer(onlyPoints(language)),
    prepare: async (page, language) => {
      await page.getByRole("button", { name: texts[language].goToGroup.judge }).click();
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-group=judge] .card-title")?.click());
    },
  },
  {
    name: "budget-years",
    server: (language) => new FakeServer(problems(language)),
    prepare: (page, language) => openView(page, language, "budget"),
  },
  {
    name: "budget-partners",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await openView(page, language, "budget");
      await chooseSegment(page, texts[language].budget.parts.partner);
    },
  },
  {
    name: "budget-work-packages",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await openView(page, language, "budget");
      await chooseSegment(page, texts[language].budget.parts.workPackage);
    },
  },
  {
    name: "budget-table",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await openView(page, language, "budget");
      await chooseSegment(page, texts[language].budget.parts.category);
      await chooseSegment(page, texts[language].budget.table);
    },
  },
  {
    name: "budget-partners-table",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language) => {
      await openView(page, language, "budget");
      await chooseSegment(page, texts[language].budget.parts.partner);
      await chooseSegment(page, texts[language].budget.table);
    },
  },
  {
    name: "budget-years-with-caps",
    server: (language) => new FakeServer(yearlyCaps(language)),
    prepare: (page, language) => openView(page, language, "budget"),
  },
  {
    name: "budget-empty",
    server: (language) => new FakeServer(onlyCells(language)),
    prepare: (page, language) => openView(page, language, "budget"),
  },
  {
    name: "try-nothing",
    server: trying,
    prepare: async (page, language) => {
      await openView(page, language, "try");
      await page.getByText(texts[language].tries.nothingChanges).waitFor();
    },
  },
  { name: "try-change", server: trying, prepare: tryLarger },
  {
    name: "try-change-all",
    server: trying,
    prepare: async (page, language) => {
      await tryLarger(page, language);
      await page.locator("[data-focus=show-same]").click();
      await page.locator(".view-main:not([hidden])").evaluate((main) => main.scrollTo(0, 360));
    },
  },
  {
    name: "try-actions",
    server: trying,
    prepare: async (page, language) => {
      await openView(page, language, "try");
      await chooseSegment(page, texts[language].tries.parts.actions);
      await page.getByText(texts[language].tries.fits.nearly).waitFor();
    },
  },
  {
    name: "try-leaving",
    server: trying,
    prepare: async (page, language) => {
      await openView(page, language, "try");
      await chooseSegment(page, texts[language].tries.parts.leaves);
      await page.getByText(texts[language].tries.cannotLeave).waitFor();
    },
  },
  {
    name: "try-no-answer",
    server: (language) => {
      const server = trying(language);
      server.failure = { name: "ScriptError", message: "Exceeded maximum execution time", of: "panelTry" };
      return server;
    },
    prepare: async (page, language) => {
      await openView(page, language, "try");
      await page.getByText(texts[language].tries.failed).waitFor();
    },
  },
  {
    name: "fix-offer",
    server: trying,
    prepare: async (page, language) => {
      await page.getByRole("button", { name: texts[language].fix.show }).waitFor();
    },
  },
  { name: "fix", server: trying, prepare: showFix },
  {
    name: "fix-left-out",
    server: trying,
    prepare: async (page, language) => {
      await showFix(page, language);
      await page.getByRole("checkbox").first().uncheck();
      await page.getByText(texts[language].fix.after(fixWithoutCountry(language).after.headline)).waitFor();
    },
  },
  {
    name: "fix-partner-joins",
    server: (language) => {
      const server = trying(language);
      server.answers.panelFix = () => partnerMissing(language);
      return server;
    },
    prepare: showFix,
  },
  { name: "yearly-caps", server: (language) => new FakeServer(yearlyCaps(language)) },
  {
    name: "changed-with-undo",
    server: (language) => {
      const server = new FakeServer(problems(language));
      server.afterWrite = countryMended(language);
      const message = language === "sv" ? "C5 är nu ”Spanien”" : "C5 is “Spain” now";
      server.applied = { done: true, message, undo: "undo-1" };
      return server;
    },
    prepare: async (page, language) => {
      await press(page, texts[language].changeTo(misspeltCountry(language).suggestion ?? ""));
      await page.locator(".undo").waitFor();
      await page.getByRole("heading", { name: reportHeadline(countryMended(language)) }).waitFor();
    },
  },
  {
    name: "write-refused",
    server: (language) => {
      const server = new FakeServer(problems(language));
      const message =
        language === "sv"
          ? "C5 är skyddad av Lena Ek. ”Spanien” skrevs inte."
          : "Lena Ek protects C5. “Spain” was not written.";
      server.applied = { done: false, message, undo: null };
      return server;
    },
    prepare: async (page, language) => {
      await press(page, texts[language].changeTo(misspeltCountry(language).suggestion ?? ""));
      await page.getByText(texts[language].notDone).waitFor();
      await page.evaluate(() => document.querySelector(".scroller")?.scrollTo(0, 0));
    },
  },
  {
    name: "offline",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language, server) => {
      broken(NETWORK, server);
      await checkNow(page, language);
      await page.getByRole("button", { name: texts[language].tryAgain }).waitFor();
    },
  },
  {
    name: "call-failed",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language, server) => {
      broken({ name: "ScriptError", message: "Exceeded maximum execution time" }, server);
      await checkNow(page, language);
      await page.getByText(texts[language].callFailed).waitFor();
    },
  },
  {
    name: "not-authorised",
    server: (language) => broken(UNAUTHORISED, new FakeServer(problems(language))),
    prepare: async (page, language) => {
      await page.getByText(texts[language].permissionTitle).waitFor();
    },
  },
  {
    name: "stale",
    server: (language) => new FakeServer(problems(language)),
    prepare: async (page, language, server) => {
      server.waiting = never;
      await checkNow(page, language);
      await page.getByText(texts[language].checkingEdit).waitFor();
    },
  },
  ...[
    { name: "steps", steps: sampleSteps },
    { name: "steps-without-deadline", steps: withoutDeadline },
    { name: "steps-without-tab", steps: withoutTab },
  ].map(
    ({ name, steps }): Scene => ({
      name,
      server: (language) => preparing(language, steps),
      prepare: async (page, language) => {
        await openView(page, language, "steps");
        await page.getByText(steps(language).deadlineText).waitFor();
      },
    }),
  ),
  {
    name: "steps-calendar",
    server: (language) => preparing(language, sampleSteps),
    prepare: async (page, language) => {
      await openView(page, language, "steps");
      await press(page, texts[language].steps.addToCalendar);
      await page.getByRole("heading", { name: texts[language].steps.calendarTitle }).waitFor();
    },
  },
  {
    name: "steps-documents",
    server: (language) => preparing(language, sampleSteps),
    prepare: async (page, language) => {
      await openView(page, language, "steps");
      await page.getByRole("heading", { name: texts[language].documents.title }).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector(".documents")?.scrollIntoView());
    },
  },
  {
    name: "steps-process",
    server: (language) => preparing(language, sampleSteps),
    prepare: async (page, language) => {
      await openView(page, language, "steps");
      await press(page, texts[language].steps.changeProcess);
      await page.locator("#process").selectOption("guide");
      await page.getByRole("heading", { name: texts[language].steps.added }).waitFor();
    },
  },
  {
    name: "steps-mail",
    server: (language) => preparing(language, sampleSteps),
    prepare: async (page, language) => {
      await openView(page, language, "steps");
      await press(page, texts[language].documents.text);
      await page.getByLabel(texts[language].documents.textToCopy).waitFor();
    },
  },
  { name: "table-missing", server: (language) => new FakeServer(tableMissing(language)) },
  { name: "table-missing-with-report", server: (language) => new FakeServer(tableMissingWithReport(language)) },
  { name: "call-unknown", server: (language) => new FakeServer(callUnknown(language)) },
  {
    name: "view-only",
    server: (language) => new FakeServer(viewOnly(language)),
    prepare: (page, language) => press(page, managementTooMuch(language).message),
  },
  {
    name: "rule-not-run",
    server: (language) => new FakeServer(ruleNotRun(language)),
    prepare: async (page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-group=unchecked] .card-title")?.click());
      await page.evaluate(() => document.querySelector("[data-group=unchecked]")?.scrollIntoView());
    },
  },
];
