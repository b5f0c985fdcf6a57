// zen-engine: one node of expressions over the rows; names are handed over, since rows cannot be joined.
import { ZenEngine } from "@gorules/zen-engine";
import type { ComparedRule } from "../answer.ts";
import type { Grids } from "../plans.ts";
import { neighbours, programmeNames, rowsOf } from "./rows.ts";

const list = (names: readonly string[]): string => `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
const inProgramme = `#.country in ${list(programmeNames)}`;
const isAdmitted = `#.country in ${list([...programmeNames, ...neighbours])}`;
const isFull = '#.role in ["Coordinator", "Partner"]';
const withoutAmount = "some(lines, #.amount == null)";

const rules: Readonly<Record<ComparedRule, string>> = {
  "duration-not-allowed": "months < 12 or months > 36",
  "too-few-partners": `count(partners, ${isFull} and ${inProgramme}) < 3`,
  "too-few-countries": "len(countries) < 3",
  "no-coordinator": 'count(partners, #.role == "Coordinator") == 0',
  "several-coordinators": 'count(partners, #.role == "Coordinator") > 1',
  "coordinator-country-not-eligible": `some(partners, #.role == "Coordinator" and not (${inProgramme}))`,
  "country-not-eligible": `some(partners, #.role == "Partner" and not (${isAdmitted}))`,
  "participant-not-eligible": 'some(partners, #.type in ["Natural person", "Informal group of young people"])',
  "grant-not-a-lump-sum": "not (grant in [12000000, 25000000, 40000000])",
  "cost-not-above-grant": "totalCost <= grant",
  "lines-differ-from-lump-sum": `${withoutAmount} or sum(map(lines, #.amount)) != grant`,
  "management-above-share": `${withoutAmount} or sum(map(filter(lines, #.workPackage in ["WP1", ""]), #.amount)) > grant * 0.2`,
  "associated-partner-funded": "some(lines, #.partner in associatedNames and #.amount > 0)",
  "line-partner-unknown": "some(lines, not (#.partner in names))",
  "line-without-amount": withoutAmount,
  "line-year-outside-project": "some(lines, #.year < 1 or (#.year - 1) * 12 >= months)",
};

const decision = {
  nodes: [
    { id: "in", type: "inputNode", name: "in" },
    {
      id: "rules",
      type: "expressionNode",
      name: "rules",
      content: {
        expressions: Object.entries(rules).map(([rule, value]) => ({
          id: rule,
          key: rule.replaceAll("-", "_"),
          value,
        })),
      },
    },
    { id: "out", type: "outputNode", name: "out" },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "rules" },
    { id: "2", sourceId: "rules", targetId: "out" },
  ],
};

/** Gives the rules that are not met. */
export function zenEngine(): (grids: Grids) => Promise<readonly string[]> {
  const engine = new ZenEngine();
  const compiled = engine.createDecision(Buffer.from(JSON.stringify(decision)));
  return async (grids) => {
    const { result } = await compiled.evaluate(rowsOf(grids));
    return Object.keys(rules).filter((rule) => result[rule.replaceAll("-", "_")] === true);
  };
}
