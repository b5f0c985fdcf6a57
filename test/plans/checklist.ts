// Writes a report as lines that a person can read and compare: the verdict, then every outcome with its place.
import type { Finding, Report, ReportPlace } from "../../src/check/report.ts";

function placeOf({ table, line, column }: ReportPlace): string {
  if (table === null) return "the whole plan";
  return [table, line, column].filter((part) => part !== null).join(" ");
}

function weightOf({ kind, severity }: Finding): string {
  return kind === "fail" && severity !== "error" ? severity : kind;
}

/**
 * `fail too-few-partners @ partners`, with the euro at stake behind; `undecided` for a rule that waits for cells which have
 * findings of their own. Rules that do not apply are left out. Errors first, rules met last, each in the order of the report.
 */
export function checklistOf(report: Report): string[] {
  const found = report.outcomes.flatMap(({ rule, findings }) =>
    findings.map((finding) => {
      const euro = finding.euro === null ? "" : `, ${finding.euro} euro`;
      return { weight: weightOf(finding), line: `${rule} @ ${placeOf(finding.at)}${euro}` };
    }),
  );
  const weights = ["fail", "open", "warning", "review"];
  const findings = weights.flatMap((weight) =>
    found.filter((one) => one.weight === weight).map(({ line }) => `${weight} ${line}`),
  );
  const undecided = report.outcomes.filter(({ kind, findings: none }) => kind === "open" && none.length === 0);
  const met = report.outcomes.filter(({ kind }) => kind === "pass");
  return [
    `verdict ${report.verdict}, cap ${report.cap ?? "unknown"}`,
    ...findings,
    ...undecided.map(({ rule }) => `undecided ${rule}`),
    ...met.map(({ rule }) => `pass ${rule}`),
  ];
}
