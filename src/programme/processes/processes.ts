// Every ready-made process, in the order in which they are offered.
import { blank } from "./blank.ts";
import { guide } from "./guide.ts";
import { kth } from "./kth.ts";
import type { Process } from "./process.ts";

export const processes: readonly Process[] = [kth, guide, blank];

/** The process that is taken where nobody chooses. */
export function usualProcess(): Process {
  return kth;
}
