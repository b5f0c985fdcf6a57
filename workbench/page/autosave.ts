// Saves the plan a second after the last change, says so in words, and tries again for as long as it fails.

import type { PlanFile } from "../host/plan-file.ts";
import { keepInBrowser, keepOnServer } from "./kept-plan.ts";

const QUIET_MS = 1000;
/** Somebody who never stops typing is saved all the same. */
const LONGEST_WAIT_MS = 5000;
const LONGEST_PAUSE_MS = 30_000;

/** How things stand with saving. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "unsaved" | "saving" | "offline" | "elsewhere" };

/** Saving of the plan of this window. */
export interface Autosave {
  /** Something has changed. */
  changed(): void;
  /** Saves at once; resolves when the server has answered. */
  now(): Promise<void>;
  /** Saves nothing any more; for when the window is about to show another plan. */
  stop(): void;
}

/** `plan` is read at the moment of saving; `state` hears of each change. */
export function startAutosave(
  key: string,
  onServerAtStart: string | undefined,
  plan: () => PlanFile,
  state: (state: SaveState) => void,
): Autosave {
  let onServer = onServerAtStart;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET_MS;
  let dirty = false;
  let dirtySince = 0;
  let saving: Promise<void> | undefined;
  let stopped = false;

  const later = (after: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void save(), after);
  };

  const save = async (): Promise<void> => {
    if (saving) await saving;
    if (!dirty || stopped) return;
    saving = saveOnce();
    await saving;
    saving = undefined;
  };

  const saveOnce = async (): Promise<void> => {
    dirty = false;
    state({ kind: "saving" });
    const saved = plan();
    keepInBrowser(key, saved);
    const outcome = await keepOnServer(saved, onServer);
    if (outcome === "saved") {
      onServer = saved.savedAt;
      pause = QUIET_MS;
      state(dirty ? { kind: "unsaved" } : { kind: "saved", at: new Date(saved.savedAt) });
      return;
    }
    dirty = true;
    if (outcome === "elsewhere") {
      stopped = true;
      state({ kind: "elsewhere" });
      return;
    }
    state({ kind: "offline" });
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    later(pause);
  };

  // A window that is closed at once still leaves its copy in the browser.
  const leave = (): void => {
    if (dirty && !stopped) keepInBrowser(key, plan());
  };
  addEventListener("pagehide", leave);
  addEventListener("online", () => dirty && later(0));
  document.addEventListener("visibilitychange", () => document.hidden && leave());

  return {
    changed() {
      if (!dirty) dirtySince = Date.now();
      dirty = true;
      if (stopped) return;
      if (pause > QUIET_MS) {
        // The server is away and asked again by itself; meanwhile the browser keeps what is typed.
        clearTimeout(keepTimer);
        keepTimer = setTimeout(leave, QUIET_MS);
        return;
      }
      state({ kind: "unsaved" });
      later(Math.min(QUIET_MS, Math.max(0, dirtySince + LONGEST_WAIT_MS - Date.now())));
    },
    async now() {
      clearTimeout(timer);
      dirty = true;
      await save();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
