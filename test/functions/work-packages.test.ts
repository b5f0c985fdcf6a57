// The Work packages tab: a status beside each row, and the matrix that always agrees with the lines.
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { exampleGrid } from "./example-formula.ts";
import { formula, table } from "./formulas.ts";

const [partners, budget, packages] = [exampleGrid("partners"), exampleGrid("budget"), exampleGrid("workPackages")];

const matrix = (lines: Grid = budget, own: Grid = partners, listed?: Grid, ...more: Cell[]): Cell[][] =>
  table(formula("ERASMUS_MATRIX", "KA220-HED", 2026, lines, own, listed ?? "", ...more));

const statuses = (listed: Grid, lines: Grid = budget): Cell[] =>
  table(formula("ERASMUS_WORK_PACKAGES", "KA220-HED", 2026, 30, listed, partners, lines, "", 250_000)).map(
    ([status]) => status ?? "",
  );

describe("the matrix", () => {
  it("is the one of the design", () => {
    expect(matrix(budget, partners, packages, "", 250_000)).toEqual([
      ["Partner", "WP1", "WP2", "WP3", "WP4", "WP5", "Total", "Share"],
      ["Norrviks universitet", 20_500, 8000, 14_000, 12_000, 11_500, 66_000, "26.4%"],
      ["Järvi-Suomen ammattikorkeakoulu", 9000, 11_000, 16_500, 12_000, 6500, 55_000, "22%"],
      ["Hochschule für Nachhaltigkeitswissenschaften Altenstadt", 9000, 7000, 19_000, 11_000, 6000, 52_000, "20.8%"],
      ["Universidad de Costa Clara", 8000, 6500, 10_500, 17_000, 6000, 48_000, "19.2%"],
      ["Dnister Polytechnic University", 6000, 4500, 7000, 6500, 3200, 27_200, "10.9%"],
      ["Norrviks handelskammare", "–", "–", "–", "–", 1800, 1800, "0.8%"],
      ["Total", 52_500, 37_000, 67_000, 58_500, 35_000, 250_000, "100%"],
      ["Share", "✖ 21%", "14.8%", "26.8%", "23.4%", "14%", "100%", ""],
    ]);
  });

  it("needs no table of work packages, and no action", () => {
    expect(matrix()[0]).toEqual(["Partner", "WP1", "WP2", "WP3", "WP4", "WP5", "Total", "Share"]);
    const without = table(formula("ERASMUS_MATRIX", "", "", budget, partners));
    expect(without.at(-1)?.[1]).toBe("21%");
    expect(without.at(-2)).toEqual(["Total", 52_500, 37_000, 67_000, 58_500, 35_000, 250_000, "100%"]);
  });

  it("has each line in one cell, whatever is missing in it", () => {
    const headings = ["Partner", "Work package", "Amount"];
    const lines = [
      headings,
      ["Norrviks universitet", "WP1", 0.1],
      ["Norrviks universitet", "", 0.2],
      ["", "WP1", 0.3],
      ["Nobody", "wp 01: Start", 0.4],
      ["", "", 0.05],
    ];
    const rows = matrix(lines);
    expect(rows[0]).toEqual(["Partner", "WP1", "? None", "Total", "Share"]);
    expect(rows.find(([name]) => name === "Norrviks universitet")).toEqual([
      "Norrviks universitet",
      0.1,
      0.2,
      0.3,
      "28.6%",
    ]);
    expect(rows.find(([name]) => name === "? No partner")).toEqual(["? No partner", 0.3, 0.05, 0.35, "33.4%"]);
    expect(rows.find(([name]) => name === "? Nobody")?.slice(1, 4)).toEqual([0.4, "–", 0.4]);
    expect(rows.at(-2)).toEqual(["Total", 0.8, 0.25, 1.05, "100%"]);
  });

  it("says how many lines have no amount instead of counting them as nothing", () => {
    const lines = [
      ["Partner", "Work package", "Amount"],
      ["Norrviks universitet", "WP1", 100],
      ["Norrviks universitet", "WP2", "a lot"],
      ["Norrviks universitet", "WP2", "#REF!"],
      ["Norrviks universitet", "WP2", ""],
    ];
    expect(matrix(lines).at(-1)?.[0]).toBe("? 3 lines have no amount");
  });

  it("adds ten thousand lines of a third of a euro without drift", () => {
    const lines: Cell[][] = [["Partner", "Work package", "Amount"]];
    for (let row = 0; row < 10_000; row += 1) lines.push(["Norrviks universitet", `WP${(row % 4) + 1}`, 33.33]);
    expect(matrix(lines).at(-2)).toEqual(["Total", 83_325, 83_325, 83_325, 83_325, 333_300, "100%"]);
  });

  it("is in the language of the budget's headings", () => {
    const swedish = matrix(exampleGrid("budget", "sv"), exampleGrid("partners", "sv"));
    expect([swedish[0]?.at(-2), swedish[0]?.at(-1), swedish.at(-2)?.[0]]).toEqual(["Summa", "Andel", "Summa"]);
  });
});

describe("statuses beside work packages", () => {
  it("show what is over its share, and that the others are fine", () => {
    expect(statuses(packages)).toEqual(["Status", "✖ WP: €2,500 over 20%", "✔ OK", "✔ OK", "✔ OK", "✔ OK"]);
  });

  it("ask for a lead, and tell names and months that do not fit", () => {
    const listed = [
      ["WP", "Title", "Lead", "Start month", "End month"],
      ["WP1", "Project management", "Norrviks universitet", 1, 30],
      ["WP2", "Needs", "", 1, 8],
      ["WP3", "Course", "Norviks universitet", 6, 20],
      ["WP4", "Piloting", "Universidad de Costa Clara", 14, 31],
      ["WP5", "Sharing", "Norrviks universitet", 12, 3],
    ];
    expect(statuses(listed)).toEqual([
      "Status",
      "✖ WP: €2,500 over 20%",
      "? Lead: who?",
      "▲ Lead: not on the Partners tab",
      "✖ End month: write 1 to 30",
      "✖ End month: before its start, 12",
    ]);
  });

  it("need the headings", () => {
    expect(formula("ERASMUS_WORK_PACKAGES", "KA220-HED", 2026, 30, [["A", "B"]], partners)).toBe(
      "The range needs its heading row with: WP.",
    );
  });
});
