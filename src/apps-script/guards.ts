// Reads what comes from outside, the panel or the file's properties, into typed values; whatever else it is, is refused.

/** Gives the value back as what it is: only what is asked for is taken over. Throws a TypeError for anything else. */
export type Guard<Value> = (value: unknown) => Value;

type Shape<Value> = { readonly [Key in keyof Value]-?: Guard<Value[Key]> };

function refuse(wanted: string): never {
  throw new TypeError(`This is not ${wanted}.`);
}

export const text: Guard<string> = (value) => (typeof value === "string" ? value : refuse("text"));

export const truth: Guard<boolean> = (value) => (typeof value === "boolean" ? value : refuse("true or false"));

/** A finite number. */
export const number: Guard<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse("a number");

/** A whole number that is exact. */
export const whole: Guard<number> = (value) => (Number.isSafeInteger(value) ? number(value) : refuse("a whole number"));

/** Text of so many characters, both ends included. */
export function textOfLength(least: number, most: number): Guard<string> {
  return (value) => {
    const given = text(value);
    return given.length >= least && given.length <= most ? given : refuse(`text of ${least} to ${most} characters`);
  };
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): Guard<Choice> {
  return (value) => choices.find((choice) => choice === value) ?? refuse(`one of ${choices.join(", ")}`);
}

/** What the first of the guards makes of it that takes it. */
export function either<One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> {
  return (value) => {
    const taken = accepted(one, value);
    return taken === undefined ? other(value) : taken;
  };
}

export function orNull<Value>(guard: Guard<Value>): Guard<Value | null> {
  return (value) => (value === null ? null : guard(value));
}

export function orMissing<Value>(guard: Guard<Value>): Guard<Value | undefined> {
  return (value) => (value === undefined ? undefined : guard(value));
}

export function listOf<Value>(guard: Guard<Value>): Guard<readonly Value[]> {
  return (value) => (Array.isArray(value) ? value.map((item) => guard(item)) : refuse("a list"));
}

/** The value of a JSON text. */
export function fromJson<Value>(guard: Guard<Value>, longest: number): Guard<Value> {
  return (value) => {
    let read: unknown;
    try {
      read = JSON.parse(textOfLength(0, longest)(value));
    } catch {
      return refuse("JSON");
    }
    return guard(read);
  };
}

/** An object with these members; others are left out, and so are missing ones that may be missing. */
export function record<Value extends object>(shape: Shape<Value>): Guard<Value> {
  return (value) => {
    if (typeof value !== "object" || value === null) return refuse("a record");
    const read: Partial<Value> = {};
    for (const key in shape) {
      const member = shape[key]((value as { readonly [Key in typeof key]?: unknown })[key]);
      if (member !== undefined) read[key] = member;
    }
    return read as Value;
  };
}

/** The value as the guard gives it; `undefined` where it refuses. */
export function accepted<Value>(guard: Guard<Value>, value: unknown): Value | undefined {
  try {
    return guard(value);
  } catch {
    return undefined;
  }
}
