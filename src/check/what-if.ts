// Compares two reports on one plan: which verdicts are new, which go, which change.
import type { Finding, Outcome, Report } from "./report.ts";

/** What came of a rule, or of one of its findings; `none`: it does not apply. */
export type Standing = "error" | "open" | "judge" | "met" | "none";

export interface VerdictChange {
  readonly title: string;
  /** What was found then; where it is gone, what was found before. */
  readonly text: string;
  readonly was: Standing;
  readonly is: Standing;
  /** Nothing is different, not even the numbers. */
  readonly isSame: boolean;
}

interface Item {
  readonly rule: string;
  /** The finding's key; the rule's id where it is met. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly standing: Standing;
}

function standingOf({ kind, severity }: Finding): Standing {
  if (kind === "open") return "open";
  return kind === "fail" && severity === "error" ? "error" : "judge";
}

/** Findings, and rules of the Guide that are met. */
function itemsOf({ outcomes }: Report): Item[] {
  return outcomes.flatMap(({ rule, kind, title, met, sources, findings }: Outcome): Item[] => {
    if (kind === "pass") return sources.length === 0 ? [] : [{ rule, key: rule, title, text: met, standing: "met" }];
    return findings.map((one) => ({ rule, key: one.key, title, text: one.message, standing: standingOf(one) }));
  });
}

const weights: readonly Standing[] = ["error", "open", "judge", "met", "none"];

/** In the order of weight afterwards; what is gone without being met stands last. */
export function verdictChanges(before: Report, after: Report): VerdictChange[] {
  const was = itemsOf(before);
  const is = itemsOf(after);
  const changes = is.map(({ rule, key, title, text, standing }): VerdictChange => {
    const same = was.find((one) => one.key === key);
    // Without a finding of its own before: what the rule came to as a whole.
    const former = same ?? was.find((one) => one.rule === rule && (standing === "met" || one.standing === "met"));
    const isSame = same !== undefined && same.text === text && same.standing === standing;
    return { title, text, was: former?.standing ?? "none", is: standing, isSame };
  });
  const gone = was
    .filter(({ key, rule, standing }) => {
      const isThere = is.some((one) => one.key === key || (one.rule === rule && one.standing === "met"));
      return standing !== "met" && !isThere;
    })
    .map(({ title, text, standing }): VerdictChange => ({ title, text, was: standing, is: "none", isSame: false }));
  return [...changes.sort((one, other) => weights.indexOf(one.is) - weights.indexOf(other.is)), ...gone];
}

/** How many of the rules that apply rest on a source that nobody has confirmed. */
export function unsureRules({ outcomes }: Report): { readonly unsure: number; readonly rules: number } {
  const applied = outcomes.filter(({ kind, sources }) => kind !== "not-applicable" && sources.length > 0);
  const unsure = applied.filter(({ sources }) => sources.some(({ evidence }) => evidence === "unverified"));
  return { unsure: unsure.length, rules: applied.length };
}
