// Breaks one condition of an action at a time: what the report then says more than on the smallest consortium.
import { expect, it } from "vitest";
import { valueInForce } from "../../../src/check/values-in-force.ts";
import { actionById } from "../../../src/programme/actions.ts";
import { checkJson, weightOf } from "../../check/check-json.ts";
import type { JsonPartner, JsonPlan } from "../../check/plan-json.ts";

const names =
  "Alnus Betula Corylus Daphne Erica Fagus Gentiana Hedera Ilex Juncus Kalmia Lonicera Malus Nerium Olea Pinus";

/** A partner written as "ES hei", or "ES hei coordinator"; nothing can be said against it. */
export function partners(...written: readonly string[]): JsonPartner[] {
  return written.map((words, index) => {
    const [country = "", type = "", role = index === 0 ? "coordinator" : "partner"] = words.split(" ");
    return {
      name: names.split(" ")[index] ?? `Partner ${index}`,
      country,
      type,
      role,
      eche: true,
      established: "1998-01-01",
      addedValue: "Knows its country",
    };
  });
}

/** A plan for call 2026 without budget lines; the cost is well above the grant. */
export function planOf(
  action: string,
  months: number,
  grant: number,
  written: readonly string[],
  variant?: string,
): JsonPlan {
  return {
    action,
    call: 2026,
    ...(variant === undefined ? {} : { variant }),
    months,
    grant,
    totalCost: grant * 2,
    partners: partners(...written),
    lines: [],
    workPackages: [],
  };
}

/** Budget lines of the first partner, by category, that add up to what the project costs. */
export function spend(plan: JsonPlan, amounts: Readonly<Record<string, number>>, by = 0): void {
  const partner = plan.partners[by]?.name ?? "";
  const total = Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
  const rest = Number(plan.totalCost) - total;
  plan.lines = [
    ...Object.entries(amounts).map(([category, amount]) => ({ partner, category, year: 1, amount })),
    { partner: plan.partners[0]?.name ?? "", category: "staff", year: 1, amount: rest },
  ];
}

/** Changes cells of one partner or several. */
export function change(plan: JsonPlan, which: number | readonly number[], cells: Partial<JsonPartner>): void {
  for (const index of typeof which === "number" ? [which] : which) Object.assign(plan.partners[index] ?? {}, cells);
}

/** Adds a partner written as in `partners`, with a name of its own. */
export function add(plan: JsonPlan, written: string, cells: Partial<JsonPartner> = {}): void {
  const [partner] = partners(written);
  plan.partners.push({ ...partner, name: `Quercus ${plan.partners.length}`, ...cells });
}

/** How the money is shared out is no condition of a chapter, and these plans give it all to one partner. */
const ownAdvice = ["partner-without-lines", "uneven-shares"];

/** Weight, rule, the requirement's id and the page: "error too-few-of-these no-vet-provider p. 295". */
function findingsIn(plan: JsonPlan): string[] {
  return checkJson(plan).outcomes.flatMap(({ rule, findings }) =>
    (ownAdvice.includes(rule) ? [] : findings).map((finding) => {
      const subject = finding.key.split("/")[2]?.split(" ")[0] ?? "";
      const isRequirement = /^[a-z]+(-[a-z0-9]+)+$/.test(subject);
      const page = finding.sources[0]?.page;
      return [weightOf(finding), rule, isRequirement ? subject : "", page ? `p. ${page}` : ""]
        .filter(Boolean)
        .join(" ");
    }),
  );
}

/** What is in the first list and not in the second. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Rules and requirements with a finding. */
function rulesIn(plan: JsonPlan): string[] {
  return checkJson(plan).outcomes.flatMap(({ rule, findings }) => (findings.length > 0 ? [rule] : []));
}

/** What Part C asks of every application to EACEA. */
function ofEveryAction({ action, call, variant }: JsonPlan): string[] {
  if (call !== 2026) return [];
  const found = actionById(String(action));
  const agency = found && valueInForce(found, "managedBy", 2026, variant === undefined ? undefined : String(variant));
  return agency?.value === "eacea" ? ["to-confirm part-b-too-long p. 415-416"] : [];
}

/**
 * The smallest consortium passes: nothing is wrong or open, and only these points are left to judge. What holds for every
 * consortium is tried on it: the order of rows, associated partners, one partner more, one fewer.
 */
export function passes(smallest: () => JsonPlan, toJudge: readonly string[]): void {
  const expected = [...toJudge, ...ofEveryAction(smallest())].map((one) => `review ${one}`);

  it("passes with the smallest consortium", () => {
    expect(findingsIn(smallest())).toEqual(expected);
  });

  it("says the same in any order of rows", () => {
    const plan = smallest();
    for (let turn = 1; turn < plan.partners.length; turn += 1) {
      plan.partners.push(...plan.partners.splice(0, 1));
      expect(findingsIn(plan)).toEqual(expected);
      expect(findingsIn({ ...plan, partners: [...plan.partners].reverse() })).toEqual(expected);
    }
  });

  it.each(["IT ngo", "PL hei", "PT enterprise"])("says the same with %s as one more associated partner", (who) => {
    const plan = smallest();
    add(plan, `${who} associated`);
    expect(findingsIn(plan)).toEqual(expected);
  });

  it("never has too few because of one more partner, nor too many because of one fewer", () => {
    const before = rulesIn(smallest());
    smallest().partners.forEach((partner, index) => {
      const more = smallest();
      more.partners.push({ ...partner, name: "Quercus", role: "partner" });
      expect(without(rulesIn(more), before).filter((rule) => /^too-few/.test(rule))).toEqual([]);
      const fewer = smallest();
      fewer.partners.splice(index, 1);
      expect(without(rulesIn(fewer), before).filter((rule) => /^too-many|^several/.test(rule))).toEqual([]);
    });
  });
}

/** With one condition broken the report says exactly this more. */
export function breaks(
  smallest: () => JsonPlan,
  what: string,
  change: (plan: JsonPlan) => void,
  ...expected: readonly string[]
): void {
  it(what, () => {
    const plan = smallest();
    const before = findingsIn(plan);
    change(plan);
    expect(without(findingsIn(plan), before).sort()).toEqual([...expected].sort());
  });
}

/** Still within the condition: nothing is said more. */
export function keeps(smallest: () => JsonPlan, what: string, change: (plan: JsonPlan) => void): void {
  breaks(smallest, what, change);
}
