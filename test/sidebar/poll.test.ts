// When the panel asks: often while somebody looks, seldom otherwise, later after failures, at once after an act.

import { expect, it } from "vitest";
import { type PollAnswer, pauseBeforeNext, startPoll } from "../../sidebar/poll.ts";
import { FakeClock, settle } from "./fake-clock.ts";

const MINUTE = 60_000;

it.each([
  ["looked at", { visible: true, failures: 0, idle: 0 }, 3_000],
  ["hidden", { visible: false, failures: 0, idle: 0 }, 15_000],
  ["idle for ten minutes", { visible: true, failures: 0, idle: 10 * MINUTE }, 3_000],
  ["idle for longer", { visible: true, failures: 0, idle: 10 * MINUTE + 1 }, 15_000],
  ["hidden and idle", { visible: false, failures: 0, idle: 11 * MINUTE }, 60_000],
  ["one failure", { visible: true, failures: 1, idle: 0 }, 6_000],
  ["four failures", { visible: true, failures: 4, idle: 0 }, 48_000],
  ["many failures", { visible: true, failures: 40, idle: 0 }, 60_000],
  ["many failures, hidden", { visible: false, failures: 40, idle: 0 }, 60_000],
])("%s: waits %o", (_name, situation, pause) => {
  expect(pauseBeforeNext(situation)).toBe(pause);
});

function start(answers: { now: PollAnswer } = { now: "unchanged" }) {
  const clock = new FakeClock();
  const began = clock.now();
  const asked: number[] = [];
  const persons: boolean[] = [];
  const visible = { now: true };
  let release = (): void => undefined;
  const hold = { now: false };
  const poll = startPoll({
    clock,
    isVisible: () => visible.now,
    ask: async (byPerson) => {
      asked.push(clock.now() - began);
      persons.push(byPerson);
      if (hold.now) await new Promise<void>((resolve) => (release = resolve));
      return answers.now;
    },
  });
  return { clock, asked, persons, visible, hold, poll, answers, release: () => release() };
}

it("asks at once and then every three seconds", async () => {
  const { clock, asked } = start();
  await clock.advance(9_000);
  expect(asked).toEqual([0, 3_000, 6_000, 9_000]);
});

it("waits longer after each failure and recovers with the first answer", async () => {
  const { clock, asked, answers } = start({ now: "failed" });
  await clock.advance(6_000 + 12_000 + 24_000);
  expect(asked).toEqual([0, 6_000, 18_000, 42_000]);
  answers.now = "unchanged";
  await clock.advance(48_000 + 3_000);
  expect(asked.slice(4)).toEqual([90_000, 93_000]);
});

it("becomes seldom after ten idle minutes, and often again when somebody acts", async () => {
  const { clock, asked, poll } = start();
  await clock.advance(10 * MINUTE + 3_000);
  const before = asked.length;
  await clock.advance(15_000);
  expect(asked.length - before).toBe(1);
  poll.awake();
  poll.soon(true);
  await clock.advance(6_000);
  expect(asked.length - before).toBe(4);
});

it("stays often while something changes", async () => {
  const { clock, asked } = start({ now: "changed" });
  await clock.advance(20 * MINUTE);
  expect(asked.length).toBe(401);
});

it("asks at once when told to, and says that a person waits", async () => {
  const { clock, asked, persons, poll } = start();
  await clock.advance(1_000);
  poll.soon(true);
  await clock.advance(3_000);
  expect(asked).toEqual([0, 1_000, 4_000]);
  expect(persons).toEqual([false, true, false]);
});

it("never asks twice at once: a wish during an answer follows it", async () => {
  const { clock, asked, poll, hold, release } = start();
  await clock.advance(1_000);
  hold.now = true;
  poll.soon(false);
  poll.soon(true);
  poll.soon(true);
  await clock.advance(20_000);
  expect(asked).toEqual([0, 1_000]);
  hold.now = false;
  release();
  await settle();
  expect(asked).toEqual([0, 1_000, 21_000]);
});

it("measures the pause anew when the page is hidden", async () => {
  const { clock, asked, poll, visible } = start();
  await clock.advance(1_000);
  visible.now = false;
  poll.visibilityChanged();
  await clock.advance(15_000);
  expect(asked).toEqual([0, 16_000]);
});
