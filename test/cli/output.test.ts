// Colours are for terminals: a pipe and a file get plain text, unless somebody says otherwise.

import { afterEach, describe, expect, it, vi } from "vitest";
import { painter } from "../../src/cli/output.ts";

const terminal = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");

afterEach(() => {
  vi.unstubAllEnvs();
  if (terminal === undefined) Reflect.deleteProperty(process.stdout, "isTTY");
  else Object.defineProperty(process.stdout, "isTTY", terminal);
});

function isColoured(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  Object.defineProperty(process.stdout, "isTTY", { value: isTerminal, configurable: true });
  for (const name of ["NO_COLOR", "FORCE_COLOR"]) vi.stubEnv(name, env[name]);
  return painter()("red", "x") !== "x";
}

describe("text is coloured", () => {
  it.each<[boolean, Readonly<Record<string, string>>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("on a terminal (%s) with %j: %s", (isTerminal, env, expected) => {
    expect(isColoured(isTerminal, env)).toBe(expected);
  });
});
