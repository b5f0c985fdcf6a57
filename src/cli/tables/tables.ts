// The tables of the export, each declared once: what its rows are, and what every column holds.

import type { Headroom } from "../../check/headroom.ts";
import type { Finding, Outcome, Report, ReportSource, Verdict } from "../../check/report.ts";
import { formatOf } from "../../messages/format.ts";
import type { Language } from "../../messages/messages.ts";
import { type Cents, euroToCents } from "../../model/money.ts";
import type { BudgetLine, Partner, Plan, WorkPackage } from "../../model/plan.ts";
import type { Deadline } from "../../programme/parameters.ts";
import { standingOf } from "../../programme/standing.ts";
import { sourceText } from "../../sheet/check-table.ts";
import { withPlainSpaces } from "../lines.ts";
import { declareTable } from "./table.ts";

/** What every row of a plan knows. */
export interface OfPlan {
  readonly planId: number;
  readonly language: Language;
}

const planId = {
  name: "plan_id",
  type: "integer",
  meaning: "The plan",
  key: { of: "plans" },
  of: (row: OfPlan) => row.planId,
} as const;

/** Sentences as they are stored: spaces that keep words together on a screen are plain spaces. */
function sentence(text: string): string | null {
  return text === "" ? null : withPlainSpaces(text);
}

function sourceIn(source: ReportSource | undefined, language: Language): string | null {
  return source === undefined ? null : sentence(sourceText(source, language));
}

export interface PlanRow extends OfPlan {
  readonly file: string;
  readonly index: number | undefined;
  readonly plan: Plan;
  readonly report: Report;
  readonly planned: Cents;
}

function count({ outcomes }: Report, isCounted: (finding: Finding) => boolean): number {
  return outcomes.reduce((sum, { findings }) => sum + findings.filter(isCounted).length, 0);
}

export const plans = declareTable<PlanRow>("plans", "A row for each plan, with what its check came to", [
  {
    ...planId,
    meaning: "Number of the plan in this export, from 1 in the order in which the files were read",
    key: "primary",
  },
  { name: "file", type: "text", meaning: "The file, as it was named", of: ({ file }) => file },
  {
    name: "number_in_file",
    type: "integer",
    meaning: "From 1, where a file holds a list of plans",
    of: ({ index }) => index,
  },
  { name: "title", type: "text", meaning: "The project’s title", of: ({ plan }) => plan.title },
  {
    name: "action",
    type: "text",
    meaning: "Id of the action, as in the command `actions`",
    of: ({ plan }) => plan.action,
  },
  {
    name: "action_title",
    type: "text",
    meaning: "Its title",
    of: ({ plan, language }) => (plan.action === undefined ? null : formatOf(language).action(plan.action)),
  },
  { name: "call_year", type: "integer", meaning: "The year of the call", of: ({ plan }) => plan.call },
  { name: "variant", type: "text", meaning: "Field, lot, strand or project type", of: ({ plan }) => plan.variant },
  { name: "months", type: "integer", unit: "months", meaning: "Duration", of: ({ plan }) => plan.months },
  { name: "starts_on", type: "day", meaning: "First day of the project", of: ({ plan }) => plan.start },
  {
    name: "grant_cents",
    type: "cents",
    unit: "euro cents",
    meaning: "The grant or lump sum that the plan asks for, as typed",
    of: ({ plan }) => plan.grant,
  },
  {
    name: "total_cost_cents",
    type: "cents",
    unit: "euro cents",
    meaning: "The cost of the whole project, as typed",
    of: ({ plan }) => plan.totalCost,
  },
  {
    name: "planned_cents",
    type: "cents",
    unit: "euro cents",
    meaning: "Sum of the budget lines that have an amount",
    of: ({ planned }) => planned,
  },
  {
    name: "largest_grant_cents",
    type: "cents",
    unit: "euro cents",
    meaning: "The largest grant that the Guide allows this plan; empty where it cannot be told",
    of: ({ report }) => (report.cap === null ? null : euroToCents(report.cap)),
  },
  {
    name: "verdict",
    type: "text",
    meaning: "`ok`, `open` (cells to fill in), `review` (points to judge) or `problems`",
    of: ({ report }): Verdict => report.verdict,
  },
  {
    name: "errors",
    type: "integer",
    unit: "findings",
    meaning: "Broken rules, each place counted; also those that were accepted",
    of: ({ report }) => count(report, ({ kind, severity }) => kind === "fail" && severity === "error"),
  },
  {
    name: "open_points",
    type: "integer",
    unit: "findings",
    meaning: "Cells that are empty and needed",
    of: ({ report }) => count(report, ({ kind }) => kind === "open"),
  },
  {
    name: "points_to_judge",
    type: "integer",
    unit: "findings",
    meaning: "What a person has to judge and nobody has judged yet, warnings with it",
    of: ({ report }) =>
      count(
        report,
        ({ kind, severity, accepted }) =>
          accepted === null && (kind === "review" || (kind === "fail" && severity !== "error")),
      ),
  },
]);

