// `export`: the budget as application forms ask for it, and plans with their verdicts as tables to ask questions of.

import { access, readFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { checkPlanWithTally } from "../check/check-plan.ts";
import { type DetailedBudget, detailedBudget } from "../check/detailed-budget.ts";
import { formatOf } from "../messages/format.ts";
import { type Language, languages } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { Plan } from "../model/plan.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { costCategories } from "../programme/budget-table.ts";
import { planCap } from "../rules/cap.ts";
import { csvText } from "./csv.ts";
import { eaceaCosts } from "./eacea-costs.ts";
import { filledWorkbook } from "./eacea-workbook.ts";
import { ka210Activities, ka220Matrix } from "./export-forms.ts";
import { withPlainSpaces } from "./lines.ts";
import { onePlan } from "./one-plan.ts";
import { print, tell } from "./output.ts";
import { type PlacedPlan, placedPlan } from "./placed-lines.ts";
import { exportTables, type TableFormat, tableFormats } from "./tables/export-tables.ts";
import { UserError } from "./user-error.ts";
import { writeWhole } from "./write-whole.ts";

const forms = ["ka220", "ka210", "eacea"] as const;

interface ExportOptions {
  readonly format: (typeof forms)[number] | TableFormat;
  readonly workbook?: string;
  readonly output?: string;
  readonly force?: true;
  readonly language?: Language;
  readonly accept?: string;
}

const money = (cents: number): string => withPlainSpaces(formatOf("en").money(cents));

async function printOrWrite(csv: string, { output, force }: ExportOptions): Promise<void> {
  if (output === undefined) await print(csv);
  else {
    await writeWhole(output, `${csv}\n`, force === true);
    await tell(`Written: ${output}`);
  }
}

/** What is left to mend where the lines are not the lump sum: the form takes nothing else. */
function differenceOf({ grant }: Plan, { lines }: PlacedPlan): string[] {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  if (grant === undefined) return ["The plan names no lump sum: compare the total with the one you choose."];
  if (grant === total) return [];
  const left = money(Math.abs(grant - total));
  return [
    `The lines add up to ${money(total)}, the lump sum is ${money(grant)}: ${left} ${total < grant ? "missing" : "too much"}.`,
  ];
}

function budgetRows(budget: DetailedBudget): (string | number)[][] {
  const euro = centsToEuro;
  return [
    [
      "Beneficiary",
      "Work package",
      ...costCategories,
      "Direct costs",
      "Indirect costs",
      "Total costs",
      "EU contribution",
    ],
    ...budget.beneficiaries.flatMap(({ beneficiary, packages, direct, indirect, total, contribution }) => [
      ...packages.map((one) => [
        beneficiary,
        one.workPackage,
        ...costCategories.map((category) => euro(one.byCategory.get(category) ?? 0)),
        euro(one.direct),
        euro(one.indirect),
        euro(one.total),
        euro(one.share),
      ]),
      [
        beneficiary,
        "Total",
        ...costCategories.map(() => ""),
        euro(direct),
        euro(indirect),
        euro(total),
        euro(contribution),
      ],
    ]),
    [
      "Consortium",
      "Total",
      ...costCategories.map(() => ""),
      euro(budget.direct),
      euro(budget.indirect),
      euro(budget.total),
      euro(budget.contribution),
    ],
  ];
}

async function exportEacea(plan: Plan, placed: PlacedPlan, options: ExportOptions): Promise<void> {
  const { workbook, output, force } = options;
  const { tally } = checkPlanWithTally(plan);
  const rate = tally?.value("coFinancingRate");
  const maximum = tally === undefined ? undefined : planCap(tally)?.exact;
  const { planned, detailed, notes } = eaceaCosts(placed);
  const told: string[] = [...notes];
  if (rate === undefined)
    told.push("We know no co-financing rate of this action and call: type it into Instructions, E35.");
  else {
    const budget = detailedBudget(detailed, { rate, maximum: maximum ?? 0 });
    const bound =
      budget.effectiveRate < rate ? `, ${(budget.effectiveRate * 100).toFixed(4)} % because of the largest grant` : "";
    told.push(
      `Costs ${money(budget.total)}, of which ${money(budget.indirect)} indirect; rate ${rate * 100} %${bound}.`,
      `EU contribution, to be typed in Part A as requested grant: ${money(budget.contribution)}.`,
    );
    if (plan.grant !== undefined && plan.grant !== budget.contribution)
      told.push(`The plan asks for ${money(plan.grant)}.`);
    if (tally?.value("paidInFull") !== undefined)
      told.push("Some costs are paid in full in this action; the table applies one rate to all.");
  }
  if (workbook === undefined) {
    const budget = detailedBudget(detailed, { rate: rate ?? 0, maximum: maximum ?? 0 });
    await printOrWrite(csvText(budgetRows(budget)), options);
  } else {
    if (output === undefined) throw new UserError("Add --output FILE.xlsx: your copy of the workbook stays as it is.");
    const bytes = await readFile(workbook).catch(() => {
      throw new UserError(`${workbook}: there is no such file, or no permission to read it.`);
    });
    const action = plan.action === undefined ? undefined : actionById(plan.action);
    const filled = filledWorkbook(bytes, {
      call: [action === undefined ? "" : actionTitle(action, "en"), plan.call ?? ""].join(" ").trim(),
      title: plan.title,
      maximum: maximum === undefined ? undefined : centsToEuro(maximum),
      rate,
      beneficiaries: placed.organisations.map(({ name = "", country }) => ({ name, country })),
      workPackages: placed.packages.map(({ id, row }) => row?.title ?? id),
      costs: planned,
    });
    await writeWhole(output, filled.bytes, force === true);
    if (filled.spare > 0) {
      told.push(
        `The copy has ${filled.spare} more beneficiaries than the plan. Remove them with its macros, or its overview shows #VALUE! instead of sums.`,
      );
    }
    told.push(`Written: ${output}. Its sums are worked out when it is opened in a spreadsheet program.`);
  }
  await tell(told.join("\n"));
}

async function exportPlans(names: readonly string[], options: ExportOptions): Promise<void> {
  const { format } = options;
  const table = tableFormats.find((one) => one === format);
  if (table !== undefined) {
    if (options.workbook !== undefined) throw new UserError("--workbook belongs to --format eacea.");
    return exportTables(names, { ...options, format: table });
  }
  if (options.language !== undefined || options.accept !== undefined) {
    throw new UserError("--language and --accept belong to the tables: --format parquet, csv or sql.");
  }
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new UserError(
      `A form is filled in for one plan: name one. Many plans at once: --format parquet, csv or sql.`,
    );
  }
  await exportPlan(name, options);
}

