// A portfolio as tables and warnings in words, for whichever form they are shown in.

import type { Verdict } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PortfolioPlan } from "../portfolio/portfolio-plan.ts";
import { sourceText } from "../sheet/check-table.ts";
import { portfolioTexts } from "./portfolio-texts.ts";
import { verdictMarks } from "./report-text.ts";

export interface PortfolioTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
}

export interface PortfolioWarning {
  readonly what: string;
  readonly lines: readonly string[];
}

export interface PortfolioSection {
  readonly title: string;
  readonly warnings: readonly PortfolioWarning[];
}

export interface PortfolioReport {
  readonly plans: PortfolioTable;
  readonly totals: PortfolioTable;
  readonly deadlines: PortfolioTable;
  readonly sections: readonly PortfolioSection[];
}

/** More names than these nobody reads in a sentence; the JSON form has them all. */
const mostNames = 12;

/** Writes the parts of a portfolio in a language. */
class PortfolioWriter {
  private readonly plans: readonly PortfolioPlan[];
  private readonly portfolio: Portfolio;
  private readonly language: Language;

  constructor(plans: readonly PortfolioPlan[], portfolio: Portfolio, language: Language) {
    this.plans = plans;
    this.portfolio = portfolio;
    this.language = language;
  }

  private get texts() {
    return portfolioTexts(this.language);
  }

  private action(id: string | undefined): string {
    return id === undefined ? "" : formatOf(this.language).action(id);
  }

  /** "Thu 5 March 2026, 12:00". */
  private time(at: string | undefined): string {
    if (at === undefined) return this.texts.unknownDeadline;
    const [day = "", hour = ""] = at.split("T");
    return `${formatOf(this.language).weekday(day)}, ${hour}`;
  }

  private names(plans: readonly number[]): string {
    const some = plans.slice(0, mostNames).map((index) => this.plans[index]?.name ?? "");
    const more = plans.length - some.length;
    return formatOf(this.language).and(more > 0 ? [...some, this.texts.more(more)] : some);
  }

  private organisation(number: number): string {
    return this.portfolio.organisations[number] ?? "";
  }

  planTable(): PortfolioTable {
    const times = new Map<number, string[]>();
    for (const { deadline, plans } of this.portfolio.deadlines) {
      if (deadline === undefined) continue;
      for (const plan of plans) times.set(plan, [...(times.get(plan) ?? []), deadline.at.slice(0, 10)]);
    }
    const rows = this.plans.map(({ name, plan, verdict }, index) => [
      name,
      plan.title ?? "",
      this.action(plan.action),
      String(plan.call ?? ""),
      verdictText(verdict, this.texts.totalHeadings),
      plan.partners.length,
      plan.grant === undefined ? "" : centsToEuro(plan.grant),
      (times.get(index) ?? []).join(", "),
    ]);
    return { headings: this.texts.planHeadings, rows, right: [5, 6] };
  }

  totalTable(): PortfolioTable {
    const rows = this.portfolio.totals.map(({ action, call, plans, verdicts, grant }) => [
      this.action(action),
      String(call ?? ""),
      plans,
      verdicts.problems,
      verdicts.open,
      verdicts.review,
      verdicts.ok,
      centsToEuro(grant),
    ]);
    return { headings: this.texts.totalHeadings, rows, right: [2, 3, 4, 5, 6, 7] };
  }

  deadlineTable(): PortfolioTable {
    const rows = this.portfolio.deadlines.map(({ action, call, deadline, source, plans }) => [
      this.time(deadline?.at),
      this.action(action),
      String(call),
      plans.length,
      source === undefined ? "" : sourceText(source, this.language),
    ]);
    return { headings: this.texts.deadlineHeadings, rows, right: [3] };
  }

  private consortia(): PortfolioWarning[] {
    const { texts, language } = this;
    const format = formatOf(language);
    return this.portfolio.sameConsortia.map(({ action, call, isSame, plans, organisations, agencies, source }) => ({
      what: `${texts.same(plans.length, isSame)}: ${this.names(plans)}`,
      lines: [
        `${this.action(action)}, ${call}`,
        format.and(organisations.slice(0, mostNames).map((one) => this.organisation(one))),
        ...(agencies.length > 1 ? [texts.agencies(format.and(agencies.map((code) => format.country(code))))] : []),
        ...(source === undefined
          ? [texts.noRule]
          : [`${texts.oneApplication} ${sourceText(source, language)}.`, texts.whatToDo.consortia]),
      ],
    }));
  }

  private applications(): PortfolioWarning[] {
    const { texts, language } = this;
    return this.portfolio.tooManyApplications.map(({ organisation, action, call, as, plans, limit, source }) => ({
      what: texts.tooMany(this.organisation(organisation), as, plans.length, limit),
      lines: [
        `${this.action(action)}, ${call}`,
        this.names(plans),
        `${sourceText(source, language)}.`,
        texts.whatToDo.applications,
      ],
    }));
  }

  private contradictions(): PortfolioWarning[] {
    const { texts } = this;
    const format = formatOf(this.language);
    return this.portfolio.contradictions.map(({ organisation, about, said, isCertain }) => {
      const word = (value: string): string =>
        about === "country" ? format.country(value) : format.organisationType(value);
      const list = said.map(({ value, plans }) => texts.in(word(value), this.names(plans)));
      return {
        what: texts.said(this.organisation(organisation), about, format.and(list)),
        lines: [...(isCertain ? [] : [texts.perhapsTwo]), texts.whatToDo.contradictions],
      };
    });
  }

  sections(): PortfolioSection[] {
    const { texts } = this;
    const all = [
      { title: texts.consortia, warnings: this.consortia() },
      { title: texts.applications, warnings: this.applications() },
      { title: texts.contradictions, warnings: this.contradictions() },
    ];
    return all.filter(({ warnings }) => warnings.length > 0);
  }
}

function verdictText(verdict: Verdict, headings: readonly string[]): string {
  const words: Readonly<Record<Verdict, string | undefined>> = {
    problems: headings[3],
    open: headings[4],
    review: headings[5],
    ok: headings[6],
  };
  return `${verdictMarks[verdict][0]} ${words[verdict] ?? ""}`;
}

export function portfolioReport(
  plans: readonly PortfolioPlan[],
  portfolio: Portfolio,
  language: Language,
): PortfolioReport {
  const writer = new PortfolioWriter(plans, portfolio, language);
  return {
    plans: writer.planTable(),
    totals: writer.totalTable(),
    deadlines: writer.deadlineTable(),
    sections: writer.sections(),
  };
}
