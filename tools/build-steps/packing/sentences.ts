// Speaks sentences that were written as data: evaluates the expressions that `sentence-module.ts` writes. Shipped in dist/Code.js.

/**
 * An expression as JSON. "$name" is a name; other text, numbers, truth values and objects stand for themselves; a list is
 * an operation: ["`", part ...], [".", object, key], ["()", callee, argument ...], ["?", test, then, else], ["[]", item ...] where ["...", list] gives several,
 * ["=>", parameters, body], ["!", operand], and with two operands "&&", "||", "??" and the operators below.
 * A parameter is a name, or a list of key and name for each property taken out of it, the rest last with the key "...".
 */
export type Written = string | number | boolean | null | WrittenList | { readonly [key: string]: Written };
type WrittenList = readonly Written[];

export type Names = Record<string, unknown>;

/** The operators that sentences may use. */
export const operators: Readonly<Record<string, (one: never, other: never) => unknown>> = {
  "===": (one, other) => one === other,
  "!==": (one, other) => one !== other,
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "+": (one: number, other: number) => one + other,
  "-": (one: number, other: number) => one - other,
  "*": (one: number, other: number) => one * other,
  "/": (one: number, other: number) => one / other,
};

/** The sentences of one language, and what they name. */
export interface Spoken {
  readonly trees: Readonly<Record<string, Written>>;
  readonly functions: Readonly<Record<string, Written>>;
  readonly constants: Readonly<Record<string, unknown>>;
}

/**
 * The sentences of one language; each chapter is evaluated when it is first read.
 * @param read gives them when they are first needed; where it gives nothing, `instead` speaks.
 * @param scope gives what they name beside their own functions and constants.
 */
export function sentences(
  chapters: readonly string[],
  read: () => Spoken | undefined,
  scope: () => Names,
  instead: Names = {},
): object {
  const result = {};
  for (const chapter of chapters) {
    let entries: unknown;
    const get = (): unknown => {
      if (entries === undefined) {
        const spoken = read();
        entries = spoken ? chapterOf(spoken, chapter, scope) : instead[chapter];
      }
      return entries;
    };
    Object.defineProperty(result, chapter, { enumerable: true, get });
  }
  return result;
}

function chapterOf({ trees, functions, constants }: Spoken, chapter: string, scope: () => Names): unknown {
  const names: Names = { ...scope(), ...constants };
  for (const name of Object.keys(functions)) {
    Object.defineProperty(names, name, { get: () => evaluate(functions[name], names) });
  }
  return evaluate(trees[chapter], names);
}

function isList(node: Written | undefined): node is WrittenList {
  return Array.isArray(node);
}

/** The value of an expression. Throws what the expression would throw. */
export function evaluate(node: Written | undefined, scope: Names): unknown {
  if (typeof node === "string") return node.startsWith("$") ? scope[node.slice(1)] : node;
  if (typeof node !== "object" || node === null) return node;
  if (!isList(node)) {
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, evaluate(member, scope)]));
  }
  const [operation, one, other, third] = node;
  switch (operation) {
    case "`":
      return node.slice(1).reduce<string>((text, part) => `${text}${evaluate(part, scope)}`, "");
    case "[]":
      return node
        .slice(1)
        .flatMap((item) =>
          isList(item) && item[0] === "..." ? [...(evaluate(item[1], scope) as unknown[])] : [evaluate(item, scope)],
        );
    case ".":
      return (evaluate(one, scope) as Names)[evaluate(other, scope) as string];
    case "()":
      return call(one, node.slice(2), scope);
    case "?":
      return evaluate(evaluate(one, scope) ? other : third, scope);
    case "&&":
      return evaluate(one, scope) && evaluate(other, scope);
    case "||":
      return evaluate(one, scope) || evaluate(other, scope);
    case "??":
      return evaluate(one, scope) ?? evaluate(other, scope);
    case "!":
      return !evaluate(one, scope);
    case "=>":
      return (...given: readonly unknown[]) => {
        const inner: Names = Object.create(scope);
        (one as WrittenList).forEach((parameter, index) => {
          take(parameter, given[index], inner);
        });
        return evaluate(other, inner);
      };
    default:
      return operators[operation as string]?.(evaluate(one, scope) as never, evaluate(other, scope) as never);
  }
}

function call(callee: Written | undefined, given: WrittenList, scope: Names): unknown {
  const isMethod = isList(callee) && callee[0] === ".";
  const target = isMethod ? evaluate(callee[1], scope) : undefined;
  const called = isMethod ? (target as Names)[evaluate(callee[2], scope) as string] : evaluate(callee, scope);
  return Reflect.apply(
    called as () => unknown,
    target,
    given.map((argument) => evaluate(argument, scope)),
  );
}

/** Gives a parameter's names their values. */
function take(parameter: Written, value: unknown, names: Names): void {
  if (!isList(parameter)) {
    names[parameter as string] = value;
    return;
  }
  const left = { ...(value as Names) };
  for (let index = 0; index < parameter.length; index += 2) {
    const key = parameter[index] as string;
    names[parameter[index + 1] as string] = key === "..." ? left : left[key];
    delete left[key];
  }
}
