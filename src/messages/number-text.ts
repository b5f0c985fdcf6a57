// Writes a number by the conventions of a language.
import type { Conventions } from "./conventions.ts";

/** Without its sign, with so many decimals: "1,234.50". */
export function numberText(value: number, decimals: number, conventions: Conventions): string {
  const { group, groupFrom = 4, decimal } = conventions;
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const text = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? text : `${text}${decimal}${fraction}`;
}
