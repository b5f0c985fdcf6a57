// What the guards take and what they refuse, value by value.

import { describe, expect, it } from "vitest";
import {
  accepted,
  either,
  type Guard,
  listOf,
  number,
  oneOf,
  orMissing,
  orNull,
  record,
  text,
  textOfLength,
  truth,
  whole,
} from "../../src/apps-script/guards.ts";

/** One value of each sort that JavaScript knows. */
const sorts: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, "", "a", "abc"],
  ...[[], ["a"], {}, { a: "a" }, () => "a", Symbol("a"), 1n],
];

function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object") return Object.is(one, other);
  return JSON.stringify(one) === JSON.stringify(other);
}

describe("takes only what it stands for", () => {
  it.each<[string, Guard<unknown>, readonly unknown[]]>([
    ["text", text, ["", "a", "abc"]],
    ["truth", truth, [true, false]],
    ["number", number, [0, -1, 1.5, 2 ** 53]],
    ["whole", whole, [0, -1]],
    ["textOfLength", textOfLength(1, 2), ["a"]],
    ["oneOf", oneOf(["a", "b"]), ["a"]],
    ["either", either(truth, whole), [true, false, 0, -1]],
    ["orNull", orNull(text), [null, "", "a", "abc"]],
    ["orMissing", orMissing(text), [undefined, "", "a", "abc"]],
    ["listOf", listOf(text), [[], ["a"]]],
    ["record", record<{ a: string }>({ a: text }), [{ a: "a" }]],
  ])("%s", (_name, guard, taken) => {
    for (const value of sorts) {
      if (taken.some((one) => isEqual(one, value))) {
        expect(guard(value)).toEqual(value);
      } else expect(() => guard(value), String(value)).toThrow(TypeError);
    }
  });
});

describe("a length", () => {
  it.each([
    ["a", false],
    ["ab", true],
    ["abcd", true],
    ["abcde", false],
  ])("of %s", (value, isTaken) => {
    expect(accepted(textOfLength(2, 4), value)).toBe(isTaken ? value : undefined);
  });
});

describe("a record", () => {
  const named = record<{ name: string; age?: number }>({ name: text, age: orMissing(number) });

  it("takes over what is asked for, in this order, and nothing else", () => {
    const read = named({ age: 3, other: [1], name: "a" });
    expect(JSON.stringify(read)).toBe('{"name":"a","age":3}');
  });

  it("leaves out what may be missing and is", () => {
    expect(Object.keys(named({ name: "a", age: undefined }))).toEqual(["name"]);
  });

  it("is refused for one wrong member", () => {
    expect(() => named({ name: "a", age: "3" })).toThrow("This is not a number.");
    expect(() => named({})).toThrow("This is not text.");
  });

  it("inside a list is refused with the list", () => {
    expect(accepted(listOf(named), [{ name: "a" }, { name: 1 }])).toBeUndefined();
    expect(listOf(named)([{ name: "a" }])).toEqual([{ name: "a" }]);
  });
});

it("null is accepted as a value, and a refusal is undefined", () => {
  expect(accepted(orNull(text), null)).toBeNull();
  expect(accepted(text, null)).toBeUndefined();
  expect(either(orNull(text), number)(null)).toBeNull();
});
