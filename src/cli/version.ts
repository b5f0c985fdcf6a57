// The version of this program, as its package says.

import { readFileSync } from "node:fs";

/** The package file lies two folders above, of the source as of the built program; a copy elsewhere has none. */
export function version(): string {
  try {
    const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    return /"version"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? "unknown";
  } catch {
    return "unknown";
  }
}
