// The web server: who may ask it what, and how it keeps the plan.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPlanStore } from "../../workbench/plan-store.ts";
import { serve } from "../../workbench/serve.ts";

const assets = new Map([["main.js", new TextEncoder().encode("page")]]);
let folder: string;
let server: Server;
let address: string;

const plan = (savedAt: string, id = "one") => ({
  format: "erasmus-planner-workbench",
  version: 1,
  savedAt,
  workbook: { id, sheets: {}, sheetOrder: [] },
  properties: {},
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
  await writeFile(path.join(folder, "index.html"), "<p>page");
  await writeFile(path.join(folder, "Code.js"), "code");
  const store = openPlanStore(path.join(folder, "plans", "plan.json"));
  const served = {
    assets,
    page: path.join(folder, "index.html"),
    dist: folder,
    store,
  };
  ({ server, address } = await serve(served, 5273));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const put = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}api/plan`, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": '""', ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** Sends a request line as it is, which fetch would tidy up. */
const raw = (target: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: "127.0.0.1", port, path: target, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

it("serves the page, its parts and the bundle, each with a policy that keeps all at home", async () => {
  const page = await fetch(address);
  expect(await page.text()).toBe("<p>page");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(await (await fetch(`${address}assets/main.js`)).text()).toBe("page");
  expect(await (await fetch(`${address}dist/Code.js`)).text()).toBe("code");
});

it.each([
  "/../package.json",
  "/assets/../Code.js",
  "/assets/%2e%2e/Code.js",
  "/dist/../plans/plan.json",
  "/plans/plan.json",
])("gives nothing for %s", async (target) => {
  expect(await raw(target)).toBe(404);
});

it("answers no other name than its own, whatever a foreign DNS says", async () => {
  expect(await raw("/", { host: "evil.example" })).toBe(403);
  expect(await raw("/api/plan", { host: "evil.example:5273" })).toBe(403);
  expect(await raw("/", { host: `localhost:${new URL(address).port}` })).toBe(200);
});

it("takes the next port when its own is taken", async () => {
  const store = openPlanStore(path.join(folder, "other.json"));
  const taken = Number(new URL(address).port);
  const second = await serve({ assets, page: "", dist: "", store }, taken);
  expect(Number(new URL(second.address).port)).toBe(taken + 1);
  await new Promise((resolve) => second.server.close(resolve));
});

describe("the plan", () => {
  it("is nothing at first, then what was put", async () => {
    const first = await (await fetch(`${address}api/plan`)).json();
    expect(first).toEqual({ key: expect.stringMatching(/^[0-9a-f]{12}$/), plan: null });
    expect((await put(plan("2026-01-01"))).status).toBe(204);
    expect(await (await fetch(`${address}api/plan`)).json()).toEqual({ key: first.key, plan: plan("2026-01-01") });
  });

  it.each([
    ["from another page", plan("x"), { origin: "http://evil.example" }, 403],
    ["from another site", plan("x"), { "sec-fetch-site": "cross-site" }, 403],
    ["as a form", plan("x"), { "content-type": "text/plain" }, 415],
    ["that is no plan", { some: "thing" }, {}, 400],
    ["that is no JSON", "{", {}, 400],
    ["that is too large", `"${"x".repeat(33 * 1024 * 1024)}"`, {}, 413],
  ] as const)("is refused %s", async (_why, body, headers, status) => {
    expect((await put(body, headers)).status).toBe(status);
    expect(await readdir(folder)).not.toContain("plans");
  });

  it("is refused when the window has not seen the newest copy", async () => {
    await put(plan("2026-01-01"));
    expect((await put(plan("2026-01-02"))).status).toBe(412);
    expect((await put(plan("2026-01-02"), { "if-match": '"2026-01-01"' })).status).toBe(204);
  });

  it("leaves no half-written file and keeps three earlier plans", async () => {
    let before = "";
    for (const id of ["one", "two", "three", "four", "five"]) {
      expect((await put(plan(id, id), { "if-match": `"${before}"` })).status).toBe(204);
      before = id;
    }
    const plans = path.join(folder, "plans");
    expect((await readdir(plans)).sort()).toEqual(["plan.1.json", "plan.2.json", "plan.3.json", "plan.json"]);
    const ids = await Promise.all(
      ["plan.json", "plan.1.json", "plan.3.json"].map(
        async (name) => JSON.parse(await readFile(path.join(plans, name), "utf8")).savedAt,
      ),
    );
    expect(ids).toEqual(["five", "four", "two"]);
  });
});
