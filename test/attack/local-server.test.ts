// The workbench's server as somebody meets it who is not its page: from another machine, another site, or with strange requests.

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPlanStore } from "../../workbench/plan-store.ts";
import { serve } from "../../workbench/serve.ts";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  await writeFile(path.join(folder, "index.html"), '<script type="module" src="/assets/main.js"></script>');
  await writeFile(path.join(folder, "Code.js"), "code");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  const store = openPlanStore(path.join(folder, "plans", "plan.json"));
  const page = path.join(folder, "index.html");
  const started = await serve({ assets: new Map([["main.js", Buffer.from("page")]]), page, dist: folder, store }, 5373);
  server = started.server;
  port = Number(new URL(started.address).port);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly policy: string;
}

/** Sends the request line as it is, which fetch would tidy up. */
function ask(method: string, target: string, headers: Record<string, string> = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path: target, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => {
        const policy = response.headers["content-security-policy"];
        resolve({ status: response.statusCode ?? 0, text, policy: String(policy) });
      });
    });
    sent.on("error", reject).end(body);
  });
}

function connects(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}

it("listens on the loopback address and on no other of this machine", async () => {
  expect(server.address()).toMatchObject({ address: "127.0.0.1", family: "IPv4" });
  expect(await connects("127.0.0.1")).toBe(true);
  const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter(({ internal }) => !internal));
  for (const { address, family } of others) if (family === "IPv4") expect(await connects(address), address).toBe(false);
});

describe("a path", () => {
  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/dist/../secret.txt",
    "/dist/..%5c..%5csecret.txt",
    "/dist/%2e%2e/secret.txt",
    "/dist/Code.js/../secret.txt",
    "/dist/Code.js%00.txt",
    "/dist//Code.js",
    "//secret.txt",
    "/assets/../../secret.txt",
    "/assets/__proto__",
    "/assets/constructor",
    "/secret.txt",
    "/plans/plan.json",
    "/api/plan/../../secret.txt",
    "/API/PLAN",
    "/api/plan/",
    "http://evil.example/api/plan",
  ])("%s leads nowhere", async (target) => {
    const { status, text } = await ask("GET", target);
    expect(status).toBe(404);
    expect(text).not.toContain("secret\n");
  });
});

describe("somebody else", () => {
  const plan = JSON.stringify({
    format: "erasmus-planner-workbench",
    version: 1,
    savedAt: "now",
    workbook: { id: "one", sheets: {}, sheetOrder: [] },
    properties: {},
  });
  const json = { "content-type": "application/json", "if-match": '""' };

  it.each<[string, string, Record<string, string>, number]>([
    ["a rebound name", "GET", { host: "evil.example" }, 403],
    ["a name that begins like ours", "GET", { host: "127.0.0.1.evil.example" }, 403],
    ["another port of ours", "GET", { host: "127.0.0.1:1" }, 403],
    ["another origin", "PUT", { ...json, origin: "https://evil.example" }, 403],
    ["an origin that begins like ours", "PUT", { ...json, origin: "http://127.0.0.1.evil.example" }, 403],
    ["a frame without origin", "PUT", { ...json, origin: "null" }, 403],
    ["another site", "PUT", { ...json, "sec-fetch-site": "cross-site" }, 403],
    ["another port's site", "PUT", { ...json, "sec-fetch-site": "same-site" }, 403],
    ["a form", "PUT", { ...json, "content-type": "text/plain;charset=application/json" }, 415],
    ["a question before", "OPTIONS", { origin: "https://evil.example", "access-control-request-method": "PUT" }, 405],
    ["somebody who wants it gone", "DELETE", {}, 405],
  ])("%s is refused", async (_who, method, headers, status) => {
    expect((await ask(method, "/api/plan", headers, method === "PUT" ? plan : "")).status).toBe(status);
    expect(await readdir(folder)).not.toContain("plans");
  });

  it("gets no permission to read across origins", async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/plan`, { headers: { origin: "https://evil.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("cannot send more than a plan may be long, whatever length it tells", async () => {
    const large = await ask("PUT", "/api/plan", json, "x".repeat(33 * 1024 * 1024)).catch(() => undefined);
    expect(large === undefined || large.status === 413).toBe(true);
    expect(await readdir(folder)).not.toContain("plans");
    expect((await ask("GET", "/")).status).toBe(200);
  });
});

it("lets only scripts run that are its own: each time the page is asked for with another word", async () => {
  const [one, other] = [await ask("GET", "/"), await ask("GET", "/")];
  const nonce = /nonce-([\w-]{20,})'/.exec(one.policy)?.[1] ?? "none";
  expect(one.text).toContain(`<script nonce="${nonce}" `);
  expect(one.policy).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
  expect(other.policy).not.toContain(nonce);
  expect((await ask("GET", "/dist/Code.js")).policy).toContain("script-src 'self';");
});
