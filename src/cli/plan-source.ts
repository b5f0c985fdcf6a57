// Where plans come from, a file or a Google spreadsheet, and reading several ahead where each is waited for.

import type { ReadFile } from "./read-plan-file.ts";

export interface PlanSource {
  /** As the user would name it. */
  readonly name: string;
  /** Never throws for what it holds: faults are sentences. */
  readonly read: () => Promise<ReadFile>;
}

/** What is read, in the order of the sources, while so many are on their way at once. */
export async function* readInOrder(sources: readonly PlanSource[], atOnce: number): AsyncGenerator<ReadFile> {
  const underway: Promise<ReadFile>[] = [];
  for (const source of sources) {
    const reading = source.read();
    // Thrown where it is awaited; until then nobody else shall hear of it.
    reading.catch(() => undefined);
    underway.push(reading);
    const first = underway.length < atOnce ? undefined : underway.shift();
    if (first !== undefined) yield await first;
  }
  for (const reading of underway) yield await reading;
}
