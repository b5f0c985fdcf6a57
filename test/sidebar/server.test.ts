// Calls to the server: one at a time, in order, each with what is known when its turn has come.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LONGEST_CALL, serverCalls } from "../../sidebar/server.ts";

interface Sent {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly succeed: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

let sent: Sent[];

type Handler = (value: unknown) => void;

function runner(succeed: Handler, fail: Handler): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, fail);
        if (name === "withFailureHandler") return (handler: Handler) => runner(succeed, handler);
        return (...values: readonly unknown[]) => sent.push({ name: String(name), values, succeed, fail });
      },
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  vi.stubGlobal("google", {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function turn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

it("sends the next call when the one before is answered, with the newest values", async () => {
  const call = serverCalls();
  let known = "";
  const first = call("panelState", () => [known]);
  const second = call("panelState", () => [known]);
  await turn();
  expect(sent.map(({ values }) => values)).toEqual([[""]]);
  known = "first";
  sent[0]?.succeed({ unchanged: true });
  await turn();
  expect(sent.map(({ values }) => values)).toEqual([[""], ["first"]]);
  sent[1]?.succeed({ unchanged: true });
  expect(await Promise.all([first, second])).toEqual([{ unchanged: true }, { unchanged: true }]);
});

it("goes on after a failure", async () => {
  const call = serverCalls();
  const first = call("panelGoTo", () => ["a"]).catch((error: unknown) => error);
  const second = call("panelGoTo", () => ["b"]);
  await turn();
  sent[0]?.fail(new Error("Exceeded maximum execution time"));
  await turn();
  sent[1]?.succeed(true);
  expect(await first).toEqual(new Error("Exceeded maximum execution time"));
  expect(await second).toBe(true);
});

it("gives up a call without an answer, and drops the answer that comes after that", async () => {
  const call = serverCalls();
  const answer = call("panelState", () => [""]).catch(() => "given up");
  await turn();
  await vi.advanceTimersByTimeAsync(LONGEST_CALL);
  expect(await answer).toBe("given up");
  sent[0]?.succeed({ unchanged: true });
  expect(await answer).toBe("given up");
});

it("takes an empty answer for a failure", async () => {
  const call = serverCalls();
  const answer = call("panelState", () => [""]);
  await turn();
  sent[0]?.succeed(null);
  await expect(answer).rejects.toThrow("An empty answer.");
});

it("fails outside of a spreadsheet", async () => {
  vi.unstubAllGlobals();
  await expect(serverCalls()("panelState", () => [""])).rejects.toThrow("The panel is not inside a spreadsheet.");
});
