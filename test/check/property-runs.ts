// How often a property is tried: the same plans every time, or, with PROPERTY_FACTOR=20, more and other ones.
import type { Parameters } from "fast-check";

const factor = Number(process.env.PROPERTY_FACTOR ?? 1);

export function runs(count: number): Parameters<unknown> {
  return factor > 1 ? { numRuns: count * factor } : { numRuns: count, seed: 20_261_121 };
}

/** Milliseconds a property may take. */
export const patience = 30_000 * factor;
