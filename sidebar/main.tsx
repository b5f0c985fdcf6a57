// Starts the panel in its page and ties it to the browser's own events.

import { render } from "preact";
import { startMemory } from "./memory.ts";
import { withOwnAnswers } from "./own-answers.ts";
import { startPanel } from "./panel.ts";
import type { PollClock } from "./poll.ts";
import { serverCalls } from "./server.ts";
import { languageFrom } from "./texts/languages.ts";
import { App } from "./view/app.tsx";

const clock: PollClock = {
  now: () => Date.now(),
  after(pause, run) {
    const timer = setTimeout(run, pause);
    return () => clearTimeout(timer);
  },
};

const isVisible = (): boolean => document.visibilityState === "visible";
const call = withOwnAnswers(serverCalls(), () => panel.shown().language);

const panel = startPanel({
  call,
  clock,
  isVisible,
  isOnline: () => navigator.onLine,
  language: languageFrom(navigator.language.slice(0, 2).toLowerCase()),
});

const memory = startMemory({ call, clock, isVisible });
panel.onChange(() => {
  const { state } = panel.shown();
  if (state?.content.screen === "report") memory.seen(state.fingerprint);
});

const announcements = document.getElementById("announcements");
function keepPageInStep(): void {
  const { language, announcement } = panel.shown();
  document.documentElement.lang = language;
  if (announcements !== null && announcements.textContent !== announcement) announcements.textContent = announcement;
}

panel.onChange(keepPageInStep);
keepPageInStep();
document.addEventListener("visibilitychange", () => panel.visibilityChanged());
window.addEventListener("focus", () => panel.cameBack());
window.addEventListener("online", () => panel.networkChanged());
window.addEventListener("offline", () => panel.networkChanged());

const root = document.getElementById("panel");
if (root !== null) render(<App panel={panel} memory={memory} />, root);
