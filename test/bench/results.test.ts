// The measured numbers are committed in the shape that others read, and the guide shows the same ones.
import { expect, it } from "vitest";
import { textOf } from "../repository/tracked-files.ts";

const results: unknown = JSON.parse(textOf("bench/results.json"));

const positive = expect.toSatisfy((value: unknown) => typeof value === "number" && Number.isFinite(value) && value > 0);
const whole = expect.toSatisfy((value: unknown) => Number.isInteger(value) && Number(value) >= 0);

it("results.json has every ratio, the calls of an edit and the bytes", () => {
  expect(results).toEqual({
    machine: { processor: expect.any(String), cores: positive, node: expect.stringMatching(/^v\d+\./) },
    ratios: {
      checkVsHandwritten: positive,
      checkVsTouch: positive,
      jsonRulesEngineVsCheck: positive,
      jsonLogicEngineVsCheck: positive,
      zenEngineVsCheck: positive,
      hyperformulaBuildVsCheck: positive,
      hyperformulaEditVsEdit: positive,
      editGrowthExponent: expect.any(Number),
      growthExponent: positive,
      bundleVsEmpty: positive,
      portfolioVsDecode: positive,
    },
    callsPerEdit: { reads: whole, writes: whole, writesWhenUnchanged: whole },
    bytes: { code: whole, sidebar: whole },
  });
});

it("the guide shows the bytes that were measured", () => {
  const { code } = (results as { bytes: { code: number } }).bytes;
  expect(textOf("docs/guide/performance.md")).toContain(code.toLocaleString("en"));
});
