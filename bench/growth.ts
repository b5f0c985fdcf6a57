// How the time of a full check grows with lines and with partners.
import { type Candidate, inTurn, measure } from "./measure.ts";
import { goodPlan } from "./plans.ts";
import { checkGrids } from "./product.ts";

/** Something measured at several sizes. */
export type Times = ReadonlyMap<number, number>;

export const lineCounts = [10, 100, 1_000, 10_000, 100_000] as const;
export const partnerCounts = [2, 10, 50, 150, 500] as const;

/** The slope in logarithms, by least squares: 1 where twice the size takes twice the time. */
export function exponentOf(times: Times): number {
  const points = [...times].map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, time]) => time))];
  const above = points.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return above / points.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** The slope over the three largest sizes, where what is the same for all plans weighs least. */
export function upperExponentOf(times: Times): number {
  return exponentOf(new Map([...times].slice(-3)));
}

export interface Growth {
  readonly lines: Times;
  readonly partners: Times;
}

export async function measureGrowth(): Promise<Growth> {
  const timesOf = async (
    sizes: readonly number[],
    plan: (size: number) => ReturnType<typeof goodPlan>,
  ): Promise<Times> => {
    const candidates = sizes.map((size): Candidate => {
      const plans = [plan(size), plan(size)];
      return { name: String(size), run: inTurn(plans, checkGrids), times: Math.max(1, Math.round(4000 / size)) };
    });
    const times = await measure(candidates, 9, 3);
    return new Map(sizes.map((size) => [size, times.get(String(size)) ?? Number.NaN]));
  };
  return {
    lines: await timesOf(lineCounts, (lines) => goodPlan(50, lines)),
    partners: await timesOf(partnerCounts, (partners) => goodPlan(partners, 2000)),
  };
}
