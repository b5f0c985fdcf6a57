// Reads the findings that people have accepted: a JSON list of { key, reason, by, when, euro }.

import type { Acceptance } from "../check/outcome.ts";
import { readJsonFile } from "./read-json-file.ts";
import { UserError } from "./user-error.ts";

const example = '[ { "key": "…", "reason": "…" } ]; "by", "when" and "euro" may be added';

function acceptanceOf(value: unknown, where: string): Acceptance {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError(`${where} is no object. The file is a list: ${example}.`);
  }
  const members = new Map<string, unknown>(Object.entries(value));
  const text = (name: string, isNeeded: boolean): string => {
    const its = members.get(name);
    if (typeof its === "string" && (its.trim() !== "" || !isNeeded)) return its;
    if (its === undefined && !isNeeded) return "";
    const fault = its === undefined ? "is missing" : "is not a text, or is empty";
    const help = name === "key" ? ' The key of a finding stands in the output of "check --format json".' : "";
    throw new UserError(`${where}: "${name}" ${fault}.${help}`);
  };
  const euro = members.get("euro") ?? null;
  if (euro !== null && typeof euro !== "number") {
    throw new UserError(`${where}: "euro" is not a number. Write the euro at stake, for example 2500.`);
  }
  return {
    key: text("key", true),
    reason: text("reason", true),
    by: text("by", false),
    when: text("when", false),
    euro,
  };
}

/** @throws UserError that says which entry is wrong and what would work. */
export async function readAcceptances(name: string): Promise<readonly Acceptance[]> {
  const value = await readJsonFile(name);
  if (!Array.isArray(value)) throw new UserError(`${name}: it is not a list of accepted findings: ${example}.`);
  return value.map((one, index) => acceptanceOf(one, `${name}, entry ${index + 1}`));
}
