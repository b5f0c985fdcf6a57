// One amount is edited: the sums alone, the sums and the report, and the same edit in a workbook of formulas.
import { type LiveCheck, liveCheck } from "../src/check/live-check.ts";
import type { BudgetLine } from "../src/model/plan.ts";
import { readPlan } from "../src/sheet/read-plan.ts";
import { type Candidate, measure, median } from "./measure.ts";
import { buildWorkbook } from "./peers/hyperformula.ts";
import { goodPlan } from "./plans.ts";

export const editedLines = [100, 1_000, 2_000, 10_000, 100_000] as const;

interface Edited {
  readonly live: LiveCheck;
  readonly edit: () => void;
}

/** Edits one amount after another, all over the plan. */
function editing(lineCount: number): Edited {
  const typed = readPlan(goodPlan(50, lineCount));
  // Beside a quantity and a rate another amount would be a finding of its own, line by line.
  const plan = { ...typed, lines: typed.lines.map((line) => ({ ...line, quantity: undefined, rate: undefined })) };
  const live = liveCheck(plan);
  live.report();
  const lines: BudgetLine[] = [...plan.lines];
  let next = 0;
  return {
    live,
    edit() {
      const index = (next * 7919) % lines.length;
      const before = lines[index];
      if (before === undefined) return;
      const line = { ...before, amount: (before.amount ?? 0) + (next % 2 === 0 ? 1 : -1) };
      lines[index] = line;
      live.replaceLine(index, line);
      next++;
    },
  };
}

export interface EditTimes {
  /** Microseconds by number of lines: the sums follow. */
  readonly sums: ReadonlyMap<number, number>;
  /** The same, and the whole report is made. */
  readonly report: ReadonlyMap<number, number>;
  /** HyperFormula, 50 partners and 2 000 lines. */
  readonly hyperformula: number;
}

export async function measureEdits(): Promise<EditTimes> {
  const candidates: Candidate[] = editedLines.flatMap((lines): Candidate[] => {
    const { live, edit } = editing(lines);
    const editAndReport = (): unknown => {
      edit();
      return live.report();
    };
    return [
      { name: `sums ${lines}`, run: edit, times: 5_000 },
      { name: `report ${lines}`, run: editAndReport, times: 50 },
    ];
  });
  const times = await measure(candidates, 15, 5);
  const workbook = buildWorkbook(goodPlan(50, 2000));
  const taken: number[] = [];
  for (let turn = -1; turn < 6; turn++) {
    const start = process.hrtime.bigint();
    workbook.editAmount(1 + turn + 2, 100 + turn);
    workbook.brokenRules();
    if (turn >= 0) taken.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  workbook.close();
  const of = (what: string): ReadonlyMap<number, number> =>
    new Map(editedLines.map((lines) => [lines, times.get(`${what} ${lines}`) ?? Number.NaN]));
  return { sums: of("sums"), report: of("report"), hyperformula: median(taken) };
}
