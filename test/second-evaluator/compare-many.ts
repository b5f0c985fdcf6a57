// Compares product and second evaluator over as many plans as wanted: `npm run compare -- --plans 1000000 [--seed 7]`.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { differences } from "./compare.ts";
import { wholePlan } from "./whole-plan.ts";

const { values } = parseArgs({
  options: {
    plans: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const [count, seed] = [Number(values.plans), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error("Write whole numbers: npm run compare -- --plans 1000000 --seed 7");
  process.exit(2);
}

let compared = 0;
const property = fc.property(wholePlan, (plan) => {
  compared += 1;
  if (compared % 100_000 === 0) console.log(`${compared} plans compared`);
  const found = differences(plan);
  if (found.length > 0) throw new Error(JSON.stringify({ found, plan }, null, 1));
});
const result = fc.check(property, { numRuns: count, seed });
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exit(1);
}
console.log(`${count} plans, seed ${seed}: the product and the second evaluator agree on all.`);
