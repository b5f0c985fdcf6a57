// How fast is asked, and how often again: within the quota, slower each time, and as late as the server says.

import { describe, expect, it } from "vitest";
import { OwnQuota } from "../../src/cli/google-sheets/quota.ts";
import {
  mostAttempts,
  PassingFault,
  retryAfterOf,
  waitBefore,
  withRetries,
} from "../../src/cli/google-sheets/retries.ts";

describe("the quota", () => {
  it("lets no more than so many through in any window, in order, and wastes no time", async () => {
    const quota = new OwnQuota(5, 200);
    const started = performance.now();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 17 }, async () => {
        await quota.take();
        times.push(performance.now());
      }),
    );
    for (const [index, time] of times.entries()) {
      const fifthAfter = times[index + 5];
      // Some milliseconds may pass before it is noted.
      if (fifthAfter !== undefined) expect(fifthAfter - time).toBeGreaterThanOrEqual(185);
    }
    // 17 by five in 200 ms: three windows have to pass. A busy machine may be late.
    expect(performance.now() - started).toBeGreaterThanOrEqual(597);
    expect(performance.now() - started).toBeLessThan(1_200);
  });
});

describe("waits", () => {
  it("double, by a half more or less, up to a minute", () => {
    const many = (attempt: number): number[] => Array.from({ length: 200 }, () => waitBefore(attempt, undefined));
    for (const [attempt, usual] of [
      [1, 1_000],
      [2, 2_000],
      [6, 32_000],
      [7, 64_000],
      [12, 64_000],
    ] as const) {
      expect(Math.min(...many(attempt))).toBeGreaterThanOrEqual(usual / 2);
      expect(Math.max(...many(attempt))).toBeLessThanOrEqual(usual * 1.5);
      expect(new Set(many(attempt)).size).toBeGreaterThan(100);
    }
  });

  it("are as long as the server asks for, but not for ever", () => {
    expect(waitBefore(1, 20_000)).toBe(20_000);
    expect(waitBefore(1, 86_400_000)).toBe(300_000);
  });

  it.each([
    ["7", 7_000],
    ["0", 0],
    ["Wed, 21 Oct 2026 07:28:10 GMT", 10_000],
    ["Wed, 21 Oct 2026 07:27:00 GMT", 0],
    ["soon", undefined],
    ["", undefined],
    [null, undefined],
  ])("Retry-After %s", (header, milliseconds) => {
    expect(retryAfterOf(header, Date.parse("2026-10-21T07:28:00Z"))).toBe(milliseconds);
  });
});

describe("attempts", () => {
  const failing = (times: number, error: Error) => {
    let asked = 0;
    const act = async (): Promise<number> => {
      asked += 1;
      if (asked <= times) throw error;
      return asked;
    };
    return { act, count: () => asked };
  };
  const passing = new PassingFault("503", false, undefined);

  it("go on until it works", async () => {
    expect(await withRetries(failing(mostAttempts - 1, passing).act, 1)).toBe(mostAttempts);
  });

  it("end some time", async () => {
    const { act, count } = failing(mostAttempts, passing);
    await expect(withRetries(act, 1)).rejects.toBe(passing);
    expect(count()).toBe(mostAttempts);
  });

  it("are one where another would change nothing", async () => {
    const { act, count } = failing(1, new Error("404"));
    await expect(withRetries(act, 1)).rejects.toThrow("404");
    expect(count()).toBe(1);
  });
});
