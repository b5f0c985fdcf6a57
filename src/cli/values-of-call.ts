// The values in force for an action, call and variant, each in words and with its source.

import { fieldOf, requirementsInForce, valueInForce } from "../check/values-in-force.ts";
import type { ParameterName, Parameters } from "../programme/parameters.ts";
import type { DatedValue, Evidence } from "../programme/programme.ts";
import type { Requirement, RequirementForm } from "../programme/requirements.ts";
import { sourceOf } from "../programme/sources.ts";
import type { AskedCall } from "./asked-call.ts";
import { evidenceWords } from "./evidence-words.ts";
import { parameterTitle, requirementInWords, valueInWords } from "./parameter-words.ts";

export interface ValueOfCall {
  /** A parameter, or the id of a requirement. */
  readonly parameter: string;
  readonly title: string;
  readonly words: string;
  /** `null`: it ended, and a source says so. */
  readonly value: Parameters[ParameterName] | Requirement | null;
  /** The call from which it holds. */
  readonly from: number;
  readonly binding: "must" | "should" | "recommended";
  readonly evidence: Evidence;
  readonly source: string;
  readonly page: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

type Described = Pick<ValueOfCall, "parameter" | "title" | "words" | "value">;

function found(described: Described, entry: DatedValue<unknown>): ValueOfCall {
  const source = sourceOf(entry.cite.source);
  return {
    ...described,
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
  if (its === undefined) return undefined;
  const { value, entry } = its;
  return found({ parameter: name, title: parameterTitle(name), words: valueInWords(name, value), value }, entry);
}

/** "Too few labour market actors" of `too-few-labour-market-actors`. */
export function requirementTitle(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The requirements that are in force, of one form or all, in the action's order. */
export function requirementsOfCall(
  { action, call, variant }: AskedCall,
  form: RequirementForm | undefined,
): ValueOfCall[] {
  return requirementsInForce(action, call, variant)
    .filter(({ value }) => form === undefined || value.form === form)
    .map(({ id, value, entry }) =>
      found({ parameter: id, title: requirementTitle(id), words: requirementInWords(value), value }, entry),
    );
}

/**
 * The dated end of a parameter or requirement that is not in force.
 * @param entries its history.
 * @returns `undefined` where it never was set, so that nothing says it ended.
 */
export function endOfValue(
  name: string,
  title: string,
  entries: readonly DatedValue<unknown>[],
  { call, variant }: AskedCall,
): ValueOfCall | undefined {
  const end = entries
    .filter(({ value, from }) => value === null && from <= call)
    .filter(
      ({ variants }) =>
        variants === undefined ||
        (variant !== undefined && (variants.includes(variant) || variants.includes(fieldOf(variant)))),
    )
    .at(-1);
  return end && found({ parameter: name, title, words: "no longer set", value: null }, end);
}

/** "Programme Guide 2026, p. 242 (read in the Guide)". */
export function sourceWords({ source, page, evidence }: Pick<ValueOfCall, "source" | "page" | "evidence">): string {
  return `${source}${page === null ? "" : `, p. ${page}`} (${evidenceWords[evidence]})`;
}
