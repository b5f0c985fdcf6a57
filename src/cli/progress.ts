// Says on a terminal how far long work has come, in a line that is gone when it is done.

/** What takes less time needs no word. */
const quietMilliseconds = 500;
const betweenMilliseconds = 100;

export interface Progress {
  /** So many are done. */
  done(count: number): void;
  /** Takes the line away: before anything else is written, and at the end. */
  clear(): void;
}

const silent: Progress = { done: () => undefined, clear: () => undefined };

/** @param what as in "12 of 340 plans". Only a terminal is told. */
export function progressOf(total: number, what: string, isWanted: boolean): Progress {
  if (!isWanted || process.stderr.isTTY !== true) return silent;
  const started = performance.now();
  let shown = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) process.stderr.write("\r\u001b[K");
    isShown = false;
  };
  return {
    clear,
    done(count) {
      const now = performance.now();
      if (now - started < quietMilliseconds || now - shown < betweenMilliseconds) return;
      shown = now;
      isShown = true;
      process.stderr.write(`\r\u001b[K${count} of ${total} ${what}`);
    },
  };
}
