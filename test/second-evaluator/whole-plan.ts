// Random plans of every action, call and variant: near what the Guide asks for, with some cells changed or emptied.
import fc from "fast-check";
import {
  type BudgetLine,
  emptyLine,
  emptyPartner,
  emptyPlan,
  type OrganisationType,
  type Partner,
  type Plan,
  type Role,
  type WorkPackage,
} from "../../src/model/plan.ts";
import { actions } from "../../src/programme/actions.ts";
import { categoryWords } from "../../src/programme/categories.ts";
import type { Action } from "../../src/programme/programme.ts";
import { allCodes, countryFacts, everyType, held, type Setting } from "./looked-up.ts";

/** Numbers that decide a plan one after another; small ones stand for what is usual, so that shrinking makes plans usual. */
class Choices {
  private next = 0;
  private readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  upTo(count: number): number {
    const number = this.numbers[this.next % this.numbers.length] ?? 0;
    // What is drawn a second time is something else.
    const drawn = number + Math.floor(this.next / this.numbers.length) * 7919;
    this.next += 1;
    return drawn % count;
  }

  of<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error("There is nothing to choose from.");
    return values[this.upTo(values.length)] as Value;
  }

  /** True about once in so many times. */
  oncePer(times: number): boolean {
    return this.upTo(times) === times - 1;
  }
}

/** Every word that stands in an action's data. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

interface Palette {
  readonly types: readonly OrganisationType[];
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  readonly levels: readonly string[];
  readonly categories: readonly string[];
}

const palettes = new Map<Action, Palette>();

/** What the action's own conditions speak of. */
function paletteOf(action: Action): Palette {
  const known = palettes.get(action);
  if (known !== undefined) return known;
  const words = new Set(wordsIn([action.values, action.requirements]));
  const standing = (code: string): string => countryFacts(code, 2026)?.half ?? "";
  const isMeant = (code: string): boolean =>
    words.has(code) || words.has(standing(code)) || words.has(standing(code).replace(/[ab]$/, ""));
  const isInside = (code: string): boolean => /^(member-state|associated)$/.test(standing(code));
  const palette = {
    types: everyType.filter((type) => words.has(type)),
    inside: allCodes.filter(isInside),
    outside: allCodes.filter((code) => !isInside(code) && isMeant(code)),
    levels: ["secondary", "tertiary"],
    categories: categoryWords.map(({ id }) => id).filter((id) => words.has(id)),
  };
  palettes.set(action, palette);
  return palette;
}

function arbitrarySetting(choices: Choices): Setting {
  const action = choices.of(actions);
  const first = action.calls[0];
  const newest = action.calls[1] ?? action.checkedThrough;
  const back = choices.upTo(newest - first + 1);
  const call = choices.oncePer(60) ? newest + 1 : newest - back;
  const isVariantOpen = action.variants.length > 0 && choices.oncePer(15);
  const variant = action.variants.length === 0 || isVariantOpen ? undefined : choices.of(action.variants).id;
  return { action, call, variant };
}

/** A consortium as chapters ask for it: in some countries the same kinds of organisation, the first one coordinates. */
function consortium({ action, call }: Setting, choices: Choices): Partner[] {
  const { types, inside, outside, levels } = paletteOf(action);
  const usual = types.length > 0 ? types : everyType;
  const sides = [inside, outside.length > 0 ? outside : allCodes] as const;
  const partners: Partner[] = [];
  for (const side of sides) {
    const countries = Array.from({ length: choices.upTo(side === inside ? 6 : 4) }, () => choices.of(side));
    const kinds = Array.from({ length: 1 + choices.upTo(3) }, () => choices.of(usual));
    for (const country of countries) {
      for (const type of kinds) {
        const row = partners.length + 1;
        partners.push({
          ...emptyPartner,
          row,
          name: `Organisation ${row}`,
          country,
          type,
          role: row === 1 ? "coordinator" : "partner",
          eche: true,
          established: row === 1 && choices.oncePer(4) ? choices.of(foundingDays) : "1998-01-01",
          addedValue: "Knows its country",
          level: type === "vet-provider" ? choices.of(levels) : undefined,
          forProfit: type === "enterprise" ? true : choices.oncePer(4) ? false : undefined,
        });
      }
    }
  }
  return call > 0 ? partners : [];
}

/** Around the deadlines of several calls, two years earlier. */
const foundingDays = ["2022-03-05", "2023-03-06", "2023-10-04", "2024-03-05", "2024-03-06", "2024-10-01", "2024-10-02"];

/** What people change in the Partners tab, one cell or row at a time. */
function changePartners(partners: Partner[], { action }: Setting, choices: Choices): void {
  const { inside, outside } = paletteOf(action);
  const index = choices.upTo(Math.max(1, partners.length));
  const partner = partners[index];
  if (partner === undefined) return;
  const put = (cells: Partial<Partner>): void => {
    partners[index] = { ...partner, ...cells };
  };
  const roles: readonly Role[] = ["partner", "associated", "coordinator", "affiliated"];
  const changes: readonly (() => void)[] = [
    () => put({ country: choices.of(inside) }),
    () => put({ country: choices.of(outside.length > 0 ? outside : allCodes) }),
    () => put({ country: choices.of(allCodes) }),
    () => put({ type: choices.of(everyType) }),
    () => put({ role: choices.of(roles) }),
    () => put({ country: undefined }),
    () => put({ type: undefined }),
    () => put({ role: undefined }),
    () => put({ name: undefined }),
    () => put({ eche: choices.of([false, undefined]) }),
    () =>
      put({
        established: choices.of([
          undefined,
          "2012-03-01",
          "2023-06-01",
          "2024-03-05",
          "2024-03-06",
          "2024-09-30",
          "2025-01-01",
        ]),
      }),
    () =>
      put({ level: choices.of([undefined, "secondary", "tertiary"]), forProfit: choices.of([undefined, true, false]) }),
    () => put({ flags: ["public-authority"] }),
    // The same organisation once more.
    () => {
      partners.push({ ...partner, row: partners.length + 1 });
    },
    () => {
      partners.splice(index, 1);
    },
  ];
  choices.of(changes)();
}

