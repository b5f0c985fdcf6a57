// `calendar`: the deadlines of a call and the steps before them, as text, JSON or a calendar file.

import { type Command, Option } from "commander";
import type { CalendarDeadline } from "../check/calendar-dates.ts";
import { deadlineFor, deadlinesOf, type KnownDeadline } from "../check/deadlines.ts";
import { dueDay, standingOf, stepsOf } from "../check/preparation.ts";
import { valueInForce } from "../check/values-in-force.ts";
import { calendarText } from "../files/calendar.ts";
import { variantList } from "../functions/variant-list.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import { type Language, languages } from "../messages/messages.ts";
import { withBrusselsOffset } from "../model/brussels-time.ts";
import type { IsoDate } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { actionTitle } from "../programme/actions.ts";
import type { Process, Step } from "../programme/processes/process.ts";
import { processes } from "../programme/processes/processes.ts";
import { sourceOf } from "../programme/sources.ts";
import { readWhole } from "../sheet/read-number.ts";
import { beforeText, standingText } from "../sheet/step-status.ts";
import { type AskedCall, shownCall } from "./asked-call.ts";
import { evidenceWords } from "./evidence-words.ts";
import { aligned, withPlainSpaces } from "./lines.ts";
import { print, tell } from "./output.ts";
import { UserError } from "./user-error.ts";

interface CalendarOptions {
  readonly variant?: string;
  readonly process: Process["id"];
  readonly round?: string;
  readonly format: "text" | "ics" | "json";
  readonly language: Language;
}

/** What was asked for, and the deadlines that are known of it. */
interface Asked extends AskedCall {
  /** The call as typed, which may be later than any that is known. */
  readonly year: number;
  readonly deadlines: readonly KnownDeadline[];
  /** What the steps are counted back from. */
  readonly deadline: KnownDeadline | undefined;
  readonly language: Language;
}

function askedFor(action: string, call: string, options: CalendarOptions): Asked {
  const { asked, notice } = shownCall(action, call, options.variant);
  const { language } = options;
  // A deadline holds for its own call: that of an earlier one says nothing.
  if (notice !== undefined) {
    return { ...asked, year: Number(call.trim()), deadlines: [], deadline: undefined, language };
  }
  const deadlines = deadlinesOf(asked.action, asked.call, asked.variant);
  const round = options.round === undefined ? undefined : readWhole(options.round, 1, 3).value;
  const deadline = deadlineFor(asked.action, asked.call, asked.variant, round);
  if (options.round !== undefined && (round === undefined || deadline === undefined)) {
    const known = [...new Set(deadlines.map((one) => String(one.round)))];
    throw new UserError(
      `--round ${options.round}: the rounds that are known are ${formatOf("en").and(known) || "none"}.`,
    );
  }
  return { ...asked, year: asked.call, deadlines, deadline, language };
}

/** Fields have different deadlines and none was named. */
function isMixed({ deadlines, deadline, variant }: Asked): boolean {
  return variant === undefined && deadlines.some(({ round, at }) => round === deadline?.round && at !== deadline.at);
}

/** The steps for the agency that takes the application. */
function stepsFor(process: Process, { action, call, variant, deadline }: Asked): Step[] {
  return stepsOf(process, valueInForce(action, "managedBy", call, variant ?? deadline?.variant)?.value);
}

function codeOf({ action, variant, language }: Asked): string {
  const code = action.variants.find(({ id }) => id === variant)?.code ?? action.code;
  return code ?? actionTitle(action, language);
}

function sourceWords(process: Process, step?: Step): string {
  const source = sourceOf(process.cite.source);
  const page = step === undefined ? process.cite.page : step.page;
  return `${source.title}${page === undefined ? "" : `, p. ${page}`}`;
}

/** Deadlines as a calendar shows them, those of several fields at one time once. */
function calendarDeadlines(asked: Asked): CalendarDeadline[] {
  const { language, deadlines, deadline } = asked;
  const texts = messagesOf(language).common.preparation;
  const once = deadlines.filter(
    (one, index) =>
      (asked.variant !== undefined || one.variant === deadline?.variant) &&
      deadlines.findIndex(({ round, variant }) => round === one.round && variant === one.variant) === index,
  );
  return once.map(({ round, at, optional, entry }) => ({
    round,
    at,
    ...(optional === undefined ? {} : { optional }),
    title: (optional === true ? texts.possibleDeadline : texts.deadline)(codeOf(asked), asked.year),
    description: [
      optional === true ? messagesOf(language).common.deadlines.optionalRound(round) : "",
      texts.brusselsTime(at.slice(11)),
      sourceOf(entry.cite.source).title + (entry.cite.page === undefined ? "" : `, p. ${entry.cite.page}`),
    ]
      .filter(Boolean)
      .join(". "),
  }));
}

function icsOf(asked: Asked, process: Process, now: Date): string {
  const { action, variant, year, language, deadline } = asked;
  const round = deadline === undefined || deadline.round === 1 ? "" : `-round-${deadline.round}`;
  return calendarText(
    {
      id:
        [process.id, action.id, ...(variant === undefined ? [] : [variant.replaceAll("/", "-")]), year].join("-") +
        round,
      name: `${codeOf(asked)} ${year}`,
      language,
      steps: stepsFor(process, asked).flatMap((step) => {
        const due = dueDay(step, deadline?.at.slice(0, 10));
        // On the last day the deadline itself stands in the calendar, with its hour.
        if (due === undefined || due === deadline?.at.slice(0, 10)) return [];
        return {
          id: step.id,
          due,
          title: `${phrase(step.title, language)} (${codeOf(asked)} ${year})`,
          description: [phrase(step.who, language), beforeText(step, language), sourceWords(process, step)]
            .filter(Boolean)
            .join(". "),
        };
      }),
      deadlines: calendarDeadlines(asked),
    },
    now,
  );
}

