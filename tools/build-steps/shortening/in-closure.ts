// Puts a module into a closure that gives what the module exports: shorter than what esbuild writes for that.

import { parse } from "acorn";

/** @param module as esbuild bundles it (JavaScript): it imports nothing and ends with all its exports. */
export function inClosure(module: string, name: string): string {
  const exported = parse(module, { ecmaVersion: 2019, sourceType: "module" }).body.pop();
  if (exported?.type !== "ExportNamedDeclaration") throw new Error("The bundle does not end with its exports.");
  const members = exported.specifiers.map((specifier) => {
    const { local, exported: outside } = specifier;
    return `${module.slice(outside.start, outside.end)}:${module.slice(local.start, local.end)}`;
  });
  return `"use strict";var ${name}=(()=>{${module.slice(0, exported.start)}return{${members.join(",")}}})();`;
}
