// The workbench against whoever would like to run something in it or hear of it: policy, frames, messages, requests.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { attacks } from "../attack/hostile-plan.ts";
import { launchBrowser } from "./browser.ts";
import {
  openWorkbench,
  type RunningWorkbench,
  settled,
  sidebarOf,
  startWorkbench,
  valuesOf,
} from "./workbench-page.ts";

let browser: Browser;
let context: BrowserContext;
let workbench: RunningWorkbench;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  page = await openWorkbench(context, workbench.address);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

/** Runs a script in the sidebar's frame, as a fault in the panel would let somebody; gives what came of it as text. */
async function inSidebar(script: () => unknown): Promise<string> {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame() && one.url() === "about:srcdoc");
  if (frame === undefined) throw new Error("There is no sidebar.");
  return String(await frame.evaluate(script));
}

it("works under its policy without a complaint", async () => {
  await sidebarOf(page).getByText("3 problems to fix").first().waitFor({ timeout: 30_000 });
  const sidebar = sidebarOf(page);
  await sidebar.getByRole("tab", { name: "Budget" }).click();
  await sidebar.getByRole("tab", { name: "Steps" }).click();
  await sidebar.getByRole("tab", { name: "Check" }).click();
  expect(complaints).toEqual([]);
});

it("shows hostile words as words, and runs none of them", async () => {
  const rows = attacks.slice(0, 12).map((text) => [`'${text}`, text.startsWith("=") ? `'${text}` : text]);
  await page.evaluate(
    ([name, values]) => {
      const sheet = window.workbench?.host.context.spreadsheet().getSheetByName(name);
      sheet?.getRange(9, 1, values.length, 2).setValues(values.map((row) => [...row]));
    },
    ["Partners", rows] as const,
  );
  await settled(page);
  expect((await valuesOf(page, "Partners", "A9"))[0]?.[0]).toBe(attacks[0]);
  await sidebarOf(page).getByText("<script>window.isHurt", { exact: false }).first().waitFor({ timeout: 30_000 });
  expect(await page.evaluate(() => "isHurt" in window)).toBe(false);
  expect(await inSidebar(() => "isHurt" in window)).toBe("false");
  expect(complaints).toEqual([]);
});

it("the panel's frame runs no handler, no made-up code and no script that was put in, and asks nobody", async () => {
  const tried = await inSidebar(async () => {
    const ran: string[] = [];
    Object.assign(window, { ran });
    const place = document.createElement("div");
    place.innerHTML = `<img src=x onerror="ran.push('handler')"><a href="javascript:ran.push('link')">x</a>`;
    document.body.append(place);
    place.querySelector("a")?.click();
    const script = document.createElement("script");
    script.textContent = "ran.push('script')";
    document.body.append(script);
    // What a test runs itself is let through: a timer is not.
    const made: string = "ran.push('made-up code')";
    setTimeout(() => Reflect.apply(Function, null, [made])(), 0);
    Reflect.apply(setTimeout, window, [made, 0]);
    await fetch("https://evil.example/").then(
      () => ran.push("fetch"),
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    place.remove();
    script.remove();
    return ran.join(" ");
  });
  expect(tried).toBe("");
  expect(requests.filter((url) => url.includes("evil.example"))).toEqual([]);
  expect(complaints.length).toBeGreaterThan(0);
});

it("the panel's frame reaches neither the page nor what it keeps", async () => {
  const reached = await inSidebar(() => {
    const ways: Record<string, () => unknown> = {
      page: () => parent.document.body,
      host: () => Reflect.get(parent, "workbench"),
      storage: () => localStorage.length,
      cookies: () => document.cookie,
      away: () => {
        if (top !== null) top.location.href = "about:blank";
        return "";
      },
    };
    return Object.entries(ways)
      .filter(([, way]) => {
        try {
          way();
          return true;
        } catch {
          return false;
        }
      })
      .map(([name]) => name)
      .join(" ");
  });
  expect(reached).toBe("");
  expect(new URL(page.url()).origin).toBe(new URL(workbench.address).origin);
});

it("messages from other frames and of other kinds change nothing", async () => {
  const before = await page.evaluate(() => JSON.stringify(window.workbench?.values("Partners", "A1:H30")));
  await page.evaluate(async () => {
    const values = JSON.stringify(["sv"]);
    const call = { kind: "call", id: 1, name: "panelSetLanguage", values };
    postMessage(call, "*");
    const other = document.createElement("iframe");
    other.setAttribute("sandbox", "allow-scripts");
    document.body.append(other);
    other.contentWindow?.parent.postMessage(call, "*");
    await new Promise((resolve) => setTimeout(resolve, 500));
    other.remove();
  });
  await inSidebar(() => {
    for (const data of [
      null,
      5,
      "text",
      {},
      { kind: "call" },
      { kind: "call", id: {}, name: "toString", values: "[" },
    ]) {
      parent.postMessage(data, "*");
    }
  });
  await settled(page);
  await sidebarOf(page).getByRole("tab", { name: "Check" }).waitFor();
  expect(await page.evaluate(() => JSON.stringify(window.workbench?.values("Partners", "A1:H30")))).toBe(before);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

it("every request went to this machine's own server", () => {
  const origin = new URL(workbench.address).origin;
  const others = requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url));
  expect(requests.length).toBeGreaterThan(3);
  expect(others).toEqual([]);
});
