// What is planned for each year, partner, work package and category, and the cap of each where the Guide sets one.
import type { Cents } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { Tally } from "../rules/tally.ts";
import { type Headroom, headroomOf } from "./headroom.ts";
import { workPackagesOf } from "./work-packages.ts";

/** The lines that have one thing in common. */
export interface BudgetPart {
  /** A year, a partner's name, a work package's id, a category's id; empty for the lines that do not say. */
  readonly name: string;
  /** The title of a work package. */
  readonly title?: string | undefined;
  readonly planned: Cents;
  readonly cap: Cents | undefined;
  /** The line with the largest amount. */
  readonly largest: BudgetLine | undefined;
}

export interface BudgetOverview {
  readonly total: Cents;
  readonly years: readonly BudgetPart[];
  readonly partners: readonly BudgetPart[];
  readonly workPackages: readonly BudgetPart[];
  readonly categories: readonly BudgetPart[];
}

/** Sums of the lines, in the order of `first` and then of the lines; what the lines do not say stands last. */
function partsBy<Key>(
  lines: readonly BudgetLine[],
  first: readonly Key[],
  keyOf: (line: BudgetLine) => Key | undefined,
  part: (key: Key) => Pick<BudgetPart, "name" | "title" | "cap">,
): BudgetPart[] {
  const sums = new Map<Key | undefined, { planned: Cents; largest: BudgetLine | undefined }>();
  for (const key of first) sums.set(key, { planned: 0, largest: undefined });
  for (const line of lines) {
    if (line.amount === undefined) continue;
    const key = keyOf(line);
    const sum = sums.get(key) ?? { planned: 0, largest: undefined };
    sums.set(key, sum);
    sum.planned += line.amount;
    if (line.amount > (sum.largest?.amount ?? 0)) sum.largest = line;
  }
  const silent = sums.get(undefined);
  sums.delete(undefined);
  const parts = [...sums].map(([key, sum]): BudgetPart => ({ ...part(key as Key), ...sum }));
  return silent === undefined ? parts : [...parts, { name: "", cap: undefined, ...silent }];
}

/** The lowest limit of a category alone, for the whole project. */
function categoryCap(caps: readonly Headroom[], category: string): Cents | undefined {
  const limits = caps.flatMap(({ scope, cap }) => {
    if (scope.kind !== "category" || scope.categories.length !== 1 || scope.categories[0] !== category) return [];
    const isWhole = scope.detail.year === undefined && scope.detail.partner === undefined;
    return isWhole && cap !== undefined ? cap : [];
  });
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function yearOf({ name }: BudgetPart): number {
  return name === "" ? Number.POSITIVE_INFINITY : Number(name);
}

/** Everything that is listed is a part, also without lines; associated partners only where they have some. */
export function budgetOverview(tally: Tally): BudgetOverview {
  const { plan, partners } = tally;
  const { lines } = plan;
  const caps = headroomOf(tally);
  const yearCap = caps.find(({ scope }) => scope.kind === "year")?.cap;
  const managementCap = caps.find(({ scope }) => scope.kind === "management")?.cap;

  const years = Array.from({ length: Math.min(tally.years ?? 0, 10) }, (_, index) => index + 1);
  const unfunded = tally.value("associatedPartnersUnfunded") !== undefined;
  const listed = partners.flatMap((partner, index) =>
    partner.role === "associated" || partner.name === undefined ? [] : index,
  );
  const packages = workPackagesOf(plan);
  const packageKeys = [...packages.known.keys()];
  const titles = new Map(plan.workPackages.map(({ id, title }) => [id, title]));
  return {
    total: tally.total,
    years: partsBy(
      lines,
      years,
      ({ year }) => year,
      (year) => ({ name: String(year), cap: yearCap }),
    ).sort((one, other) => yearOf(one) - yearOf(other)),
    partners: partsBy<number | string>(
      lines,
      listed,
      (line) => tally.partnerOf(line) ?? line.partner,
      (key) => {
        const partner = typeof key === "number" ? partners[key] : undefined;
        const name = partner?.name ?? String(key);
        return { name, cap: unfunded && partner?.role === "associated" ? 0 : undefined };
      },
    ),
    workPackages: partsBy(
      lines,
      packageKeys,
      ({ workPackage }) => (workPackage === undefined ? undefined : packages.keyOf(workPackage)),
      (key) => {
        const name = packages.known.get(key)?.id ?? key;
        return {
          name,
          title: titles.get(name),
          cap: name === tally.management.workPackage ? managementCap : undefined,
        };
      },
    ),
    categories: partsBy(
      lines,
      [],
      ({ category }) => category,
      (category) => ({ name: category, cap: categoryCap(caps, category) }),
    ),
  };
}