export interface OrganisationRow {
  readonly organisation: number;
  readonly name: string;
}

/** Organisations are numbered from 1 in every table. */
export const organisations = declareTable<OrganisationRow>(
  "organisations",
  "A row for each organisation, however many plans it is in: one by OID or PIC, else by name and country",
  [
    {
      name: "organisation_id",
      type: "integer",
      meaning: "Number of the organisation in this export, from 1",
      key: "primary",
      of: ({ organisation }) => organisation + 1,
    },
    { name: "name", type: "text", meaning: "The name that it is given first", of: ({ name }) => name },
  ],
);

export interface PartnerRow extends OfPlan {
  readonly partner: Partner;
  readonly organisation: number | undefined;
  readonly call: number | undefined;
}

export const partners = declareTable<PartnerRow>("partners", "A row for each partner of each plan", [
  planId,
  {
    name: "partner_row",
    type: "integer",
    meaning: "Its row as people see it: of the sheet, or from 1 in a plan as JSON",
    of: ({ partner }) => partner.row,
  },
  {
    name: "organisation_id",
    type: "integer",
    meaning: "The organisation; empty for a row without name and id",
    key: { of: "organisations" },
    of: ({ organisation }) => (organisation === undefined ? null : organisation + 1),
  },
  { name: "name", type: "text", meaning: "The name in this plan", of: ({ partner }) => partner.name },
  {
    name: "country",
    type: "text",
    meaning: "ISO code of two letters; XK is Kosovo",
    of: ({ partner }) => partner.country,
  },
  {
    name: "country_name",
    type: "text",
    meaning: "The country’s name",
    of: ({ partner, language }) => (partner.country === undefined ? null : formatOf(language).country(partner.country)),
  },
  {
    name: "standing",
    type: "text",
    meaning: "What the country is in the call: `member-state`, `associated`, `region-1` …",
    of: ({ partner, call }) =>
      partner.country === undefined || call === undefined ? null : standingOf(partner.country, call),
  },
  {
    name: "organisation_type",
    type: "text",
    meaning: "Id of the type, such as `hei`",
    of: ({ partner }) => partner.type,
  },
  {
    name: "role",
    type: "text",
    meaning: "`coordinator`, `partner`, `affiliated` or `associated`",
    of: ({ partner }) => partner.role,
  },
  { name: "oid_or_pic", type: "text", meaning: "OID or PIC, as typed", of: ({ partner }) => partner.id },
  {
    name: "eche",
    type: "yes-no",
    meaning: "Holds the charter for higher education",
    of: ({ partner }) => partner.eche,
  },
  { name: "established_on", type: "day", meaning: "Founded on", of: ({ partner }) => partner.established },
]);

export interface WorkPackageRow extends OfPlan {
  readonly row: WorkPackage;
}

