// What `npm run push` would send to Google, and what the add-on may do there.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { REPOSITORY } from "../repository/tracked-files.ts";
import { builtFile } from "./dist.ts";

const run = promisify(execFile);

it("is the three built files and nothing else", async () => {
  const clasp = fileURLToPath(new URL("../../node_modules/@google/clasp/build/src/index.js", import.meta.url));
  const { stdout } = await run(process.execPath, [clasp, "show-file-status", "--json"], { cwd: REPOSITORY });
  const { filesToPush }: { filesToPush: readonly string[] } = JSON.parse(stdout);
  expect([...filesToPush].sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
}, 30_000);

it("asks for two scopes and declares its runtime", () => {
  expect(JSON.parse(builtFile("appsscript.json"))).toEqual({
    timeZone: "Europe/Brussels",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});
