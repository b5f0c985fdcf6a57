// Turns the sentences of a language into data: what `sentences.ts` can evaluate is written as JSON, the rest stays code.

import { type AnyNode, type ArrowFunctionExpression, type FunctionDeclaration, type Pattern, parse } from "acorn";
import { namesIn } from "./named-statement.ts";
import { notPlain } from "./plain-data.ts";
import { evaluate, operators, type Written } from "./sentences.ts";

export interface SentenceModule {
  /** The one constant that is exported. */
  readonly name: string;
  readonly tree: Written;
  /** Its other constants that are plain data. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Its functions that could be written as data. */
  readonly functions: Readonly<Record<string, Written>>;
  /** All else in the module, as JavaScript, with the functions that could not be written as data. */
  readonly code: string;
  /** What the tree names: constants, what is in the code, or globals. */
  readonly scope: readonly string[];
}

/** Reads a module (JavaScript) that exports one object of sentences. Throws when it exports anything else. */
export function readSentences(code: string): SentenceModule {
  const constants: Record<string, unknown> = {};
  const functions: Record<string, Written> = {};
  const rest: string[] = [];
  const sources = new Map<string, string>();
  const kept: string[] = [];
  const mentioned = new Set<string>();
  const place: Place = { parameters: new Set(), mentioned, keep: (text) => `kept${kept.push(text)}`, code };
  let exported: { readonly name: string; readonly value: AnyNode } | undefined;
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: "module" }).body) {
    const isExported = statement.type === "ExportNamedDeclaration";
    const declaration = isExported ? statement.declaration : statement;
    const value = declaration?.type === "VariableDeclaration" ? declaration.declarations[0]?.init : undefined;
    const name = `${namesIn(statement)}`;
    if (isExported) {
      if (exported !== undefined || value?.type !== "ObjectExpression") throw new Error(ONE_OBJECT);
      exported = { name, value };
      continue;
    }
    const isFunction = declaration?.type === "FunctionDeclaration" || value?.type === "ArrowFunctionExpression";
    const written = isFunction ? functionIn(value ?? declaration, place) : undefined;
    const data = value ? dataIn(value, code) : undefined;
    const source = code.slice(statement.start, statement.end);
    if (written !== undefined) functions[name] = written;
    else if (data !== undefined) constants[name] = data;
    else rest.push(source);
    if (written !== undefined || data !== undefined) sources.set(name, source);
  }
  if (exported === undefined) throw new Error(ONE_OBJECT);

  const tree = write(exported.value, place);
  for (const [index, text] of kept.entries()) rest.push(`const kept${index + 1} = ${text};`);
  // What stayed code may use what was written as data: that is there twice, then.
  for (const text of rest) {
    for (const word of text.match(/[\w$]+/g) ?? []) {
      const source = sources.get(word);
      if (source !== undefined && sources.delete(word)) rest.push(source);
    }
  }
  return {
    name: exported.name,
    tree,
    constants,
    functions,
    code: rest.join("\n"),
    scope: [...mentioned].filter((name) => !(name in constants) && !(name in functions)),
  };
}

/** A function of the module as data; `undefined` where that cannot be. */
function functionIn(node: AnyNode | null | undefined, place: Place): Written | undefined {
  if (node?.type !== "FunctionDeclaration" && node?.type !== "ArrowFunctionExpression") return undefined;
  try {
    return writeFunctionBody(node, place);
  } catch (error) {
    if (error instanceof NotWritable) return undefined;
    throw error;
  }
}

const ONE_OBJECT = "it must export one object of sentences and nothing else";

/** The value of a list or an object that is plain data; `undefined` for any other expression. */
function dataIn(node: AnyNode, code: string): unknown {
  if (node.type !== "ArrayExpression" && node.type !== "ObjectExpression") return undefined;
  const mentioned = new Set<string>();
  try {
    const value = evaluate(write(node, { parameters: new Set(), mentioned, keep: () => "", code }), {});
    return mentioned.size === 0 && notPlain(value, "") === undefined ? value : undefined;
  } catch (error) {
    if (error instanceof NotWritable) return undefined;
    throw error;
  }
}

/** Where an expression stands. */
interface Place {
  /** Names that the functions around it bring; empty outside of functions. */
  readonly parameters: ReadonlySet<string>;
  /** Receives the names used that no parameter brings. */
  readonly mentioned: Set<string>;
  /** Keeps a function as code and gives its name. */
  readonly keep: (text: string) => string;
  readonly code: string;
}

/** An expression that `evaluate` does not know. */
class NotWritable extends Error {}

