// From what a person chose of their tabs to a preview of what is read, and to the marks and formulas that are kept.
import type {
  AdoptedTable,
  Adoption,
  AdoptPreview,
  ChosenTable,
  Mark,
  PlanAnswers,
  PreviewTable,
} from "../check/panel-state.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { euroToCents } from "../model/money.ts";
import type { TableName } from "../model/place.ts";
import { phrase } from "../phrases/phrase.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { variantLabel } from "../programme/variants.ts";
import { areaName, cellName, columnLetters, fixed, onTab } from "../sheet/areas.ts";
import { columnOf, tablesOfSheet } from "../sheet/columns.ts";
import { type FoundTable, findTable } from "../sheet/find-table.ts";
import { cellOfAnswer } from "../sheet/finding-cell.ts";
import { rowsLookedAt } from "../sheet/formulas.ts";
import { panelChoices } from "../sheet/panel-choices.ts";
import { type FoundTables, type PlanGrids, readPlan } from "../sheet/read-plan.ts";
import { quoted } from "../sheet/read-text.ts";
import { isTypedKey, type OwnTab } from "./own-tab.ts";
import { answersOf } from "./tries.ts";

/** Rows shown before anything is kept. */
const sampleRows = 3;

/** Columns shown of them: more do not fit beside each other. */
const sampleColumns = 3;

interface Chosen extends ChosenTable {
  readonly tab: OwnTab;
  readonly found: FoundTable;
}

function foundIn({ table, line, isAcross, at }: ChosenTable, { grid }: OwnTab): FoundTable {
  const places = new Map(at);
  const empty = { at: places, headings: new Map<string, string>(), missing: [], duplicates: [] };
  const first = Math.min(...places.values());
  if (table === "project") {
    return isAcross
      ? { ...empty, headingRow: line, answerColumn: first, answerRow: line }
      : { ...empty, headingRow: first, answerColumn: line };
  }
  const headings = new Map(at.map(([key, column]) => [key, quoted(grid[line]?.[column] ?? "")]));
  return { ...empty, headings, headingRow: line, answerColumn: -1 };
}

function chosenIn(tabs: readonly OwnTab[], chosen: readonly ChosenTable[]): Chosen[] {
  return chosen.flatMap((one) => {
    const tab = tabs.find(({ sheetId }) => sheetId === one.sheetId);
    return tab === undefined || one.at.length === 0 ? [] : [{ ...one, tab, found: foundIn(one, tab) }];
  });
}

function planOf(chosen: readonly Chosen[], given: PlanAnswers | null) {
  const grids: { -readonly [Table in TableName]?: PlanGrids[Table] } = {};
  const found: { -readonly [Table in TableName]?: FoundTables[Table] } = {};
  for (const one of chosen) {
    grids[one.table] = one.tab.grid;
    found[one.table] = one.found;
  }
  return readPlan(grids, found, given);
}

/** First and last column that is read. */
function ends({ at }: ChosenTable): readonly [number, number] {
  const columns = at.map(([, column]) => column);
  return [Math.min(...columns), Math.max(...columns)];
}

/** Headings that a formula, which knows no marks, would read as something else. */
function unlikeHeadings(one: Chosen, language: Language): PreviewTable["unlikeHeadings"] {
  if (one.table === "project") return [];
  const [first, last] = ends(one);
  const named = findTable(
    one.tab.grid.slice(one.line).map((cells) => cells.slice(first, last + 1)),
    one.table,
  );
  const read = new Map([...(named?.at ?? [])].map(([key, column]) => [column + first, key]));
  const isElsewhere = named?.headingRow !== 0;
  const wanted = new Map(one.at.map(([key, column]) => [column, key]));
  return [...new Set([...wanted.keys(), ...(isElsewhere ? [] : read.keys())])].flatMap((column) => {
    const key = wanted.get(column);
    if (!isElsewhere && read.get(column) === key) return [];
    return [
      {
        heading: quoted(one.tab.grid[one.line]?.[column] ?? "") || columnLetters(column),
        wanted: key === undefined ? "" : phrase(columnOf(one.table, key).heading, language),
      },
    ];
  });
}

/** Right of everything, or where ours stands already. */
function statusColumnOf({ tab, table }: Chosen): number {
  return tab.adopted[table]?.at.get("status") ?? tab.columns;
}

function previewOf(one: Chosen, plan: ReturnType<typeof planOf>, language: Language): PreviewTable {
  const { table, tab, at, found } = one;
  const rows = { project: [], partners: plan.partners, budget: plan.lines, workPackages: plan.workPackages }[table];
  const columns = tablesOfSheet[table].columns.filter(({ key }) => at.some(([its]) => its === key));
  const index = (key: string): number => found.at.get(key) ?? -1;
  const format = formatOf(language);
  const cell = (row: number, key: string): string => {
    const its = tab.grid[row]?.[index(key)] ?? "";
    const isAmount = typeof its === "number" && columnOf(table, key).kind === "amount";
    return isAmount ? format.money(euroToCents(its)) : quoted(its);
  };
  const answers = columns.map(({ key, heading }) => {
    const its = cellOfAnswer(found, key);
    return [phrase(heading, language), its === undefined ? "" : quoted(tab.grid[its.row]?.[its.column] ?? "")];
  });
  const shown = [...columns]
    .sort((one, other) => Number(other.key === "amount") - Number(one.key === "amount"))
    .filter(({ key }, place) => place < sampleColumns || key === "amount")
    .slice(0, sampleColumns)
    .sort((one, other) => columns.indexOf(one) - columns.indexOf(other));
  const unlike = unlikeHeadings(one, language);
  return {
    table,
    tab: tab.name,
    rows: table === "project" ? answers.length : rows.length,
    headings: table === "project" ? [] : shown.map(({ heading }) => phrase(heading, language)),
    sample:
      table === "project"
        ? answers
        : rows.slice(0, sampleRows).map(({ row }) => shown.map(({ key }) => cell((row ?? 0) - 1, key))),
    absent: tablesOfSheet[table].columns
      .filter(
        ({ key, width, kind }) =>
          table === "partners" && width !== undefined && kind === "choice" && !found.at.has(key),
      )
      .map(({ heading }) => phrase(heading, language)),
    unreadable: plan.problems
      .filter((problem) => problem.at.table === table)
      .flatMap(({ at: { row, column }, value }) => {
        const its =
          table === "project"
            ? cellOfAnswer(found, column ?? "")
            : { row: (row ?? 1) - 1, column: found.at.get(column ?? "") ?? -1 };
        return its === undefined || its.column < 0 ? [] : [{ cell: cellName(its.row, its.column), text: value }];
      }),
    statusColumn: table === "project" || unlike.length > 0 ? null : columnLetters(statusColumnOf(one)),
    unlikeHeadings: unlike,
  };
}

