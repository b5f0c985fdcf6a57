// From the cites of values in force to what a report shows as source.
import type { DatedValue, Evidence } from "../programme/programme.ts";
import { sourceOf } from "../programme/sources.ts";
import type { ReportSource } from "./report.ts";

export function reportSource(entry: DatedValue<unknown>): ReportSource {
  const source = sourceOf(entry.cite.source);
  return {
    // Both are kept where reading them takes time, and few readers ask for them.
    get guide() {
      return source.title;
    },
    page: entry.cite.page ?? null,
    get url() {
      return source.url ?? null;
    },
    evidence: entry.evidence,
  };
}

/** The sources of several entries, each document and page once. */
export function reportSources(entries: readonly DatedValue<unknown>[]): ReportSource[] {
  const seen = new Set<string>();
  const result: ReportSource[] = [];
  for (const entry of entries) {
    const key = `${entry.cite.source} ${entry.cite.page ?? ""} ${entry.evidence}`;
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(reportSource(entry));
  }
  return result;
}

const strength: Readonly<Record<Evidence, number>> = { unverified: 0, secondary: 1, official: 2, guide: 3 };

/** The weakest evidence decides how much may be claimed. */
export function weakestEvidence(entries: readonly DatedValue<unknown>[]): Evidence | undefined {
  let weakest: Evidence | undefined;
  for (const { evidence } of entries) {
    if (weakest === undefined || strength[evidence] < strength[weakest]) weakest = evidence;
  }
  return weakest;
}
