// Builds the command line before the tests of a file run it.

import { beforeAll } from "vitest";
import { buildAll } from "../../tools/build.ts";

export function buildBeforeAll(): void {
  beforeAll(async () => {
    await buildAll({ parts: ["command-line"] });
  });
}
