// Measures several ways of doing the same thing in turns, so that a slow moment of the machine is everybody's.

export interface Candidate {
  readonly name: string;
  /** Does it once. */
  readonly run: () => unknown;
  /** How often in a row a turn does it; small work is repeated so that the clock can see it. */
  readonly times: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Keeps results, so that no work is optimised away. */
let kept: unknown;

export function lastResult(): unknown {
  return kept;
}

/** Microseconds for one time, the median of the turns; the first `warmUp` turns are not counted. */
export async function measure(
  candidates: readonly Candidate[],
  turns: number,
  warmUp = 3,
): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let turn = -warmUp; turn < turns; turn++) {
    for (const { name, run, times } of candidates) {
      const start = process.hrtime.bigint();
      for (let time = 0; time < times; time++) {
        const result = run();
        kept = result instanceof Promise ? await result : result;
      }
      const microseconds = Number(process.hrtime.bigint() - start) / 1000 / times;
      if (turn >= 0) taken.get(name)?.push(microseconds);
    }
  }
  return new Map([...taken].map(([name, values]) => [name, median(values)]));
}

/** Each of several things in turn, again and again: no candidate sees the same plan twice in a row. */
export function inTurn<Thing, Result>(things: readonly Thing[], use: (thing: Thing) => Result): () => Result {
  let next = 0;
  return () => {
    const thing = things[next % things.length];
    next++;
    if (thing === undefined) throw new Error("There is nothing to measure.");
    return use(thing);
  };
}
