// `score`: what if the final report of a Cooperation Partnership gets these points.

import type { Command } from "commander";
import { payOutOf, type ScoredPackage, weightedScoreOf } from "../check/final-score.ts";
import { workPackageKey } from "../check/work-packages.ts";
import { formatOf } from "../messages/format.ts";
import { type PaidFrom, paymentScale, weightedScore } from "../programme/final-score.ts";
import { evidenceWords } from "./evidence-words.ts";
import { aligned, wrapped } from "./lines.ts";
import { onePlan } from "./one-plan.ts";
import { lineWidth, print } from "./output.ts";
import { type PlacedPlan, placedPlan } from "./placed-lines.ts";
import { UserError } from "./user-error.ts";

interface ScoreOptions {
  readonly scores: string;
  readonly scale?: string;
}

/** "WP2=80,WP3=65.5" */
function scoresIn(typed: string, { packages }: PlacedPlan): Map<string, number> {
  const scores = new Map<string, number>();
  for (const pair of typed.split(",")) {
    const [, id = "", points = ""] = /^(.+?)=(\d+(?:\.\d+)?)$/.exec(pair.trim()) ?? [];
    const key = workPackageKey(id);
    const named = packages.find((one) => workPackageKey(one.id) === key);
    if (id === "" || Number(points) > 100) {
      throw new UserError(
        `--scores ${pair.trim()}: write a work package and its points from 0 to 100, such as WP2=80.`,
      );
    }
    if (named === undefined) {
      throw new UserError(`--scores ${id}: the plan has ${packages.map((one) => one.id).join(", ")}.`);
    }
    if (named.isManagement) throw new UserError(`--scores ${id}: project management is not scored. Leave it out.`);
    scores.set(key, Number(points));
  }
  const silent = packages.filter((one) => !one.isManagement && !scores.has(workPackageKey(one.id)));
  if (silent.length > 0) throw new UserError(`--scores: add points for ${silent.map(({ id }) => id).join(", ")}.`);
  return scores;
}

/** "0:30,40:60,55:90,70:100" */
function scaleIn(typed: string): PaidFrom[] {
  const scale = typed.split(",").map((pair): PaidFrom => {
    const [, points = "", percent = ""] = /^(\d+):(\d+)$/.exec(pair.trim()) ?? [];
    if (points === "" || Number(points) > 100 || Number(percent) > 100) {
      throw new UserError(`--scale ${pair.trim()}: write points and per cent, such as 70:100, with commas between.`);
    }
    return { points: Number(points), percent: Number(percent) };
  });
  return scale.sort((one, other) => one.points - other.points);
}

async function score(name: string, options: ScoreOptions): Promise<void> {
  const placed = placedPlan(await onePlan(name));
  const scores = scoresIn(options.scores, placed);
  const scale = options.scale === undefined ? paymentScale.value : scaleIn(options.scale);
  const { money } = formatOf("en");
  const packages = placed.packages.map(({ id, isManagement }, index): ScoredPackage => {
    const own = placed.lines.filter((line) => line.workPackage === index);
    const amount = own.reduce((sum, line) => sum + line.amount, 0);
    return { amount, score: isManagement ? undefined : scores.get(workPackageKey(id)) };
  });
  const weighted = weightedScoreOf(packages);
  if (weighted === undefined)
    throw new UserError("No work package beside project management has money: there is nothing to weigh.");
  const paid = payOutOf(packages, weighted, scale);
  const rows = packages.map((one, index) => [
    placed.packages[index]?.id ?? "",
    money(one.amount),
    `${weighted.shares[index]} %`,
    one.score === undefined ? "not scored" : `${one.score} points`,
    money(paid.byPackage[index] ?? 0),
  ]);
  const width = lineWidth();
  const say = (text: string): string => wrapped(text, width);
  const isLess = paid.percent === 100 && packages.some(({ amount }, index) => (paid.byPackage[index] ?? 0) < amount);
  const exact = Number(weighted.exact.toFixed(2));
  await print(
    [
      ...aligned([["", "Budget", "Share", "Score", "Paid"], ...rows], [1, 2, 4]),
      "",
      say(`Weighted score: ${weighted.points} points${exact === weighted.points ? "" : `, ${exact} rounded up`}.`),
      say(`Source: ${weightedScore.source.title} (${evidenceWords[weightedScore.evidence]}).`),
      "",
      say(
        `What if: ${money(paid.total)} would be paid: ${paid.percent} % of the whole${isLess ? ", less for weaker work packages" : ""}.`,
      ),
      say(
        options.scale === undefined
          ? `Scale, ${evidenceWords[paymentScale.evidence]}: ${scaleWords(scale)}. ${paymentScale.note} Give the scale of your grant agreement with --scale.`
          : `Scale: ${scaleWords(scale)}, as you gave it.`,
      ),
    ].join("\n"),
  );
}

function scaleWords(scale: readonly PaidFrom[]): string {
  return scale.map(({ points, percent }) => `from ${points} points ${percent} %`).join(", ");
}

const help = `
Project management is not scored. Each other work package counts by its share of the budget.

Example:
  erasmus-planner score plan.json --scores WP2=80,WP3=75,WP4=60 --scale 0:30,40:60,55:90,70:100`;

export function addScoreCommand(program: Command): void {
  program
    .command("score")
    .summary("what a score of the final report would mean for the lump sum")
    .description("Works out the weighted score of a Cooperation Partnership's final report, and what would be paid.")
    .argument("<plan>", "file with the plan; - reads standard input")
    .requiredOption("--scores <list>", "points for each work package, such as WP2=80,WP3=75")
    .option("--scale <list>", "the scale of your grant agreement, points and per cent, such as 0:30,70:100")
    .addHelpText("after", help)
    .action(score);
}
