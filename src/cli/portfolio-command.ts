// `portfolio`: a folder of plans seen together: verdicts, totals, deadlines, and what only shows side by side.

import { type Command, Option } from "commander";
import { asHtml, htmlPage, htmlTable } from "../answers/html.ts";
import { type Language, languages } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import { type Portfolio, portfolioOf } from "../portfolio/portfolio.ts";
import type { PortfolioPlan } from "../portfolio/portfolio-plan.ts";
import { csvText } from "./csv.ts";
import { readSheetList } from "./google-sheets/sheet-list.ts";
import {
  type SheetOptions,
  sheetSources,
  sheetsAtOnce,
  wholeNumber,
  withSheetOptions,
} from "./google-sheets/sheet-options.ts";
import { type FileVerdicts, fileVerdicts, verdictsOf } from "./jobs/file-verdicts.ts";
import { verdictsOverRedis } from "./jobs/redis-run.ts";
import { threadsFor, verdictsOnThreads } from "./jobs/threads.ts";
import { aligned, printable, withPlainSpaces, wrapped } from "./lines.ts";
import { lineWidth, type Paint, painter, print, tell } from "./output.ts";
import { findPlanFiles, type PlanFile } from "./plan-files.ts";
import { readInOrder } from "./plan-source.ts";
import { type PortfolioReport, type PortfolioTable, portfolioReport } from "./portfolio-report.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import { type Progress, progressOf } from "./progress.ts";
import { UserError } from "./user-error.ts";
import { writeWhole } from "./write-whole.ts";

const formats = ["text", "json", "html", "csv"] as const;

interface PortfolioOptions extends SheetOptions {
  readonly format: (typeof formats)[number];
  readonly language: Language;
  readonly output?: string;
  readonly redis?: string;
  readonly threads?: number;
}

function shown(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en-US").replaceAll(",", " ") : value;
}

function textOf(report: PortfolioReport, language: Language, width: number, paint: Paint): string {
  const texts = portfolioTexts(language);
  const table = ({ headings, rows, right }: PortfolioTable): string => {
    const [head = "", ...lines] = aligned([headings, ...rows.map((row) => row.map(shown))], right);
    return [paint("dim", head), ...lines].join("\n");
  };
  const sections = report.sections.flatMap(({ title, warnings }) => [
    paint("bold", `${title} (${warnings.length})`),
    ...warnings.map(({ what, lines }) =>
      [wrapped(what, width, "▲ "), ...lines.map((line) => wrapped(line, width, "  "))].join("\n"),
    ),
  ]);
  return [
    table(report.plans),
    `${paint("bold", texts.totals)}\n${table(report.totals)}`,
    ...(report.deadlines.rows.length === 0 ? [] : [`${paint("bold", texts.deadlines)}\n${table(report.deadlines)}`]),
    ...sections,
  ].join("\n\n");
}

function htmlOf(report: PortfolioReport, language: Language): string {
  const texts = portfolioTexts(language);
  const table = ({ headings, rows, right }: PortfolioTable): string =>
    htmlTable(
      headings.map((heading, index) => ({ heading, isNumber: right.includes(index) })),
      rows.map((row) => row.map((value) => asHtml(shown(value)))),
    );
  const sections = report.sections.flatMap(({ title, warnings }) => [
    `<h3>${asHtml(title)} (${warnings.length})</h3>`,
    ...warnings.map(
      ({ what, lines }) =>
        `<div class="finding judge"><h4>▲ ${asHtml(what)}</h4>${lines.map((line) => `<p>${asHtml(line)}</p>`).join("")}</div>`,
    ),
  ]);
  const body = [
    `<h1>${asHtml(texts.title)}</h1>`,
    ...sections,
    `<h3>${asHtml(texts.totals)}</h3>`,
    table(report.totals),
    `<h3>${asHtml(texts.deadlines)}</h3>`,
    table(report.deadlines),
    `<h3>${asHtml(texts.planHeadings[0])}</h3>`,
    table(report.plans),
  ].join("\n");
  return withPlainSpaces(htmlPage(`${texts.title} – Erasmus Planner`, language, body));
}

/** Plans and organisations by their names, money in euro. */
function jsonOf(plans: readonly PortfolioPlan[], portfolio: Portfolio): string {
  const names = (those: readonly number[]): string[] => those.map((index) => plans[index]?.name ?? "");
  const organisation = (number: number): string => portfolio.organisations[number] ?? "";
  const value = {
    plans: plans.map(({ name, plan, verdict }) => ({
      file: name,
      title: plan.title ?? null,
      action: plan.action ?? null,
      call: plan.call ?? null,
      variant: plan.variant ?? null,
      verdict,
      partners: plan.partners.length,
      grant: plan.grant === undefined ? null : centsToEuro(plan.grant),
    })),
    totals: portfolio.totals.map(({ grant, action, call, ...rest }) => {
      return { action: action ?? null, call: call ?? null, ...rest, grant: centsToEuro(grant) };
    }),
    deadlines: portfolio.deadlines.map(({ deadline, source, plans: those, ...rest }) => {
      return {
        ...rest,
        at: deadline?.at ?? null,
        round: deadline?.round ?? null,
        source: source ?? null,
        plans: names(those),
      };
    }),
    sameConsortia: portfolio.sameConsortia.map(({ organisations, source, plans: those, ...rest }) => {
      return { ...rest, source: source ?? null, organisations: organisations.map(organisation), plans: names(those) };
    }),
    tooManyApplications: portfolio.tooManyApplications.map((one) => {
      return { ...one, organisation: organisation(one.organisation), plans: names(one.plans) };
    }),
    contradictions: portfolio.contradictions.map(({ said, ...one }) => {
      const values = said.map(({ value, plans: those }) => ({ value, plans: names(those) }));
      return { ...one, organisation: organisation(one.organisation), said: values };
    }),
  };
  return JSON.stringify(value, null, 2);
}

