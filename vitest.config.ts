// Which tests there are and how they run: "unit" without a browser, then "e2e" with one.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // .ci/run counts what the machine-readable results say.
    reporters: process.env.CI ? ["default", ["json", { outputFile: "build/test-results.json" }]] : ["default"],
    // The spreadsheet's packages load through Node itself; passing them through Vite takes minutes.
    server: { deps: { external: [/@univerjs/] } },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/e2e/**"],
          // A test that hangs fails; one that only waits for a busy machine does not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Of two processors the default would leave one idle.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          // A browser on a busy machine may miss a beat; what is really broken fails twice.
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
