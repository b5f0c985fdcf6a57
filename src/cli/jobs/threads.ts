// Checks many files on several processors of one machine: threads that run this same program.

import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { PlanFile } from "../plan-files.ts";
import { type FileVerdicts, fileVerdicts } from "./file-verdicts.ts";

interface Question {
  readonly index: number;
  readonly file: PlanFile;
}

interface Answer {
  readonly index: number;
  readonly verdicts: FileVerdicts;
}

/** Reading a workbook takes as long as reading and checking so many other files. */
const othersPerWorkbook = 50;

/** Starting threads takes as long as this many files: what is less stays here. */
const fewFiles = 2_500;

function isMuch(files: readonly PlanFile[]): boolean {
  const workbooks = files.filter(({ name }) => /\.xls[xm]$/i.test(name)).length;
  return files.length + workbooks * (othersPerWorkbook - 1) > fewFiles;
}

/** How many threads to use; 1 is none besides this one. */
export function threadsFor(files: readonly PlanFile[], asked: number | undefined): number {
  if (files.some(({ name }) => name === "-")) return 1;
  return asked ?? (isMuch(files) ? availableParallelism() : 1);
}

/** Files that a thread is given at once, so that it never waits for the next one. */
const ahead = 4;

/** Whether this is such a thread; if so, it answers until nobody asks any more. */
export function answerAsThread(): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  port.on("message", ({ index, file }: Question) => {
    fileVerdicts(file).then(
      (verdicts) => port.postMessage({ index, verdicts } satisfies Answer),
      (error: unknown) => {
        throw error;
      },
    );
  });
  return true;
}

/** The verdicts of files in their order. */
export async function verdictsOnThreads(
  files: readonly PlanFile[],
  count: number,
  onDone: (count: number) => void,
): Promise<FileVerdicts[]> {
  const results: FileVerdicts[] = [];
  let next = 0;
  let done = 0;
  const serve = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL(import.meta.url));
      let underway = 0;
      const ask = (): void => {
        for (; underway < ahead && next < files.length; next += 1) {
          const file = files[next];
          if (file === undefined) continue;
          underway += 1;
          thread.postMessage({ index: next, file } satisfies Question);
        }
        if (underway === 0) thread.terminate().then(() => resolve(), reject);
      };
      thread.on("message", ({ index, verdicts }: Answer) => {
        results[index] = verdicts;
        underway -= 1;
        done += 1;
        onDone(done);
        ask();
      });
      thread.on("error", reject);
      thread.on("exit", (code) => {
        if (underway > 0) reject(new Error(`A thread ended with code ${code}.`));
      });
      ask();
    });
  await Promise.all(Array.from({ length: Math.min(count, files.length) }, serve));
  return results;
}
