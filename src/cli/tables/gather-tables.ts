// Fills the tables of the export plan by plan, and at the end with what only shows when plans are seen side by side.

import { type CheckedPlan, checkPlanWithTally } from "../../check/check-plan.ts";
import { headroomOf } from "../../check/headroom.ts";
import type { Acceptance } from "../../check/outcome.ts";
import { partnersByName } from "../../check/partner-names.ts";
import { reportSource } from "../../check/sources.ts";
import { workPackagesOf } from "../../check/work-packages.ts";
import type { Language } from "../../messages/messages.ts";
import { applicationLimitsOf } from "../../portfolio/applications.ts";
import { membersOf } from "../../portfolio/organisations.ts";
import { portfolioOf } from "../../portfolio/portfolio.ts";
import type { PortfolioPlan } from "../../portfolio/portfolio-plan.ts";
import type { FilePlan } from "../read-plan-file.ts";
import type { Table, TableRows, Value } from "./table.ts";
import * as tables from "./tables.ts";

export interface Gathering {
  readonly language: Language;
  readonly accepted: readonly Acceptance[];
  readonly version: string;
  /** `2026-03-05`. */
  readonly day: string;
}

/** Rows of values are kept, and of each plan no more than what the other plans are compared with. */
export class GatheredTables {
  private readonly rows = new Map<string, Value[][]>();
  private readonly plans: PortfolioPlan[] = [];
  private readonly gathering: Gathering;

  constructor(gathering: Gathering) {
    this.gathering = gathering;
  }

  get planCount(): number {
    return this.plans.length;
  }

  private add<Row>(table: Table<Row>, row: Row): void {
    const rows = this.rows.get(table.name);
    if (rows === undefined) this.rows.set(table.name, [table.valuesOf(row)]);
    else rows.push(table.valuesOf(row));
  }

  addPlan({ file, index, plan: typed }: FilePlan): void {
    const { language, accepted } = this.gathering;
    const checked = checkPlanWithTally(typed, { language, accepted });
    const { report } = checked;
    const plan = checked.tally?.plan ?? typed;
    this.plans.push({ name: index === undefined ? file : `${file}, ${index}`, plan, verdict: report.verdict });
    const own = { planId: this.plans.length, language };
    const planned = plan.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    this.add(tables.plans, { ...own, file, index, plan, report, planned });
    for (const row of plan.workPackages) this.add(tables.workPackages, { ...own, row });
    this.addLines(own, plan, checked);
    for (const outcome of report.outcomes) {
      if (outcome.kind === "not-applicable") continue;
      this.add(tables.outcomes, { ...own, outcome });
      for (const finding of outcome.findings) this.add(tables.findings, { ...own, outcome, finding });
    }
    for (const headroom of checked.tally === undefined ? [] : headroomOf(checked.tally)) {
      this.add(tables.caps, { ...own, headroom });
    }
  }

  private addLines(own: tables.OfPlan, plan: PortfolioPlan["plan"], { tally }: CheckedPlan): void {
    const partnerOf = partnersByName(plan.partners);
    const { known, keyOf } = workPackagesOf(plan);
    const management = tally?.management;
    for (const line of plan.lines) {
      const { partner, workPackage } = line;
      const index = partner === undefined ? undefined : partnerOf(partner);
      const key = workPackage === undefined ? undefined : keyOf(workPackage);
      this.add(tables.lines, {
        ...own,
        line,
        partnerRow: plan.partners[index ?? -1]?.row,
        workPackage: key === undefined ? undefined : known.get(key)?.id,
        isManagement: management === undefined || management.mayHave(line) ? undefined : management.has(line),
      });
    }
  }

  /** @param faults files that could not be read, in sentences. */
  finish(faults: readonly string[]): TableRows[] {
    const { language, version, day } = this.gathering;
    const of = (plan: number): tables.OfPlan => ({ planId: plan + 1, language });
    this.addPartners();
    const portfolio = portfolioOf(this.plans);
    portfolio.organisations.forEach((name, organisation) => {
      this.add(tables.organisations, { organisation, name });
    });
    for (const { deadline, source, plans } of portfolio.deadlines) {
      if (deadline === undefined) continue;
      for (const plan of plans) this.add(tables.deadlines, { ...of(plan), deadline, source });
    }
    this.plans.forEach(({ plan }, index) => {
      for (const { value, entry } of applicationLimitsOf(plan)) {
        const { as, atMost } = value;
        this.add(tables.applicationLimits, { ...of(index), as, atMost, source: reportSource(entry) });
      }
    });
    portfolio.sameConsortia.forEach(({ plans, isSame, source }, group) => {
      for (const plan of plans) {
        this.add(tables.sameConsortia, { ...of(plan), group, isSame, isLimited: source !== undefined });
      }
    });
    for (const sentence of faults) this.add(tables.filesNotRead, { sentence });
    for (const [name, value] of Object.entries({ version, made_on: day, language })) {
      this.add(tables.about, { name, value });
    }
    return tables.allTables.map(({ name, meaning, columns }) => ({
      name,
      meaning,
      columns,
      rows: this.rows.get(name) ?? [],
    }));
  }

  private addPartners(): void {
    const { language } = this.gathering;
    const organisations = new Map(membersOf(this.plans).map(({ partner, organisation }) => [partner, organisation]));
    this.plans.forEach(({ plan }, index) => {
      for (const partner of plan.partners) {
        const organisation = organisations.get(partner);
        this.add(tables.partners, { planId: index + 1, language, partner, organisation, call: plan.call });
      }
    });
  }
}