async function exportPlan(name: string, options: ExportOptions): Promise<void> {
  if (options.workbook !== undefined && options.format !== "eacea") {
    throw new UserError("--workbook belongs to --format eacea: the other forms are filled in on the web.");
  }
  if (options.output !== undefined && options.output === options.workbook) {
    throw new UserError("--output names the workbook itself. Name another file: your copy stays as it is.");
  }
  if (options.workbook !== undefined) {
    await access(options.workbook).catch(() => {
      throw new UserError(`${options.workbook}: there is no such file, or no permission to read it.`);
    });
  }
  const plan = await onePlan(name);
  const placed = placedPlan(plan);
  if (options.format === "eacea") return exportEacea(plan, placed, options);
  const rows = options.format === "ka220" ? ka220Matrix(placed) : ka210Activities(plan, placed);
  await printOrWrite(csvText(rows), options);
  for (const sentence of differenceOf(plan, placed)) await tell(sentence);
}

const help = `
ka220 and ka210 print comma-separated values in the order of the web form: organisations by work packages, project
management first; one row per activity. eacea works out the detailed budget table, and with --workbook writes it into the
input cells of a copy of the official workbook; nothing else in it changes. Quantities of staff are person-months there.

parquet, csv and sql write plans, partners, budget lines, findings and caps of any number of plans as tables: a file for
each into the folder --output, or one SQL script for SQLite, PostgreSQL and DuckDB.

Examples:
  erasmus-planner export plan.json --format ka220
  erasmus-planner export plan.json --format ka210 --output activities.csv
  erasmus-planner export plan.json --format eacea --workbook budget-table.xlsx --output filled.xlsx
  erasmus-planner export plans/ --format parquet --output tables
  erasmus-planner export plans/ --format sql | sqlite3 portfolio.db`;

export function addExportCommand(program: Command): void {
  program
    .command("export")
    .summary("the budget as the application form asks for it, or many plans as tables")
    .description(
      "Writes the budget of a plan the way the application form asks for it, or plans and verdicts as tables for a database.",
    )
    .argument("<file...>", "a plan, or for tables any number of plans and folders; - reads standard input")
    .addOption(
      new Option("--format <format>", "which form, or how tables are written")
        .choices([...forms, ...tableFormats])
        .makeOptionMandatory(),
    )
    .option("--workbook <file>", "a copy of EACEA's detailed budget table, saved as .xlsx")
    .option("--output <file>", "where to write; a folder for parquet and csv; without it to standard output")
    .option("--force", "replace a file that is there already")
    .addOption(new Option("--language <language>", "language of the findings in tables").choices(languages))
    .option("--accept <file>", "JSON list of accepted findings, for tables")
    .addHelpText("after", help)
    .action(exportPlans);
}