const answerKeys = ["action", "variant", "call", "months", "grant"] as const;

/** What is read of the tabs, before anything is kept. */
export function previewTabs(
  tabs: readonly OwnTab[],
  chosenTables: readonly ChosenTable[],
  given: PlanAnswers | null,
  language: Language,
): AdoptPreview {
  const chosen = chosenIn(tabs, chosenTables);
  const plan = planOf(chosen, null);
  const project = chosen.find(({ table }) => table === "project");
  const total = plan.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return {
    tables: chosen.map((one) => previewOf(one, plan, language)),
    partners: plan.partners.length,
    lines: plan.lines.length,
    totalText: formatOf(language).money(total),
    // The field goes with the action where one cell says both.
    asked: answerKeys.filter(
      (key) => !project?.found.at.has(key) && (key !== "variant" || !project?.found.at.has("action")),
    ),
    choices: panelChoices(language),
    answers: answersOf(planOf(chosen, given)),
  };
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The formulas of status columns and Checks tab: places of these tabs, and answers in words where no cell holds them. */
function formulasOf(chosen: readonly Chosen[], given: PlanAnswers | null, language: Language) {
  const project = chosen.find(({ table }) => table === "project");
  const action = actionById(given?.action ?? "");
  const typed: Readonly<Record<string, string>> = {
    action: action === undefined ? "" : quote(actionTitle(action, language)),
    variant: given?.variant == null ? "" : quote(variantLabel(given.variant, language)),
    call: String(given?.call ?? ""),
    months: String(given?.months ?? ""),
    grant: String(given?.grant ?? ""),
  };
  const answer = (key: string): string => {
    const its = project && cellOfAnswer(project.found, key);
    if (project === undefined || its === undefined) return typed[key] ?? "";
    return onTab(project.tab.name, fixed(cellName(its.row, its.column)));
  };
  const area = (table: "partners" | "budget" | "workPackages", isOwn: boolean): string => {
    const one = chosen.find((its) => its.table === table);
    if (one === undefined || unlikeHeadings(one, language).length > 0) return "";
    const [first, last] = ends(one);
    const lastRow = Math.min(one.line + rowsLookedAt[table], one.tab.maxRows) - 1;
    const cells = areaName(one.line, first, lastRow, last);
    return isOwn ? cells : onTab(one.tab.name, fixed(cells));
  };
  const formula = (name: string, ...values: readonly string[]): string =>
    `=${name}(${values.join(";").replace(/;+$/, "")})`;
  const [partners, budget, workPackages] = [
    area("partners", false),
    area("budget", false),
    area("workPackages", false),
  ];
  const [actionCell, call, variant] = [answer("action"), answer("call"), answer("variant")];
  const [months, grant] = [answer("months"), answer("grant")];
  return {
    partners: formula("ERASMUS_PARTNERS", actionCell, call, area("partners", true), variant, budget, grant),
    budget: formula(
      "ERASMUS_LINES",
      actionCell,
      call,
      months,
      area("budget", true),
      partners,
      variant,
      grant,
      workPackages,
    ),
    workPackages: formula(
      "ERASMUS_WORK_PACKAGES",
      actionCell,
      call,
      months,
      area("workPackages", true),
      partners,
      budget,
      variant,
      grant,
    ),
    checks:
      partners === ""
        ? null
        : formula(
            "ERASMUS_CHECK",
            actionCell,
            call,
            months,
            grant,
            partners,
            budget,
            variant,
            quote(language),
            answer("totalCost"),
            workPackages,
            answer("participants"),
          ),
  };
}

/** Marks for rows and columns; the formulas only if somebody wants to see statuses in the sheet. */
export function adoptionOf(
  tabs: readonly OwnTab[],
  chosenTables: readonly ChosenTable[],
  given: PlanAnswers | null,
  hasStatus: boolean,
  language: Language,
): Adoption {
  const chosen = chosenIn(tabs, chosenTables);
  const formulas = formulasOf(chosen, given, language);
  return {
    tables: chosen.map((one): AdoptedTable => {
      const { sheetId, table, line, isAcross } = one;
      const at = one.at.filter(([key]) => isTypedKey(key));
      const itself: readonly Mark[] = [["", line]];
      const status =
        hasStatus && table !== "project" && unlikeHeadings(one, language).length === 0 ? formulas[table] : null;
      const marks: readonly Mark[] = status === null ? at : [...at, ["status", statusColumnOf(one)]];
      return isAcross
        ? { sheetId, table, columns: marks, rows: itself, status }
        : { sheetId, table, columns: itself, rows: at, status };
    }),
    given,
    checks: hasStatus ? formulas.checks : null,
  };
}
