// Every custom function with every kind of argument: a cell or a full table comes back, or the formula is told what it lacks.

import fc from "fast-check";
import { expect, it } from "vitest";
import type { Argument } from "../../src/functions/function.ts";
import { customFunctions } from "../../src/functions/functions.ts";
import type { Grid } from "../../src/sheet/cell.ts";
import { anyCell, anyGrid, anySheet } from "./arbitrary-sheet.ts";
import { fuzzed, patience, timed } from "./fuzz-runs.ts";

const declared = /^The argument "/;

/** A range as a sheet gives it: rows of one length, and never nothing. */
function asRange(argument: Argument): Argument {
  if (!Array.isArray(argument)) return argument;
  const rows: Grid = argument;
  const width = Math.max(1, ...rows.map((row) => row.length));
  return [...rows, ...(rows.length === 0 ? [[]] : [])].map((row) =>
    Array.from({ length: width }, (_, index) => row[index] ?? ""),
  );
}

function isCell(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value) || value instanceof Date;
}

function isResult(result: unknown): boolean {
  if (!Array.isArray(result)) return isCell(result);
  return result.length > 0 && result.every((row) => Array.isArray(row) && row.length > 0 && row.every(isCell));
}

it.each(customFunctions.map((one) => [one.name, one] as const))(
  "%s",
  (name, { run, parameters }) => {
    const values = fc.array(fc.oneof(anyCell, anyGrid, fc.constant(undefined)), {
      minLength: parameters.length,
      maxLength: parameters.length,
    });
    fc.assert(
      fc.property(
        anySheet,
        values,
        fc.array(fc.nat({ max: 6 }), { minLength: 9, maxLength: 9 }),
        (sheet, wild, choice) => {
          const { project, partners, budget, workPackages } = sheet.grids;
          const given: Argument[] = parameters.map(({ name: its, kind }, index) => {
            // Mostly the table that belongs there, so that what lies behind it is reached.
            if (choice[index] === 0) return wild[index];
            if (kind !== "range") return choice[index] === 1 ? wild[index] : { action: "KA220-HED", call: 2026 }[its];
            return { partners, budget, workPackages, project }[its] ?? (choice[index] === 2 ? partners : wild[index]);
          });
          const context = { projectTable: () => project, language: () => sheet.language };
          try {
            const result = timed(name, () => run(context, ...given.map(asRange)));
            expect(isResult(result)).toBe(true);
          } catch (thrown) {
            if (!(thrown instanceof Error && declared.test(thrown.message))) throw thrown;
          }
        },
      ),
      fuzzed(60),
    );
  },
  patience,
);
