// Looks whether files were saved, were added or are gone, and acts each time; until the program is stopped.

import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { tell } from "./output.ts";
import { findPlanFiles } from "./plan-files.ts";
import { UserError } from "./user-error.ts";

/** Looking is cheap, and works on network drives and for programs that save by renaming, where being told does not. */
const betweenMilliseconds = 400;

/** What tells that a file was saved. */
async function stamp(name: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(name);
    return `${name} ${mtimeMs} ${size} ${ino}`;
  } catch {
    return `${name} is gone`;
  }
}

async function stampOf(names: readonly string[], also: readonly string[]): Promise<string> {
  const { files, faults } = await findPlanFiles(names);
  const all = [...files.flatMap(({ name, parts }) => parts ?? [name]), ...also];
  return [...faults, ...(await Promise.all(all.map(stamp)))].join("\n");
}

/** Acts once, and again after each change. Never returns. */
export async function watchFiles(
  names: readonly string[],
  also: readonly string[],
  act: () => Promise<void>,
): Promise<never> {
  let known = await stampOf(names, also);
  await act();
  await tell("Watching. Ctrl+C ends it.");
  for (;;) {
    await sleep(betweenMilliseconds);
    let now = await stampOf(names, also);
    if (now === known) continue;
    // A program may still be writing: wait until nothing moves.
    for (let before = ""; before !== now; now = await stampOf(names, also)) {
      before = now;
      await sleep(betweenMilliseconds / 4);
    }
    known = now;
    await tell(`\nChecked again at ${new Date().toTimeString().slice(0, 8)}.`);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await tell(error.message);
    }
  }
}
