// The rules on time and money, written a second time: plainly, and from what the Guide means.
import type { BudgetLine, Plan } from "../../src/model/plan.ts";
import { suggestedCategories } from "../../src/programme/categories.ts";
import type { Broken } from "./broken.ts";
import { holds, organisations } from "./counts.ts";
import { held, type Setting } from "./looked-up.ts";

interface Situation extends Setting {
  readonly plan: Plan;
  readonly broken: Broken;
}

/** Cents of lines that have an amount. */
function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}

function isComplete({ lines }: Plan): boolean {
  return lines.length > 0 && lines.every(({ amount }) => amount !== undefined);
}

/** What is asked for: the grant; else what the lines add up to, unless they are the cost of which the EU pays a share. */
export function askedFor(at: Situation): number | undefined {
  if (at.plan.grant !== undefined) return at.plan.grant;
  return held(at, "coFinancingRate") === undefined && isComplete(at.plan) ? sumOf(at.plan.lines) : undefined;
}

/** What the project costs: as estimated; else the lines, where the EU pays a share and they are more than the grant. */
export function costOf(at: Situation): number | undefined {
  const { plan } = at;
  if (plan.totalCost !== undefined) return plan.totalCost;
  const isShared = held(at, "coFinancingRate") !== undefined;
  const isCost = isShared && plan.grant !== undefined && plan.lines.every(({ amount }) => amount !== undefined);
  return isCost && sumOf(plan.lines) > (plan.grant ?? 0) ? sumOf(plan.lines) : undefined;
}

/** A share in whole cents; fractions are exact to a thousandth of a percent, so that nothing is lost in binary. */
export function shareIn(cents: number, share: number): number {
  return Number((BigInt(cents) * BigInt(Math.round(share * 100_000))) / 100_000n);
}

function mayLast(at: Situation, months: number): boolean {
  const duration = held(at, "duration")?.value;
  if (duration === undefined) return true;
  if ("choices" in duration) return duration.choices.includes(months);
  return duration.from <= months && months <= Math.max(duration.to, duration.longest?.to ?? 0);
}

/** The largest grant in cents that may be possible, whatever still is to be filled in. */
function largestGrant(at: Situation): number | undefined {
  const { plan, call } = at;
  const cap = held(at, "grantCap")?.value;
  if (cap === undefined) return undefined;
  const months = plan.months !== undefined && mayLast(at, plan.months) ? plan.months : undefined;
  if ("flat" in cap) return cap.flat * 100;
  if ("byMonths" in cap) {
    const its = months === undefined ? undefined : cap.byMonths[months];
    return (its ?? Math.max(...Object.values(cap.byMonths))) * 100;
  }
  if ("perMonth" in cap) return Math.min(months === undefined ? cap.upTo : cap.perMonth * months, cap.upTo) * 100;
  if ("when" in cap) {
    const answer = holds(plan, call, cap.when);
    const euros = [...(answer === "no" ? [] : [cap.euro]), ...(answer === "yes" ? [] : [cap.otherwise])];
    return Math.max(...euros) * 100;
  }
  const { least, most } = organisations(plan, call, cap.who);
  if ("byPartners" in cap) {
    const count = least === most && least > 0 ? least : Number.POSITIVE_INFINITY;
    const reached = cap.byPartners.filter(({ from }) => from <= count);
    return (reached.at(-1) ?? cap.byPartners[0])?.euro === undefined
      ? undefined
      : ((reached.at(-1) ?? cap.byPartners[0])?.euro ?? 0) * 100;
  }
  const duration = held(at, "duration")?.value;
  const longest =
    months ??
    (duration === undefined
      ? undefined
      : "choices" in duration
        ? Math.max(...duration.choices)
        : Math.max(duration.to, duration.longest?.to ?? 0));
  if (longest === undefined) return undefined;
  const isKnown = least === most && least > 0 && months !== undefined;
  const count = isKnown ? Math.min(least, cap.partnersAtMost) : cap.partnersAtMost;
  return Math.floor((cap.perPartnerAndYear * 100 * count * longest) / 12);
}

function grant(at: Situation): void {
  const { plan, broken } = at;
  const asked = askedFor(at);
  const lumpSums = held(at, "lumpSums");
  const cap = held(at, "grantCap");
  if (lumpSums !== undefined) {
    if (asked !== undefined && !lumpSums.value.some((euro) => euro * 100 === asked)) {
      broken.add("grant-not-a-lump-sum", [lumpSums.entry]);
    }
    if (plan.grant !== undefined && isComplete(plan) && sumOf(plan.lines) !== plan.grant) {
      broken.add("lines-differ-from-lump-sum", [lumpSums.entry]);
    }
  } else if (cap !== undefined) {
    const largest = largestGrant(at);
    // Lines without an amount can only add to what the others are already.
    const atLeast = asked ?? (held(at, "coFinancingRate") === undefined ? sumOf(plan.lines) : 0);
    if (largest !== undefined && atLeast > largest) broken.add("grant-above-cap", [cap.entry]);
    const total = sumOf(plan.lines);
    // Where the EU pays a share, the lines are the whole cost or what the EU pays of it.
    const isCost = held(at, "coFinancingRate") !== undefined && total === costOf(at);
    if (plan.grant !== undefined && isComplete(plan) && total !== plan.grant && !isCost) {
      broken.add("lines-differ-from-grant", [cap.entry], "warning");
    }
  }
  const least = held(at, "grantMinimum");
  if (least !== undefined && asked !== undefined && asked < least.value * 100) {
    broken.add("grant-below-minimum", [least.entry]);
  }
  const above = held(at, "costAboveGrant");
  if (above !== undefined && asked !== undefined && plan.totalCost !== undefined && plan.totalCost <= asked) {
    broken.add("cost-not-above-grant", [above.entry]);
  }
  const rate = held(at, "coFinancingRate");
  const cost = costOf(at);
  if (rate !== undefined && asked !== undefined && cost !== undefined) {
    const inFull = held(at, "paidInFull");
    const isPaidInFull = ({ category }: BudgetLine): boolean => inFull?.value.includes(category ?? "") === true;
    const whole = Math.min(cost, sumOf(plan.lines.filter(isPaidInFull)));
    // What nobody has said yet may be paid in full: then everything up to the cost is possible.
    const mayAdd = (line: BudgetLine): boolean =>
      line.category === undefined ? line.amount !== 0 : isPaidInFull(line) && line.amount === undefined;
    const isOpen = inFull !== undefined && (plan.lines.length === 0 || plan.lines.some(mayAdd));
    const most = isOpen ? cost : shareIn(cost - whole, rate.value) + whole;
    if (asked > most) {
      broken.add("grant-above-co-financing", inFull === undefined ? [rate.entry] : [rate.entry, inFull.entry]);
    }
  }
}

