// The library in a browser: the built module as it is, imported by a page.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildAll } from "../../tools/build.ts";
import { checkJson } from "../check/check-json.ts";
import { brokenPlan } from "../cli/plans.ts";
import { launchBrowser } from "./browser.ts";

const plan = { ...brokenPlan, lines: [], workPackages: [] };

it("checks a plan in a page, with the report that Node gives", async () => {
  await buildAll({ parts: ["library"] });
  const code = readFileSync(fileURLToPath(new URL("../../build/library/erasmus-planner.js", import.meta.url)), "utf8");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    // As text: what a test file imports is rewritten on the way.
    const found: { report: string; actions: number; names: number } = await page.evaluate(`(async () => {
      const before = Object.getOwnPropertyNames(globalThis).length;
      const source = ${JSON.stringify(code)};
      const { check, programme } = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
      return {
        report: JSON.stringify(check(${JSON.stringify(plan)})),
        actions: programme.actions(2026).length,
        names: Object.getOwnPropertyNames(globalThis).length - before,
      };
    })()`);
    expect(found.report).toBe(JSON.stringify(checkJson(plan)));
    expect(found.actions).toBeGreaterThan(10);
    expect(found.names).toBe(0);
    await page.close();
  } finally {
    await browser.close();
  }
});
