// Where the parts of a cap bar end, in per cent of its width.

import type { CapBar } from "../src/check/panel-state.ts";

/** What a bar shows: an amount against its cap. */
export type Amounts = Pick<CapBar, "planned" | "cap">;

export interface BarParts {
  /** Right end of the solid part. */
  readonly solid: number;
  /** Right end of the striped part; equal to `solid` when nothing is over. */
  readonly over: number;
  /** Where the line of the cap crosses; `null` without a cap. */
  readonly cap: number | null;
}

/** What the whole width stands for, in euro: bars of one kind share it, so that they can be compared. */
export function sharedScale(bars: readonly Amounts[]): number {
  return Math.max(1, ...bars.map((bar) => Math.max(bar.planned, bar.cap ?? 0)));
}

/** Under the cap, the cap is the right end; over it, the planned sum is and the line moves left. */
export function barParts(bar: Amounts, scale: number): BarParts {
  const share = (amount: number): number => Math.max(0, Math.min(100, (amount / scale) * 100));
  const solid = share(bar.cap === null ? bar.planned : Math.min(bar.planned, bar.cap));
  return { solid, over: Math.max(solid, share(bar.planned)), cap: bar.cap === null ? null : share(bar.cap) };
}
