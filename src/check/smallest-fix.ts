// The smallest set of changes after which a plan has no error that can be decided, each set checked again before it is told.
import type { Plan } from "../model/plan.ts";
import { type CheckedPlan, type CheckOptions, checkPlanWithTally } from "./check-plan.ts";
import { type FixStep, fixSteps } from "./fix-steps.ts";
import { changedPlan, type PlanChange } from "./plan-change.ts";
import type { Finding } from "./report.ts";

/** What one error asks for. */
export interface FixPart {
  readonly finding: Finding;
  readonly changes: readonly PlanChange[];
}

export interface Fix {
  readonly parts: readonly FixPart[];
  /** The plan with all changes, and its check. */
  readonly plan: Plan;
  readonly checked: CheckedPlan;
  /** Errors of the plan before, and those of them that stay. */
  readonly errors: number;
  readonly left: number;
}

export interface FixOptions extends CheckOptions {
  /** Stops looking for a smaller fix after so many checks. */
  readonly mostChecks?: number;
  /** Whether there is time for another check. */
  readonly hasTime?: () => boolean;
}

/** More than any single change, so that an error is left only where nothing mends it. */
const leavingCost = 40;
const deepest = 24;

/** Errors that nobody has accepted. */
export function errorsOf({ report }: CheckedPlan): Finding[] {
  return report.outcomes.flatMap(({ findings }) =>
    findings.filter(({ kind, severity, accepted }) => kind === "fail" && severity === "error" && accepted === null),
  );
}

function cellOf(change: PlanChange): string {
  return "joins" in change ? `+ ${change.joins.row}` : `${change.table} ${change.row} ${change.column}`;
}

/** The steps by what they are for: what follows from a step belongs to it, and so do steps that change the same cell. */
function partsOf(steps: readonly FixPart[], asked: ReadonlySet<string>): FixPart[] {
  const parts: { finding: Finding; changes: Map<string, PlanChange> }[] = [];
  for (const { finding, changes } of steps) {
    const cells = changes.map((change) => [cellOf(change), change] as const);
    const isOwn = asked.has(finding.key);
    const part =
      parts.find((one) => one.finding.key === finding.key || cells.some(([cell]) => one.changes.has(cell))) ??
      (isOwn ? undefined : parts[parts.length - 1]);
    if (part === undefined) parts.push({ finding, changes: new Map(cells) });
    else for (const [cell, change] of cells) part.changes.set(cell, change);
  }
  return parts.map(({ finding, changes }) => ({ finding, changes: [...changes.values()] }));
}

/** A plan on the way, with what could be done next; worked out when it is first asked for. */
interface Node {
  readonly plan: Plan;
  readonly checked: CheckedPlan;
  readonly errors: readonly Finding[];
  readonly left: ReadonlySet<string>;
  readonly path: readonly FixPart[];
  branches: readonly { readonly cost: number; readonly node: Node }[] | undefined;
}

/**
 * Iterative deepening: all sets of changes of one size are tried before larger ones, so that the first that works is the smallest.
 * Where that takes too long, the set that comes from always taking the likeliest step.
 * @returns `undefined` where there is no error or none can be mended.
 */
export function smallestFix(plan: Plan, options: FixOptions = {}): Fix | undefined {
  const { mostChecks = 400, hasTime = () => true, ...checkOptions } = options;
  let checks = 0;
  const mayGoOn = (): boolean => checks < mostChecks && hasTime();
  const check = (its: Plan): CheckedPlan => {
    checks += 1;
    return checkPlanWithTally(its, checkOptions);
  };

  const nodeOf = (its: Plan, left: Node["left"], path: Node["path"], checked = check(its)): Node => ({
    plan: its,
    checked,
    errors: errorsOf(checked).filter(({ key }) => !left.has(key)),
    left,
    path,
    branches: undefined,
  });

  /** The plan after a step; `undefined` where the step does not get its error any further. */
  const after = (node: Node, finding: Finding, { changes }: FixStep): Node | undefined => {
    const next = nodeOf(changes.reduce(changedPlan, node.plan), node.left, [...node.path, { finding, changes }]);
    const same = next.errors.find(({ key }) => key === finding.key);
    const wasBroken = new Set(node.errors.map(({ key }) => key));
    const fresh = next.errors.filter(({ key }) => !wasBroken.has(key)).length;
    // A step that breaks more than it mends leads nowhere; some progress on the error itself is enough.
    return same?.message === finding.message || fresh > 1 ? undefined : next;
  };

  const branchesOf = (node: Node): NonNullable<Node["branches"]> => {
    if (node.branches !== undefined) return node.branches;
    const [finding] = node.errors;
    const branches: { cost: number; node: Node }[] = [];
    if (finding !== undefined) {
      let joined = 0;
      for (const step of fixSteps(finding, node.checked.tally)) {
        if (!mayGoOn()) break;
        const isJoining = step.changes.some((one) => "joins" in one);
        // Of those who could join, two are enough to choose from.
        if (isJoining && joined === 2) continue;
        const next = after(node, finding, step);
        if (next === undefined) continue;
        if (isJoining) joined += 1;
        branches.push({ cost: step.cost, node: next });
      }
      const left = new Set([...node.left, finding.key]);
      branches.push({ cost: leavingCost, node: nodeOf(node.plan, left, node.path, node.checked) });
    }
    node.branches = branches;
    return branches;
  };

  const root = nodeOf(plan, new Set(), []);
  if (root.errors.length === 0) return undefined;

  /** The first way down within a limit, or the lowest cost that goes beyond it. */
  const search = (node: Node, limit: number, depth: number): Node | number => {
    if (node.errors.length === 0) return node;
    let least = Number.POSITIVE_INFINITY;
    if (depth > deepest) return least;
    for (const { cost, node: next } of branchesOf(node)) {
      if (cost > limit) {
        least = Math.min(least, cost);
        continue;
      }
      const found = search(next, limit - cost, depth + 1);
      if (typeof found !== "number") return found;
      least = Math.min(least, found + cost);
    }
    return least;
  };

  let found: Node | undefined;
  for (let limit = 1; found === undefined && mayGoOn(); ) {
    const result = search(root, limit, 0);
    if (typeof result !== "number") found = result;
    else if (Number.isFinite(result)) limit = result;
    else break;
  }
  if (found === undefined) {
    let node = root;
    for (let depth = 0; node.errors.length > 0 && depth <= deepest; depth += 1) {
      const [first] = branchesOf(node);
      if (first === undefined) break;
      node = first.node;
    }
    found = node;
  }
  const broken = new Set(root.errors.map(({ key }) => key));
  const remaining = errorsOf(found.checked);
  const left = remaining.filter(({ key }) => broken.has(key)).length;
  // Nothing gained, or an error put in the place of another.
  if (left === root.errors.length || remaining.length > left) return undefined;
  const { path, plan: mended, checked } = found;
  return { parts: partsOf(path, broken), plan: mended, checked, errors: root.errors.length, left };
}