/** A work package by its number, as the generator writes them: "WP2", "wp 2", "WP2: Pilot courses". */
function numberOf(typed: string): string {
  return /^wp ?0*(\d+)/i.exec(typed)?.[1] ?? typed.toLowerCase();
}

/** The lines that are project management for certain, and whether the plan says what is. */
function managementLines({ lines, workPackages }: Plan): readonly BudgetLine[] {
  const titles = new Map<string, string[]>();
  for (const { id, title } of workPackages) titles.set(numberOf(id), title === undefined ? [] : [title.toLowerCase()]);
  for (const { workPackage } of lines) {
    if (workPackage === undefined) continue;
    const number = numberOf(workPackage);
    const said = /:\s*(.+)$/.exec(workPackage)?.[1] ?? (number === workPackage.toLowerCase() ? workPackage : undefined);
    titles.set(number, [...(titles.get(number) ?? []), ...(said === undefined ? [] : [said.toLowerCase()])]);
  }
  const titled = [...titles].filter(([, words]) => words.includes("project management")).map(([number]) => number);
  const untitled = [...titles].filter(([, words]) => words.length === 0).map(([number]) => number);
  const isFirst = untitled.includes("1") && (untitled.length === 1 || untitled.length === titles.size);
  const number = titled.includes("1") ? "1" : (titled.sort()[0] ?? (isFirst ? "1" : undefined));
  const own = lines.filter(
    ({ workPackage, amount }) => amount !== undefined && workPackage !== undefined && numberOf(workPackage) === number,
  );
  return own.length > 0
    ? own
    : lines.filter(({ workPackage, category }) => workPackage === undefined && category === "management");
}

function budget(at: Situation): void {
  const { plan, action, broken } = at;
  const { lines } = plan;
  const share = held(at, "managementShare");
  const asked = askedFor(at);
  if (share !== undefined && asked !== undefined && asked > 0 && lines.length > 0) {
    if (sumOf(managementLines(plan)) > shareIn(asked, share.value)) broken.add("management-above-share", [share.entry]);
  }
  const yearly = held(at, "yearCap");
  for (const year of new Set(lines.flatMap((line) => line.year ?? []))) {
    const ofYear = lines.filter((line) => line.year === year);
    if (yearly !== undefined && sumOf(ofYear) > yearly.value * 100)
      broken.add("year-above-cap", [yearly.entry], "warning");
    const isOutside = plan.months !== undefined && (year - 1) * 12 >= plan.months;
    if (isOutside) broken.add("line-year-outside-project", []);
  }
  const paid = held(at, "categories");
  const own = suggestedCategories.filter((one) => one.action === action.id).flatMap(({ categories }) => categories);
  for (const { category, amount } of lines) {
    if (paid === undefined || category === undefined || amount === undefined) continue;
    if (own.includes(category) && !paid.value.includes(category)) broken.add("category-not-allowed", [paid.entry]);
  }
  const unfunded = held(at, "associatedPartnersUnfunded");
  const rowsNamed = (name: string) =>
    plan.partners.filter((partner) => partner.name !== undefined && plain(partner.name) === plain(name));
  for (const { partner } of lines) {
    if (partner === undefined) continue;
    const rows = rowsNamed(partner);
    if (rows.length === 0 && plan.partners.every(({ name }) => name !== undefined))
      broken.add("line-partner-unknown", []);
    const isAssociated = rows.length > 0 && rows.every(({ role }) => role === "associated");
    const money = sumOf(lines.filter((line) => line.partner === partner));
    if (unfunded !== undefined && isAssociated && money > 0) broken.add("associated-partner-funded", [unfunded.entry]);
  }
}

/** A name without case, accents and punctuation, as two people would take it for the same. */
function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Adds what is wrong with duration, grant and lines. */
export function money(at: Situation): void {
  const { plan, broken } = at;
  const duration = held(at, "duration");
  if (duration !== undefined && plan.months !== undefined) {
    const { value } = duration;
    if (!mayLast(at, plan.months)) broken.add("duration-not-allowed", [duration.entry]);
    else if ("to" in value && plan.months > value.to) broken.add("duration-not-allowed", [duration.entry], "judge");
  }
  grant(at);
  budget(at);
}
