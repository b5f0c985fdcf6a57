// =ERASMUS_DUE and =ERASMUS_STEPS: dates that can be counted with, and how each step stands on a day.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { serialOf } from "../../src/sheet/serial-day.ts";
import { cell, formula, table } from "./formulas.ts";

const headings = ["Step", "Who", "Due", "Done", "Note"];
const titles = [
  "Internal support from your school",
  "Project abstract and School approval",
  "Contact the international office",
  "Collect mandates from partners",
  "Final draft to the international office",
  "Mandates and Declaration of Honour to the signatory",
  "Submit one application, to one National Agency",
];

/** The steps with what is in their cells "due" and "done". */
function steps(cells: Readonly<Record<number, readonly [due: Cell, done: Cell]>> = {}): Cell[][] {
  return [
    headings,
    ...titles.map((title, index) => [title, "", ...(cells[index] ?? ["", ""]), ""]),
    ["", "", "", "", ""],
  ];
}

function statuses(grid: Cell[][], today: Cell, call: number = 2026): Cell[] {
  return table(formula("ERASMUS_STEPS", "KA220-HED", call, grid, "", today)).map(([status = ""]) => status);
}

describe("a due date", () => {
  it("is a spreadsheet's number, with the hour of the deadline", () => {
    expect(cell(formula("ERASMUS_DUE", "KA220-HED", 2026))).toBe(serialOf("2026-03-05T12:00"));
    expect(cell(formula("ERASMUS_DUE", "SPORT-SCP", 2026))).toBe(serialOf("2026-03-05T17:00"));
    // Known from any spreadsheet: 1 January 2026 is 46 023.
    expect(serialOf("2026-01-01")).toBe(46_023);
  });

  it("is counted back in days", () => {
    expect(cell(formula("ERASMUS_DUE", "KA220-HED", 2023, "", 42))).toBe(serialOf("2023-02-08"));
    expect(cell(formula("ERASMUS_DUE", "KA220-HED", 2023, "", 14))).toBe(serialOf("2023-03-08"));
    expect(cell(formula("ERASMUS_DUE", "KA220-HED", 2026, "", 0))).toBe(serialOf("2026-03-05"));
  });

  it("is text where action or call are not known, and empty where they are not given", () => {
    expect(cell(formula("ERASMUS_DUE", "Nothing", 2026))).toContain("Nothing");
    expect(cell(formula("ERASMUS_DUE", "", 2026))).toBe("");
    expect(cell(formula("ERASMUS_DUE", "KA220-HED", 2027))).toContain("2027");
  });
});

describe("the steps", () => {
  it("stand as the day says", () => {
    const day = new Date(2026, 0, 12);
    expect(statuses(steps({ 0: ["", day], 2: ["", "x"] }), "2026-02-02")).toEqual([
      "Status",
      "✔ Done",
      "✖ Late by 11 days: 6 weeks before the deadline",
      "✔ Done",
      "○ No date",
      "○ 17 days left",
      "◷ Waits for: Collect mandates from partners",
      "◷ Waits for: Project abstract and School approval, Final draft to the international office, Mandates and Declaration of Honour to the signatory",
    ]);
  });

  it("of this week say so, and of today", () => {
    expect(statuses(steps(), "2026-02-13")[5]).toBe("▲ This week: 6 days left");
    expect(statuses(steps(), "2026-02-18")[5]).toBe("▲ This week: 1 day left");
    expect(statuses(steps(), "2026-02-19")[5]).toBe("▲ Today");
    expect(statuses(steps(), "2026-02-20")[5]).toBe("✖ Late by 1 day: 2 weeks before the deadline");
  });

  it("that are late and wait say both", () => {
    expect(statuses(steps({ 5: ["2026-02-10", ""] }), "2026-02-12")[6]).toBe(
      "✖ Late by 2 days. Waits for: Collect mandates from partners",
    );
  });

  it("follow the call", () => {
    expect(statuses(steps(), "2023-02-01", 2023)[5]).toBe("○ 35 days left");
  });

  it("keep a date that a person typed, as text, date or number", () => {
    for (const own of ["2026-02-25", new Date(2026, 1, 25), serialOf("2026-02-25")]) {
      expect(statuses(steps({ 4: [own, ""] }), "2026-02-02")[5]).toBe("○ 23 days left");
    }
  });

  it("of a person's own have their date, and wait for what they name", () => {
    const grid = [
      ["Step", "Due", "Done", "Waits for"],
      ["Book a room", "2026-02-10", "", ""],
      ["Meeting", "2026-03-10", "no", "book a room"],
      ["Nothing planned", "", "", ""],
    ];
    expect(statuses(grid, "2026-02-02")).toEqual(["Status", "○ 8 days left", "◷ Waits for: Book a room", "○ No date"]);
    grid[1] = ["Book a room", "2026-02-10", "yes", ""];
    expect(statuses(grid, "2026-02-02")[2]).toBe("○ 36 days left");
  });

  it("are in the language of their headings", () => {
    const grid = [
      ["Steg", "Senast", "Klart"],
      ["Slutligt utkast till internationella kontoret", "", ""],
    ];
    expect(statuses(grid, "2026-03-01")).toEqual(["Status", "✖ 10 dagar för sent: 2 veckor före sista ansökningsdag"]);
  });

  it("with rows left free keep their rows", () => {
    expect(statuses([headings, ["", "", "", "", ""], ["Meeting", "", "2026-02-03", "", ""]], "2026-02-02")).toEqual([
      "Status",
      "",
      "▲ This week: 1 day left",
    ]);
  });

  it("have no dates in a call without a deadline", () => {
    const [, first, second, third] = statuses(steps(), "2026-02-02", 2027);
    expect([first, second, third]).toEqual([
      "○ No date",
      "◷ Waits for: Internal support from your school",
      "○ No date",
    ]);
  });

  it("whose headings are gone say which", () => {
    expect(cell(formula("ERASMUS_STEPS", "KA220-HED", 2026, [["a", "b"]]))).toContain("Step");
  });
});
