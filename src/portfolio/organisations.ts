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
  /** What was said under a name, and where it stands among what is different. */
  const byName = new Map<string | undefined, { readonly partner: Partner; readonly index: number }[]>();
  const different: Partner[] = [];
  const rows: { readonly plan: number; readonly partner: Partner; readonly index: number }[] = [];
  plans.forEach(({ plan }, number) => {
    for (const partner of plan.partners) {
      const { name, id, country } = partner;
      if (name === undefined && id === undefined) continue;
      const namesakes = byName.get(name) ?? [];
      if (namesakes.length === 0) byName.set(name, namesakes);
      const same = namesakes.find((one) => one.partner.id === id && one.partner.country === country);
      const index = same?.index ?? different.push(partner) - 1;
      if (same === undefined) namesakes.push({ partner, index });
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
