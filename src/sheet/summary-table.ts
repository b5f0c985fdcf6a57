// The budget summed up as a table for the sheet: the caps of the whole, then each year, partner, work package and category.
import { type BudgetOverview, budgetOverview } from "../check/budget-overview.ts";
import { headroomOf } from "../check/headroom.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { type Cents, centsToEuro } from "../model/money.ts";
import type { Tally } from "../rules/tally.ts";
import type { Cell } from "./cell.ts";
import { headroomRow } from "./check-table.ts";

/** Signs of the longest bar. */
const longest = 20;

/** A bar of letters: it needs no chart, prints, and every spreadsheet shows it. What is more than nothing has at least one. */
function bar(planned: Cents, most: Cents): string {
  return planned <= 0 ? "" : "█".repeat(Math.max(1, Math.round((planned / most) * longest)));
}

/** With a heading row; amounts in euro. */
export function summaryTable(tally: Tally, language: Language): Cell[][] {
  const { bars, summary } = messagesOf(language).common;
  const { category } = formatOf(language);
  const overview = budgetOverview(tally);
  const share = (planned: Cents): Cell => (overview.total > 0 ? planned / overview.total : "");
  const whole = headroomOf(tally)
    .filter(({ scope }) => scope.kind !== "year")
    .map((one): Cell[] => {
      const [label = "", cap = "", planned = "", , status = ""] = headroomRow(one, language);
      return [label, planned, cap, share(one.planned), "", status];
    });
  const words: Readonly<Record<keyof Omit<BudgetOverview, "total">, (name: string) => string>> = {
    years: (name) => bars.year(Number(name)),
    partners: (name) => name,
    workPackages: (name) => name,
    categories: category,
  };
  const parts = (["years", "partners", "workPackages", "categories"] as const).flatMap((of): Cell[][] => {
    const rows = overview[of];
    if (rows.length === 0) return [];
    const most = Math.max(...rows.map(({ planned }) => planned));
    return [
      ["", "", "", "", "", ""],
      [summary[of], "", "", "", "", ""],
      ...rows.map(({ name, title, planned, cap }): Cell[] => {
        const label = name === "" ? summary.notSaid : [words[of](name), title ?? ""].join(" ").trim();
        const row =
          cap === undefined
            ? []
            : headroomRow(
                {
                  scope: { kind: "grant" },
                  cap,
                  planned,
                  isExact: false,
                  share: undefined,
                  weight: of === "years" || of === "categories" ? "warning" : "error",
                },
                language,
              );
        return [label, centsToEuro(planned), row[1] ?? "", share(planned), bar(planned, most), row[4] ?? ""];
      }),
    ];
  });
  return [[...summary.headings], ...whole, ...parts];
}
