// What of a plan is one partner's: its row, lines, money, work packages, documents, what was found there, and a mail about it.
import { type CheckedPlan, type CheckOptions, checkPlanWithTally } from "../check/check-plan.ts";
import type { PanelCellText, PanelFinding, PanelPartner } from "../check/panel-state.ts";
import type { ReportPlace } from "../check/report.ts";
import { formatOf } from "../messages/format.ts";
import type { Language } from "../messages/messages.ts";
import { centsToEuro } from "../model/money.ts";
import type { BudgetLine, Partner, WorkPackage } from "../model/plan.ts";
import { phrase } from "../phrases/phrase.ts";
import { shortHeading, tablesOfSheet } from "../sheet/columns.ts";
import { sentence } from "../sheet/marks.ts";
import { panelReport } from "../sheet/panel.ts";
import { cellText } from "./cell-text.ts";
import { mailLanguage, mailWords } from "./mails/mail-words.ts";
import { askedOf, deadlineSentence } from "./mails/mails.ts";
import type { SheetPlan } from "./tries.ts";

type Options = CheckOptions & { readonly language: Language };

/** Its own lines, whatever else they say of the organisation's name. */
function linesOf({ plan }: SheetPlan, { tally }: CheckedPlan, partner: Partner): BudgetLine[] {
  const index = tally?.partners.findIndex(({ row }) => row === partner.row);
  return plan.lines.filter((line) =>
    tally === undefined ? line.partner === partner.name : tally.partnerOf(line) === index,
  );
}

/** Everything that was found in its row, its lines or its work packages. */
function findingsOf(
  checked: CheckedPlan,
  language: Language,
  rows: Readonly<Record<string, ReadonlySet<number>>>,
): PanelFinding[] {
  const isHere = ({ table, line }: ReportPlace): boolean =>
    table !== null && line !== null && rows[table]?.has(line) === true;
  const { errors, open, judge } = panelReport(checked, language);
  return [...errors, ...open, ...judge].filter(({ at, related }) => [at, ...related].some(isHere));
}

function rowCells({ grids, found }: SheetPlan, row: number, language: Language): PanelCellText[] {
  const cells = grids.partners?.[row - 1] ?? [];
  return tablesOfSheet.partners.columns.flatMap(({ key, heading, kind }) => {
    const column = found.partners?.at.get(key);
    const text = column === undefined ? "" : cellText(cells[column]);
    if (text === "" || kind === "calculated") return [];
    return { heading: shortHeading(phrase(heading, language)), text, key: `cell:partners:${row}:${key}` };
  });
}

function named({ id, title }: WorkPackage): string {
  return title === undefined ? id : `${id} ${title}`;
}

/** `undefined` where nobody has that name. */
export function panelPartner(sheet: SheetPlan, name: string, options: Options): PanelPartner | undefined {
  const { plan } = sheet;
  const { language } = options;
  const partner = plan.partners.find((one) => one.name === name);
  if (partner === undefined) return undefined;
  const checked = checkPlanWithTally(plan, options);
  const { tally } = checked;
  const lines = linesOf(sheet, checked, partner);
  const leads = plan.workPackages.filter(({ lead }) => lead === name);
  const cents = lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const all = plan.lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const rows = {
    partners: new Set([partner.row]),
    budget: new Set(lines.map(({ row }) => row)),
    workPackages: new Set(leads.map(({ row }) => row)),
  };
  const asked = tally === undefined || partner.role === "coordinator" ? [] : askedOf(tally, partner);

  const spoken = mailLanguage(partner.country);
  const words = mailWords[spoken];
  const own = findingsOf(checkPlanWithTally(plan, { ...options, language: spoken }), spoken, rows);
  const open = own
    .filter(({ accepted }) => accepted === null)
    .map(({ message, fix }) => [message, fix].map(sentence).join(" ").trim());
  const leading = leads.map(named);
  const format = formatOf(language);
  return {
    name,
    row: partner.row,
    cells: rowCells(sheet, partner.row, language),
    lines: lines.map(({ row, workPackage, category, year, note, amount }) => ({
      title: [
        workPackage ?? "",
        category === undefined ? "" : format.category(category),
        year === undefined ? "" : String(year),
        note ?? "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
      euro: amount === undefined ? null : centsToEuro(amount),
      key: `cell:budget:${row}:amount`,
    })),
    euro: centsToEuro(cents),
    missing: lines.filter(({ amount }) => amount === undefined).length,
    share: all === 0 ? null : cents / all,
    leads: leading,
    documents: asked.map((one) => mailWords[language].asked[one]),
    findings: findingsOf(checked, language, rows),
    mail: {
      language: spoken,
      project: plan.title ?? tally?.action.title ?? "",
      greeting: words.greeting,
      money: formatOf(spoken).money(cents),
      leads: leading,
      toDo: [...new Set([...open, ...asked.map((one) => words.asked[one])])],
      until: tally === undefined ? [] : deadlineSentence(tally, spoken),
      close: words.close,
      from: plan.partners.find(({ role }) => role === "coordinator")?.name ?? "",
    },
  };
}
