// Parts of the panel's sentences that several languages put together the same way.

export function plural(count: number, one: string, other: string): string {
  return `${count}\u00a0${count === 1 ? one : other}`;
}

/** The parts that say something, with commas. */
export function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** "change 4 cells and add 1 partner"; what there is none of is left out. */
export function changesOf(
  ...[change, cells, cell, manyCells, add, partners, partner, manyPartners, and]: readonly [
    string,
    number,
    string,
    string,
    string,
    number,
    string,
    string,
    string,
  ]
): string {
  const parts = [
    cells === 0 ? "" : `${change} ${plural(cells, cell, manyCells)}`,
    partners === 0 ? "" : `${add} ${plural(partners, partner, manyPartners)}`,
  ];
  return parts.filter((part) => part !== "").join(` ${and} `);
}

export function byAndWhen(by: string, name: string, when: string): string {
  return (name === "" ? "" : by + name) + (when === "" ? "" : `, ${when}`);
}
