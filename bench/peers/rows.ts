// The plan as objects, for engines that work on data with names.
import type { Cell } from "../../src/sheet/cell.ts";
import type { Grids } from "../plans.ts";

export interface Rows {
  readonly months: number;
  readonly grant: number;
  readonly totalCost: number;
  readonly partners: readonly {
    readonly name: string;
    readonly country: string;
    readonly type: string;
    readonly role: string;
  }[];
  readonly lines: readonly {
    readonly partner: string;
    readonly workPackage: string;
    readonly year: number;
    /** In cents; `null` where there is none. */
    readonly amount: number | null;
  }[];
  /** Names, since these engines cannot join lines and partners. */
  readonly names: readonly string[];
  readonly associatedNames: readonly string[];
  /** Countries of full partners, each once. */
  readonly countries: readonly string[];
}

/** By the names that the measured plans use; the words a person may type are not read here. */
export const programmeNames = [
  "Austria",
  "Belgium",
  "Bulgaria",
  "Croatia",
  "Cyprus",
  "Czechia",
  "Denmark",
  "Estonia",
  "Finland",
  "France",
  "Germany",
  "Greece",
  "Hungary",
  "Ireland",
  "Italy",
  "Latvia",
  "Lithuania",
  "Luxembourg",
  "Malta",
  "Netherlands",
  "Poland",
  "Portugal",
  "Romania",
  "Slovakia",
  "Slovenia",
  "Spain",
  "Sweden",
  "Iceland",
  "Liechtenstein",
  "North Macedonia",
  "Norway",
  "Serbia",
  "Türkiye",
] as const;

/** Those of Regions 1 to 3 but Belarus. */
export const neighbours = [
  "Albania",
  "Bosnia and Herzegovina",
  "Kosovo",
  "Montenegro",
  "Armenia",
  "Azerbaijan",
  "Georgia",
  "Moldova",
  "Ukraine",
] as const;

function answer(project: readonly (readonly Cell[])[], row: number): number {
  return Number(project[row]?.[1] ?? 0);
}

export function rowsOf({ project, partners, budget }: Grids): Rows {
  const people = partners.slice(1).map(([name, country, type, role]) => ({
    name: String(name),
    country: String(country),
    type: String(type),
    role: String(role),
  }));
  const programme: readonly string[] = programmeNames;
  const full = people.filter(
    ({ role, country }) => (role === "Coordinator" || role === "Partner") && programme.includes(country),
  );
  return {
    months: answer(project, 4),
    grant: Math.round(answer(project, 5) * 100),
    totalCost: Math.round(answer(project, 6) * 100),
    partners: people,
    lines: budget.slice(1).map(([partner, workPackage, , year, , , amount]) => ({
      partner: String(partner),
      workPackage: String(workPackage),
      year: Number(year),
      amount: typeof amount === "number" ? Math.round(amount * 100) : null,
    })),
    names: people.map(({ name }) => name),
    associatedNames: people.filter(({ role }) => role === "Associated partner").map(({ name }) => name),
    countries: [...new Set(full.map(({ country }) => country))],
  };
}
