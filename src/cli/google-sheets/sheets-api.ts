// Asks the Sheets API for a spreadsheet with the user's own credentials, and says in words why it does not answer.

import { createHash } from "node:crypto";
import type { sheets_v4 } from "@googleapis/sheets";
import { missingPackage } from "../missing-package.ts";
import { readJsonFile } from "../read-json-file.ts";
import { UserError } from "../user-error.ts";
import { PassingFault, retryAfterOf } from "./retries.ts";
import { sheetAddress } from "./sheet-list.ts";
import { wantedFields } from "./spreadsheet-tabs.ts";

/** Reads spreadsheets and nothing else: neither other files of the account nor writing. */
const scope = "https://www.googleapis.com/auth/spreadsheets.readonly";

const longestAnswer = { milliseconds: 60_000, bytes: 200_000_000 } as const;

/** Why one spreadsheet cannot be read, in a sentence that starts with its address. */
export class SheetFault extends Error {}

export interface SheetsApi {
  /** Whom a spreadsheet has to be shared with, where the credentials say it. */
  readonly account: string | undefined;
  /** Tells accounts apart without saying whose they are: each has a quota of its own. */
  readonly accountKey: string;
  /**
   * One request, one spreadsheet.
   * @throws PassingFault, SheetFault, or UserError for what no other spreadsheet would get past either.
   */
  ask(id: string): Promise<unknown>;
}

interface ApiError {
  readonly status: number | undefined;
  readonly message: string;
  readonly reasons: readonly string[];
  readonly activation: string | undefined;
  readonly retryAfter: number | undefined;
  /** Not the spreadsheet but the token was refused. */
  readonly isToken: boolean;
}

