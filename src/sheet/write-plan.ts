// Writes a plan as cells of its tables, in the words of a language: the inverse of `readPlan`.

import { valueInForce } from "../check/values-in-force.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { TableName } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { categoryWords } from "../programme/categories.ts";
import { countryName } from "../programme/country-name.ts";
import { organisationTypeLabels } from "../programme/organisation-types.ts";
import { roleLabels } from "../programme/roles.ts";
import { variantLabel } from "../programme/variants.ts";
import type { Cell } from "./cell.ts";
import { lumpSumHeading, projectHeadings, tablesOfSheet } from "./columns.ts";
import { templateAnswers } from "./formulas.ts";
import { yesNoLabels } from "./yes-no-words.ts";

export type WrittenPlan = Readonly<Record<TableName, Cell[][]>>;

/** Values of one row by column key. */
type Row = Readonly<Record<string, Cell | undefined>>;

/** Puts the heading of the grant that fits the action. */
function headingOf(table: TableName, key: string, plan: Plan, language: Language): string {
  const column = tablesOfSheet[table].columns.find((one) => one.key === key);
  const action = plan.action === undefined ? undefined : actionById(plan.action);
  if (key === "grant" && action !== undefined && plan.call !== undefined) {
    if (valueInForce(action, "lumpSums", plan.call, plan.variant) !== undefined)
      return phrase(lumpSumHeading, language);
  }
  return column === undefined ? key : phrase(column.heading, language);
}

/** Writes plans in one language. */
class PlanWriter {
  private readonly plan: Plan;
  private readonly language: Language;
  private readonly further: readonly string[];

  constructor(plan: Plan, language: Language, further: readonly string[]) {
    this.plan = plan;
    this.language = language;
    this.further = further;
  }

  /** What was typed where it could not be read, else the value. */
  private cell(table: TableName, row: number | undefined, column: string, value: Cell | undefined): Cell {
    const problem = this.plan.problems.find(({ at }) => at.table === table && at.row === row && at.column === column);
    return problem?.value ?? value ?? "";
  }

  private euro(cents: number | undefined): number | undefined {
    return cents === undefined ? undefined : centsToEuro(cents);
  }

  private country(code: string | undefined): string | undefined {
    return code === undefined ? undefined : countryName(code, this.language);
  }

  private yesNo(answer: boolean | undefined): string | undefined {
    return answer === undefined ? undefined : phrase(yesNoLabels[answer ? "yes" : "no"], this.language);
  }

  project(): Cell[][] {
    const { plan, language } = this;
    const action = plan.action === undefined ? undefined : actionById(plan.action);
    const values: Row = {
      title: plan.title,
      action: action === undefined ? undefined : actionTitle(action, language),
      variant: plan.variant === undefined ? undefined : variantLabel(plan.variant, language),
      call: plan.call,
      start: plan.start,
      months: plan.months,
      grant: this.euro(plan.grant),
      totalCost: this.euro(plan.totalCost),
      participants: plan.participants,
    };
    const given = plan.participants === undefined ? this.further : [...this.further, "participants"];
    const rows = templateAnswers(given).map(({ key }): Cell[] => [
      headingOf("project", key, plan, language),
      this.cell("project", undefined, key, values[key]),
    ]);
    return [[phrase(projectHeadings.label, language), phrase(projectHeadings.answer, language)], ...rows];
  }

  partners(): Cell[][] {
    const { plan, language } = this;
    const rows = plan.partners.map((partner): Row & { readonly row: number } => ({
      row: partner.row,
      name: partner.name,
      country: this.country(partner.country),
      type: partner.type === undefined ? undefined : phrase(organisationTypeLabels[partner.type], language),
      role: partner.role === undefined ? undefined : phrase(roleLabels[partner.role], language),
      id: partner.id,
      eche: this.yesNo(partner.eche),
      established: partner.established,
      addedValue: partner.addedValue,
      echeCode: partner.echeCode,
      mandate: this.yesNo(partner.mandate),
      declaration: this.yesNo(partner.declaration),
      representative: partner.representative,
      contact: partner.contact,
    }));
    return this.table("partners", rows);
  }

  budget(): Cell[][] {
    const { plan, language } = this;
    const rows = plan.lines.map((line): Row & { readonly row: number } => {
      const category = categoryWords.find(({ id }) => id === line.category);
      return {
        row: line.row,
        partner: line.partner,
        workPackage: line.workPackage,
        category: category === undefined ? undefined : phrase(category.label, language),
        year: line.year,
        quantity: line.quantity,
        rate: this.euro(line.rate),
        amount: this.euro(line.amount),
        note: line.note,
        country: this.country(line.country),
        staff: line.staff,
        km: line.km,
        days: line.days,
      };
    });
    return this.table("budget", rows);
  }

  workPackages(): Cell[][] {
    const rows = this.plan.workPackages.map(({ row, id, title, lead, startMonth, endMonth }) => ({
      row,
      id,
      title,
      lead,
      startMonth,
      endMonth,
    }));
    return this.table("workPackages", rows);
  }

  /** All columns of the template but the status, then those that only this plan uses. */
  private table(table: TableName, rows: readonly (Row & { readonly row: number })[]): Cell[][] {
    const columns = tablesOfSheet[table].columns.filter(
      ({ key, kind, width }) =>
        kind !== "calculated" &&
        (width !== undefined ||
          (table === "budget" && this.further.includes(key)) ||
          rows.some((row) => row[key] !== undefined)),
    );
    const headings = columns.map(({ heading }) => phrase(heading, this.language));
    const cells = rows.map((row) => columns.map(({ key }) => this.cell(table, row.row, key, row[key])));
    return [headings, ...cells];
  }
}

/**
 * Cells of every table, headings in the first row, then one row per partner, line or work package without gaps.
 * @param further keys of columns of the budget that are written even where they are empty.
 */
export function writePlan(plan: Plan, language: Language, further: readonly string[] = []): WrittenPlan {
  const writer = new PlanWriter(plan, language, further);
  return {
    project: writer.project(),
    partners: writer.partners(),
    budget: writer.budget(),
    workPackages: writer.workPackages(),
  };
}
