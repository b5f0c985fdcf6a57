// Reads the bundle that esbuild writes: one closure that everything is in.

import { type AnyNode, type BlockStatement, parse } from "acorn";

/** The block of `var Name = (() => { ... })();`, which ends the script. Throws when the script ends otherwise. */
export function closureOf(code: string): BlockStatement {
  const last = parse(code, { ecmaVersion: 2019, sourceType: "script" }).body.pop();
  const value = last?.type === "VariableDeclaration" ? last.declarations[0]?.init : undefined;
  const called = value?.type === "CallExpression" ? value.callee : undefined;
  if (called?.type !== "ArrowFunctionExpression" || called.body.type !== "BlockStatement") {
    throw new Error("The bundle is not one closure.");
  }
  return called.body;
}

/** Calls `see` with a node and everything below it, each with the node around it. Stops below where `see` gives false. */
export function visit(
  node: AnyNode,
  see: (node: AnyNode, around: AnyNode | undefined) => boolean,
  around?: AnyNode,
): void {
  if (!see(node, around)) return;
  for (const part of Object.values(node).flat()) {
    if (isNode(part)) visit(part, see, node);
  }
}

function isNode(part: unknown): part is AnyNode {
  return typeof part === "object" && part !== null && "type" in part && "start" in part;
}

/** A part of the code that is written otherwise. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code with these changes, of which no two overlap. */
export function changed(code: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...changes].sort((one, other) => one.start - other.start)) {
    pieces.push(code.slice(from, start), text);
    from = end;
  }
  return pieces.join("") + code.slice(from);
}
