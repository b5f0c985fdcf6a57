// Opens the built panel in a browser, 300 px wide, with a stand-in for Google's client-side functions.

import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../src/check/panel-state.ts";
import { buildSidebar } from "../../tools/build-steps/sidebar.ts";
import type { FakeServer } from "./fake-server.ts";

const REPOSITORY = path.resolve(fileURLToPath(import.meta.url), "../../..");
const ADDRESS = "https://panel.invalid/";

export interface OpenPanel {
  readonly page: Page;
  /** Addresses that the page asked for beside itself; must stay empty. */
  readonly requests: readonly string[];
  /** What the page wrote to its console as an error. */
  readonly faults: readonly string[];
}

let built: Promise<string> | undefined;
// A browser in a single process, as small machines get it, ends with its first closed context: contexts stay open.
const contexts = new Map<Language, Promise<BrowserContext>>();

const answersOfStandIn = `var ErasmusAnswers = {
  stateOf: (file) => file,
  editsFor: (_, key) => [key],
  exampleCells: (action) => action,
  answersTo: () => asked,
  answersFor: () => asked,
  tabAnswersFor: () => asked,
};
var asked = new Proxy({}, { get: (_, name) => async (...values) => {
  const { done, answer, failure } = await askFakeServer(name, values);
  if (!done) throw Object.assign(new Error(), failure);
  return answer;
} });`;

/** Builds once per test run. The caller closes the page. */
export async function openPanel(browser: Browser, server: FakeServer, language: Language = "en"): Promise<OpenPanel> {
  // Questions that the page answers by itself go to the stand-in, too: what it says is written down in the scenes.
  built ??= buildSidebar(REPOSITORY).then(({ text }) =>
    text.replace(/<script id="answers">[\s\S]*?<\/script>/, () => `<script>${answersOfStandIn}</script>`),
  );
  const html = await built;
  const context =
    contexts.get(language) ??
    browser.newContext({
      viewport: { width: 300, height: 720 },
      deviceScaleFactor: 2,
      reducedMotion: "reduce",
      locale: language === "sv" ? "sv-SE" : "en-GB",
    });
  contexts.set(language, context);
  const page = await (await context).newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    requests.push(url);
    return route.abort();
  });
  await page.exposeFunction("askFakeServer", async (name: string, values: readonly unknown[]) => {
    try {
      return { done: true, answer: asSent(await server.answer(name, values)) };
    } catch (failure) {
      return { done: false, failure };
    }
  });
  await page.clock.install({ time: "2026-02-02T14:32:20+01:00" });
  await page.addInitScript(standInForGoogle);
  await page.goto(ADDRESS);
  return { page, requests, faults };
}

/** What a server sends that answers with this: the page's part, which makes a state of a file, is left to the stand-in. */
function asSent(answer: unknown): unknown {
  const isState = typeof answer === "object" && answer !== null && "state" in answer;
  return isState ? { unchanged: false, file: answer.state } : answer;
}

/** Runs in the page, before the panel's own script. */
function standInForGoogle(): void {
  type Handler = (value: unknown) => void;
  type Ask = (
    name: string,
    values: readonly unknown[],
  ) => Promise<{ done: boolean; answer: unknown; failure: unknown }>;
  const ask: Ask = Reflect.get(window, "askFakeServer");
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, onFailure);
          if (name === "withFailureHandler") return (handler: Handler) => runner(onSuccess, handler);
          return (...values: readonly unknown[]) => {
            void ask(String(name), values).then(({ done, answer, failure }) => {
              if (done) onSuccess(answer);
              else onFailure(Object.assign(new Error(), failure));
            });
          };
        },
      },
    );
  const nothing = (): void => undefined;
  const focusGrid = (): void => {
    Reflect.set(window, "gridFocused", Number(Reflect.get(window, "gridFocused") ?? 0) + 1);
  };
  Reflect.set(window, "google", { script: { run: runner(nothing, nothing), host: { editor: { focus: focusGrid } } } });
}
