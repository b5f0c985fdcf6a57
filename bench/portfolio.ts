// A thousand plans as JSON: reading and checking them, against decoding alone.
import { checkPlan } from "../src/check/check-plan.ts";
import { readJsonPlan } from "../src/sheet/read-json-plan.ts";
import { inTurn, measure } from "./measure.ts";
import { type Grids, goodPlan } from "./plans.ts";

export const planCount = 1_000;

/** The plan in its JSON form; empty cells are left out. */
function jsonOf({ partners, budget }: Grids): string {
  const rows = (grid: Grids["budget"], keys: readonly string[]): unknown[] =>
    grid.slice(1).map((row) => Object.fromEntries(keys.flatMap((key, at) => (row[at] === "" ? [] : [[key, row[at]]]))));
  return JSON.stringify({
    action: "cooperation-partnerships",
    call: 2026,
    variant: "higher-education",
    months: 36,
    grant: 400_000,
    totalCost: 440_000,
    partners: rows(partners, ["name", "country", "type", "role", "id", "eche", "established"]),
    lines: rows(budget, ["partner", "workPackage", "category", "year", "quantity", "rate", "amount"]),
  });
}

function check(text: string): string {
  const read = readJsonPlan(JSON.parse(text));
  if ("error" in read) throw new Error(read.error);
  return checkPlan(read.plan).verdict;
}

/** Milliseconds for all plans. */
export async function measurePortfolio(): Promise<{ readonly decode: number; readonly check: number }> {
  // Texts of so many plans would fill the memory; each of these stands for fifty.
  const texts = Array.from({ length: 20 }, (_, index) => jsonOf(goodPlan(50, 2000 - index)));
  const times = await measure(
    [
      { name: "decode", run: inTurn(texts, (text): unknown => JSON.parse(text)), times: planCount },
      { name: "check", run: inTurn(texts, check), times: planCount },
    ],
    3,
    1,
  );
  const all = (name: string): number => ((times.get(name) ?? Number.NaN) * planCount) / 1000;
  return { decode: all("decode"), check: all("check") };
}
