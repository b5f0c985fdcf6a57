// A stand-in for Google: hands out tokens and spreadsheets as the Sheets API does, with its quota and its errors.

import { generateKeyPairSync, verify } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A cell as the API tells it: its value, and what kind of number it shows. */
export type StandInCell = string | number | boolean | null | { readonly date: number } | { readonly error: string };

export interface StandInTab {
  readonly title: string;
  readonly hidden?: boolean;
  readonly sheetType?: string;
  readonly rows: readonly (readonly StandInCell[])[];
}

/** What is answered instead of the spreadsheet, once each, in this order. */
export type Trouble =
  | { readonly status: number; readonly retryAfter?: string; readonly reason?: string; readonly message?: string }
  | "garbled"
  | "cut off"
  | "hang up"
  | { readonly slow: number };

export interface StandIn {
  /** What ERASMUS_PLANNER_GOOGLE_API has to say. */
  readonly url: string;
  /** The key of a service account whose signature it knows. */
  readonly serviceAccount: object;
  /** What gcloud would have written. */
  readonly authorisedUser: object;
  readonly spreadsheets: Map<string, readonly StandInTab[]>;
  readonly troubles: Map<string, Trouble[]>;
  /** Milliseconds at which each spreadsheet was asked for, with what was answered. */
  readonly asked: { readonly id: string; readonly at: number; readonly status: number }[];
  /** Reads a minute of the account; beyond it the answer is 429. */
  quota: { readonly most: number; readonly milliseconds: number };
  /** How long each answer takes. */
  milliseconds: number;
  close(): Promise<void>;
}

const scope = "https://www.googleapis.com/auth/spreadsheets.readonly";
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });

const statusWords: Readonly<Record<number, string>> = {
  400: "FAILED_PRECONDITION",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
};

function cellData(cell: StandInCell): object {
  if (cell === null || cell === "") return {};
  if (typeof cell === "string") return { effectiveValue: { stringValue: cell } };
  if (typeof cell === "number") return { effectiveValue: { numberValue: cell } };
  if (typeof cell === "boolean") return { effectiveValue: { boolValue: cell } };
  if ("error" in cell) return { effectiveValue: { errorValue: { type: cell.error, message: "" } } };
  return { effectiveValue: { numberValue: cell.date }, effectiveFormat: { numberFormat: { type: "DATE" } } };
}

function answerOf(tabs: readonly StandInTab[], fields: string): object {
  // As with the real one: what is not asked for is not there.
  const wantsData = /rowData\(values\(.*effectiveValue/.test(fields);
  return {
    sheets: tabs.map(({ title, hidden, sheetType, rows }) => ({
      properties: { title, sheetType: sheetType ?? "GRID", ...(hidden === true ? { hidden } : {}) },
      ...(wantsData ? { data: [{ rowData: rows.map((row) => ({ values: row.map(cellData) })) }] } : {}),
    })),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A token for who signed for reading spreadsheets, or brings a refresh token. */
async function handOutToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await bodyOf(request);
  const form = text.startsWith("{") ? new Map(Object.entries(JSON.parse(text))) : new URLSearchParams(text);
  const assertion = String(form.get("assertion") ?? "");
  const [head = "", claims = "", signature = ""] = assertion.split(".");
  const isSigned =
    verify("RSA-SHA256", Buffer.from(`${head}.${claims}`), keys.publicKey, Buffer.from(signature, "base64url")) &&
    JSON.parse(Buffer.from(claims, "base64url").toString()).scope === scope;
  const isGood = isSigned || form.get("refresh_token") === "refresh";
  response.writeHead(isGood ? 200 : 400, { "content-type": "application/json" });
  response.end(
    JSON.stringify(
      isGood
        ? { access_token: "token", token_type: "Bearer", expires_in: 3600 }
        : { error: "invalid_grant", error_description: "Invalid JWT Signature." },
    ),
  );
}

/** Starts on a free port. */
export async function startStandIn(): Promise<StandIn> {
  const server = createServer();
  const window: number[] = [];
  const state: Omit<StandIn, "url" | "close"> = {
    serviceAccount: {
      type: "service_account",
      client_email: "planner@office.iam.gserviceaccount.com",
      private_key: keys.privateKey.export({ type: "pkcs8", format: "pem" }),
      private_key_id: "1",
      project_id: "office",
    },
    authorisedUser: { type: "authorized_user", client_id: "id", client_secret: "secret", refresh_token: "refresh" },
    spreadsheets: new Map(),
    troubles: new Map(),
    asked: [],
    quota: { most: 60, milliseconds: 60_000 },
    milliseconds: 0,
  };

  const refuse = (response: ServerResponse, status: number, message: string, reason?: string, retryAfter?: string) => {
    const details =
      reason === undefined
        ? []
        : [
            {
              "@type": "type.googleapis.com/google.rpc.ErrorInfo",
              reason,
              domain: "googleapis.com",
              metadata: { activationUrl: "https://console.developers.google.com/apis/api/sheets.googleapis.com" },
            },
          ];
    response.writeHead(status, {
      "content-type": "application/json; charset=UTF-8",
      ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
    });
    response.end(JSON.stringify({ error: { code: status, message, status: statusWords[status], details } }));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "", "http://stand-in");
    if (url.pathname === "/oauth2.googleapis.com/token") return handOutToken(request, response);
    const id = /^\/sheets\.googleapis\.com\/v4\/spreadsheets\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (id === undefined) return refuse(response, 404, "Requested entity was not found.");
    const record = (status: number): void => {
      state.asked.push({ id, at: performance.now(), status });
    };
    if (request.headers.authorization !== "Bearer token") {
      record(401);
      return refuse(response, 401, "Request had invalid authentication credentials.");
    }
    const now = performance.now();
    while ((window[0] ?? now) <= now - state.quota.milliseconds) window.shift();
    if (window.length >= state.quota.most) {
      record(429);
      return refuse(response, 429, "Quota exceeded for quota metric 'Read requests'.", "RATE_LIMIT_EXCEEDED");
    }
    window.push(now);
    await new Promise((resolve) => setTimeout(resolve, state.milliseconds));
    const trouble = state.troubles.get(id)?.shift();
    if (trouble === "hang up") {
      record(0);
      request.socket.destroy();
      return;
    }
    if (typeof trouble === "object" && "status" in trouble) {
      record(trouble.status);
      return refuse(response, trouble.status, trouble.message ?? "Trouble.", trouble.reason, trouble.retryAfter);
    }
    if (typeof trouble === "object") await new Promise((resolve) => setTimeout(resolve, trouble.slow));
    const tabs = state.spreadsheets.get(id);
    if (tabs === undefined) {
      record(404);
      return refuse(response, 404, "Requested entity was not found.");
    }
    record(200);
    response.writeHead(200, { "content-type": "application/json; charset=UTF-8" });
    const text = JSON.stringify(answerOf(tabs, url.searchParams.get("fields") ?? ""));
    if (trouble === "cut off") response.end(text.slice(0, text.length / 2));
    else response.end(trouble === "garbled" ? "<html>Sorry" : text);
  };

  server.on("request", (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
