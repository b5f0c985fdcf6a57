// Writes the functions of the bundle as arrows, which are shorter.

import type { ArrowFunctionExpression, BlockStatement, FunctionDeclaration } from "acorn";
import { type Change, changed, closureOf, visit } from "./closure.ts";

/**
 * The functions that the closure declares as arrows, before all else in it: so they are there as early as they were.
 * Functions that may be more than an arrow (`this`, `arguments`, `new`, generators) stay.
 */
export function withArrows(code: string): string {
  const closure = closureOf(code);
  const constructed = constructedIn(closure);
  const arrows: string[] = [];
  const changes: Change[] = [];
  for (const statement of closure.body) {
    if (statement.type !== "FunctionDeclaration" || constructed.has(statement.id.name)) continue;
    if (!mayBeArrow(statement)) continue;
    arrows.push(`${statement.id.name}=${arrowOf(statement, code)}`);
    changes.push({ start: statement.start, end: statement.end, text: "" });
  }
  if (arrows.length === 0) return code;
  const start = closure.start + 1;
  return changed(code, [{ start, end: start, text: `var ${arrows.join(",")};` }, ...changes]);
}

/** Names after `new`, and of what has or is asked for a prototype. */
function constructedIn(closure: BlockStatement): ReadonlySet<string> {
  const names = new Set<string>();
  visit(closure, (node) => {
    if (node.type === "NewExpression" && node.callee.type === "Identifier") names.add(node.callee.name);
    if (node.type === "BinaryExpression" && node.operator === "instanceof" && node.right.type === "Identifier") {
      names.add(node.right.name);
    }
    if (node.type === "MemberExpression" && node.object.type === "Identifier" && !node.computed) {
      if (node.property.type === "Identifier" && node.property.name === "prototype") names.add(node.object.name);
    }
    return true;
  });
  return names;
}

function mayBeArrow(declared: FunctionDeclaration): boolean {
  let isPlain = !declared.generator;
  visit(declared, (node) => {
    if (node.type === "ThisExpression" || node.type === "MetaProperty") isPlain = false;
    if (node.type === "Identifier" && node.name === "arguments") isPlain = false;
    return isPlain;
  });
  return isPlain;
}

function arrowOf({ params, body, async: isAsync }: FunctionDeclaration, code: string): string {
  const [only, ...more] = params;
  const list = params.map(({ start, end }) => code.slice(start, end)).join(",");
  const parameters = only?.type === "Identifier" && more.length === 0 ? list : `(${list})`;
  return `${isAsync ? "async " : ""}${parameters}=>${arrowBody(body, code)}`;
}

function arrowBody(body: ArrowFunctionExpression["body"], code: string): string {
  const [only, ...more] = body.type === "BlockStatement" ? body.body : [];
  const value = only?.type === "ReturnStatement" && more.length === 0 ? only.argument : undefined;
  if (!value) return code.slice(body.start, body.end);
  const text = code.slice(value.start, value.end);
  // A brace would begin a block, a comma would end the arrow.
  return text.startsWith("{") || value.type === "SequenceExpression" ? `(${text})` : text;
}
