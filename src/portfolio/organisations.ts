// Tells which partner rows of all plans are one organisation.
import { distinctOrganisations } from "../model/matching.ts";
import type { Partner } from "../model/plan.ts";
import type { PortfolioPlan } from "./portfolio-plan.ts";

/** A partner row of a plan. */
export interface Member {
  /** Index of the plan. */
  readonly plan: number;
  readonly partner: Partner;
  /** Number of the organisation, from 0 in the order in which they first appear. */
  readonly organisation: number;
}

/** Every row with a name or an id. Rows that say the same are compared once: most organisations take part in many plans. */
export function membersOf(plans: readonly PortfolioPlan[]): Member[] {
  const indexOf = new Map<string, number>();
  const different: Partner[] = [];
  const rows: { readonly plan: number; readonly partner: Partner; readonly index: number }[] = [];
  plans.forEach(({ plan }, number) => {
    for (const partner of plan.partners) {
      const { name, id, country } = partner;
      if (name === undefined && id === undefined) continue;
      const said = `${name ?? ""}\n${id ?? ""}\n${country ?? ""}`;
      let index = indexOf.get(said);
      if (index === undefined) {
        index = different.push(partner) - 1;
        indexOf.set(said, index);
      }
      rows.push({ plan: number, partner, index });
    }
  });
  const first = distinctOrganisations(different);
  const numbers = new Map<number, number>();
  return rows.map(({ plan, partner, index }) => {
    const top = first[index] ?? index;
    const known = numbers.get(top);
    const organisation = known ?? numbers.size;
    if (known === undefined) numbers.set(top, organisation);
    return { plan, partner, organisation };
  });
}
