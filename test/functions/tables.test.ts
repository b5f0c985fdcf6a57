// The formulas that read whole tables: statuses beside rows, whatever the sheet looks like.
import { describe, expect, it } from "vitest";
import type { Argument } from "../../src/functions/function.ts";
import type { Cell, Grid } from "../../src/sheet/cell.ts";
import { exampleGrid } from "./example-formula.ts";
import { cell, formula, table } from "./formulas.ts";

const partners = exampleGrid("partners");
const budget = exampleGrid("budget");

function column(name: string, ...args: Argument[]): Cell[] {
  return table(formula(name, ...args)).map((row) => {
    expect(row).toHaveLength(1);
    return row[0] ?? "";
  });
}

const partnerStatuses = (grid: Grid, ...more: Argument[]): Cell[] =>
  column("ERASMUS_PARTNERS", "KA220-HED", 2026, grid, "", ...more);
const lineStatuses = (grid: Grid, own: Grid = partners): Cell[] =>
  column("ERASMUS_LINES", "KA220-HED", 2026, 30, grid, own, "", 250_000);

/** The example's statuses, one per row under their heading. */
const expected = [
  "Status",
  "? Established: when was it founded?",
  "✔ OK",
  "? ECHE: yes or no?",
  "✖ Country: “Spian” is not a country. Spain?",
  "? Added value: what only they can bring?",
  "✖ Role: has €1,800 in the budget; associated partners get none",
];

describe("statuses beside partners", () => {
  it("stand one per row, and stop with the last row", () => {
    expect(partnerStatuses(partners, budget)).toEqual(expected);
  });

  it("are the same in any order of columns and with further columns between them", () => {
    const order = [7, 3, 0, 5, 1, 2, 4, 6];
    const shuffled = partners.map((row, index) =>
      order.flatMap((at) => [row[at] ?? "", index === 0 ? `Remarks ${at}` : row[0] === "" ? "" : "mine"]),
    );
    expect(partnerStatuses(shuffled, budget)).toEqual(expected);
  });

  it("stay beside their rows when there are blank rows between them and rows above the headings", () => {
    const [headings = [], ...rows] = partners;
    const spaced = [["Our consortium"], [], headings, ...rows.flatMap((row) => [row, []])];
    expect(partnerStatuses(spaced, budget)).toEqual([
      "",
      "",
      ...expected.flatMap((one, index) => (index === 0 ? [one] : [one, ""])).slice(0, -1),
    ]);
  });

  it("leave rows alone in which a tick box is not ticked", () => {
    const boxes = partners.map((row, index) => (index < 7 ? row : row.map((_, at) => (at === 5 ? false : ""))));
    expect(partnerStatuses(boxes, budget)).toEqual(expected);
  });

  it("are in the language of the headings", () => {
    const swedish = column(
      "ERASMUS_PARTNERS",
      "KA220-HED",
      2026,
      exampleGrid("partners", "sv"),
      "",
      exampleGrid("budget", "sv"),
    );
    expect(swedish).toEqual([
      "Status",
      "? Grundad: när bildades den?",
      "✔ OK",
      "? ECHE: ja eller nej?",
      "✖ Land: ”Spian” är inget land. Spanien?",
      "? Mervärde: vad kan bara de bidra med?",
      "✖ Roll: har 1 800 € i budgeten; associerade får inget",
    ]);
  });

  it("read Finnish headings and words, and answer in Finnish", () => {
    const finnish = [
      ["Organisaatio", "Maa", "Tyyppi", "Rooli", "Erasmus-peruskirja", "Perustettu"],
      ["Järven ammattikorkeakoulu", "Suomi", "Ammattikorkeakoulu", "Koordinaattori", "kyllä", "1.8.1996"],
      ["Norrviks universitet", "Ruotsi", "Yliopisto", "Kumppani", "ei", ""],
      ["Altenstadt Bildungswerk", "Saksa", "Yhdistys", "Kumppani", "", ""],
    ];
    expect(partnerStatuses(finnish)).toEqual(["Tila", "✔ OK", "✖ Erasmus-peruskirja: peruskirja tarvitaan", "✔ OK"]);
  });

  it("tell a formula that does not work", () => {
    const broken = partners.map((row, index) => (index === 2 ? ["#REF!", ...row.slice(1)] : row));
    expect(partnerStatuses(broken, budget)[2]).toBe("✖ Organisation: shows #REF!");
    const country = partners.map((row, index) => (index === 3 ? [row[0] ?? "", "#N/A", ...row.slice(2)] : row));
    expect(partnerStatuses(country, budget)[3]).toBe("✖ Country: shows #N/A");
  });

  it("say nothing is fine while nothing could be checked", () => {
    for (const [action, call] of [
      ["", 2026],
      ["KA220-HED", ""],
      ["KA220-HED", 2027],
      ["KA206", 2026],
      ["Nonsense", 2026],
    ] as const) {
      const statuses = column("ERASMUS_PARTNERS", action, call, partners, "", budget);
      expect(statuses).not.toContain("✔ OK");
      expect(statuses[4]).toBe("✖ Country: “Spian” is not a country. Spain?");
    }
  });
});

