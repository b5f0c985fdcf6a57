// Whatever stands in a sheet: it is checked, and every report and export of it arrives or says why it cannot.

import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { handOverPage } from "../../src/answers/hand-over/hand-over-page.ts";
import { mailsOf } from "../../src/answers/mails/mails.ts";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import { eaceaCosts } from "../../src/cli/eacea-costs.ts";
import { githubReport } from "../../src/cli/github-report.ts";
import { htmlReport } from "../../src/cli/html-report.ts";
import { placedPlan } from "../../src/cli/placed-lines.ts";
import { portfolioReport } from "../../src/cli/portfolio-report.ts";
import { reportText } from "../../src/cli/report-text.ts";
import { sarifReport } from "../../src/cli/sarif-report.ts";
import { UserError } from "../../src/cli/user-error.ts";
import { calendarText } from "../../src/files/calendar.ts";
import { planWorkbook } from "../../src/files/plan-workbook.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { portfolioOf } from "../../src/portfolio/portfolio.ts";
import { actions } from "../../src/programme/actions.ts";
import { panelReport } from "../../src/sheet/panel.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { sarifFaults } from "../cli/official-sarif.ts";
import { anyCell, anySheet } from "./arbitrary-sheet.ts";
import { fuzzed, patience, timed } from "./fuzz-runs.ts";

const today = "2026-11-22";

/** What a form cannot take is refused in words. */
function orRefused(work: () => unknown): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
  }
}

it(
  "reports and exports",
  () => {
    fc.assert(
      fc.property(anySheet, ({ grids, language }) => {
        const plan = timed("reading", () => readPlan(grids));
        const checked = timed("the check", () => checkPlanWithTally(plan, { language }));
        const filePlan = { file: "plan.xlsx", index: undefined, plan };
        const file = { filePlan, checked };
        const surroundings = { language, width: 80, paint: (_style: unknown, text: string) => text };
        expect(JSON.parse(JSON.stringify(checked.report)).outcomes.length).toBeGreaterThan(0);
        expect(timed("text", () => reportText(filePlan, checked, surroundings)).length).toBeGreaterThan(0);
        expect(timed("html", () => htmlReport([file], [], language, today))).toMatch(/<\/html>\s*$/);
        expect(sarifFaults(timed("sarif", () => sarifReport([file], [], language, "1")))).toEqual([]);
        for (const line of timed("github", () => githubReport(file, language)))
          expect(line).toMatch(/^::\w+ [^\r\n]*$/);
        expect(timed("hand-over", () => handOverPage({ plan, checked, deadlineText: "" }, language, today))).toMatch(
          /<\/html>\s*$/,
        );
        const { tally } = checked;
        if (tally !== undefined) for (const mail of mailsOf(tally, today)) expect(mail.text).not.toBe("");
        const { verdict } = panelReport(checked, language);
        const plans = [1, 2].map((number) => ({ name: `plan ${number}`, plan, verdict }));
        timed("portfolio", () => portfolioReport(plans, portfolioOf(plans), language));
        orRefused(() => eaceaCosts(placedPlan(plan)));
      }),
      fuzzed(60),
    );
  },
  patience,
);

it(
  "workbooks",
  async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async ({ grids, language }) => {
        const plan = readPlan(grids);
        const action = actions.find(({ id }) => id === plan.action) ?? actions[0];
        if (action === undefined) throw new Error("There are no actions.");
        const purpose = { language, action, call: plan.call ?? 2026, variant: plan.variant, months: plan.months };
        const tabs = timed("the workbook", () => planWorkbook(plan, purpose, today));
        const bytes = await writeWorkbook({ tabs }, new Date(0));
        const names = (await readWorkbook(bytes)).tabs.map(({ name }) => name);
        expect(tabs.filter(({ name }) => !names.includes(name))).toEqual([]);
      }),
      fuzzed(6),
    );
  },
  patience,
);

it(
  "calendars",
  () => {
    const words = anyCell.map(String);
    fc.assert(
      fc.property(words, words, words, (name, title, description) => {
        const steps = [{ id: "one", title, due: "2026-01-31", description }];
        const deadlines = [{ at: "2026-03-05T12:00", round: 1 as const, title, description }];
        const text = calendarText({ id: "plan-1", name, language: "en", steps, deadlines }, new Date(0));
        const calendar = new ICAL.Component(ICAL.parse(text));
        expect(calendar.getAllSubcomponents("vevent")).toHaveLength(2);
      }),
      fuzzed(200),
    );
  },
  patience,
);
