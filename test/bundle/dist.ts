// Reads what the build wrote, as Google and the workbench get it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The text of a file in dist/. Throws when it has not been built. */
export function builtFile(name: "Code.js" | "Sidebar.html" | "appsscript.json"): string {
  try {
    return readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), "utf8");
  } catch (error) {
    throw new Error(`dist/${name} is not built: run "npm run build" first.`, { cause: error });
  }
}
