// Which partner a name in another table means.
import { normalise } from "../model/matching.ts";
import type { Partner } from "../model/plan.ts";

/** The index of the partner with this name, however it is spelled; `undefined` where the list has none. */
export function partnersByName(partners: readonly Partner[]): (typed: string) => number | undefined {
  const indexByName = new Map<string, number>();
  partners.forEach((partner, index) => {
    if (partner.name === undefined) return;
    const name = normalise(partner.name);
    const namesake = partners[indexByName.get(name) ?? -1];
    // Money under a name that stands in several rows belongs to the row that may have money.
    if (namesake === undefined || (namesake.role === "associated" && partner.role !== "associated")) {
      indexByName.set(name, index);
    }
  });
  // Names repeat from line to line: each spelling is looked up once.
  const indexByTyped = new Map<string, number | undefined>();
  return (typed) => {
    if (!indexByTyped.has(typed)) indexByTyped.set(typed, indexByName.get(normalise(typed)));
    return indexByTyped.get(typed);
  };
}
