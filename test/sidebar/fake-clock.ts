// A clock that stands still until it is moved on.

import type { PollClock } from "../../sidebar/poll.ts";

export class FakeClock implements PollClock {
  #now = Date.parse("2026-02-02T14:32:10+01:00");
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(pause: number, run: () => void): () => void {
    const timer = { at: this.#now + pause, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Runs every timer that falls due within so many milliseconds, in order, and lets promises settle in between. */
  async advance(duration: number): Promise<void> {
    const end = this.#now + duration;
    await settle();
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = next.at;
      next.run();
      await settle();
    }
    this.#now = end;
  }
}

/** Lets everything that waits for an answered promise go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
