// Runs the bundle in a hidden frame of the page: a realm of its own with the services on its global object.

import { pageNonce } from "../page/nonce.ts";
import { absentGlobals, type Realm, type RealmFactory, type RealmMaker } from "./realm.ts";

type FrameGlobals = Window & Record<string, unknown>;

/** Makes realms in `document`; each stays there until it is closed. */
export function frameRealmFactory(document: Document): RealmFactory {
  return (code, services): Realm => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.title = "Apps Script";
    frame.tabIndex = -1;
    document.body.append(frame);
    const globals = frame.contentWindow as FrameGlobals | null;
    const inner = frame.contentDocument;
    if (!globals || !inner) throw new Error("The browser gave no frame to run the add-on in.");

    for (const name of absentGlobals) {
      Object.defineProperty(globals, name, { value: undefined, writable: true, configurable: true });
    }
    for (const [name, service] of Object.entries(services)) {
      Object.defineProperty(globals, name, { value: service, writable: true, configurable: true });
    }
    const maker: RealmMaker = runScript(
      inner,
      globals,
      `this.realmMaker_ = {
        array: () => [],
        object: () => ({}),
        date: (parts) => new Date(...parts),
        error: (message) => new Error(message),
        parse: (json) => JSON.parse(json),
      };`,
    );
    const before = new Set(Object.keys(globals));
    runScript(inner, globals, code);
    const functionNames = new Set(
      Object.keys(globals).filter((name) => !before.has(name) && typeof globals[name] === "function"),
    );
    return {
      ...maker,
      functionNames,
      call(name, values) {
        const called = globals[name];
        if (!functionNames.has(name) || typeof called !== "function") {
          throw maker.error(`Script function not found: ${name}`);
        }
        return called(...values);
      },
      close: () => frame.remove(),
    };
  };
}

/** Runs classic script text in the frame; throws what stops it, a syntax error included. Gives the realm's maker. */
function runScript(inner: Document, globals: FrameGlobals, text: string): RealmMaker {
  let failure: unknown;
  const heard = (event: ErrorEvent): void => {
    failure = event.error ?? new Error(event.message);
  };
  globals.addEventListener("error", heard);
  const script = inner.createElement("script");
  script.nonce = pageNonce();
  script.textContent = text;
  inner.body.append(script);
  globals.removeEventListener("error", heard);
  if (failure !== undefined) throw failure;
  return globals.realmMaker_ as RealmMaker;
}
