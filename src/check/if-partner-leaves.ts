// What happens if one partner leaves: who is indispensable, and why.
import type { Cents } from "../model/money.ts";
import type { Partner, Plan } from "../model/plan.ts";
import { type CheckOptions, checkPlanWithTally } from "./check-plan.ts";
import { compositionRules } from "./composition.ts";
import type { Finding } from "./report.ts";
import { errorsOf } from "./smallest-fix.ts";

export interface Leaving {
  readonly partner: Partner;
  /** What the partner's lines add up to, for the others to share out. */
  readonly euro: Cents;
  /** Errors that come with it; none: the partner can leave. */
  readonly broken: readonly Finding[];
  /** Errors that go with it. */
  readonly mended: readonly Finding[];
}

function isAboutPartners({ key }: Finding): boolean {
  return compositionRules.some((rule) => key.startsWith(`${rule}/`));
}

/** Every partner in turn. The lines of who leaves go to the coordinator, else to the first partner: the budget stays as it is. */
export function ifPartnerLeaves(plan: Plan, options: CheckOptions = {}): Leaving[] {
  const checked = checkPlanWithTally(plan, options);
  const { tally } = checked;
  const before = errorsOf(checked);
  return plan.partners.map((partner, index) => {
    const partners = plan.partners.filter((one) => one !== partner);
    const heir = partners.find(({ role }) => role === "coordinator") ?? partners.find(({ role }) => role === "partner");
    const isTheirs = new Set(tally === undefined ? [] : plan.lines.filter((line) => tally.partnerOf(line) === index));
    const rest: Plan = {
      ...plan,
      partners,
      lines: plan.lines.map((line) => (isTheirs.has(line) ? { ...line, partner: heir?.name } : line)),
      problems: plan.problems.filter(({ at }) => at.table !== "partners" || at.row !== partner.row),
    };
    const after = errorsOf(checkPlanWithTally(rest, options));
    return {
      partner,
      euro: tally?.byPartner.get(index)?.total ?? 0,
      // One that was broken already and says something else now is broken further.
      broken: after.filter((error) => {
        const same = before.find(({ key }) => key === error.key);
        return same === undefined || (isAboutPartners(error) && same.message !== error.message);
      }),
      mended: before.filter(({ key }) => after.every((error) => error.key !== key)),
    };
  });
}
