// What budget lines add up to, by year, category, partner and work package. Lines can be put in and taken out one by one.
import type { Cents } from "../model/money.ts";
import type { BudgetLine } from "../model/plan.ts";
import type { Sum } from "../rules/tally.ts";
import { type LooseKind, looseKind } from "./management.ts";

/** 1: the line is put in; -1: it is taken out. */
type Direction = 1 | -1;

/** Sums by what a cell means. Words repeat from line to line: each spelling is looked up once. */
class SumsBy<Typed, Key> {
  readonly sums = new Map<Key, Sum>();
  private readonly bySpelling = new Map<Typed, Sum>();
  private readonly keyOf: (typed: Typed) => Key | undefined;

  /** @param keyOf gives `undefined` for what is not summed here. */
  constructor(keyOf: (typed: Typed) => Key | undefined) {
    this.keyOf = keyOf;
  }

  /** @returns `false` for what is not summed here. */
  change(typed: Typed, amount: Cents, direction: Direction): boolean {
    const sum = this.bySpelling.get(typed) ?? this.sumOf(typed);
    if (sum === undefined) return false;
    sum.total += direction * amount;
    sum.lines += direction;
    if (sum.lines === 0) this.forget(typed);
    return true;
  }

  private sumOf(typed: Typed): Sum | undefined {
    const key = this.keyOf(typed);
    if (key === undefined) return undefined;
    const sum = this.sums.get(key) ?? { total: 0, lines: 0 };
    this.sums.set(key, sum);
    this.bySpelling.set(typed, sum);
    return sum;
  }

  private forget(typed: Typed): void {
    const key = this.keyOf(typed);
    if (key !== undefined) this.sums.delete(key);
    this.bySpelling.clear();
  }
}

function asTyped<Typed>(typed: Typed): Typed {
  return typed;
}

/** In the order of the rows. */
function changeList(lines: BudgetLine[], line: BudgetLine, direction: Direction): void {
  if (direction < 0) {
    lines.splice(lines.indexOf(line), 1);
    return;
  }
  const isLast = line.row >= (lines[lines.length - 1]?.row ?? 0);
  lines.push(line);
  if (!isLast) lines.sort((one, other) => one.row - other.row);
}

/** The sums of the lines that were put in and not taken out. */
export class LineSums {
  total: Cents = 0;
  readonly withoutAmount: BudgetLine[] = [];
  readonly withoutPartner: BudgetLine[] = [];
  readonly byYear = new SumsBy<number, number>(asTyped);
  readonly byCategory = new SumsBy<string, string>(asTyped);
  readonly byPartner: SumsBy<string, number>;
  readonly byUnknownPartner = new SumsBy<string, string>(asTyped);
  readonly byWorkPackage: SumsBy<string, string>;
  readonly byLooseKind = new SumsBy<LooseKind, LooseKind>(asTyped);
  private readonly partnerOf: (typed: string) => number | undefined;

  /**
   * @param partnerOf the index of the partner whose name it is.
   * @param workPackageOf the key of the work package.
   */
  constructor(partnerOf: (typed: string) => number | undefined, workPackageOf: (typed: string) => string) {
    this.partnerOf = partnerOf;
    this.byPartner = new SumsBy(partnerOf);
    this.byWorkPackage = new SumsBy(workPackageOf);
  }

  change(line: BudgetLine, direction: Direction): void {
    const { amount, partner, workPackage, category, year } = line;
    // A year outside the project is wrong without money, too.
    if (year !== undefined) this.byYear.change(year, amount ?? 0, direction);
    if (amount === undefined) {
      changeList(this.withoutAmount, line, direction);
      // So is a name that nobody has.
      if (partner !== undefined && this.partnerOf(partner) === undefined)
        this.byUnknownPartner.change(partner, 0, direction);
      return;
    }
    this.total += direction * amount;
    if (partner === undefined) changeList(this.withoutPartner, line, direction);
    else if (!this.byPartner.change(partner, amount, direction))
      this.byUnknownPartner.change(partner, amount, direction);
    if (category !== undefined) this.byCategory.change(category, amount, direction);
    if (workPackage === undefined) this.byLooseKind.change(looseKind(line), amount, direction);
    else this.byWorkPackage.change(workPackage, amount, direction);
  }
}
