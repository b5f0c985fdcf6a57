// Writes a text that stands in many places of the bundle once.

import type { AnyNode } from "acorn";
import { changed, closureOf, visit } from "./closure.ts";

/** Names that no constant can have. */
const RESERVED = new Set(["do", "if", "in", "for", "let", "new", "try", "var"]);

/** Repeated texts, and `undefined` as esbuild writes it, as constants of the closure, wherever that is shorter. */
export function withSharedValues(code: string): string {
  const closure = closureOf(code);
  const places = new Map<string, AnyNode[]>();
  const taken = new Set(RESERVED);
  visit(closure, (node, around) => {
    if (node.type === "Identifier") taken.add(node.name);
    if (!isShareable(node, around)) return true;
    const written = code.slice(node.start, node.end);
    places.set(written, [...(places.get(written) ?? []), node]);
    return false;
  });

  const names = freeNames(taken);
  let name = names.next().value;
  const constants: string[] = [];
  const changes = [...places]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([written, at]) => {
      const constant = name;
      const texts = at.map((node) => ({ start: node.start, end: node.end, text: standing(constant, node, code) }));
      const saved = texts.reduce((sum, { start, end, text }) => sum + end - start - text.length, 0);
      if (saved <= `,${constant}=${written}`.length) return [];
      constants.push(`${constant}=${written}`);
      name = names.next().value;
      return texts;
    });
  if (constants.length === 0) return code;
  const start = closure.start + 1;
  return changed(code, [{ start, end: start, text: `var ${constants.join(",")};` }, ...changes]);
}

/** Keys and directives have to be written out; after `typeof`, engines compare with a known text faster. */
function isShareable(node: AnyNode, around: AnyNode | undefined): boolean {
  if (node.type === "UnaryExpression") {
    return node.operator === "void" && node.argument.type === "Literal" && node.argument.value === 0;
  }
  if (node.type !== "Literal" || typeof node.value !== "string" || around === undefined) return false;
  if (around.type === "ExpressionStatement") return false;
  if (around.type === "BinaryExpression") return !isTypeof(around.left) && !isTypeof(around.right);
  const hasKey =
    around.type === "Property" || around.type === "MethodDefinition" || around.type === "PropertyDefinition";
  return !hasKey || around.key !== node || around.computed;
}

function isTypeof(node: AnyNode): boolean {
  return node.type === "UnaryExpression" && node.operator === "typeof";
}

/** A name where a value stood: apart from words that quotation marks had kept apart. */
function standing(name: string, { start, end }: AnyNode, code: string): string {
  const isWord = (letter: string): boolean => /[\w$]/.test(letter);
  return `${isWord(code.charAt(start - 1)) ? " " : ""}${name}${isWord(code.charAt(end)) ? " " : ""}`;
}

/** Short names that are not taken, the shortest first, without end. */
function* freeNames(taken: ReadonlySet<string>): Generator<string, never> {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_";
  for (let shorter = [""]; ; ) {
    const names = shorter.flatMap((start) => [...letters].map((letter) => start + letter));
    for (const name of names) if (!taken.has(name)) yield name;
    shorter = names;
  }
}
