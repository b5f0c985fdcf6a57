// =ERASMUS_DEADLINE: until when to apply, for one field and for all of them.
import { describe, expect, it } from "vitest";
import { valueInForce } from "../../src/check/values-in-force.ts";
import { actions } from "../../src/programme/actions.ts";
import { callsOf } from "../../src/sheet/choices.ts";
import { cell, formula, formulaIn, table } from "./formulas.ts";

describe("a deadline", () => {
  it("of an action that the edition only names is said to be not covered", () => {
    expect(cell(formula("ERASMUS_DEADLINE", "european-universities", 2026))).toBe(
      "European Universities is not covered by the Guide 2026",
    );
    expect(cell(formula("ERASMUS_CAP", "teacher-academies", 2026))).toBe(
      "Erasmus+ Teacher Academies is not covered by the Guide 2026",
    );
  });

  it("says day, hour, round and from when to when projects start", () => {
    expect(table(formula("ERASMUS_DEADLINE", "KA220-HED", 2026))).toEqual([
      ["Deadline, Brussels time", "Round", "Projects start", "Field or lot", "Source"],
      [
        "Thu 5 March 2026, 12:00",
        "Round 1",
        "1 September 2026 to 31 December 2026",
        "",
        "Programme Guide 2026, p. 238",
      ],
      [
        "Thu 1 October 2026, 12:00",
        "Round 2, only where the National Agency opens it",
        "1 January 2027 to 31 August 2027",
        "",
        "Programme Guide 2026, p. 238",
      ],
    ]);
  });

  it("is in the file's language", () => {
    const rows = table(formulaIn({ language: "sv" }, "ERASMUS_DEADLINE", "Samarbetspartnerskap", 2026, "Skola"));
    expect(rows[0]?.[0]).toBe("Sista ansökningstid, Brysseltid");
    expect(rows[1]?.slice(0, 3)).toEqual([
      "tors 5 mars 2026, 12:00",
      "Omgång 1",
      "1 september 2026 till 31 december 2026",
    ]);
    expect(rows[2]?.[1]).toBe("Omgång 2, bara där programkontoret öppnar den");
  });

  it("that differs from field to field names the fields, in the order of time", () => {
    const rows = table(formula("ERASMUS_DEADLINE", "Cooperation Partnerships", 2026)).slice(1);
    expect(rows.map(([at]) => at)).toEqual([
      "Thu 5 March 2026, 12:00",
      "Thu 5 March 2026, 17:00",
      "Thu 1 October 2026, 12:00",
    ]);
    expect(rows.map(([, , , fields]) => fields)).toEqual([
      "Higher education; School education; Vocational education and training; Adult education; Youth",
      "Sport; European NGOs, education and training; European NGOs, youth",
      "Higher education; School education; Vocational education and training; Adult education; Youth",
    ]);
  });

  it("that is the same for all lots names none", () => {
    expect(table(formula("ERASMUS_DEADLINE", "Alliances for Innovation", 2026)).slice(1)).toHaveLength(1);
    expect(table(formula("ERASMUS_DEADLINE", "Alliances for Innovation", 2026))[1]?.[3]).toBe("");
  });

  it("that nobody has confirmed says so, and one that nobody knows too", () => {
    const rows = table(formula("ERASMUS_DEADLINE", "KA220", 2025));
    expect(rows.find(([, , , fields]) => String(fields).startsWith("European NGOs"))?.[4]).toBe("Not confirmed");
    const partly = table(formula("ERASMUS_DEADLINE", "Strategic Partnerships", 2018));
    expect(partly.at(-1)?.slice(0, 4)).toEqual(["Not known", "", "", "Higher education; Youth"]);
    expect(cell(formula("ERASMUS_DEADLINE", "KA203", 2018))).toBe(
      "No deadline known for Strategic Partnerships in call 2018.",
    );
  });

  it("is never carried forward to the next call", () => {
    expect(cell(formula("ERASMUS_DEADLINE", "KA220-HED", 2027))).toBe("No rules for call 2027 yet. Newest: 2026.");
    const carried = actions.flatMap((action) =>
      callsOf(action).flatMap((call) =>
        [undefined, ...action.variants.map(({ id }) => id)].flatMap((variant) => {
          const value = valueInForce(action, "deadlines", call, variant)?.value ?? [];
          // A call may close in the autumn before its year.
          return value
            .filter(({ at }) => ![call - 1, call].includes(Number(at.slice(0, 4))))
            .map(({ at }) => `${action.id} ${call} ${variant}: ${at}`);
        }),
      ),
    );
    expect(carried).toEqual([]);
  });

  it("that is asked for with blank cells is blank, and misuse names the argument", () => {
    expect(formula("ERASMUS_DEADLINE", "", "")).toBe("");
    expect(() => formula("ERASMUS_DEADLINE", "KA220-HED")).toThrow(/^The argument "call" is missing\./);
  });
});
