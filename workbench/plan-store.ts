// Keeps the plan in a file of the user: written whole or not at all, with the last versions beside it.

import { createHash } from "node:crypto";
import { copyFile, mkdir, open, readFile, rename } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** How many earlier versions are kept, as `name.1.json` (newest) and on. */
const GENERATIONS = 3;
/** A version is set aside no more often than this, so that the kept ones are hours of work and not seconds. */
const SET_ASIDE_AFTER_MS = 10 * 60_000;

/** The file of one plan. */
export interface PlanStore {
  readonly file: string;
  /** A short name of the file that tells nothing of its path. */
  readonly key: string;
  /** The text of the plan, undefined when there is none yet. */
  read(): Promise<string | undefined>;
  /** Writes the text; `setAside` keeps the version before even when one was kept a moment ago. */
  write(text: string, setAside: boolean): Promise<void>;
}

/** Where the plan is kept unless a file is named: the user's data folder. */
export function defaultPlanFile(): string {
  const home = os.homedir();
  const data =
    process.platform === "win32"
      ? (process.env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"))
      : process.platform === "darwin"
        ? path.join(home, "Library", "Application Support")
        : (process.env.XDG_DATA_HOME ?? path.join(home, ".local", "share"));
  return path.join(data, "erasmus-planner", "workbench.json");
}

/** A store over the file, which need not exist yet. */
export function openPlanStore(file: string): PlanStore {
  let lastSetAside = 0;
  let queue: Promise<void> = Promise.resolve();
  const generation = (number: number) => file.replace(/(\.json)?$/, `.${number}.json`);

  const setAsideNow = async (): Promise<void> => {
    for (let number = GENERATIONS - 1; number >= 1; number--) {
      await rename(generation(number), generation(number + 1)).catch(ignoreMissing);
    }
    await copyFile(file, generation(1)).catch(ignoreMissing);
    lastSetAside = Date.now();
  };

  const writeNow = async (text: string, setAside: boolean): Promise<void> => {
    await mkdir(path.dirname(file), { recursive: true });
    if (setAside || Date.now() - lastSetAside > SET_ASIDE_AFTER_MS) await setAsideNow();
    const temporary = `${file}.${process.pid}.tmp`;
    const handle = await open(temporary, "w", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  };

  return {
    file,
    key: createHash("sha256").update(path.resolve(file)).digest("hex").slice(0, 12),
    async read() {
      await queue;
      try {
        return await readFile(file, "utf8");
      } catch (problem) {
        ignoreMissing(problem);
        return undefined;
      }
    },
    write(text, setAside) {
      const mine = queue.then(() => writeNow(text, setAside));
      queue = mine.catch(() => undefined);
      return mine;
    },
  };
}

function ignoreMissing(problem: unknown): void {
  if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
}
