// The workbench's web server: the page, the built add-on, and the plan, to this computer's own browser only.

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { readPlanFile } from "./host/plan-file.ts";
import type { PlanStore } from "./plan-store.ts";

const LARGEST_BODY = 32 * 1024 * 1024;
const HOST = "127.0.0.1";

/** What is served. */
export interface Served {
  /** The bundled page's files by name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** The file of the page itself. */
  readonly page: string;
  /** Folder with Code.js and Sidebar.html. */
  readonly dist: string;
  readonly store: PlanStore;
}

/** Everything comes from here. `scripts`: inline ones that may run: the add-on's, which the page puts into frames of its own. */
const policy = (scripts = ""): string =>
  [
    "default-src 'self'",
    `script-src 'self'${scripts}`,
    "object-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const securityHeaders = {
  "content-security-policy": policy(),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Starts on `port`, or on the next free one; resolves with the server and its address. */
export async function serve(served: Served, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    answer(served, request, response, portOf(server)).catch((problem: unknown) => {
      send(response, 500, "text/plain; charset=utf-8", problem instanceof Error ? problem.message : String(problem));
    });
  });
  for (let attempt = port; ; attempt++) {
    if (await listens(server, attempt)) return { server, address: `http://${HOST}:${portOf(server)}/` };
    if (attempt >= port + 50) throw new Error(`No free port between ${port} and ${attempt}.`);
  }
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException): void => {
      server.off("listening", succeeded);
      if (problem.code === "EADDRINUSE") resolve(false);
      else reject(problem);
    };
    const succeeded = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", succeeded);
    server.listen(port, HOST);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  // A name that somebody else's DNS points here would make their page the same origin as ours.
  const allowed = [`${HOST}:${port}`, `localhost:${port}`];
  if (!allowed.includes(request.headers.host ?? "")) return send(response, 403, "text/plain", "Unknown host.");
  const [target = "/"] = (request.url ?? "/").split("?");
  if (target === "/api/plan") return answerPlan(served.store, request, response, allowed);
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "Not allowed.");
  if (target === "/" || target === "/index.html") return sendPage(response, served.page);
  const name = target.startsWith("/assets/") ? target.slice("/assets/".length) : "";
  const asset = served.assets.get(name);
  if (asset) return send(response, 200, typeOf(name), asset);
  const part = ["Code.js", "Sidebar.html"].find((file) => target === `/dist/${file}`);
  if (part) return sendFile(response, path.join(served.dist, part));
  return send(response, 404, "text/plain", "Not found.");
}

async function answerPlan(
  store: PlanStore,
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): Promise<void> {
  const json = "application/json; charset=utf-8";
  if (request.method === "GET") {
    const kept = await store.read();
    return send(response, 200, json, `{"key":${JSON.stringify(store.key)},"plan":${kept ?? "null"}}`);
  }
  if (request.method !== "PUT") return send(response, 405, "text/plain", "Not allowed.");
  if (!isOwnPage(request, allowed)) return send(response, 403, "text/plain", "Other origin.");
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    return send(response, 415, "text/plain", "JSON is needed.");
  }
  const body = await readBody(request);
  if (body === undefined) {
    // The rest of it is still on its way.
    response.setHeader("connection", "close");
    return send(response, 413, "text/plain", "The plan is too large.");
  }
  let planId: string | undefined;
  try {
    planId = readPlanFile(JSON.parse(body)).workbook.id;
  } catch (problem) {
    return send(response, 400, "text/plain; charset=utf-8", problem instanceof Error ? problem.message : "No plan.");
  }
  const before = await store.read();
  const { savedAt, id } = describe(before);
  if (request.headers["if-match"] !== `"${savedAt}"`)
    return send(response, 412, "text/plain", "There is a newer copy.");
  await store.write(body, id !== planId);
  return send(response, 204, json, "");
}

/** Browsers tell by either header where a request comes from; not all send both. */
function isOwnPage(request: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && !allowed.some((host) => origin === `http://${host}`)) return false;
  return site === undefined || site === "same-origin";
}

function describe(text: string | undefined): { savedAt: string; id: string | undefined } {
  if (text === undefined) return { savedAt: "", id: undefined };
  try {
    const { savedAt, workbook } = readPlanFile(JSON.parse(text));
    return { savedAt, id: workbook.id };
  } catch {
    return { savedAt: "", id: undefined };
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"]) > LARGEST_BODY) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST_BODY) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  try {
    send(response, 200, typeOf(file), await readFile(file));
  } catch {
    send(response, 404, "text/plain", `${path.basename(file)} is not built yet.`);
  }
}

/** The page with a word that its own scripts know and nobody can guess: only what carries it runs. */
async function sendPage(response: ServerResponse, file: string): Promise<void> {
  const nonce = randomBytes(16).toString("base64url");
  const page = (await readFile(file, "utf8")).replaceAll("<script ", `<script nonce="${nonce}" `);
  response.setHeader("content-security-policy", policy(` 'nonce-${nonce}'`));
  send(response, 200, typeOf(file), page);
}

function typeOf(file: string): string {
  return types[path.extname(file)] ?? "application/octet-stream";
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  response.writeHead(status, { "content-type": type, "cache-control": "no-cache" });
  response.end(body);
}
