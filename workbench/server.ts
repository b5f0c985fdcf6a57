// `npm start`: builds the add-on and the page, serves them to this computer's browser, and keeps the plan in a file.

import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAll } from "../tools/build.ts";
import { buildPage } from "./build-page.ts";
import { defaultPlanFile, openPlanStore } from "./plan-store.ts";
import { serve } from "./serve.ts";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../..");

const help = `Usage: npm start -- [options]

  --file PATH   keep the plan in this file (default: ${defaultPlanFile()})
  --port PORT   the port to listen on, or the next free one (default: 5173, or PORT)
  --open        open the page in the browser
  --no-build    use what was built before
  --help        this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: "string" },
      port: { type: "string" },
      open: { type: "boolean" },
      "no-build": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const port = Number(values.port ?? process.env.PORT ?? 5173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port.`);

  if (!values["no-build"]) await buildAll({ parts: ["add-on"] });
  const assets = await buildPage();
  const store = openPlanStore(values.file === undefined ? defaultPlanFile() : path.resolve(values.file));
  const { server, address } = await serve(
    { assets, page: path.join(ROOT, "workbench/page/index.html"), dist: path.join(ROOT, "dist"), store },
    port,
  );
  console.log(`The workbench is at ${address}`);
  console.log(`Your plan is kept in ${store.file}. Stop with Ctrl+C.`);
  if (values.open) openInBrowser(address);

  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function openInBrowser(address: string): void {
  const [command, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? [
    "xdg-open",
  ];
  if (command === undefined) return;
  spawn(command, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => console.log("No browser could be opened; open the address yourself."))
    .unref();
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
