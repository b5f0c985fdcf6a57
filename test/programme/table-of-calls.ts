// Compares the calls before 2026 with what was read: one line for each parameter or requirement, one text for each call.
import { describe, expect, it } from "vitest";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { firstCovered } from "../../src/programme/covered-calls.ts";
import type { ParameterName } from "../../src/programme/parameters.ts";
import type { Action, DatedValue } from "../../src/programme/programme.ts";

const numbers = ["at", "atLeast", "atMost", "flat"] as const;

/** The value in a few words: "4", "1-36", "24", "BY", "member-state associated", "2022-03-31T17:00", "question". */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(" ");
  if (typeof value !== "object" || value === null) return String(value);
  const members = new Map<string, unknown>(Object.entries(value));
  for (const name of numbers) if (members.has(name)) return String(members.get(name));
  if (members.has("choices")) return written(members.get("choices"));
  if (members.has("from")) return `${members.get("from")}-${members.get("to")}`;
  if (members.has("standings")) {
    const except = members.get("except");
    return [written(members.get("standings")), ...(except === undefined ? [] : [`not ${written(except)}`])].join(" ");
  }
  return String(members.get("form"));
}

/** "unset": nothing was ever said; "unknown": the data say that nobody knows. */
function inCall(action: Action, name: string, call: number, variant: string | undefined): string {
  const requirements = (action.requirements ?? []).filter(({ id }) => id === name);
  const inForce =
    requirements.length > 0
      ? requirementsInForce(action, call, variant).find(({ id }) => id === name)
      : valueInForce(action, name as ParameterName, call, variant);
  if (inForce !== undefined) return `${written(inForce.value)} ${inForce.entry.evidence}`;
  const entries: readonly DatedValue<unknown>[] =
    requirements.length > 0 ? requirements : (action.values[name as ParameterName] ?? []);
  return entries.some(({ from, note }) => from <= call && note !== undefined) ? "unknown" : "unset";
}

/** Tests one text for each call from the first to 2025: value and evidence, "unknown" or "unset". */
export function tableOfCalls(
  action: Action,
  expected: Readonly<Record<string, readonly string[]>>,
  variant?: string,
): void {
  const first = firstCovered(action);
  describe(`${action.title} before call 2026${variant === undefined ? "" : `, ${variant}`}`, () => {
    it.each(Object.entries(expected))("%s is what was read, as surely", (name, texts) => {
      expect(texts.map((_, index) => inCall(action, name, first + index, variant))).toEqual(texts);
      expect(texts).toHaveLength(2026 - first);
    });
  });
}
