// Writes a text, a member's name or a built-in object that stands in many places of the bundle once.

import type { AnyNode } from "acorn";
import { changed, closureOf, visit } from "./closure.ts";

/** Names that no constant can have. */
const RESERVED = new Set(["do", "if", "in", "for", "let", "new", "try", "var"]);

/** What every engine brings and nobody replaces. */
const BUILT_IN = new Set(["Array", "JSON", "Math", "Number", "Object", "String"]);

/** A place where a constant may stand, and how it is written there. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly with: (constant: string) => string;
}

/**
 * Repeated texts, names of members (`a.name` as `a[b]`), built-in objects, `null` and `undefined` as esbuild writes it, as
 * constants of the closure, wherever that is shorter.
 */
export function withSharedValues(code: string): string {
  const closure = closureOf(code);
  const places = new Map<string, Place[]>();
  const taken = new Set(RESERVED);
  const add = (written: string, place: Place): void => {
    places.set(written, [...(places.get(written) ?? []), place]);
  };
  const functions = builtInFunctions(closure, code);
  visit(closure, (node, around) => {
    if (node.type === "Identifier") taken.add(node.name);
    const member = memberName(node);
    const isShared = functions.has(node) || isShareable(node, around);
    if (member !== undefined && !isShared) add(JSON.stringify(member.name), member);
    if (!isShared) return true;
    const { start, end } = node;
    add(code.slice(start, end), { start, end, with: (constant) => standing(constant, node, code) });
    return false;
  });

  const names = freeNames(taken);
  let name = names.next().value;
  const constants: string[] = [];
  const changes = [...places]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([written, at]) => {
      const constant = name;
      const texts = at.map((place) => ({ start: place.start, end: place.end, text: place.with(constant) }));
      const paying = texts.filter(({ start, end, text }) => text.length < end - start);
      const saved = paying.reduce((sum, { start, end, text }) => sum + end - start - text.length, 0);
      if (saved <= `,${constant}=${written}`.length) return [];
      constants.push(`${constant}=${written}`);
      name = names.next().value;
      return paying;
    });
  if (constants.length === 0) return code;
  const start = closure.start + 1;
  return changed(code, [{ start, end: start, text: `var ${constants.join(",")};` }, ...changes]);
}

/**
 * Where functions such as `Math.max` are used that are worth a name of their own: they do the same under another name.
 * What is asked of `JSON` is looked up at each call.
 */
function builtInFunctions(closure: AnyNode, code: string): ReadonlySet<AnyNode> {
  const uses = new Map<string, AnyNode[]>();
  visit(closure, (node) => {
    if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier") return true;
    if (!BUILT_IN.has(node.object.name) || node.object.name === "JSON") return true;
    const written = code.slice(node.start, node.end);
    if (!written.endsWith(".prototype")) uses.set(written, [...(uses.get(written) ?? []), node]);
    return true;
  });
  return new Set([...uses.values()].filter(({ length }) => length > 3).flat());
}

/** The name of a member that is read or written by its name. */
function memberName(node: AnyNode): (Place & { readonly name: string }) | undefined {
  if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") {
    const { name } = node.property;
    return { name, start: node.property.start - 1, end: node.property.end, with: (constant) => `[${constant}]` };
  }
  if (node.type === "Property" && !node.computed && !node.shorthand && node.kind === "init" && !node.method) {
    const { key } = node;
    const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : undefined;
    if (typeof name !== "string" || name === "__proto__") return undefined;
    return { name, start: key.start, end: key.end, with: (constant) => `[${constant}]` };
  }
  return undefined;
}

/** Keys and directives have to be written out; after `typeof`, engines compare with a known text faster. */
function isShareable(node: AnyNode, around: AnyNode | undefined): boolean {
  if (node.type === "UnaryExpression") {
    return node.operator === "void" && node.argument.type === "Literal" && node.argument.value === 0;
  }
  if (around === undefined) return false;
  if (node.type === "Identifier") return BUILT_IN.has(node.name) && isValue(node, around);
  if (node.type !== "Literal") return false;
  if (node.raw === "null") return true;
  if (typeof node.value !== "string") return false;
  if (around.type === "ExpressionStatement") return false;
  if (around.type === "BinaryExpression") return !isTypeof(around.left) && !isTypeof(around.right);
  const hasKey =
    around.type === "Property" || around.type === "MethodDefinition" || around.type === "PropertyDefinition";
  return !hasKey || around.key !== node || around.computed;
}

/** Whether a name stands for what it names; as a key or the name of a member it is only a word. */
function isValue(node: AnyNode, around: AnyNode): boolean {
  if (around.type === "MemberExpression") return around.object === node || around.computed;
  return around.type === "CallExpression" || around.type === "NewExpression";
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