/** Today as this computer has it. */
function localDay(now: Date): IsoDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Each time once, with the fields it holds for where they differ. */
function deadlineLines(asked: Asked): string[] {
  const { language, deadlines, deadline, action } = asked;
  const format = formatOf(language);
  const { deadlines: texts, preparation } = messagesOf(language).common;
  if (deadline === undefined) return [preparation.noDeadline(asked.year)];
  const hasRounds = deadlines.some(({ round }) => round !== deadline.round);
  const lines = new Map<string, string[]>();
  for (const { round, at, optional, variant } of deadlines) {
    const day = `${format.weekday(at.slice(0, 10))}, ${preparation.brusselsTime(at.slice(11))}`;
    const line =
      optional === true ? `${day} · ${texts.optionalRound(round)}` : hasRounds ? `${day} · ${texts.round(round)}` : day;
    lines.set(line, [...(lines.get(line) ?? []), ...(variant === undefined ? [] : [variant])]);
  }
  return [...lines].map(([line, fields]) =>
    isMixed(asked) ? `  ${line} · ${variantList(format, action, fields)}` : `  ${line}`,
  );
}

function textOf(asked: Asked, process: Process, now: Date): string {
  const { language, deadline } = asked;
  const format = formatOf(language);
  const today = localDay(now);
  const steps = stepsFor(process, asked);
  // Of a call that is over, nobody is late any more.
  const isOver = deadline !== undefined && deadline.at.slice(0, 10) < today;
  const rows = steps.map((step) => {
    const due = dueDay(step, deadline?.at.slice(0, 10));
    const standing = standingOf({ isDone: false, due, waitsFor: [] }, today);
    return [
      due === undefined ? messagesOf(language).common.preparation.undated : format.weekday(due),
      phrase(step.title, language),
      due === undefined || isOver ? "" : standingText(standing, language),
    ];
  });
  return [
    [...new Set([actionTitle(asked.action, language), codeOf(asked), String(asked.year)])].join(", "),
    ...deadlineLines(asked),
    "",
    phrase(process.title, language),
    ...aligned(rows).map((line) => `  ${line}`),
    "",
    `${sourceWords(process)} (${evidenceWords[process.evidence]})`,
  ].join("\n");
}

async function calendar(action: string, call: string, options: CalendarOptions): Promise<void> {
  const asked = askedFor(action, call, options);
  const process = processes[options.process];
  const { deadline } = asked;
  if (options.format === "json") {
    const steps = stepsFor(process, asked).map((step) => ({
      id: step.id,
      title: phrase(step.title, options.language),
      due: dueDay(step, deadline?.at.slice(0, 10)) ?? null,
    }));
    const at = deadline === undefined ? null : withBrusselsOffset(deadline.at);
    await print(JSON.stringify({ deadline: at, steps }, null, 2));
  } else if (options.format === "ics") await print(`${icsOf(asked, process, new Date()).trimEnd()}\r`);
  else await print(withPlainSpaces(textOf(asked, process, new Date())));
  if (deadline === undefined && options.format !== "text") {
    await tell(`No deadline is known for ${actionTitle(asked.action, "en")} in call ${asked.year}.`);
  }
  if (isMixed(asked)) {
    const ids = [...new Set(asked.deadlines.flatMap(({ variant }) => variant ?? []))];
    await tell(`The fields differ: the earliest deadline is shown. Add --variant with one of: ${ids.join(", ")}.`);
  }
}

const help = `
Dates are counted back from the first certain deadline, in Brussels time. --format json prints
  { "deadline": "2026-03-05T12:00:00+01:00", "steps": [ { "id", "title", "due": "2026-01-22" or null } ] }

Examples:
  erasmus-planner calendar KA220-HED 2026
  erasmus-planner calendar KA220-HED 2026 --process guide --language sv
  erasmus-planner calendar KA220-YOU 2026 --round 2 --format json
  erasmus-planner calendar cooperation-partnerships 2026 --variant sport --format ics > deadline.ics`;

export function addCalendarCommand(program: Command): void {
  program
    .command("calendar")
    .summary("the deadline of a call and the steps before it, also as a calendar file")
    .description("Prints the deadlines of a call and the steps of a preparation process, counted back from them.")
    .argument("<action>", "title, code or id of the action")
    .argument("<call>", "year of the call")
    .option("--variant <variant>", "field, lot or project type, where the code of the action does not say it")
    .addOption(
      new Option("--process <process>", "whose steps: KTH’s, those of the Guide’s Part C, or none but the deadline")
        .choices(Object.keys(processes))
        .default(processes.kth.id),
    )
    .option("--round <number>", "count back from this round, where the call has several")
    .addOption(new Option("--format <format>", "how to print").choices(["text", "ics", "json"]).default("text"))
    .addOption(new Option("--language <language>", "language of the steps").choices(languages).default("en"))
    .addHelpText("after", help)
    .action(calendar);
}