function write(node: AnyNode, place: Place): Written {
  const part = (inner: AnyNode): Written => write(inner, place);
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "string") return isName(node.value) ? fail(node, place) : node.value;
      if (typeof node.value === "number" || typeof node.value === "boolean") return node.value;
      break;
    case "Identifier":
      if (!place.parameters.has(node.name)) place.mentioned.add(node.name);
      return `$${node.name}`;
    case "TemplateLiteral": {
      const pieces: AnyNode[] = [...node.quasis, ...node.expressions].sort((one, other) => one.start - other.start);
      return ["`", ...pieces.map(part).filter((piece) => piece !== "")];
    }
    case "TemplateElement":
      return isName(node.value.cooked ?? "") ? fail(node, place) : (node.value.cooked ?? "");
    case "MemberExpression":
      if (node.optional) break;
      return [".", part(node.object), node.computed ? part(node.property) : keyOf(node.property, place)];
    case "CallExpression":
      if (node.optional) break;
      return ["()", part(node.callee), ...node.arguments.map(part)];
    case "ConditionalExpression":
      return ["?", part(node.test), part(node.consequent), part(node.alternate)];
    case "LogicalExpression":
      return [node.operator, part(node.left), part(node.right)];
    case "BinaryExpression":
      if (!(node.operator in operators)) break;
      return [node.operator, part(node.left), part(node.right)];
    case "UnaryExpression":
      // `undefined` reaches us as `void 0`; no name is called so, and an unknown name is undefined.
      if (node.operator === "void") return "$undefined";
      if (node.operator !== "!") break;
      return ["!", part(node.argument)];
    case "ArrayExpression":
      return [
        "[]",
        ...node.elements.map((item): Written => {
          if (item === null) return fail(node, place);
          return item.type === "SpreadElement" ? ["...", part(item.argument)] : part(item);
        }),
      ];
    case "ObjectExpression":
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type === "SpreadElement" || property.computed || property.kind !== "init" || property.method) {
            return fail(property, place);
          }
          return [keyOf(property.key, place), part(property.value)];
        }),
      );
    case "ArrowFunctionExpression":
      return writeFunction(node, place);
  }
  return fail(node, place);
}

/** A function that cannot be written stays code; one inside another takes that one with it. */
function writeFunction(node: ArrowFunctionExpression, place: Place): Written {
  try {
    return writeFunctionBody(node, place);
  } catch (error) {
    if (!(error instanceof NotWritable) || place.parameters.size > 0) throw error;
    const name = place.keep(place.code.slice(node.start, node.end));
    place.mentioned.add(name);
    return `$${name}`;
  }
}

function writeFunctionBody(
  node: Pick<ArrowFunctionExpression | FunctionDeclaration, "params" | "body">,
  place: Place,
): Written {
  const mentioned = new Set<string>();
  const parameters = node.params.map((parameter) => writeParameter(parameter, place));
  const inside = { ...within(place, parameters), mentioned };
  const body = node.body.type === "BlockStatement" ? writeBlock(node.body.body, inside) : write(node.body, inside);
  for (const name of mentioned) place.mentioned.add(name);
  return ["=>", parameters, body];
}

/** The place inside of a function with these parameters. */
function within(place: Place, parameters: readonly (string | readonly string[])[]): Place {
  const names = parameters.flatMap((parameter) =>
    typeof parameter === "string" ? [parameter] : parameter.filter((_, index) => index % 2 === 1),
  );
  return { ...place, parameters: new Set([...place.parameters, ...names]) };
}

/** Statements that give a value in the end, as one expression: constants, `if` and `switch` whose branches return. */
function writeBlock([first, ...rest]: readonly AnyNode[], place: Place): Written {
  switch (first?.type) {
    case undefined:
      return "$undefined";
    case "ReturnStatement":
      return first.argument ? write(first.argument, place) : "$undefined";
    case "BlockStatement":
      return writeBlock([...first.body, ...rest], place);
    case "IfStatement":
      return [
        "?",
        write(first.test, place),
        writeBlock([first.consequent, ...rest], place),
        writeBlock([...(first.alternate ? [first.alternate] : []), ...rest], place),
      ];
    case "VariableDeclaration": {
      const [declared, ...more] = first.declarations;
      if (first.kind !== "const" || more.length > 0 || !declared?.init) return fail(first, place);
      const name = writeParameter(declared.id, place);
      return ["()", ["=>", [name], writeBlock(rest, within(place, [name]))], write(declared.init, place)];
    }
    case "SwitchStatement": {
      const subject = write(first.discriminant, place);
      const [next, ...others] = first.cases;
      if (!next) return writeBlock(rest, place);
      const left = { ...first, cases: others };
      // Cases fall through until one returns.
      const body = first.cases.flatMap(({ consequent }) => consequent);
      const then = writeBlock([...body, ...rest], place);
      if (!next.test) return others.length > 0 ? fail(first, place) : then;
      return ["?", ["===", subject, write(next.test, place)], then, writeBlock([left, ...rest], place)];
    }
    default:
      return first ? fail(first, place) : "$undefined";
  }
}

function writeParameter(node: Pattern, place: Place): string | readonly string[] {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "ObjectPattern") return fail(node, place);
  return node.properties.flatMap((property) => {
    const isRest = property.type === "RestElement";
    const name = isRest ? property.argument : property.value;
    if (name.type !== "Identifier" || (!isRest && property.computed)) return fail(property, place);
    return [isRest ? "..." : keyOf(property.key, place), name.name];
  });
}

/** Text that `evaluate` would take for a name. */
function isName(text: string): boolean {
  return text.startsWith("$");
}

function keyOf(node: AnyNode, place: Place): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : fail(node, place);
}

function fail(node: AnyNode, { code }: Place): never {
  throw new NotWritable(`this cannot be written as data: ${code.slice(node.start, node.end).slice(0, 80)}`);
}
