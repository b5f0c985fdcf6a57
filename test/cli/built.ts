// Builds the command line before the tests of a file run it.

import { beforeAll, vi } from "vitest";
import { buildAll } from "../../tools/build.ts";

/** Each test starts processes, which take their time on a busy machine. */
export function buildBeforeAll(): void {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  beforeAll(async () => {
    await buildAll({ parts: ["command-line"] });
  });
}
