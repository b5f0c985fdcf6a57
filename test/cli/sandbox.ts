// A folder of its own for each test, with the files that the test names; gone afterwards.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** Objects are written as JSON, text and bytes as they are. Returns the folder. */
export function sandbox(files: Readonly<Record<string, object | string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "erasmus-planner-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : JSON.stringify(content));
  }
  return folder;
}
