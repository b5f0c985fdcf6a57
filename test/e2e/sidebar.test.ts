// The panel in a real browser: every state in every look, then what a person does with it.

import { mkdir } from "node:fs/promises";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPanel } from "../sidebar/render.ts";
import { scenes } from "../sidebar/scenes.ts";
import { launchBrowser } from "./browser.ts";

const PICTURES = "build/screenshots/sidebar";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await mkdir(PICTURES, { recursive: true });
});
afterAll(() => browser.close());

const looks = ["light", "dark", "forced", "large"] as const;

for (const language of ["en", "sv"] as const) {
  it.each(scenes.map((scene) => ({ name: scene.name, scene })))(`$name in ${language}`, async ({ name, scene }) => {
    const server = scene.server(language);
    const { page, requests, faults } = await openPanel(browser, server, language);
    await page.locator("h1").first().waitFor();
    await scene.prepare?.(page, language, server);
    for (const look of looks) {
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