export const workPackages = declareTable<WorkPackageRow>(
  "work_packages",
  "A row for each row of the tab Work packages",
  [
    planId,
    { name: "work_package_row", type: "integer", meaning: "Its row as people see it", of: ({ row }) => row.row },
    { name: "work_package", type: "text", meaning: "Its id, such as `WP2`", of: ({ row }) => row.id },
    { name: "title", type: "text", meaning: "Its title", of: ({ row }) => row.title },
    { name: "lead", type: "text", meaning: "Who leads it, as typed", of: ({ row }) => row.lead },
    { name: "start_month", type: "integer", meaning: "First project month", of: ({ row }) => row.startMonth },
    { name: "end_month", type: "integer", meaning: "Last project month", of: ({ row }) => row.endMonth },
  ],
);

export interface LineRow extends OfPlan {
  readonly line: BudgetLine;
  readonly partnerRow: number | undefined;
  /** Its id in its own table, or as the line that named it first has it. */
  readonly workPackage: string | undefined;
  readonly isManagement: boolean | undefined;
}

export const lines = declareTable<LineRow>("lines", "A row for each budget line", [
  planId,
  { name: "line_row", type: "integer", meaning: "Its row as people see it", of: ({ line }) => line.row },
  { name: "partner", type: "text", meaning: "The partner, as typed", of: ({ line }) => line.partner },
  {
    name: "partner_row",
    type: "integer",
    meaning: "The row of `partners` that is meant; empty where the list has none",
    of: ({ partnerRow }) => partnerRow,
  },
  {
    name: "work_package",
    type: "text",
    meaning: "The work package, as its own row has it: `WP2` also where the line says `2`",
    of: ({ workPackage }) => workPackage,
  },
  { name: "category", type: "text", meaning: "Id of the category, such as `staff`", of: ({ line }) => line.category },
  {
    name: "project_year",
    type: "integer",
    meaning: "1 is the first twelve months",
    of: ({ line }) => line.year,
  },
  {
    name: "quantity",
    type: "number",
    unit: "days, months, persons … as the line means it",
    meaning: "How many",
    of: ({ line }) => line.quantity,
  },
  { name: "rate_cents", type: "cents", unit: "euro cents", meaning: "What one costs", of: ({ line }) => line.rate },
  {
    name: "amount_cents",
    type: "cents",
    unit: "euro cents",
    meaning: "The amount as typed, else quantity by rate, else what a confirmed unit cost gives",
    of: ({ line }) => line.amount,
  },
  {
    name: "is_management",
    type: "yes-no",
    meaning: "Belongs to project management; empty where nothing tells",
    of: ({ isManagement }) => isManagement,
  },
  { name: "country", type: "text", meaning: "Where it takes place, ISO code", of: ({ line }) => line.country },
  { name: "staff", type: "text", meaning: "Who works or travels, as typed", of: ({ line }) => line.staff },
  { name: "km", type: "number", unit: "kilometres", meaning: "Distance", of: ({ line }) => line.km },
  { name: "days", type: "number", unit: "days", meaning: "Of each stay", of: ({ line }) => line.days },
  { name: "note", type: "text", meaning: "As typed", of: ({ line }) => line.note },
]);

export interface OutcomeRow extends OfPlan {
  readonly outcome: Outcome;
}

export const outcomes = declareTable<OutcomeRow>(
  "outcomes",
  "A row for each rule that applies to a plan, with what it came to",
  [
    planId,
    {
      name: "rule",
      type: "text",
      meaning: "Id of the rule, as in the command `rules`",
      of: ({ outcome }) => outcome.rule,
    },
    { name: "title", type: "text", meaning: "The check in two or three words", of: ({ outcome }) => outcome.title },
    {
      name: "outcome",
      type: "text",
      meaning: "`pass`, `fail`, `open` (a cell is missing) or `review` (a person must judge)",
      of: ({ outcome }) => outcome.kind,
    },
    {
      name: "met",
      type: "text",
      meaning: "What was found where it passes",
      of: ({ outcome }) => sentence(outcome.met),
    },
  ],
);

export interface FindingRow extends OutcomeRow {
  readonly finding: Finding;
}

