// Runs the bundle in a context of node:vm, which has the language and nothing of Node.

import { createContext, Script } from "node:vm";
import type { Realm, RealmFactory, RealmMaker } from "./realm.ts";

const makerCode = `({
  array: () => [],
  object: () => ({}),
  date: (parts) => new Date(...parts),
  error: (message) => new Error(message),
  parse: (json) => JSON.parse(json),
})`;

/** Makes realms; a bundle loaded before is not compiled again. */
export function nodeRealmFactory(): RealmFactory {
  let compiled: { code: string; script: Script } | undefined;
  const makerScript = new Script(makerCode, { filename: "realm" });
  return (code, services): Realm => {
    if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename: "Code.js" }) };
    const globals: Record<string, unknown> = { ...services };
    const context = createContext(globals);
    const maker = makerScript.runInContext(context) as RealmMaker;
    const before = new Set(Object.keys(globals));
    compiled.script.runInContext(context);
    const functionNames = new Set(
      Object.keys(globals).filter((name) => !before.has(name) && typeof globals[name] === "function"),
    );
    return {
      ...maker,
      functionNames,
      call(name, values) {
        const called = globals[name];
        if (!functionNames.has(name) || typeof called !== "function")
          throw maker.error(`Script function not found: ${name}`);
        return called(...values);
      },
      close() {},
    };
  };
}
