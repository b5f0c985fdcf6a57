// Asks the server again and again, seldom when nobody looks and later after each failure.

export type PollAnswer = "changed" | "unchanged" | "failed";

export interface PollSituation {
  readonly visible: boolean;
  /** Failed answers in a row. */
  readonly failures: number;
  /** Milliseconds since the last change or the last act in the panel. */
  readonly idle: number;
}

export interface PollClock {
  now(): number;
  /** Runs once after `pause` milliseconds; gives what stops it. */
  after(pause: number, run: () => void): () => void;
}

const LOOKED_AT = 3_000;
const SELDOM = 15_000;
const SELDOMEST = 60_000;
const LONG_IDLE = 10 * 60_000;

/** Milliseconds to wait before the next question. */
export function pauseBeforeNext({ visible, failures, idle }: PollSituation): number {
  const isIdle = idle > LONG_IDLE;
  const calm = visible ? (isIdle ? SELDOM : LOOKED_AT) : isIdle ? SELDOMEST : SELDOM;
  return Math.min(SELDOMEST, calm * 2 ** failures);
}

export interface Poll {
  /** Asks now, or right after the answer that is awaited; `byPerson` if somebody waits for it. */
  soon(byPerson: boolean): void;
  /** Somebody is at work: the idle time starts again. */
  awake(): void;
  /** The page was shown or hidden: the pause is measured anew. */
  visibilityChanged(): void;
}

/** Asks at once, then for ever. `ask` never rejects. */
export function startPoll(options: {
  readonly ask: (byPerson: boolean) => Promise<PollAnswer>;
  readonly isVisible: () => boolean;
  readonly clock: PollClock;
}): Poll {
  const { ask, isVisible, clock } = options;
  let failures = 0;
  let lastSign = clock.now();
  let asking = false;
  let askAgain = false;
  let askedByPerson = false;
  let stopTimer = (): void => undefined;

  function run(): void {
    stopTimer();
    asking = true;
    const byPerson = askedByPerson;
    askedByPerson = false;
    void ask(byPerson).then((answer) => {
      asking = false;
      failures = answer === "failed" ? failures + 1 : 0;
      if (answer === "changed") lastSign = clock.now();
      const again = askAgain;
      askAgain = false;
      if (again) run();
      else wait();
    });
  }

  function wait(): void {
    stopTimer();
    stopTimer = clock.after(pauseBeforeNext({ visible: isVisible(), failures, idle: clock.now() - lastSign }), run);
  }

  run();
  return {
    soon(byPerson) {
      askedByPerson ||= byPerson;
      if (asking) askAgain = true;
      else run();
    },
    awake() {
      lastSign = clock.now();
    },
    visibilityChanged() {
      if (!asking) wait();
    },
  };
}
