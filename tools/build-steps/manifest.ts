// Copies the Apps Script manifest, which must lie beside the code that is pushed.

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BuiltFile } from "./write-files.ts";

/** The manifest as a built file; throws when it is not JSON. */
export async function readManifest(root: string): Promise<BuiltFile> {
  const text = await readFile(path.join(root, "appsscript.json"), "utf8");
  JSON.parse(text);
  return { path: "dist/appsscript.json", text };
}