describe("statuses beside lines", () => {
  it("repeat what is wrong with a sum on every line of it", () => {
    const statuses = lineStatuses(budget);
    expect(statuses).toHaveLength(31);
    const managing = budget.slice(1, 31).map((row) => row[1] === "WP1");
    expect(statuses.slice(1).map((one) => one === "✖ Amount: WP1 is €2,500 over 20%")).toEqual(managing);
    expect(statuses[30]).toBe("✖ Partner: associated partners get no EU money");
    expect(new Set(statuses)).toEqual(
      new Set(["Status", "✔ OK", "✖ Amount: WP1 is €2,500 over 20%", "✖ Partner: associated partners get no EU money"]),
    );
  });

  it("leave blank rows and rows with nothing but a note alone", () => {
    const [headings = [], first = [], ...rows] = budget;
    const blank = headings.map(() => "");
    const note = headings.map((heading) => (heading === "Note" ? "to be agreed" : ""));
    const statuses = lineStatuses([headings, first, blank, note, ...rows]);
    expect(statuses.slice(1, 5)).toEqual([
      "✖ Amount: WP1 is €2,500 over 20%",
      "",
      "",
      "✖ Amount: WP1 is €2,500 over 20%",
    ]);
  });

  it("are in the language of the headings", () => {
    const swedish = column(
      "ERASMUS_LINES",
      "KA220-HED",
      2026,
      30,
      exampleGrid("budget", "sv"),
      exampleGrid("partners", "sv"),
      "",
      250_000,
    );
    expect(swedish[1]).toBe("✖ Belopp: WP1 är 2 500 € över 20 %");
    expect(swedish[30]).toBe("✖ Partner: associerade partner får inga EU-pengar");
  });

  it("tell what cannot be read in the cell beside them", () => {
    const lines = [
      ["Partner", "Work package", "Amount"],
      ["Norrviks universitet", "WP2", "150 000 €"],
      ["Norrviks universitet", "WP2", "#DIV/0!"],
      ["Norrviks universitet", "WP2", -5],
      ["Norrvik universitet", "WP2", 5],
      ["", "WP2", 5],
      ["Norrviks universitet", "WP2", ""],
    ];
    expect(lineStatuses(lines)).toEqual([
      "Status",
      "✖ Amount: “150 000 €” is not an amount we can read. Write 150,000.",
      "✖ Amount: shows #DIV/0!",
      "✖ Amount: “-5” is not an amount we can read.",
      "✖ Partner: not on the Partners tab. Norrviks universitet?",
      "? Partner: who spends it?",
      "? Amount: how much?",
    ]);
  });
});

