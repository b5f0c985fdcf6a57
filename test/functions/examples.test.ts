// Every example in a declaration gives what it says, and every declaration says what a person needs.
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/functions/function.ts";
import { customFunctions } from "../../src/functions/functions.ts";
import { readFormula } from "./example-formula.ts";
import { formula, plain } from "./formulas.ts";

/** The cell; of a table its first cell below the heading, and of one without a heading its first cell. */
function shown(result: Result): unknown {
  const first = Array.isArray(result) ? (typeof result[0]?.[0] === "number" ? result[0][0] : result[1]?.[0]) : result;
  return typeof first === "string" ? plain(first) : first;
}

const examples = customFunctions.flatMap(({ name, examples: own }) =>
  own.map((one) => [one.formula, one.gives, name] as const),
);

it.each(examples)("%s gives %j", (written, gives, name) => {
  const read = readFormula(written);
  expect(read.name).toBe(name);
  expect(shown(formula(read.name, ...read.args))).toBe(gives);
});

describe.each(customFunctions.map((one) => [one.name, one] as const))("%s", (_name, declared) => {
  it("has a name, a summary, an example, and help for every parameter", () => {
    expect(declared.name).toMatch(/^ERASMUS_[A-Z]+(_[A-Z]+)*$/);
    expect(declared.summary).toMatch(/\.$/);
    expect(declared.examples.length).toBeGreaterThan(0);
    for (const { name, help, example } of declared.parameters) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(help).toMatch(/\.$/);
      expect(example).not.toBe("");
    }
  });

  it("has its optional parameters last", () => {
    const optional = declared.parameters.map((one) => one.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  it("takes no more arguments in its examples than it declares", () => {
    for (const { formula: written } of declared.examples) {
      expect(readFormula(written).args.length).toBeLessThanOrEqual(declared.parameters.length);
    }
  });
});

it("no two functions have one name", () => {
  const names = customFunctions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
