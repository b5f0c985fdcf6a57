// Headings are found in any supported language and order, among other columns and under other rows.

import { describe, expect, it } from "vitest";
import { tables } from "../../src/model/place.ts";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import { columnNamed, findTable, missingHeadings, tableOf } from "../../src/sheet/find-table.ts";

const found = (table: "partners" | "budget" | "workPackages", ...grid: string[][]) => {
  const its = findTable(grid, table);
  return its === undefined ? undefined : { row: its.headingRow, ...Object.fromEntries(its.at) };
};

describe("the headings of a table", () => {
  it("in the order of the template", () => {
    expect(found("partners", ["Organisation", "Country", "Type", "Role", "OID or PIC", "ECHE", "Established"])).toEqual(
      {
        row: 0,
        name: 0,
        country: 1,
        type: 2,
        role: 3,
        id: 4,
        eche: 5,
        established: 6,
      },
    );
  });

  it.each([
    ["Swedish", ["Lärosäte", "Land", "Typ av organisation", "Roll"]],
    ["Finnish", ["Organisaatio", "Maa", "Tyyppi", "Rooli"]],
    ["German", ["Einrichtung", "Land", "Art der Einrichtung", "Rolle"]],
    ["French", ["Organisme", "Pays", "Type d’organisme", "Rôle"]],
    ["any case and accent", ["  PARTNER name ", "pais", "TYPE OF ORGANISATION:", "role"]],
  ])("in %s", (_language, headings) => {
    expect(found("partners", headings)).toEqual({ row: 0, name: 0, country: 1, type: 2, role: 3 });
  });

  it("in another order, among columns of the user's own", () => {
    expect(found("partners", ["Nr", "Land", "", "Telefon", "Organisation"])).toEqual({ row: 0, country: 1, name: 4 });
  });

  it("under a title and an empty row", () => {
    expect(found("partners", ["Our consortium"], [], ["", "Name", "Country"], ["", "Partner", "Sweden"])).toEqual({
      row: 2,
      name: 1,
      country: 2,
    });
  });

  it("are not taken from the data: a role is called Partner too", () => {
    const grid = [
      ["Name", "Country", "Role"],
      ["Type", "Sweden", "Partner"],
    ];
    expect(found("partners", ...grid)?.row).toBe(0);
  });

  it("may say the currency", () => {
    expect(found("budget", ["Partner", "Rate (€)", "Amount (EUR)"])).toEqual({
      row: 0,
      partner: 0,
      rate: 1,
      amount: 2,
    });
    expect(found("budget", ["Partner", "À-pris i euro", "Belopp, euro"])).toEqual({
      row: 0,
      partner: 0,
      rate: 1,
      amount: 2,
    });
  });

  it("are not there in an empty grid, beyond the tenth row, or in numbers", () => {
    expect(findTable([], "partners")).toBeUndefined();
    expect(findTable([[], [""]], "partners")).toBeUndefined();
    expect(findTable([...Array.from({ length: 10 }, () => ["x"]), ["Name", "Country"]], "partners")).toBeUndefined();
    expect(findTable([[1, true, new Date(0)]], "budget")).toBeUndefined();
    expect(findTable([["__proto__", "constructor", "toString"]], "partners")).toBeUndefined();
  });

  it("say what is missing and what stands there twice", () => {
    const its = findTable([["Name", "Partner", "Type"]], "partners");
    expect(its?.missing).toEqual(["country"]);
    expect(its?.duplicates).toEqual(["Partner"]);
    expect(missingHeadings("partners", its, "sv")).toEqual(["Land"]);
    expect(missingHeadings("budget", undefined, "en")).toEqual(["Amount, euro"]);
  });

  it("of a budget need an amount, or a rate from which it follows", () => {
    expect(findTable([["Partner", "Quantity", "Rate"]], "budget")?.missing).toEqual([]);
    expect(findTable([["Partner", "Quantity"]], "budget")?.missing).toEqual(["amount"]);
  });
});

describe("the answers of the Project tab", () => {
  it("stand beside their labels, wherever those are", () => {
    const grid = [
      ["Our plan"],
      ["", "Insats", "KA220"],
      ["", "", ""],
      ["", "Utlysning", 2026],
      ["", "Klumpsumma, euro", 250000],
    ];
    const its = findTable(grid, "project");
    expect(its?.answerColumn).toBe(2);
    expect(Object.fromEntries(its?.at ?? [])).toEqual({ action: 1, call: 3, grant: 4 });
    expect(its?.missing).toEqual([]);
  });
});

describe("every heading", () => {
  it.each(tables)("of %s stands for one column", (table) => {
    for (const { key, heading, accepted } of tablesOfSheet[table].columns) {
      for (const text of [heading, ...inOtherLanguages(heading), ...accepted])
        expect([text, columnNamed(table, text)]).toEqual([text, key]);
    }
  });

  it.each(tables)("of %s is listed once per column", (table) => {
    for (const { heading, accepted } of tablesOfSheet[table].columns) {
      const all = [heading, ...accepted].map((text) => text.toLowerCase());
      expect(all).toEqual([...new Set(all)]);
    }
  });

  it("can be named in a status: it holds no colon", () => {
    for (const table of tables) {
      for (const { heading } of tablesOfSheet[table].columns)
        expect([heading, ...inOtherLanguages(heading)].join()).not.toContain(":");
    }
  });
});

describe("which table a tab holds", () => {
  it.each([
    ["Sheet1", ["Organisation", "Country", "Role"], "partners"],
    ["Sheet1", ["Partner", "Work package", "Country", "Amount"], "budget"],
    ["Arbetspaket", ["AP", "Titel"], "workPackages"],
    ["Budget", ["Organisation", "Country", "Amount"], "budget"],
    ["Partners", ["Organisation", "Country", "Amount"], "partners"],
    ["Contacts", ["Name", "Phone"], undefined],
  ] as const)("%s with %j", (tab, headings, table) => {
    expect(tableOf(tab, [headings])).toBe(table);
  });

  it("a tab of labels and answers is the project", () => {
    expect(
      tableOf("Overview", [
        ["Action", "KA220-HED"],
        ["Call", 2026],
      ]),
    ).toBe("project");
  });
});
