// The honest border of the imitation: what is not there throws and says so, instead of being silently absent.

/**
 * Wraps the methods the workbench has of a Google class. The result has Google's full type; a method that is not in
 * `methods` throws `… is not supported by the workbench` when it is reached for.
 */
export type Supported = <Whole extends object>(name: string, methods: Partial<Whole>) => Whole;

/** Asked for by the language and by test runners of any object, so that their absence is no news. */
const askedOfAll: ReadonlySet<string> = new Set([
  "then",
  "toJSON",
  "constructor",
  "nodeType",
  "$$typeof",
  "asymmetricMatch",
]);

/** `error` makes errors of the realm the services are called from. */
export function createSupported(error: (message: string) => Error): Supported {
  return <Whole extends object>(name: string, methods: Partial<Whole>): Whole =>
    new Proxy(methods, {
      get(target, key) {
        if (typeof key === "symbol" || key in target) return Reflect.get(target, key);
        if (askedOfAll.has(key)) return undefined;
        throw error(`${name}.${key} is not supported by the workbench`);
      },
      set(_target, key) {
        throw error(`${name}.${String(key)} can not be changed`);
      },
    }) as Whole;
}

/** The members of a Google enumeration; each is its own name. */
export function enumeration(supported: Supported, name: string, members: readonly string[]): object {
  return supported<Record<string, string>>(name, Object.fromEntries(members.map((member) => [member, member])));
}

/**
 * A member of a Google enumeration as a return value. Google's types call them numbers, though scripts only compare
 * them; this is the one place that says otherwise.
 */
export function member<Enumeration>(name: string): Enumeration {
  const value: unknown = name;
  return value as Enumeration;
}
