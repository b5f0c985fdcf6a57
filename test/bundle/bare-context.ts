// A V8 without a host: poorer than Google's, so that what loads here loads there. Touching a service is an error.

import vm from "node:vm";

/** Google's services and the globals of browsers and Node that Apps Script lacks or that must not be needed to load. */
const TRIPWIRES = [
  "SpreadsheetApp",
  "PropertiesService",
  "CacheService",
  "LockService",
  "HtmlService",
  "ScriptApp",
  "Session",
  "Utilities",
  "UrlFetchApp",
  "DriveApp",
  "Logger",
  "console",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "fetch",
  "URL",
  "TextEncoder",
  "TextDecoder",
  "structuredClone",
  "process",
  "window",
  "document",
  "navigator",
  "crypto",
  "performance",
];

export interface BareContext {
  /** Runs a script in the context and gives its value. */
  readonly run: (script: string) => unknown;
  /** Globals that scripts have added so far, sorted. */
  readonly addedGlobals: () => readonly string[];
  /** Services that were touched so far. */
  readonly touched: readonly string[];
}

/** A new empty context. `eval`, `Function` and every tripwire throw, but for the services that are `given`. */
export function bareContext(given: Readonly<Record<string, unknown>> = {}): BareContext {
  const touched: string[] = [];
  const sandbox: Record<string, unknown> = Object.create(null);
  const context = vm.createContext(sandbox);
  vm.runInContext(
    "for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];",
    context,
  );
  vm.runInContext(
    "globalThis.eval = globalThis.Function = function () { throw new Error('No code is made at run time.'); };",
    context,
  );
  Object.assign(sandbox, given);
  for (const name of TRIPWIRES.filter((tripwire) => !(tripwire in given))) {
    Object.defineProperty(sandbox, name, {
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched.`);
      },
    });
  }
  const before = new Set(Object.getOwnPropertyNames(sandbox));
  return {
    run: (script) => vm.runInContext(script, context),
    addedGlobals: () =>
      Object.getOwnPropertyNames(sandbox)
        .filter((name) => !before.has(name))
        .sort(),
    touched,
  };
}
