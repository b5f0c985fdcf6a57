// The report as SARIF 2.1.0, which code hosts and editors show beside files.

import type { Finding, Outcome } from "../check/report.ts";
import type { Language } from "../messages/messages.ts";
import { sourceText } from "../sheet/check-table.ts";
import { placeParts } from "../sheet/places.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findingFile, uriOf } from "./finding-file.ts";
import { asSentence, withPlainSpaces } from "./lines.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What is not broken but open or to judge has no level: SARIF says so itself. */
function weightOf({ kind, severity }: Finding): { readonly kind: string; readonly level: string } {
  if (kind !== "fail") return { kind, level: "none" };
  return { kind, level: severity === "review" ? "note" : severity };
}

/** Words that read as a link or as a place for an argument are written as the standard has literal signs: sections 3.11.5 and 3.11.6. */
function text(words: string): { readonly text: string } {
  const literal = words.replace(/\{(\d+)\}/g, "{{$1}}");
  return { text: withPlainSpaces(literal.includes("](") ? literal.replace(/[\\[\]]/g, "\\$&") : literal) };
}

function locationOf({ filePlan }: CheckedFile, finding: Finding, language: Language): object[] {
  const file = findingFile(filePlan, finding.at);
  const region = file?.line === undefined ? {} : { region: { startLine: file.line } };
  const physical =
    file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file.name) }, ...region } };
  const parts = placeParts(finding, language);
  const { index } = filePlan;
  const name = [...(index === undefined ? [] : [`${index}`]), ...parts].join(" / ");
  return [{ ...physical, logicalLocations: [{ name: parts[parts.length - 1] ?? name, fullyQualifiedName: name }] }];
}

function resultOf(
  file: CheckedFile,
  outcome: Outcome,
  ruleIndex: number,
  finding: Finding,
  language: Language,
): object {
  const { message, why, fix, sources, accepted } = finding;
  return {
    ruleId: outcome.rule,
    ruleIndex,
    ...weightOf(finding),
    message: text([asSentence(message), why, fix].filter((one) => one !== "").join(" ")),
    locations: locationOf(file, finding, language),
    partialFingerprints: { "findingKey/v1": finding.key },
    ...(accepted === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: accepted.reason }] }),
    properties: { sources: [...new Set(sources.map((one) => withPlainSpaces(sourceText(one, language))))] },
  };
}

/** @param faults files that could not be read, in sentences. */
export function sarifReport(
  files: readonly CheckedFile[],
  faults: readonly string[],
  language: Language,
  version: string,
): object {
  const outcomes = files.flatMap((file) => file.checked.report.outcomes.map((outcome) => ({ file, outcome })));
  const titles = new Map(outcomes.map(({ outcome }) => [outcome.rule, outcome.title]));
  const ids = [...titles.keys()].sort();
  const results = outcomes.flatMap(({ file, outcome }) =>
    outcome.findings.map((finding) => resultOf(file, outcome, ids.indexOf(outcome.rule), finding, language)),
  );
  const rules = ids.map((id) => ({ id, shortDescription: text(titles.get(id) ?? id) }));
  const notifications = faults.map((fault) => ({ level: "error", message: text(fault) }));
  const driver = { name: "Erasmus Planner", version, language, rules };
  const invocations = [{ executionSuccessful: faults.length === 0, toolExecutionNotifications: notifications }];
  return { $schema: schema, version: "2.1.0", runs: [{ tool: { driver }, invocations, results }] };
}