function textIn(value: unknown, ...names: readonly string[]): string | undefined {
  let its = value;
  for (const name of names) {
    its = typeof its === "object" && its !== null ? (its as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return typeof its === "string" ? its : undefined;
}

/** The client brings headers of its own, which are not those of the platform. */
function headerIn(headers: unknown, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null || !("get" in headers)) return undefined;
  const value: unknown = typeof headers.get === "function" ? headers.get(name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** What an error of the client holds, whatever it is. */
function apiErrorOf(error: unknown): ApiError {
  const its: { response?: { status?: unknown; headers?: unknown; data?: unknown }; config?: { url?: unknown } } =
    typeof error === "object" && error !== null ? error : {};
  const { response, config } = its;
  const data: { error?: { details?: unknown; errors?: unknown } } =
    typeof response?.data === "object" && response.data !== null ? response.data : {};
  const details = [data.error?.details, data.error?.errors].flatMap((list) => (Array.isArray(list) ? list : []));
  const { headers } = response ?? {};
  return {
    status: typeof response?.status === "number" ? response.status : undefined,
    message: textIn(data, "error", "message") ?? (error instanceof Error ? error.message : String(error)),
    reasons: details.flatMap((one) => textIn(one, "reason") ?? []),
    activation: details.map((one) => textIn(one, "metadata", "activationUrl")).find((url) => url !== undefined),
    retryAfter: retryAfterOf(headerIn(headers, "retry-after"), Date.now()),
    isToken: /\/token$/.test(String(config?.url ?? "")) || textIn(data, "error") !== undefined,
  };
}

const signIn = `gcloud auth application-default login --scopes=${scope},https://www.googleapis.com/auth/cloud-platform`;

/** The error in words, by what can be done about it. */
function faultOf(error: unknown, id: string, account: string | undefined): Error {
  const { status, message, reasons, activation, retryAfter, isToken } = apiErrorOf(error);
  const where = sheetAddress(id);
  const whom = account ?? "the account of your credentials";
  if (status === undefined || status === 429 || status >= 500) {
    const what = status === undefined ? message : `${status} ${message}`;
    return new PassingFault(
      `${where}: Google did not hand it over (${what}), and was asked several times. Check it again later.`,
      status === 429,
      retryAfter,
    );
  }
  if (status === 401 || isToken) {
    return new UserError(
      `Google does not accept the credentials (${message}). Make a new key of the service account, or sign in again: ${signIn}`,
    );
  }
  if (reasons.includes("SERVICE_DISABLED") || reasons.includes("accessNotConfigured")) {
    return new UserError(
      `The Google Sheets API is not switched on in the project of the credentials. Switch it on: ${activation ?? "https://console.cloud.google.com/apis/library/sheets.googleapis.com"}`,
    );
  }
  if (reasons.includes("ACCESS_TOKEN_SCOPE_INSUFFICIENT") || reasons.includes("insufficientPermissions")) {
    return new UserError(`The credentials may not read spreadsheets. Sign in with the scope for it: ${signIn}`);
  }
  if (status === 403) return new SheetFault(`${where}: Google does not let ${whom} see it. Share it with ${whom}.`);
  if (status === 404) {
    return new SheetFault(`${where}: there is no such spreadsheet, or it was deleted. Copy its address once more.`);
  }
  if (status === 400 && /not supported for this document/i.test(message)) {
    return new SheetFault(
      `${where}: it is an Excel file on Google Drive. Save it as a Google spreadsheet (File, Save as Google Sheets), or download it and check the file.`,
    );
  }
  return new SheetFault(`${where}: Google does not hand it over (${status} ${message}).`);
}

type Package = typeof import("@googleapis/sheets");

async function loadPackage(): Promise<Package> {
  try {
    return await import("@googleapis/sheets");
  } catch (error) {
    throw missingPackage(error, "Reading Google spreadsheets", ["@googleapis/sheets"]);
  }
}

/** Another address in place of Google's, for a stand-in or a gateway. */
const otherAddress = process.env.ERASMUS_PLANNER_GOOGLE_API;

function elsewhere(url: string | URL | undefined): URL {
  const { host, pathname, search } = new URL(url ?? "");
  return new URL(`/${host}${pathname}${search}`, otherAddress);
}

/** The credentials of a file, as Google hands them out; `undefined` for what the machine has. */
async function credentialsIn(name: string | undefined): Promise<object | undefined> {
  if (name === undefined) return undefined;
  const value = await readJsonFile(name);
  const type = textIn(value, "type");
  if (typeof value === "object" && value !== null && type !== undefined) return value;
  throw new UserError(
    `${name}: these are no credentials. A service account’s key and the file that gcloud writes have a member "type".`,
  );
}

/** @throws UserError where the package or the credentials are missing. */
export async function openSheetsApi(credentialsFile: string | undefined): Promise<SheetsApi> {
  const { sheets, auth } = await loadPackage();
  const credentials = await credentialsIn(credentialsFile);
  const google = new auth.GoogleAuth({ scopes: [scope], ...(credentials === undefined ? {} : { credentials }) });
  let service: sheets_v4.Sheets;
  let account: string | undefined;
  let whose: string;
  try {
    const client = await google.getClient();
    if (otherAddress !== undefined) {
      client.transporter.interceptors.request.add({
        resolved: async (config) => ({ ...config, url: elsewhere(config.url) }),
      });
    }
    service = sheets({ version: "v4", auth: google });
    // Now, so that the first spreadsheets are asked for without delay; what is wrong with it is said with the first of them.
    await client.getAccessToken().catch(() => undefined);
    account = "email" in client && typeof client.email === "string" ? client.email : undefined;
    whose = account ?? textIn(client, "_refreshToken") ?? "";
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\n|\. /)[0] : String(error);
    throw new UserError(
      credentialsFile === undefined
        ? `There are no Google credentials on this machine (${reason}). Name the key of a service account with --credentials, or sign in: ${signIn}`
        : `${credentialsFile}: the credentials cannot be used (${reason}).`,
    );
  }
  return {
    account,
    accountKey: createHash("sha256").update(whose).digest("hex").slice(0, 16),
    async ask(id) {
      const { milliseconds: timeout, bytes: size } = longestAnswer;
      let data: unknown;
      try {
        const params = { spreadsheetId: id, includeGridData: true, fields: wantedFields };
        ({ data } = await service.spreadsheets.get(params, { retry: false, timeout, size, responseType: "json" }));
      } catch (error) {
        throw faultOf(error, id, account);
      }
      // An answer that was cut off or garbled on its way comes as text.
      if (typeof data !== "object") throw faultOf(new Error("its answer was garbled"), id, account);
      return data;
    },
  };
}
