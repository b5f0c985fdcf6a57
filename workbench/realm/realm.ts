// The separate JavaScript world the bundle runs in, as Apps Script has one: own globals, own Array, Date and Error.

import type { DateParts } from "../univer/dates.ts";

/** Makes values that the bundle's code recognises as its own. */
export interface RealmMaker {
  array<Item>(): Item[];
  object(): Record<string, unknown>;
  date(parts: DateParts): Date;
  error(message: string): Error;
  /** Reads JSON text into the realm's own objects. */
  parse(json: string): unknown;
}

/** A loaded bundle. */
export interface Realm extends RealmMaker {
  /** The top-level functions the bundle declares. */
  readonly functionNames: ReadonlySet<string>;
  /** Calls a top-level function; throws what it throws. */
  call(name: string, values: readonly unknown[]): unknown;
  close(): void;
}

/** Loads the bundle's text anew with the Google services as globals. */
export type RealmFactory = (code: string, services: Readonly<Record<string, object>>) => Realm;

/** Global names of browsers and Node that Apps Script does not have. */
export const absentGlobals = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "structuredClone",
  "fetch",
  "XMLHttpRequest",
  "URL",
  "URLSearchParams",
  "Blob",
  "File",
  "FormData",
  "TextEncoder",
  "TextDecoder",
  "AbortController",
  "atob",
  "btoa",
  "crypto",
  "performance",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "process",
] as const;