/** Over Redis, on threads, or here: whichever was asked for, and else what takes the least time. */
async function allVerdicts(
  files: readonly PlanFile[],
  ids: readonly string[],
  options: PortfolioOptions,
  progress: Progress,
): Promise<readonly FileVerdicts[]> {
  if (options.redis !== undefined) return verdictsOverRedis(options.redis, files, ids, progress);
  const results: FileVerdicts[] = [];
  const threads = threadsFor(files, options.threads);
  if (threads > 1) results.push(...(await verdictsOnThreads(files, threads, (count) => progress.done(count))));
  else {
    for (const file of files) {
      results.push(await fileVerdicts(file));
      progress.done(results.length);
    }
  }
  for await (const read of readInOrder(await sheetSources(ids, options), sheetsAtOnce)) {
    results.push(verdictsOf(read));
    progress.done(results.length);
  }
  return results;
}

async function portfolio(names: readonly string[], options: PortfolioOptions): Promise<void> {
  if (names.length === 0 && options.sheets === undefined) {
    throw new UserError("Name a folder with plans, or with --sheets a list of Google spreadsheets.");
  }
  const { files, faults, notes } = await findPlanFiles(names);
  const sheets = await readSheetList(options.sheets);
  const progress = progressOf(files.length + sheets.ids.length, "files", true);
  const plans: PortfolioPlan[] = [];
  let faultCount = 0;
  const say = async (texts: readonly string[], areFaults: boolean): Promise<void> => {
    if (texts.length > 0) progress.clear();
    for (const text of texts) await tell(printable(text));
    if (areFaults) faultCount += texts.length;
  };
  await say([...faults, ...sheets.faults], true);
  await say(notes, false);
  const all = await allVerdicts(files, sheets.ids, options, progress);
  progress.clear();
  for (const one of all) {
    await say(one.faults, true);
    await say(one.notes, false);
    for (const { filePlan, verdict } of one.plans) {
      const { file: name, index: number, plan } = filePlan;
      plans.push({ name: number === undefined ? name : `${name}, ${number}`, plan, verdict });
    }
  }
  if (plans.length === 0) {
    if (faultCount === 0) await tell("No plan was found: none of these files holds one.");
    process.exitCode = 2;
    return;
  }
  const { format, language, output } = options;
  const its = portfolioOf(plans);
  const report = portfolioReport(plans, its, language);
  const paint: Paint = output === undefined ? painter() : (_style, text) => text;
  const text = {
    text: () => textOf(report, language, lineWidth(), paint),
    json: () => jsonOf(plans, its),
    html: () => htmlOf(report, language),
    csv: () => csvText([report.plans.headings, ...report.plans.rows]),
  }[format]();
  if (output === undefined) await print(text);
  else await writeWhole(output, `${text}\n`, true);
  process.exitCode = faultCount > 0 ? 2 : plans.some(({ verdict }) => verdict === "problems") ? 1 : 0;
}

const help = `
Exit code: as for check.

Examples:
  erasmus-planner portfolio plans/
  erasmus-planner portfolio plans/ --format html --output portfolio.html
  erasmus-planner portfolio plans/ --format csv --output portfolio.csv
  erasmus-planner portfolio plans/ --redis redis://localhost:6379`;

export function addPortfolioCommand(program: Command): void {
  withSheetOptions(program.command("portfolio"))
    .summary("many plans together: verdicts, totals, deadlines, repeated consortia")
    .description(
      "Shows many plans together: their verdicts, totals and deadlines, consortia that apply more than once, organisations with too many applications, and organisations that plans describe differently.",
    )
    .argument("[file...]", "a folder with plans, or the plans")
    .addOption(
      new Option("--format <format>", "how to report; csv has the plans alone").choices(formats).default("text"),
    )
    .addOption(new Option("--language <language>", "language of the report").choices(languages).default("en"))
    .option("--output <file>", "write the report into a file; one that is there is replaced")
    .option("--redis <url>", "let workers check, see erasmus-planner worker")
    .addOption(new Option("--threads <number>", "threads that check on this machine").argParser(wholeNumber))
    .addHelpText("after", help)
    .action(portfolio);
}
