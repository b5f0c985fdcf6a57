// The limit: each used cell is looked at once, and nothing else happens.
import type { Grids } from "../plans.ts";

/** Something that depends on every cell. */
export function touch({ project, partners, budget }: Grids): number {
  let sum = 0;
  for (const grid of [project, partners, budget]) {
    for (const row of grid) {
      for (const cell of row) {
        if (typeof cell === "number") sum += cell;
        else if (typeof cell === "string") sum += cell.length;
      }
    }
  }
  return sum;
}
