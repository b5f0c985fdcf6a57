// Keeps requests within a quota: never more than so many in any minute, in the order in which they were asked for.

import { setTimeout as sleep } from "node:timers/promises";

/** A little more than a minute: requests are counted where they arrive, some later after they were sent than others. */
export const quotaWindow = 60_500;

/** What Google allows for the Sheets API unless the project was given more. */
export const usualReads = { user: 60, project: 300 } as const;

/** Waits until one more request is within the quota, and counts it. */
export interface Quota {
  take(): Promise<void>;
}

/** The quota of this process alone. */
export class OwnQuota implements Quota {
  private readonly most: number;
  private readonly window: number;
  private readonly times: number[] = [];
  private turn: Promise<void> = Promise.resolve();

  constructor(most: number, window = quotaWindow) {
    this.most = most;
    this.window = window;
  }

  take(): Promise<void> {
    this.turn = this.turn.then(() => this.next());
    return this.turn;
  }

  private async next(): Promise<void> {
    const [oldest] = this.times;
    if (oldest !== undefined && this.times.length >= this.most) {
      const wait = oldest + this.window - performance.now();
      if (wait > 0) await sleep(wait);
      this.times.shift();
    }
    this.times.push(performance.now());
  }
}
