// The planning sheet as it stands in a file: what its formulas say, and what is coloured.

import { describe, expect, it } from "vitest";
import { openExample } from "./open-file.ts";

describe("the example", () => {
  it("says what is wrong beside each partner", async () => {
    const file = await openExample();
    expect(file.values("Partners", "I1:I8").flat()).toEqual([
      "Status",
      "? Established: when was it founded?",
      "✔ OK",
      "? ECHE: yes or no?",
      "✖ Country: “Spian” is not a country. Spain?",
      "? Added value: what only they can bring?",
      "✖ Role: has €1,800 in the budget; associated partners get none",
      "",
    ]);
    expect(file.log).toEqual([]);
  });

  it("and beside each line, with the amounts that follow from quantity and rate", async () => {
    const file = await openExample();
    const statuses = file.values("Budget", "I2:I32").flat();
    expect(statuses.filter((status) => status === "✖ Amount: WP1 is €2,500 over 20%")).toHaveLength(6);
    expect(statuses.filter((status) => status === "✔ OK")).toHaveLength(23);
    expect(statuses.slice(29)).toEqual(["✖ Partner: associated partners get no EU money", ""]);
    expect(file.formula("Budget", "G2")).toBe("=E2*F2");
    expect(file.values("Budget", "G2:G4")).toEqual([[8000], [12_500], [9000]]);
  });

  it("gives verdict, caps and checks", async () => {
    const file = await openExample();
    expect(file.values("Project", "B11")).toEqual([["✖ 3 problems"]]);
    expect(file.values("Project", "F1:J6")).toEqual([
      ["Scope", "Cap", "Planned", "Left", "Status"],
      ["Lump sum", 250_000, 250_000, 0, "✔ Exact"],
      ["Management, at most 20%", 50_000, 52_500, -2500, "✖ €2,500 over"],
      ["Year 1", "none", 96_000, "", ""],
      ["Year 2", "none", 104_500, "", ""],
      ["Year 3", "none", 49_500, "", ""],
    ]);
    expect(file.values("Summary", "A1:F3")).toEqual([
      ["What", "Planned, euro", "Cap, euro", "Share", "Compared", "Status"],
      ["Lump sum", 250_000, 250_000, 1, "", "✔ Exact"],
      ["Management, at most 20%", 52_500, 50_000, 0.21, "", "✖ €2,500 over"],
    ]);
    expect(file.values("Checks", "A1:A11").flat()).toEqual([
      "Status",
      ...[
        "✖ Error",
        "✖ Error",
        "✖ Error",
        "? Fill in",
        "? Fill in",
        "? Fill in",
        "▲ Judge",
        "▲ Judge",
        "▲ Judge",
        "✔ Met",
      ],
    ]);
    expect(file.values("Project", "C7:D7")).toEqual([["12\u00a0to\u00a036\u00a0months", "✔ OK"]]);
  });

  it("tints exactly the cells that a status names", async () => {
    const file = await openExample();
    const colours = async (sheet: string, ...cells: string[]) =>
      Object.fromEntries(
        await Promise.all(cells.map(async (cell) => [cell, await file.conditionalColour(sheet, cell)])),
      );
    expect(await colours("Partners", "A5", "B5", "C5", "G2", "F4", "H6", "D7", "B3", "B1", "I5")).toEqual({
      B5: "#fdeee6",
      G2: "#e8f1fb",
      F4: "#e8f1fb",
      H6: "#e8f1fb",
      D7: "#fdeee6",
    });
    expect(await colours("Budget", "A2", "G2", "G3", "F2", "A31", "G31", "G5", "G300")).toEqual({
      G2: "#fdeee6",
      G3: "#fdeee6",
      A31: "#fdeee6",
    });
  });

  it("paints no ground on cells that are typed", async () => {
    const file = await openExample();
    expect(file.backgroundOf("Partners", "B5")).toBe("#ffffff");
    expect(file.backgroundOf("Partners", "I5")).toBe("#f8f9fb");
    expect(file.backgroundOf("Partners", "A1")).toBe("#e8ecf4");
  });

  it("puts the finding as a note on its cell, and the help on each heading", async () => {
    const file = await openExample();
    expect(file.note("Partners", "B5")).toBe(
      "Erasmus Planner: “Spian” is not a country we know. Spain? Change it to Spain.",
    );
    expect(file.note("Budget", "G3")).toMatch(/^Erasmus Planner: Project management takes €2,500 too much\. /);
    expect(file.note("Partners", "F4")).toBe("");
    expect(file.note("Partners", "F1")).toMatch(/^ECHE\nErasmus Charter for Higher Education\./);
  });

  it("in Swedish says the same in Swedish", async () => {
    const file = await openExample({ locale: "sv_SE" });
    expect(file.values("Partner", "I5")).toEqual([["✖ Land: ”Spian” är inget land. Spanien?"]]);
    expect(await file.conditionalColour("Partner", "B5")).toBe("#fdeee6");
    expect(file.values("Budget", "I2")[0]?.[0]).toMatch(/^✖ Belopp: /);
    expect(await file.conditionalColour("Budget", "G2")).toBe("#fdeee6");
    expect(file.log).toEqual([]);
  });
});

describe("rows and columns of the user", () => {
  it("a row inserted under the headings is checked and coloured", async () => {
    const file = await openExample();
    const { sheetId } = file.place("Partners", "A2");
    await file.command("sheet.command.insert-row", {
      unitId: file.host.engine.unitId,
      subUnitId: sheetId,
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 },
      direction: 3,
    });
    file.paste("Partners", "A2", [["Nova", "Sverje", "University", "Partner", "", "yes"]]);
    await file.settled();
    expect(file.values("Partners", "I2")[0]?.[0]).toBe("✖ Country: “Sverje” is not a country. Sweden? +1");
    expect(await file.conditionalColour("Partners", "B2")).toBe("#fdeee6");
    expect(file.values("Partners", "I6")[0]?.[0]).toBe("✖ Country: “Spian” is not a country. Spain?");
  });

  it("a typed word that is no list entry stays and is read", async () => {
    const file = await openExample();
    file.type("Partners", "B5", "España");
    file.type("Partners", "C5", "yliopisto");
    await file.settled();
    expect(file.values("Partners", "B5:C5")).toEqual([["España", "yliopisto"]]);
    expect(file.values("Partners", "I5")).toEqual([["✔ OK"]]);
  });
});
