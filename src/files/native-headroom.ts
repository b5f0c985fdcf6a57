// The table of caps on the Project tab as native formulas: it follows what is typed, without the add-on.

import { headroomOf } from "../check/headroom.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { type Cents, centsToEuro, shareOf } from "../model/money.ts";
import type { Duration, GrantCap } from "../programme/parameters.ts";
import { planCap, planYearCap } from "../rules/cap.ts";
import type { Tally } from "../rules/tally.ts";
import { cellName, columnLetters, fixed, onTab } from "../sheet/areas.ts";
import { answerRow, rowsLookedAt, type TabNames, templateColumns } from "../sheet/formulas.ts";
import { headroomLabel } from "../sheet/headroom-words.ts";
import { metMark } from "../sheet/status.ts";
import { quotedText } from "./native-formula.ts";
import type { FileCell } from "./workbook.ts";

interface Row {
  readonly label: string;
  readonly cap: string;
  readonly planned: string;
  readonly isExact: boolean;
  readonly mark: "✖" | "▲";
  /** What the formulas come to for the plan that is written, in cents. */
  readonly now: { readonly cap: Cents | undefined; readonly planned: Cents };
}

/** Cells of the budget and of the answers, as formulas name them. */
function placesOf(tabs: TabNames) {
  const budget = (key: string): string => {
    const column = columnLetters(templateColumns("budget", []).indexOf(key));
    return onTab(tabs.budget, `$${column}$2:$${column}$${rowsLookedAt.budget}`);
  };
  const answer = (key: string): string => fixed(cellName(answerRow(key), 1));
  const [amount, quantity, rate] = [budget("amount"), budget("quantity"), budget("rate")];
  return {
    months: answer("months"),
    grant: answer("grant"),
    year: budget("year"),
    workPackage: budget("workPackage"),
    /** What is typed as amount; where none is, quantity times rate. `condition` is a column and what it must hold. */
    sum: (column?: string, value?: string): string => {
      if (column === undefined || value === undefined) {
        return `ROUND(SUM(${amount})+SUMPRODUCT((${amount}="")*1,${quantity},${rate}),2)`;
      }
      return `ROUND(SUMIF(${column},${value},${amount})+SUMPRODUCT((${amount}="")*(${column}=${value}),${quantity},${rate}),2)`;
    },
  };
}

function isAllowed(duration: Duration | undefined, months: string): string {
  if (duration === undefined) return `ISNUMBER(${months})`;
  if ("choices" in duration) return `OR(${duration.choices.map((choice) => `${months}=${choice}`).join(",")})`;
  return `AND(${months}>=${duration.from},${months}<=${duration.longest?.to ?? duration.to})`;
}

/** The cap as a formula over the months; caps that follow from the partners stand as they are for the plan as written. */
function grantCapFormula(tally: Tally, cap: GrantCap | undefined, months: string): string {
  const now = planCap(tally)?.exact;
  const settled = now === undefined ? '""' : String(centsToEuro(now));
  if (cap === undefined || !("byMonths" in cap || "perMonth" in cap)) return settled;
  const its =
    "byMonths" in cap
      ? Object.entries(cap.byMonths).reduceRight(
          (rest, [count, euro]) => `IF(${months}=${count},${euro},${rest})`,
          '""',
        )
      : `MIN(${cap.perMonth}*${months},${cap.upTo})`;
  return `IF(${isAllowed(tally.value("duration"), months)},${its},"")`;
}

function longestYears(tally: Tally): number {
  const duration = tally.value("duration");
  if (tally.years !== undefined || duration === undefined) return tally.years ?? 3;
  return Math.ceil(("choices" in duration ? Math.max(...duration.choices) : duration.to) / 12);
}

