// What the panel knows after answers, failures and presses, with a clock that is moved by hand.

import { expect, it } from "vitest";
import { startPanel } from "../../sidebar/panel.ts";
import type { CallServer, PanelCalls } from "../../sidebar/server.ts";
import type { PanelState } from "../../src/check/panel-state.ts";
import { FakeClock, settle } from "./fake-clock.ts";
import { FakeServer } from "./fake-server.ts";
import { viewOnly } from "./states/failures.ts";
import { countryMended, misspeltCountry, problems } from "./states/sample-plan.ts";

/** `delay`: how long every call takes, in milliseconds. */
function start(state: PanelState = problems("en")) {
  const clock = new FakeClock();
  const server = new FakeServer(state);
  const network = { online: true };
  const answers = { delay: 0 };
  const call: CallServer = async <Name extends keyof PanelCalls>(
    name: Name,
    values: () => Parameters<PanelCalls[Name]>,
  ) => {
    const sent = values();
    if (answers.delay > 0) await new Promise<void>((resolve) => clock.after(answers.delay, resolve));
    return (await server.answer(name, sent)) as ReturnType<PanelCalls[Name]>;
  };
  const panel = startPanel({
    call,
    clock,
    isVisible: () => true,
    isOnline: () => network.online,
    language: "en",
  });
  return { clock, server, network, answers, panel };
}

const BROKEN = { name: "ScriptError", message: "Exceeded maximum execution time" };
const NETWORK = { name: "NetworkError", message: "Connection failure due to HTTP 0" };

it("sends the fingerprint it knows, and keeps the state while nothing changes", async () => {
  const { clock, server, panel } = start();
  await clock.advance(6_000);
  expect(server.valuesOf("panelState")).toEqual([[""], ["first"], ["first"]]);
  expect(panel.shown().state).toEqual(problems("en"));
  expect(panel.shown().announcement).toBe("3 problems to fix");
});

it("takes over a new state and says the difference", async () => {
  const { clock, server, panel } = start();
  await clock.advance(0);
  server.state = countryMended("en");
  await clock.advance(3_000);
  expect(panel.shown().state?.fingerprint).toBe("mended");
  expect(panel.shown().announcement).toBe("2 problems to fix, 1\u00a0fewer");
});

it("mentions a check that somebody asked for after 400 ms, and not before", async () => {
  const { clock, answers, panel } = start();
  await clock.advance(0);
  answers.delay = 1_000;
  panel.checkNow();
  await clock.advance(399);
  expect(panel.shown().checking).toBe(false);
  await clock.advance(1);
  expect(panel.shown().checking).toBe(true);
  await clock.advance(600);
  expect(panel.shown().checking).toBe(false);
});

it("does not mention its own checks while they take their usual time", async () => {
  const { clock, answers, panel } = start();
  answers.delay = 1_000;
  await clock.advance(30_000);
  const seen: boolean[] = [];
  panel.onChange(() => seen.push(panel.shown().checking));
  await clock.advance(60_000);
  expect(seen).not.toContain(true);
  answers.delay = 5_000;
  await clock.advance(10_000);
  expect(seen).toContain(true);
});

it("keeps the last answer through failures, and mentions one that nobody waited for only when it repeats", async () => {
  const { clock, server, panel } = start();
  await clock.advance(0);
  server.failure = BROKEN;
  await clock.advance(3_000);
  expect(panel.shown().trouble).toBeNull();
  await clock.advance(6_000);
  expect(panel.shown().trouble).toEqual({ kind: "failed", since: "14:32" });
  expect(panel.shown().state).toEqual(problems("en"));
  server.failure = undefined;
  await clock.advance(12_000);
  expect(panel.shown().trouble).toBeNull();
});

it("mentions a failure at once to somebody who pressed", async () => {
  const { clock, server, panel } = start();
  await clock.advance(0);
  server.failure = BROKEN;
  panel.checkNow();
  await settle();
  expect(panel.shown().trouble?.kind).toBe("failed");
});