export const findings = declareTable<FindingRow>(
  "findings",
  "A row for each thing that is broken, missing or to be judged",
  [
    planId,
    {
      name: "finding_key",
      type: "text",
      meaning: "Names the finding within its plan, also after rows were sorted; what `--accept` asks for",
      of: ({ finding }) => finding.key,
    },
    { name: "rule", type: "text", meaning: "Id of the rule", of: ({ outcome }) => outcome.rule },
    { name: "kind", type: "text", meaning: "`fail`, `open` or `review`", of: ({ finding }) => finding.kind },
    {
      name: "severity",
      type: "text",
      meaning: "`error`, `warning` or `review`",
      of: ({ finding }) => finding.severity,
    },
    { name: "message", type: "text", meaning: "What is wrong", of: ({ finding }) => sentence(finding.message) },
    { name: "why", type: "text", meaning: "Why it matters", of: ({ finding }) => sentence(finding.why) },
    { name: "fix", type: "text", meaning: "What to do", of: ({ finding }) => sentence(finding.fix) },
    {
      name: "at_table",
      type: "text",
      meaning: "`project`, `partners`, `budget` or `workPackages`; empty: the whole plan",
      of: ({ finding }) => finding.at.table,
    },
    { name: "at_row", type: "integer", meaning: "Its row as people see it", of: ({ finding }) => finding.at.line },
    {
      name: "at_name",
      type: "text",
      meaning: "The row’s name, such as the organisation",
      of: ({ finding }) => finding.at.row,
    },
    {
      name: "at_column",
      type: "text",
      meaning: "Key of the column, as in Tables and columns",
      of: ({ finding }) => finding.at.column,
    },
    {
      name: "at_stake_cents",
      type: "cents",
      unit: "euro cents",
      meaning: "How much money is concerned, where it is about an amount",
      of: ({ finding }) => (finding.euro === null ? null : euroToCents(finding.euro)),
    },
    {
      name: "source",
      type: "text",
      meaning: "Document and page of the first source",
      of: ({ finding, language }) => sourceIn(finding.sources[0], language),
    },
    {
      name: "evidence",
      type: "text",
      meaning: "How sure that is: `guide`, `official`, `secondary` or `unverified`",
      of: ({ finding }) => finding.sources[0]?.evidence,
    },
    {
      name: "accepted_by",
      type: "text",
      meaning: "Who accepted or judged it; empty: nobody, or nobody who is named",
      of: ({ finding }) => finding.accepted?.by,
    },
    {
      name: "accepted_reason",
      type: "text",
      meaning: "Why it was accepted; empty: it was not",
      of: ({ finding }) => finding.accepted?.reason,
    },
  ],
);

export interface CapRow extends OfPlan {
  readonly headroom: Headroom;
}

function yearOf({ scope }: Headroom): number | undefined {
  return scope.kind === "year" ? scope.year : scope.kind === "category" ? scope.detail.year : undefined;
}

export const caps = declareTable<CapRow>(
  "caps",
  "A row for each cap of a plan, with what is planned against it, as in the answers of the planning sheet",
  [
    planId,
    {
      name: "scope",
      type: "text",
      meaning: "What is capped: `grant`, `lump-sum`, `management`, `year` or `category`",
      of: ({ headroom }) => headroom.scope.kind,
    },
    { name: "project_year", type: "integer", meaning: "Of a cap for one year", of: ({ headroom }) => yearOf(headroom) },
    {
      name: "categories",
      type: "text",
      meaning: "Ids of the categories of a cap of some, with spaces between",
      of: ({ headroom: { scope } }) => (scope.kind === "category" ? scope.categories.join(" ") : null),
    },
    {
      name: "cap_cents",
      type: "cents",
      unit: "euro cents",
      meaning: "The cap; empty where the Guide sets none, or it cannot be told yet",
      of: ({ headroom }) => headroom.cap,
    },
    {
      name: "planned_cents",
      type: "cents",
      unit: "euro cents",
      meaning: "What is planned",
      of: ({ headroom }) => headroom.planned,
    },
    {
      name: "share",
      type: "number",
      unit: "fraction of 1",
      meaning: "The share that the cap comes from",
      of: ({ headroom }) => headroom.share,
    },
    {
      name: "must_be_met",
      type: "yes-no",
      meaning: "To the cent, as a lump sum is; else it may be undercut",
      of: ({ headroom }) => headroom.isExact,
    },
    {
      name: "weight",
      type: "text",
      meaning: "How being over weighs: `error` or `warning`",
      of: ({ headroom }) => headroom.weight,
    },
  ],
);