function rowsOf(tally: Tally, tabs: TabNames, language: Language): Row[] {
  const { months, grant, year, workPackage, sum } = placesOf(tabs);
  const known = headroomOf(tally);
  const now = (kind: string, number?: number): Row["now"] => {
    const found = known.find(({ scope }) => scope.kind === kind && (!("year" in scope) || scope.year === number));
    return { cap: found?.cap, planned: found?.planned ?? 0 };
  };
  const total = sum();
  const rows: Row[] = [];
  const label = (scope: Parameters<typeof headroomLabel>[0]["scope"], share?: number): string =>
    headroomLabel({ scope, share, cap: undefined, planned: 0, isExact: false, weight: "error" }, language);
  const grantOrTotal = `IF(ISNUMBER(${grant}),${grant},${total})`;
  if (tally.value("lumpSums") === undefined) {
    const cap = grantCapFormula(tally, tally.value("grantCap"), months);
    const base = { label: label({ kind: "grant" }), isExact: false, mark: "✖" as const };
    rows.push({ ...base, cap, planned: grantOrTotal, now: now("grant") });
  } else {
    const base = { label: label({ kind: "lump-sum" }), isExact: true, mark: "✖" as const };
    rows.push({
      ...base,
      cap: `IF(ISNUMBER(${grant}),${grant},"")`,
      planned: total,
      now: { ...now("lump-sum"), cap: tally.plan.grant },
    });
  }
  const share = tally.value("managementShare");
  if (share !== undefined) {
    // How the lines of this plan call the work package; in a new plan it is the first.
    const typed = tally.plan.lines
      .filter((line) => tally.management.has(line))
      .flatMap((line) => line.workPackage ?? []);
    const names = typed.length === 0 ? ["WP1"] : [...new Set(typed)];
    const planned = names.map((name) => sum(workPackage, quotedText(name))).join("+");
    const isShareOfCost = tally.value("coFinancingRate") !== undefined;
    const base = isShareOfCost ? `IF(ISNUMBER(${grant}),${grant},0)` : grantOrTotal;
    const baseNow = tally.plan.grant ?? (isShareOfCost ? 0 : tally.total);
    const cap = `ROUNDDOWN(ROUND(${base}*${share},6),2)`;
    rows.push({
      label: label({ kind: "management" }, share),
      cap,
      planned,
      isExact: false,
      mark: "✖",
      now: { cap: shareOf(baseNow, share), planned: now("management").planned },
    });
  }
  const yearCap = planYearCap(tally);
  for (let number = 1; number <= Math.min(longestYears(tally), 10); number += 1) {
    rows.push({
      label: label({ kind: "year", year: number }),
      cap: yearCap === undefined ? '""' : String(centsToEuro(yearCap)),
      planned: sum(year, String(number)),
      isExact: false,
      mark: "▲",
      now: { ...now("year", number), cap: yearCap },
    });
  }
  return rows;
}

/** Euro in words, as `format.money` writes it: no decimals where there are none. */
function moneyFormula(cell: string, language: Language): string {
  const [before = "", after = ""] = formatOf(language).money(0).split("0");
  const text = `FIXED(${cell},IF(${cell}=INT(${cell}),0,2))`;
  return [before === "" ? "" : `${quotedText(before)}&`, text, after === "" ? "" : `&${quotedText(after)}`].join("");
}

/** "€2,500 over" with the amount from a cell. */
function sentence(words: (amount: string) => string, mark: string, amount: string): string {
  const [before = "", after = ""] = words("\u0000").split("\u0000");
  return `${quotedText(`${mark} ${before}`)}&${amount}&${quotedText(after)}`;
}

function statusCells(
  { isExact, mark, now }: Row,
  at: { cap: string; planned: string; left: string },
  language: Language,
) {
  const { bars } = messagesOf(language).common;
  const format = formatOf(language);
  const amount = moneyFormula(`ABS(${at.left})`, language);
  const over = sentence(bars.over, mark, amount);
  const left = sentence(bars.left, metMark, amount);
  const missing = sentence(bars.missing, mark, amount);
  const exact = quotedText(`${metMark} ${bars.exact}`);
  const formula = isExact
    ? `IF(${at.planned}=0,${quotedText(bars.nothingPlanned)},IF(NOT(ISNUMBER(${at.left})),"",IF(${at.left}=0,${exact},IF(${at.left}<0,${over},${missing}))))`
    : `IF(NOT(ISNUMBER(${at.left})),"",IF(${at.left}<0,${over},${left}))`;
  const rest = now.cap === undefined ? undefined : now.cap - now.planned;
  const words = (): string => {
    if (isExact && now.planned === 0) return bars.nothingPlanned;
    if (rest === undefined) return "";
    if (rest < 0) return `${mark} ${bars.over(format.money(-rest))}`;
    if (!isExact) return `${metMark} ${bars.left(format.money(rest))}`;
    return rest === 0 ? `${metMark} ${bars.exact}` : `${mark} ${bars.missing(format.money(rest))}`;
  };
  return { formula, result: words() };
}

/** Rows of scope, cap, planned, left, status; with a heading row, to be written from this cell on (counted from 0). */
export function nativeHeadroom(
  tally: Tally,
  tabs: TabNames,
  language: Language,
  corner: { readonly row: number; readonly column: number },
): FileCell[][] {
  const { common } = messagesOf(language);
  const rows = rowsOf(tally, tabs, language).map((row, index): FileCell[] => {
    const cell = (offset: number): string => cellName(corner.row + 1 + index, corner.column + offset);
    const at = { cap: cell(1), planned: cell(2), left: cell(3) };
    const { cap, planned } = row.now;
    const cents = (amount: Cents | undefined): number | "" => (amount === undefined ? "" : centsToEuro(amount));
    return [
      row.label,
      { formula: row.cap, result: cents(cap) },
      { formula: row.planned, result: centsToEuro(planned) },
      {
        formula: `IF(ISNUMBER(${at.cap}),ROUND(${at.cap}-${at.planned},2),"")`,
        result: cents(cap === undefined ? undefined : cap - planned),
      },
      statusCells(row, at, language),
    ];
  });
  return [[...common.headroomHeadings], ...rows];
}
