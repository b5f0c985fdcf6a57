// The values in force for an action, call and variant, each in words and with its source.

import { valueInForce } from "../check/values-in-force.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { DatedValue, Evidence } from "../programme/programme.ts";
import { sourceOf } from "../programme/sources.ts";
import type { AskedCall } from "./asked-call.ts";
import { evidenceWords } from "./evidence-words.ts";
import { parameterTitle, valueInWords } from "./parameter-words.ts";

export interface ValueOfCall {
  readonly parameter: ParameterName;
  readonly title: string;
  readonly words: string;
  readonly value: Parameters[ParameterName];
  /** The call from which it holds. */
  readonly from: number;
  readonly binding: "must" | "should" | "recommended";
  readonly evidence: Evidence;
  readonly source: string;
  readonly page: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

function found<Name extends ParameterName>(
  name: Name,
  value: Parameters[Name],
  entry: DatedValue<unknown>,
): ValueOfCall {
  const source = sourceOf(entry.cite.source);
  return {
    parameter: name,
    title: parameterTitle(name),
    words: valueInWords(name, value),
    value,
    from: entry.from,
    binding: entry.word ?? "must",
    evidence: entry.evidence,
    source: source.title,
    page: entry.cite.page ?? null,
    url: source.url ?? null,
    note: entry.note ?? null,
  };
}

/** The value of a parameter; `undefined` where none is in force. */
export function valueOfCall<Name extends ParameterName>(
  name: Name,
  { action, call, variant }: AskedCall,
): ValueOfCall | undefined {
  const its = valueInForce(action, name, call, variant);
  return its === undefined ? undefined : found(name, its.value, its.entry);
}

/** "Programme Guide 2026, p. 242 (read in the Guide)". */
export function sourceWords({ source, page, evidence }: Pick<ValueOfCall, "source" | "page" | "evidence">): string {
  return `${source}${page === null ? "" : `, p. ${page}`} (${evidenceWords[evidence]})`;
}
