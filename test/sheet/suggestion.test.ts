// What a finding proposes: words for people, values for cells.

import { describe, expect, it } from "vitest";
import type { TableName } from "../../src/model/place.ts";
import { findTable } from "../../src/sheet/find-table.ts";
import { cellOfPlace } from "../../src/sheet/finding-cell.ts";
import { suggestedCell, suggestedText } from "../../src/sheet/suggestion.ts";

const finding = (table: TableName, column: string, suggestion: string | null) => ({
  at: { table, row: null, line: 2, column },
  suggestion,
});

describe("a suggestion", () => {
  it.each([
    ["partners", "country", "ES", "Spanien", "Spanien"],
    ["partners", "type", "hei", "Lärosäte", "Lärosäte"],
    ["partners", "role", "coordinator", "Koordinator", "Koordinator"],
    ["partners", "eche", "yes", "ja", "ja"],
    ["partners", "established", "1998-01-01", "1998-01-01", "1998-01-01"],
    ["budget", "category", "management", "Projektledning", "Projektledning"],
    ["budget", "amount", "1234.56", 1234.56, "1\u00a0234,56"],
    ["budget", "quantity", "12.5", 12.5, "12,5"],
    ["budget", "year", "2", 2, "2"],
    ["budget", "partner", "Norrviks universitet", "Norrviks universitet", "Norrviks universitet"],
    ["project", "call", "2026", 2026, "2026"],
    ["project", "action", "knowledge-alliances", "Kunskapsallianser", "Kunskapsallianser"],
    ["project", "variant", "school", "Skola", "Skola"],
    ["project", "grant", "250000", 250_000, "250\u00a0000"],
  ] as const)("for %s.%s %s", (table, column, id, cell, text) => {
    expect(suggestedCell(finding(table, column, id), "sv")).toBe(cell);
    expect(suggestedText(finding(table, column, id), "sv")).toBe(text);
  });

  it("may be missing", () => {
    expect(suggestedCell(finding("partners", "country", null), "en")).toBeUndefined();
    expect(suggestedText(finding("partners", "country", null), "en")).toBeNull();
    expect(
      suggestedCell({ at: { table: null, row: null, line: null, column: null }, suggestion: "x" }, "en"),
    ).toBeUndefined();
    expect(suggestedCell(finding("budget", "amount", "many"), "en")).toBeUndefined();
  });
});

describe("the cell of a place", () => {
  const partners = findTable([["", "Name", "Country"]], "partners");
  const project = findTable(
    [
      ["Action", "x"],
      ["Call", 2026],
    ],
    "project",
  );
  if (partners === undefined || project === undefined) throw new Error("Both have headings.");

  it("is found by row and column", () => {
    expect(cellOfPlace({ table: "partners", row: "A", line: 5, column: "country" }, partners)).toEqual({
      row: 4,
      column: 2,
    });
  });

  it("of a row is its first column, of a table its headings", () => {
    expect(cellOfPlace({ table: "partners", row: "A", line: 5, column: null }, partners)).toEqual({
      row: 4,
      column: 1,
    });
    expect(cellOfPlace({ table: "partners", row: null, line: null, column: null }, partners)).toEqual({
      row: 0,
      column: 1,
    });
  });

  it("of an answer is beside its label", () => {
    expect(cellOfPlace({ table: "project", row: null, line: null, column: "call" }, project)).toEqual({
      row: 1,
      column: 1,
    });
    expect(cellOfPlace({ table: "project", row: null, line: null, column: "grant" }, project)).toBeUndefined();
  });

  it("is nowhere for a column that the sheet does not have", () => {
    expect(cellOfPlace({ table: "partners", row: "A", line: 5, column: "role" }, partners)).toBeUndefined();
  });
});
