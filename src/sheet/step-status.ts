// The words of a step's status: how it stands today, with the mark that a cell begins with.
import type { StepStanding } from "../check/preparation.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import type { Step } from "../programme/processes/process.ts";

/** "6 weeks before the deadline"; empty for the last day and for steps without a date. */
export function beforeText({ before }: Pick<Step, "before">, language: Language): string {
  const format = formatOf(language);
  const { preparation } = messagesOf(language).common;
  if (before === undefined) return "";
  if ("weeks" in before) return preparation.before(format.count(before.weeks, "week"));
  return before.days === 0 ? "" : preparation.before(format.count(before.days, "day"));
}

/** How a step stands, without a mark: "Late by 11 days", "Waits for: mandates", "17 days left". */
export function standingText(standing: StepStanding, language: Language): string {
  const { preparation } = messagesOf(language).common;
  const time = "days" in standing ? formatOf(language).count(standing.days, "day") : "";
  const waits = "waitsFor" in standing ? preparation.waits(standing.waitsFor.join(", ")) : "";
  switch (standing.kind) {
    case "late":
      return standing.waitsFor.length === 0 ? preparation.late(time) : `${preparation.late(time)}. ${waits}`;
    case "waits":
      return waits;
    case "this-week":
      return standing.days === 0 ? preparation.today : preparation.thisWeek(time);
    case "later":
      return preparation.left(time);
    default:
      return preparation[standing.kind];
  }
}

const marks: Readonly<Record<StepStanding["kind"], string>> = {
  done: "✔",
  late: "✖",
  waits: "◷",
  "this-week": "▲",
  later: "○",
  undated: "○",
};

/** The status of a step in a cell; a late one says what its date was for. */
export function stepStatus(standing: StepStanding, before: string, language: Language): string {
  const text = `${marks[standing.kind]} ${standingText(standing, language)}`;
  return standing.kind === "late" && before !== "" ? `${text}: ${before}` : text;
}
