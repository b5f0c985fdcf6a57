// Gives one value for each row of ranges that stand side by side; single cells hold for every row.
import type { Cell } from "../sheet/cell.ts";
import { cellOf, gridOf } from "./arguments.ts";
import type { Argument, Result } from "./function.ts";

/**
 * @param give gets the cells in the order of the arguments.
 * @throws Error that names the argument whose range has another size than the first one.
 */
export function spread(args: Readonly<Record<string, Argument>>, give: (cells: readonly Cell[]) => Cell): Result {
  const given = Object.entries(args);
  const isRange = ([, argument]: readonly [string, Argument]): boolean => {
    const [first = [], ...others] = gridOf(argument);
    return others.length > 0 || first.length > 1;
  };
  const first = given.find(isRange);
  if (first === undefined) return give(given.map(([, argument]) => cellOf(argument)));
  const sizeOf = (argument: Argument): string => {
    const grid = gridOf(argument);
    return `${grid.length} × ${grid[0]?.length ?? 0}`;
  };
  const [firstName, range] = first;
  for (const one of given) {
    const [name, argument] = one;
    if (isRange(one) && sizeOf(argument) !== sizeOf(range)) {
      throw new Error(
        `The argument "${name}" has ${sizeOf(argument)} cells and "${firstName}" has ${sizeOf(range)}. Give ranges of the same size, or one cell.`,
      );
    }
  }
  return gridOf(range).map((cells, row) =>
    cells.map((_, column) =>
      give(given.map((one) => (isRange(one) ? (gridOf(one[1])[row]?.[column] ?? "") : cellOf(one[1])))),
    ),
  );
}
