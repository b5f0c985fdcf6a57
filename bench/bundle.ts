// The bundle as Google loads it for every formula: its size, its start, and the first and second call of each function.
import vm from "node:vm";
import { customFunctions } from "../src/functions/functions.ts";
import { readFormula } from "../test/functions/example-formula.ts";
import { median } from "./measure.ts";

export interface CallTimes {
  readonly name: string;
  /** Milliseconds. */
  readonly first: number;
  readonly second: number;
}

export interface BundleTimes {
  readonly load: number;
  readonly emptyLoad: number;
  readonly calls: readonly CallTimes[];
}

const turns = 25;

function milliseconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A bundle of so many bytes that can only add up a range: what anybody pays for a script of this size. */
function emptyBundle(bytes: number): string {
  const sum = "function SUM_OF(rows) { return rows.flat().reduce((sum, one) => sum + Number(one), 0); }\n";
  const piece = "  if (rows.length > 12) { rows = rows.map((row) => row.filter((cell) => cell !== 'nothing')); }\n";
  const rest = Math.max(0, Math.floor((bytes - sum.length) / piece.length));
  return `${sum}function neverCalled(rows) {\n${piece.repeat(rest)}}\n`;
}

/** As much of Google's services as a formula asks for: a file in English without any tables or settings of ours. */
const servicesWith = (sidebar: string): object => ({
  HtmlService: { createHtmlOutputFromFile: () => ({ getContent: () => sidebar }) },
  SpreadsheetApp: {
    getActive: () => ({
      getSpreadsheetLocale: () => "en_US",
      getSheets: () => [],
      createDeveloperMetadataFinder: () => ({ withKey: () => ({ find: () => [] }) }),
    }),
  },
  PropertiesService: { getDocumentProperties: () => ({ getProperties: () => ({}) }) },
});

function load(code: string, turn: number, services: object = {}): vm.Context {
  const context = vm.createContext(Object.assign(Object.create(null), services));
  // Text that differs from turn to turn is compiled each time.
  new vm.Script(`${code}\n// ${turn}`).runInContext(context);
  return context;
}

export function measureBundle(code: string, sidebar: string): BundleTimes {
  const services = servicesWith(sidebar);
  const empty = emptyBundle(Buffer.byteLength(code));
  const [loads, emptyLoads]: [number[], number[]] = [[], []];
  for (let turn = -3; turn < turns; turn++) {
    const times = [milliseconds(() => load(code, turn)), milliseconds(() => load(empty, turn))] as const;
    if (turn < 0) continue;
    loads.push(times[0]);
    emptyLoads.push(times[1]);
  }
  const calls = customFunctions.flatMap(({ name, examples }): CallTimes[] => {
    const formula = examples[0]?.formula;
    if (formula === undefined) return [];
    const { args } = readFormula(formula);
    const times = Array.from({ length: 7 }, (_, turn) => {
      const context = load(code, turn + 1000, services);
      context.args = args;
      const call = new vm.Script(`${name}(...args)`);
      const run = (): number => milliseconds(() => call.runInContext(context));
      return [run(), run()] as const;
    });
    return [{ name, first: median(times.map(([first]) => first)), second: median(times.map(([, second]) => second)) }];
  });
  return { load: median(loads), emptyLoad: median(emptyLoads), calls };
}