describe("a range without its headings", () => {
  const text = (name: string, ...args: Argument[]): Cell => cell(formula(name, ...args));

  it("is asked for them, by every formula that needs them", () => {
    // The first row looks like headings, for "Partner" is one.
    const noPartners = "The range needs its heading row with: Country.";
    const noAmount = "The range needs its heading row with: Amount, euro.";
    const rows = partners.slice(1);
    const lines = budget.slice(1);
    expect(text("ERASMUS_PARTNERS", "KA220-HED", 2026, rows)).toBe(noPartners);
    expect(text("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, rows)).toBe(noPartners);
    expect(text("ERASMUS_CHECK", "KA220-HED", 2026, 30, 250_000, rows)).toBe(noPartners);
    expect(text("ERASMUS_LINES", "KA220-HED", 2026, 30, lines, partners)).toBe(noAmount);
    expect(text("ERASMUS_HEADROOM", "KA220-HED", 2026, 30, lines)).toBe(noAmount);
    // Without rows there would be no findings, and that would look as if all were well.
    expect(text("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, partners, lines)).toBe(noAmount);
    expect(text("ERASMUS_CHECK", "KA220-HED", 2026, 30, 250_000, partners, lines)).toBe(noAmount);
    expect(text("ERASMUS_PARTNERS", "KA220-HED", 2026, partners, "", lines)).toBe(noAmount);
    expect(text("ERASMUS_LINES", "KA220-HED", 2026, 30, budget, rows)).toBe(noPartners);
  });

  it("may be blank where it may be left out", () => {
    expect(text("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, partners, "")).toBe("✖ 1 problem");
    expect(text("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, partners, [["", ""], [""]])).toBe("✖ 1 problem");
  });

  it("is asked for them in the language of what headings there are", () => {
    expect(
      text("ERASMUS_PARTNERS", "KA220-HED", 2026, [
        ["Namn", "Roll"],
        ["A", "partner"],
      ]),
    ).toBe("Området behöver sin rubrikrad med: Land.");
  });
});

describe("the verdict in one cell", () => {
  it("counts problems, then cells to fill in, then points to judge", () => {
    const status = (grid: Grid, total: Cell = 262_000): Cell =>
      cell(formula("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, grid, "", "", total));
    expect(cell(formula("ERASMUS_STATUS", "KA220-HED", 2026, 30, 250_000, partners, budget, "", 262_000))).toBe(
      "✖ 3 problems",
    );
    expect(status(partners)).toBe("✖ 1 problem");
    const spain = partners.map((row) => row.map((one) => (one === "Spian" ? "Spain" : one)));
    expect(status(spain)).toBe("? 3 cells to fill in");
    expect(status(spain, "")).toBe("? 4 cells to fill in");
    const filled = spain.map((row, index) =>
      row.map((one, at) => {
        if (index === 1 && at === 6) return "1990-01-01";
        if (index === 3 && at === 5) return "yes";
        return index === 5 && at === 7 ? "Field site" : one;
      }),
    );
    expect(status(filled)).toBe("▲ 4 points to judge");
  });

  it("asks for the action while there is none", () => {
    expect(cell(formula("ERASMUS_STATUS", "", "", "", "", partners.slice(0, 3)))).toBe("? 1 cell to fill in");
  });
});

describe("the table of all checks", () => {
  const rows = table(formula("ERASMUS_CHECK", "KA220-HED", 2026, 30, 250_000, partners, budget, "", "en", 262_000));

  it("has errors first, then cells to fill in, points to judge and rules met", () => {
    const marks = rows.slice(1).map(([mark]) => String(mark).charAt(0));
    expect(marks.join("")).toMatch(/^✖{3}\?{3}▲+✔+$/);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });

  it("says where the Guide says so, with the page", () => {
    const management = rows.find(([, check]) => check === "Management share");
    expect(management).toEqual([
      "✖ Error",
      "Management share",
      "Budget, WP1, 6 lines",
      "Project management takes €2,500 too much",
      "Move €2,500 from WP1 to other work packages.",
      "Programme Guide 2026, p. 243",
    ]);
  });

  it("is in the language that is asked for, else in that of the headings", () => {
    const first = (grid: Grid, language: Cell): Cell[] =>
      table(formula("ERASMUS_CHECK", "KA220-HED", 2026, 30, 250_000, grid, "", "", language))[0] ?? [];
    expect(first(partners, "sv")).toEqual([
      "Status",
      "Kontroll",
      "Var",
      "Vad som är fel eller öppet",
      "Gör så här",
      "Källa",
    ]);
    expect(first(partners, "Svenska")).toEqual(first(partners, "sv"));
    expect(first(partners, "")).toEqual(["Status", "Check", "Where", "What is wrong or open", "What to do", "Source"]);
    expect(first(exampleGrid("partners", "sv"), "")).toEqual(first(partners, "sv"));
    expect(first(partners, "fi")[0]).toBe("Tila");
    expect(first(partners, "xx")[0]).toBe("Status");
  });
});

describe("the table of caps", () => {
  it("has the lump sum, the share for management and the years", () => {
    const rows = table(formula("ERASMUS_HEADROOM", "KA220-HED", 2026, 30, budget, "", 250_000));
    expect(rows).toEqual([
      ["Scope", "Cap", "Planned", "Left", "Status"],
      ["Lump sum", 250_000, 250_000, 0, "✔ Exact"],
      ["Management, at most 20%", 50_000, 52_500, -2_500, "✖ €2,500 over"],
      ["Year 1", "none", 96_000, "", ""],
      ["Year 2", "none", 104_500, "", ""],
      ["Year 3", "none", 49_500, "", ""],
    ]);
  });

  it("says what it would need", () => {
    expect(cell(formula("ERASMUS_HEADROOM", "", 2026, 30, budget))).toBe("");
    expect(cell(formula("ERASMUS_HEADROOM", "KA220-HED", "", 30, budget))).toBe("Which call? Write the year.");
  });
});
