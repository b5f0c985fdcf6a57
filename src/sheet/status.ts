// The words of a status column: the most serious finding of each row, named after the heading of its cell.
import type { Finding, Report } from "../check/report.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import { shortHeading } from "./columns.ts";

/** What stands before a finding in a cell; the conditional formats and people read it. */
export function markOf(finding: Pick<Finding, "kind" | "severity">): "✖" | "?" | "▲" {
  if (finding.kind === "open") return "?";
  return finding.kind === "fail" && finding.severity === "error" ? "✖" : "▲";
}

export const metMark = "✔";

/** Errors, then cells to fill in, then points to judge. */
export function weightOf(finding: Pick<Finding, "kind" | "severity">): number {
  return { "✖": 0, "?": 1, "▲": 2 }[markOf(finding)];
}

/** A judged point leaves its cell alone; an accepted error stays. */
export function isSettled(finding: Finding): boolean {
  return finding.accepted !== null && markOf(finding) === "▲";
}

export interface RowStatus {
  readonly text: string;
  readonly mark: string;
}

/**
 * The status of every line of a table that has findings, by line.
 * @param heading the heading of a column as it stands in the sheet, `undefined` for a column the sheet does not have.
 */
export function statusByLine(
  report: Report,
  table: TableName,
  heading: (column: string) => string | undefined,
): Map<number, RowStatus> {
  const cells = new Map<number, { weight: number; text: string; mark: string; findings: Set<string> }>();
  for (const outcome of report.outcomes) {
    for (const finding of outcome.findings) {
      if (isSettled(finding)) continue;
      const mark = markOf(finding);
      const weight = weightOf(finding);
      for (const cell of finding.cells) {
        if (cell.table !== table) continue;
        const name = heading(cell.column);
        const text = name === undefined ? `${mark} ${cell.text}` : `${mark} ${shortHeading(name)}: ${cell.text}`;
        const known = cells.get(cell.line);
        if (known === undefined) {
          cells.set(cell.line, { weight, text, mark, findings: new Set([finding.key]) });
          continue;
        }
        known.findings.add(finding.key);
        if (weight < known.weight) Object.assign(known, { weight, text, mark });
      }
    }
  }
  return new Map(
    [...cells].map(([line, { text, mark, findings }]) => [
      line,
      { text: findings.size > 1 ? `${text} +${findings.size - 1}` : text, mark },
    ]),
  );
}

/** The status of each answer of the Project tab, by its key: there the label beside it names the cell. */
export function statusByColumn(report: Report, table: TableName): Map<string, string> {
  const best = new Map<string, { weight: number; text: string; count: number }>();
  for (const { findings } of report.outcomes) {
    for (const finding of findings) {
      if (isSettled(finding)) continue;
      for (const cell of finding.cells) {
        if (cell.table !== table) continue;
        const one = { weight: weightOf(finding), text: `${markOf(finding)} ${cell.text}`, count: 1 };
        const known = best.get(cell.column);
        if (known === undefined) best.set(cell.column, one);
        else {
          known.count += 1;
          if (one.weight < known.weight) Object.assign(known, { weight: one.weight, text: one.text });
        }
      }
    }
  }
  return new Map([...best].map(([column, { text, count }]) => [column, count > 1 ? `${text} +${count - 1}` : text]));
}

export function okStatus(language: Language): string {
  return `${metMark} ${messagesOf(language).common.ok}`;
}
