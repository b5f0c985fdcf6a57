// Writes what a function declares at its start in one statement.

import { type Change, changed, closureOf, visit } from "./closure.ts";

/** `var a;let b=1;` at the start of a function as `let a,b=1;`: nothing in it runs before. */
export function withOneDeclaration(code: string): string {
  const changes: Change[] = [];
  visit(closureOf(code), (node) => {
    if (node.type !== "FunctionExpression" && node.type !== "ArrowFunctionExpression") return true;
    const [first, second] = node.body.type === "BlockStatement" ? node.body.body : [];
    if (first?.type !== "VariableDeclaration" || second?.type !== "VariableDeclaration") return true;
    if (first.kind !== "var" || second.kind !== "let") return true;
    if (first.declarations.some(({ init }) => init)) return true;
    const names = code.slice(first.start + "var ".length, first.end).replace(/;$/, ",");
    changes.push({ start: first.start, end: second.declarations[0]?.start ?? second.start, text: `let ${names}` });
    return true;
  });
  return changed(code, changes);
}
