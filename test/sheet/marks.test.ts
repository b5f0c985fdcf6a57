// Notes on cells: ours follow the report, a person's are never touched.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import type { Finding, Report } from "../../src/check/report.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { findTable } from "../../src/sheet/find-table.ts";
import { changedNotes, type Note, notePrefix, notesFor, notesKey } from "../../src/sheet/marks.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";

const cells = writePlan(examplePlan(), "en");
const partners = findTable(cells.partners, "partners");
const budget = findTable(cells.budget, "budget");
if (partners === undefined || budget === undefined) throw new Error("The example has its headings.");

describe("the notes of a report", () => {
  const report = checkPlan(examplePlan());

  it("stand on the cells at which something is wrong, once per sum", () => {
    expect(notesFor(report, "partners", partners).map(({ row, column }) => [row, column])).toEqual([[4, 1]]);
    expect(
      notesFor(report, "budget", budget)
        .map(({ row, column }) => [row, column])
        .sort(),
    ).toEqual([
      [2, 6],
      [30, 6],
    ]);
  });

  it("say what is wrong and what to do, after the prefix", () => {
    expect(notesFor(report, "partners", partners)[0]?.text).toBe(
      "Erasmus Planner: “Spian” is not a country we know. Spain? Change it to Spain.",
    );
  });

  it("join what is found at one cell, and are cut at a readable length", () => {
    const [outcome] = report.outcomes.filter(({ kind }) => kind === "fail");
    const finding = outcome?.findings[0];
    if (outcome === undefined || finding === undefined) throw new Error("The example has mistakes.");
    const at = { table: "partners", row: "x", line: 3, column: "name" } as const;
    const findings: Finding[] = [
      { ...finding, at, message: "First", fix: "Do" },
      { ...finding, at, message: "Second?", fix: "x".repeat(5000) },
      { ...finding, at, message: "First", fix: "Do" },
    ];
    const several: Report = { ...report, outcomes: [{ ...outcome, findings }] };
    const [note, ...others] = notesFor(several, "partners", partners);
    expect(others).toEqual([]);
    expect(note?.text.slice(0, 44)).toBe("Erasmus Planner: First. Do.\nSecond? xxxxxxxxx".slice(0, 44));
    expect(note?.text.length).toBeLessThanOrEqual(1000);
  });

  it("leave out columns that the sheet does not have", () => {
    const narrow = findTable([["Organisation", "Role"]], "partners");
    expect(narrow && notesFor(report, "partners", narrow)).toEqual([]);
  });
});

const noteText = fc.oneof(
  fc.constant(""),
  fc.constantFrom("Ask Mikko", " Erasmus Planner: mine", "erasmus planner: mine"),
  fc.string({ maxLength: 5 }).map((text) => `${notePrefix} ${text}`),
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(noteText, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const wanted: fc.Arbitrary<Note[]> = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 7 }),
    column: fc.integer({ min: 0, max: 7 }),
    text: fc.string({ maxLength: 5 }).map((text) => `${notePrefix} ${text}`),
  }),
  { selector: ({ row, column }) => `${row},${column}` },
);

/** The notes in the sheet after the change. */
function applied(present: string[][], change: ReturnType<typeof changedNotes>): string[][] {
  const after = present.map((row) => [...row]);
  change?.notes.forEach((cellsOfRow, row) => {
    cellsOfRow.forEach((note, column) => {
      const target = after[change.row + row];
      if (target !== undefined) target[change.column + column] = note;
    });
  });
  return after;
}

describe("whatever notes there are", () => {
  it("after the change ours are those wanted, and a person's are as they were", () => {
    fc.assert(
      fc.property(grid, wanted, (present, notes) => {
        const after = applied(present, changedNotes(present, notes));
        present.forEach((row, rowIndex) => {
          row.forEach((note, column) => {
            const now = after[rowIndex]?.[column];
            const ours = notes.find((one) => one.row === rowIndex && one.column === column)?.text ?? "";
            expect(now).toBe(note !== "" && !note.startsWith(notePrefix) ? note : ours);
          });
        });
      }),
    );
  });

  it("the change is the smallest rectangle, and none is needed after it", () => {
    fc.assert(
      fc.property(grid, wanted, (present, notes) => {
        const change = changedNotes(present, notes);
        if (change !== undefined) {
          const differs = (row: number, column: number) =>
            change.notes[row]?.[column] !== present[change.row + row]?.[change.column + column];
          const height = change.notes.length;
          const width = change.notes[0]?.length ?? 0;
          const columns = Array.from({ length: width }, (_, index) => index);
          const rows = Array.from({ length: height }, (_, index) => index);
          expect(
            columns.some((column) => differs(0, column)) && columns.some((column) => differs(height - 1, column)),
          ).toBe(true);
          expect(rows.some((row) => differs(row, 0)) && rows.some((row) => differs(row, width - 1))).toBe(true);
        }
        expect(changedNotes(applied(present, change), notes)).toBeUndefined();
      }),
    );
  });
});

it("equal notes have equal keys", () => {
  const note = { row: 1, column: 2, text: "x" };
  expect(notesKey([note])).toBe(notesKey([{ ...note }]));
  expect(notesKey([note])).not.toBe(notesKey([{ ...note, row: 2 }]));
});
