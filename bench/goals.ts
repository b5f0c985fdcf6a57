// What we hold ourselves to, number by number; the table says for each whether it is reached.

export interface Results {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly ratios: {
    readonly checkVsHandwritten: number;
    readonly checkVsTouch: number;
    readonly jsonRulesEngineVsCheck: number;
    readonly jsonLogicEngineVsCheck: number;
    readonly zenEngineVsCheck: number;
    readonly hyperformulaBuildVsCheck: number;
    readonly hyperformulaEditVsEdit: number;
    readonly editGrowthExponent: number;
    readonly growthExponent: number;
    readonly bundleVsEmpty: number;
    readonly portfolioVsDecode: number;
  };
  readonly callsPerEdit: { readonly reads: number; readonly writes: number; readonly writesWhenUnchanged: number };
  readonly bytes: { readonly code: number; readonly sidebar: number };
}

export interface Goal {
  readonly what: string;
  readonly measured: (results: Results) => number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** In the order of what people feel. */
export const goals: readonly Goal[] = [
  { what: "Reads of cells after an edit, one for each table", measured: (of) => of.callsPerEdit.reads, atMost: 4 },
  { what: "Writes after an edit that changes findings", measured: (of) => of.callsPerEdit.writes, atMost: 2 },
  { what: "Writes after an edit that changes none", measured: (of) => of.callsPerEdit.writesWhenUnchanged, atMost: 0 },
  { what: "Bytes of Code.js", measured: (of) => of.bytes.code, atMost: 250_000 },
  {
    what: "Loading Code.js, against an empty script of its size",
    measured: (of) => of.ratios.bundleVsEmpty,
    atMost: 3,
  },
  { what: "Check, against a hand-written one", measured: (of) => of.ratios.checkVsHandwritten, atMost: 1.2 },
  { what: "Check, against touching every cell once", measured: (of) => of.ratios.checkVsTouch, atMost: 8 },
  { what: "json-rules-engine, against the check", measured: (of) => of.ratios.jsonRulesEngineVsCheck, atLeast: 4 },
  { what: "json-logic-engine, against the check", measured: (of) => of.ratios.jsonLogicEngineVsCheck, atLeast: 20 },
  { what: "zen-engine, against the check", measured: (of) => of.ratios.zenEngineVsCheck, atLeast: 300 },
  {
    what: "HyperFormula building its formulas, against the check",
    measured: (of) => of.ratios.hyperformulaBuildVsCheck,
    atLeast: 10_000,
  },
  {
    what: "HyperFormula after one edit, against the same edit and a whole report",
    measured: (of) => of.ratios.hyperformulaEditVsEdit,
    atLeast: 100,
  },
  {
    what: "Growth of one edit with the number of lines, exponent",
    measured: (of) => of.ratios.editGrowthExponent,
    atMost: 0.2,
  },
  {
    what: "Growth of the check with lines and partners, exponent",
    measured: (of) => of.ratios.growthExponent,
    atMost: 1.05,
  },
  {
    what: "A thousand plans as JSON, against decoding alone",
    measured: (of) => of.ratios.portfolioVsDecode,
    atMost: 2,
  },
];

/** "4.0 ×" for ratios needs no more than two digits that matter. */
export function written(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function isReached({ measured, atMost, atLeast }: Goal, results: Results): boolean {
  const value = measured(results);
  return value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
}

/** Rows of the table: what, measured, goal, reached. */
export function goalRows(results: Results): readonly (readonly string[])[] {
  return goals.map((goal) => [
    goal.what,
    written(goal.measured(results)),
    goal.atMost === undefined ? `at least ${written(goal.atLeast ?? 0)}` : `at most ${written(goal.atMost)}`,
    isReached(goal, results) ? "yes" : "no",
  ]);
}
