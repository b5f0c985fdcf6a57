// How long things are fuzzed: a few seconds, with a new seed each time, which is printed; FUZZ_RUNS=100000 for a night, FUZZ_SEED=… to repeat.

import type { Parameters } from "fast-check";

const wanted = process.env.FUZZ_RUNS;
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

console.log(`Fuzzing with FUZZ_SEED=${seed}`);

/** @param usual how often without FUZZ_RUNS; it ends sooner on a busy machine. */
export function fuzzed(usual: number): Parameters<unknown> {
  const numRuns = Number(wanted ?? usual);
  return wanted === undefined
    ? { numRuns, seed, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false, endOnFailure: true }
    : { numRuns, seed };
}

/** Milliseconds of a test. */
export const patience = wanted === undefined ? 60_000 : 24 * 3_600_000;

/** No single answer takes longer, on a busy machine neither. */
export const longestAnswer = 5000;

/** Throws when the work takes too long. */
export function timed<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  const took = performance.now() - start;
  if (took > longestAnswer) throw new Error(`${name} took ${Math.round(took)} ms.`);
  return result;
}
