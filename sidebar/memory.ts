// What the panel remembers for the person who looks: the plan as it was at the last look, and the partner whose rows they open.

import type { PollClock } from "./poll.ts";
import type { CallServer } from "./server.ts";

export interface Remembered {
  /** A text that the page's own answers understand; empty at the first look. */
  readonly look: string;
  readonly partner: string | null;
  /** The panel opens at this partner's rows. */
  readonly opensThere: boolean;
}

export interface Memory {
  /** As it was when the panel was opened; `null` until it has been read, and where it cannot be. */
  atStart(): Remembered | null;
  /** The chosen partner, and whether the panel opens there. */
  choose(partner: string | null, opensThere: boolean): void;
  chosen(): Pick<Remembered, "partner" | "opensThere">;
  onChange(listener: () => void): void;
  /** Another state of the plan is shown. */
  seen(fingerprint: string): void;
}

/** Milliseconds: somebody who opens the panel and closes it at once has not looked. */
const lookLasts = 4_000;
/** Between two times that the look is kept. */
const seldom = 60_000;

const nothing: Remembered = { look: "", partner: null, opensThere: false };

function read(text: string): Remembered {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return nothing;
    const { look, partner, opensThere } = { ...nothing, ...kept };
    return {
      look: typeof look === "string" ? look : "",
      partner: typeof partner === "string" ? partner : null,
      opensThere: opensThere === true,
    };
  } catch {
    return nothing;
  }
}

/** Reads what is kept when the first state is shown, and keeps what is looked at for a while. Failures stay unsaid. */
export function startMemory(surroundings: {
  readonly call: CallServer;
  readonly clock: PollClock;
  readonly isVisible: () => boolean;
}): Memory {
  const { call, clock, isVisible } = surroundings;
  const listeners: (() => void)[] = [];
  let start: Remembered | null = null;
  let now: Remembered = nothing;
  let shown = "";
  let kept = "";
  let isAsked = false;
  let isWaiting = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function keep(): void {
    call("panelKeep", () => [JSON.stringify(now)]).catch(() => undefined);
  }

  function lookLater(pause: number): void {
    if (isWaiting) return;
    isWaiting = true;
    clock.after(pause, () => {
      isWaiting = false;
      if (!isVisible()) return;
      const fingerprint = shown;
      call("panelLook", () => [])
        .then((look) => {
          now = { ...now, look };
          kept = fingerprint;
          keep();
          if (shown !== kept) lookLater(seldom);
        })
        .catch(() => undefined);
    });
  }

  return {
    atStart: () => start,
    chosen: () => now,
    choose(partner, opensThere) {
      now = { ...now, partner, opensThere };
      tell();
      if (start !== null) keep();
    },
    onChange(listener) {
      listeners.push(listener);
    },
    seen(fingerprint) {
      shown = fingerprint;
      if (start !== null && shown !== kept) lookLater(kept === "" ? lookLasts : seldom);
      if (isAsked) return;
      isAsked = true;
      call("panelKept", () => [])
        .then((text) => {
          start = read(String(text));
          now = start;
          tell();
          lookLater(lookLasts);
        })
        .catch(() => undefined);
    },
  };
}
