// A table of what an action says in a call: the value in words, its evidence and its source.
import { expect, it } from "vitest";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import type { ParameterName } from "../../src/programme/parameters.ts";
import type { Action } from "../../src/programme/programme.ts";

/** The numbers, dates and countries of a value; words such as roles and standings are left out. */
function inWords(value: unknown): string {
  if (value === true) return "yes";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return /^(\d|[A-Z]{2}$)/.test(value) ? value : "";
  if (typeof value !== "object" || value === null) return "";
  const skipped = ["round", "who", "counted", "question", "each", "must", "when"];
  return Object.entries(value)
    .filter(([key]) => !skipped.includes(key))
    .map(([, member]) => inWords(member))
    .filter(Boolean)
    .join(" ");
}

function saidBy(action: Action, name: string, call: number, variant: string | undefined): string {
  const inForce =
    requirementsInForce(action, call, variant).find(({ id }) => id === name) ??
    valueInForce(action, name as ParameterName, call, variant);
  if (inForce === undefined) return "not set";
  const { evidence, cite } = inForce.entry;
  return [inWords(inForce.value), evidence, cite.source].filter(Boolean).join(" ");
}

/** One test for each row: parameter or requirement, call, what is said, and the variant where it matters. */
export function says(
  action: Action,
  rows: readonly (readonly [name: string, call: number, said: string, variant?: string])[],
): void {
  it.each(rows.map(([name, call, said, variant]) => ({ name, call, said, variant })))(
    `${action.id} $call: $name $variant`,
    ({ name, call, said, variant }) => {
      const isKnown = name in action.values || (action.requirements ?? []).some(({ id }) => id === name);
      expect(isKnown).toBe(true);
      expect(saidBy(action, name, call, variant)).toBe(said);
    },
  );
}
