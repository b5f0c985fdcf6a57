// The report as annotations, which GitHub shows beside the files of a pull request.

import type { Finding } from "../check/report.ts";
import type { Language } from "../messages/messages.ts";
import { placeParts } from "../sheet/places.ts";
import { isSettled } from "../sheet/status.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findingFile } from "./finding-file.ts";
import { asSentence, printable, withPlainSpaces } from "./lines.ts";

/** GitHub reads a line as a command up to its end, and a property up to a comma or colon. */
function escaped(text: string, isProperty: boolean): string {
  const plain = withPlainSpaces(printable(text)).replaceAll("%", "%25");
  return isProperty ? plain.replaceAll(":", "%3A").replaceAll(",", "%2C") : plain;
}

function levelOf({ kind, severity }: Finding): string {
  if (kind !== "fail") return "notice";
  return severity === "error" ? "error" : "warning";
}

function line(level: string, properties: Readonly<Record<string, string | undefined>>, message: string): string {
  const those = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(value, true)}`],
  );
  return `::${level}${those.length === 0 ? "" : ` ${those.join(",")}`}::${escaped(message, false)}`;
}

/** One line for each finding that nobody has judged yet. */
export function githubReport({ filePlan, checked }: CheckedFile, language: Language): string[] {
  return checked.report.outcomes.flatMap(({ title, findings }) =>
    findings
      .filter((finding) => !isSettled(finding))
      .map((finding) => {
        const file = findingFile(filePlan, finding.at);
        const number = file?.line === undefined ? undefined : String(file.line);
        const message = `${placeParts(finding, language).join(", ")}: ${asSentence(finding.message)} ${finding.fix}`;
        return line(levelOf(finding), { file: file?.name, line: number, title }, message);
      }),
  );
}

/** A file that could not be read. */
export function githubFault(fault: string): string {
  return line("error", {}, fault);
}