export interface DeadlineRow extends OfPlan {
  readonly deadline: Deadline;
  readonly source: ReportSource | undefined;
}

export const deadlines = declareTable<DeadlineRow>(
  "deadlines",
  "A row for each deadline by which a plan may be handed in",
  [
    planId,
    {
      name: "deadline_at",
      type: "time",
      unit: "Brussels time",
      meaning: "Until when",
      of: ({ deadline }) => `${deadline.at.replace("T", " ")}:00`,
    },
    {
      name: "deadline_on",
      type: "day",
      unit: "Brussels time",
      meaning: "The day of it",
      of: ({ deadline }) => deadline.at.slice(0, 10),
    },
    { name: "round", type: "integer", meaning: "Round of the call", of: ({ deadline }) => deadline.round },
    {
      name: "if_opened",
      type: "yes-no",
      meaning: "The round exists only where the National Agency opens it",
      of: ({ deadline }) => deadline.optional === true,
    },
    {
      name: "source",
      type: "text",
      meaning: "Document and page",
      of: ({ source, language }) => sourceIn(source, language),
    },
  ],
);

export interface ApplicationLimitRow extends OfPlan {
  readonly as: "coordinator" | "participant";
  readonly atMost: number;
  readonly source: ReportSource;
}

export const applicationLimits = declareTable<ApplicationLimitRow>(
  "application_limits",
  "A row for each limit on how often an organisation may apply in a plan’s action and call",
  [
    planId,
    {
      name: "counted_as",
      type: "text",
      meaning:
        "`coordinator`: applications that it coordinates; `participant`: all in which it is applicant or partner",
      of: ({ as }) => as,
    },
    {
      name: "most_applications",
      type: "integer",
      unit: "applications",
      meaning: "The limit",
      of: ({ atMost }) => atMost,
    },
    {
      name: "source",
      type: "text",
      meaning: "Document and page",
      of: ({ source, language }) => sourceIn(source, language),
    },
  ],
);

export interface SameConsortiumRow extends OfPlan {
  readonly group: number;
  readonly isSame: boolean;
  readonly isLimited: boolean;
}

export const sameConsortia = declareTable<SameConsortiumRow>(
  "same_consortia",
  "A row for each plan that shares its consortium with another plan of the action and call",
  [
    {
      name: "group_id",
      type: "integer",
      meaning: "Number of the group of plans that share a consortium, from 1; a plan may be in several",
      of: ({ group }) => group + 1,
    },
    planId,
    {
      name: "is_same",
      type: "yes-no",
      meaning: "All organisations are the same; else all but one, associated partners left out",
      of: ({ isSame }) => isSame,
    },
    {
      name: "one_application_only",
      type: "yes-no",
      meaning: "The Guide allows a consortium one application",
      of: ({ isLimited }) => isLimited,
    },
  ],
);

export interface FileNotRead {
  readonly sentence: string;
}

export const filesNotRead = declareTable<FileNotRead>("files_not_read", "A row for each file that could not be read", [
  { name: "why", type: "text", meaning: "The file, and why", of: (row) => row.sentence },
]);

export interface AboutRow {
  readonly name: string;
  readonly value: string;
}

export const about = declareTable<AboutRow>("about", "Where the tables come from", [
  { name: "name", type: "text", meaning: "`version`, `made_on` or `language`", of: ({ name }) => name },
  {
    name: "value",
    type: "text",
    meaning: "Of the program, the day in UTC, the language of the sentences",
    of: ({ value }) => value,
  },
]);

/** Every table, those before that others name. */
export const allTables = [
  plans,
  organisations,
  partners,
  workPackages,
  lines,
  outcomes,
  findings,
  caps,
  deadlines,
  applicationLimits,
  sameConsortia,
  filesNotRead,
  about,
] as const;
