// Tries again what may work a moment later, ever more slowly, and as late as the server asks for.

import { setTimeout as sleep } from "node:timers/promises";

/** Why a request failed that may work later: too many requests, a server's trouble, no connection. */
export class PassingFault extends Error {
  /** Too many requests: all others have to wait as well. */
  readonly isQuota: boolean;
  /** Milliseconds after which the server wants to be asked again; `undefined` where it did not say. */
  readonly retryAfter: number | undefined;

  constructor(message: string, isQuota: boolean, retryAfter: number | undefined) {
    super(message);
    this.isQuota = isQuota;
    this.retryAfter = retryAfter;
  }
}

/** With the doubled waits between them they outlast a minute, after which a quota is full again. */
export const mostAttempts = 7;
const longestWait = 64_000;
const longestRetryAfter = 300_000;

/** Milliseconds before the next attempt. The part by chance keeps many from coming back at once. */
export function waitBefore(attempt: number, retryAfter: number | undefined, first = 1_000): number {
  const own = Math.min(first * 2 ** (attempt - 1), longestWait) * (0.5 + Math.random());
  return Math.max(own, Math.min(retryAfter ?? 0, longestRetryAfter));
}

/** `Retry-After` in seconds or as a date, as milliseconds from now. */
export function retryAfterOf(header: string | null | undefined, now: number): number | undefined {
  if (header === null || header === undefined || header.trim() === "") return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** @throws PassingFault when it never worked; every other error at once. */
export async function withRetries<Value>(act: () => Promise<Value>, first?: number): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof PassingFault) || attempt === mostAttempts) throw error;
      await sleep(waitBefore(attempt, error.retryAfter, first));
    }
  }
}