function arbitraryMonths(setting: Setting, choices: Choices): number | undefined {
  const duration = held(setting, "duration")?.value;
  const edges =
    duration === undefined
      ? [24]
      : "choices" in duration
        ? [...duration.choices, ...duration.choices.map((one) => one + 1)]
        : [
            duration.to,
            duration.from,
            duration.to + 1,
            duration.from - 1,
            ...(duration.longest ? [duration.longest.to, duration.longest.to + 1] : []),
          ];
  return choices.oncePer(12) ? undefined : choices.oncePer(6) ? 1 + choices.upTo(80) : choices.of(edges);
}

/** Euro amounts that stand in the action's data, and some between them. */
function arbitraryGrant(setting: Setting, choices: Choices): number | undefined {
  if (choices.oncePer(8)) return undefined;
  const { lumpSums, cap, minimum } = {
    lumpSums: held(setting, "lumpSums")?.value ?? [],
    cap: held(setting, "grantCap")?.value,
    minimum: held(setting, "grantMinimum")?.value,
  };
  const inCap: number[] = [];
  JSON.stringify(cap ?? {}, (_key, value: unknown) => {
    if (typeof value === "number" && value >= 1000) inCap.push(value);
    return value;
  });
  const edges = [...lumpSums, ...inCap, ...(minimum === undefined ? [] : [minimum]), 300_000];
  const factor = choices.of([1, 1, 1, 0.5, 2, 0.8]);
  return Math.max(0, Math.round(choices.of(edges) * 100 * factor) + choices.of([0, 0, 1, -1]));
}

const packagings = [
  () => [],
  () => [
    { id: "WP1", title: "Project management" },
    { id: "WP2", title: "Pilot courses" },
    { id: "WP3", title: "Sharing" },
  ],
  () => [
    { id: "WP1", title: "Needs" },
    { id: "WP2", title: "Pilot courses" },
    { id: "WP3", title: "Project management" },
  ],
  () => [
    { id: "WP1", title: undefined },
    { id: "WP2", title: "Pilot courses" },
    { id: "WP3", title: undefined },
  ],
] as const;

function arbitraryLines(setting: Setting, plan: Plan, choices: Choices): BudgetLine[] {
  const names = plan.partners.flatMap(({ name }) => name ?? []);
  const count = choices.of([4, 0, 6, 3, 12]);
  const base = plan.grant ?? 30_000_000;
  const goal = choices.of([base, base, plan.totalCost ?? base, base - 1]);
  const styles = [
    ["WP1", "WP2", "WP3", "WP4"],
    ["WP1", "WP2", "WP3", "WP4", "WP5", "WP6", "WP7"],
    ["wp 1", "WP02", "WP2: Pilot courses", "WP3"],
    [undefined, undefined, undefined],
  ] as const;
  const style = choices.of<readonly (string | undefined)[]>(styles);
  const categories = [...paletteOf(setting.action).categories, "staff", "travel", "equipment", "management"];
  const lines: BudgetLine[] = [];
  let left = goal;
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    const part = isLast ? left : Math.floor((goal * choices.of([20, 10, 35, 5, 21])) / 100);
    left -= part;
    const line: BudgetLine = {
      ...emptyLine,
      row: index + 1,
      partner: names.length === 0 || choices.oncePer(25) ? choices.of([undefined, "Somebody else"]) : choices.of(names),
      workPackage: choices.oncePer(20) ? undefined : style[index % style.length],
      category: choices.oncePer(6) ? undefined : choices.of(categories),
      year: choices.oncePer(10) ? undefined : 1 + choices.upTo(choices.oncePer(15) ? 6 : 3),
      amount: choices.oncePer(25) ? undefined : Math.max(0, part),
    };
    lines.push(line);
  }
  return lines;
}

function planFrom(numbers: readonly number[]): Plan {
  const choices = new Choices(numbers);
  const setting = arbitrarySetting(choices);
  const partners = consortium(setting, choices);
  for (let count = choices.of([0, 1, 2, 4, 8]); count > 0; count -= 1) changePartners(partners, setting, choices);
  const months = arbitraryMonths(setting, choices);
  const grant = arbitraryGrant(setting, choices);
  const totalCost =
    grant === undefined || choices.oncePer(5) ? undefined : Math.round(grant * choices.of([1.25, 2, 1, 1.1, 0.9]));
  const packages = choices.of<() => readonly Pick<WorkPackage, "id" | "title">[]>(packagings)();
  const workPackages = packages.map((one, index) => ({
    row: index + 1,
    lead: undefined,
    startMonth: undefined,
    endMonth: undefined,
    ...one,
  }));
  const plan: Plan = {
    ...emptyPlan,
    action: setting.action.id,
    call: setting.call,
    variant: setting.variant,
    months,
    grant,
    totalCost,
    participants: choices.of([undefined, undefined, 100, 2499, 2500]),
    partners: partners.map((partner, index) => ({ ...partner, row: index + 1 })),
    workPackages,
  };
  return { ...plan, lines: arbitraryLines(setting, plan, choices) };
}

/** A plan of any action, call and variant. */
export const wholePlan: fc.Arbitrary<Plan> = fc
  .array(fc.nat(9_999), { minLength: 90, maxLength: 90, size: "max" })
  .map(planFrom);