it("says since when there is no connection, and when there is one again", async () => {
  const { clock, server, network, panel } = start();
  await clock.advance(5 * 60_000);
  network.online = false;
  server.failure = NETWORK;
  panel.networkChanged();
  expect(panel.shown().trouble).toEqual({ kind: "offline", since: "14:37" });
  expect(panel.shown().announcement).toBe("No connection since 14:37");
  await clock.advance(10 * 60_000);
  expect(panel.shown().trouble).toEqual({ kind: "offline", since: "14:37" });
  network.online = true;
  server.failure = undefined;
  panel.networkChanged();
  await settle();
  expect(panel.shown().trouble).toBeNull();
  expect(panel.shown().announcement).toBe("Connected again.");
});

it("has no state and says why, if the first call is refused", async () => {
  const { clock, server, panel } = start();
  server.failure = { name: "ScriptError", message: "Authorization is required to perform that action." };
  await clock.advance(0);
  expect(panel.shown()).toMatchObject({ state: null, trouble: { kind: "unauthorised", since: null } });
});

it("writes once however often it is pressed, and offers to undo", async () => {
  const { clock, server, answers, panel } = start();
  await clock.advance(0);
  answers.delay = 500;
  server.afterWrite = countryMended("en");
  panel.change(misspeltCountry("en"));
  panel.change(misspeltCountry("en"));
  panel.reopen("management-share");
  expect(panel.shown().act).toEqual({ name: "change", target: "country-unknown" });
  await clock.advance(1_100);
  expect(server.calls.map(({ name }) => name)).toEqual(["panelState", "panelApply", "panelState"]);
  expect(panel.shown()).toMatchObject({
    act: null,
    undo: { id: "undo-1", from: "change:country-unknown" },
    notice: null,
  });
  expect(panel.shown().state?.fingerprint).toBe("mended");
  panel.undo();
  await clock.advance(500);
  expect(server.valuesOf("panelUndo")).toEqual([["undo-1"]]);
  expect(panel.shown().undo).toBeNull();
});

it("says what was not written, with the value to copy", async () => {
  const { clock, server, panel } = start();
  server.applied = { done: false, message: "C5 has changed meanwhile", undo: null };
  await clock.advance(0);
  panel.change(misspeltCountry("en"));
  await settle();
  expect(panel.shown()).toMatchObject({
    undo: null,
    notice: {
      text: "C5 has changed meanwhile",
      key: "country-unknown",
      value: "Spain",
      from: "change:country-unknown",
    },
    announcement: "C5 has changed meanwhile",
  });
});

it("shows a judgement at once and takes it back if the server fails", async () => {
  const { clock, server, answers, panel } = start();
  await clock.advance(0);
  answers.delay = 500;
  server.failure = BROKEN;
  panel.judge("same-group", "All five confirmed.");
  await settle();
  expect(panel.shown().judging).toEqual({ key: "same-group", reason: "All five confirmed." });
  await clock.advance(500);
  expect(panel.shown()).toMatchObject({ judging: null, act: null, notice: { title: "Nothing was changed" } });
  expect(server.valuesOf("panelMarkJudged")).toEqual([["same-group", "All five confirmed."]]);
});

it("writes nothing where it may only read, but changes its language", async () => {
  const { clock, server, panel } = start(viewOnly("en"));
  await clock.advance(0);
  panel.change(misspeltCountry("en"));
  panel.judge("same-group", "All five confirmed.");
  panel.reopen("same-group");
  panel.planWith(2026);
  await settle();
  expect(server.calls.map(({ name }) => name)).toEqual(["panelState"]);
  server.afterWrite = { ...viewOnly("sv"), fingerprint: "svenska" };
  panel.setLanguage("sv");
  await settle();
  expect(panel.shown().language).toBe("sv");
});

it("says that a cell is gone and checks again", async () => {
  const { clock, server, panel } = start();
  await clock.advance(0);
  server.goesTo = false;
  panel.goTo("eche");
  await settle();
  expect(panel.shown().notice).toMatchObject({ title: "That cell is gone", from: "place:eche" });
  expect(server.calls.map(({ name }) => name)).toEqual(["panelState", "panelGoTo", "panelState"]);
});
