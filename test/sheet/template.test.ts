// The planning sheet as data: it says what the design says, and its parts fit together.

import { describe, expect, it } from "vitest";
import { customFunctions } from "../../src/functions/functions.ts";
import { languages } from "../../src/messages/messages.ts";
import { emptyPlan } from "../../src/model/plan.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { actions } from "../../src/programme/actions.ts";
import type { Process } from "../../src/programme/processes/process.ts";
import { processes } from "../../src/programme/processes/processes.ts";
import { callsOf, choicesFor, type SheetPurpose, variantsOf } from "../../src/sheet/choices.ts";
import { columnOf } from "../../src/sheet/columns.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { findTable } from "../../src/sheet/find-table.ts";
import { planningSheet, tabNames } from "../../src/sheet/template.ts";

const purposes: SheetPurpose[] = languages.flatMap((language) =>
  actions.flatMap((action) =>
    callsOf(action).flatMap((call) =>
      [undefined, ...variantsOf(action, call)].map((variant) => ({
        language,
        action,
        call,
        variant,
        months: undefined,
      })),
    ),
  ),
);

function sheetFor(purpose: SheetPurpose) {
  const { action, call, variant, language } = purpose;
  return planningSheet({ ...emptyPlan, action: action.id, call, variant }, purpose, tabNames(language));
}

const [english] = purposes;
if (english === undefined) throw new Error("There are actions.");
const tabs = sheetFor(english);
const tab = (key: string) => {
  const found = tabs.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no tab ${key}.`);
  return found;
};

it("asks for participants where the grant depends on them, below all other answers, and the verdict looks there", () => {
  const asking = purposes.filter(({ action, call }) => action.id === "virtual-exchanges" && call === 2026);
  expect(asking).not.toEqual([]);
  for (const purpose of asking) {
    const [project] = sheetFor(purpose);
    const answers = (project?.values ?? []).map(([label]) => label);
    const others = ((tab("project").values ?? []).map(([label]) => label) as string[]).filter((label) => label !== "");
    const last = answers.indexOf(phrase(columnOf("project", "participants").heading, purpose.language));
    expect(last).toBe(others.length);
    const verdict = project?.formulas.find(({ formula }) => formula.startsWith("=ERASMUS_STATUS"))?.formula;
    expect(verdict).toContain(`$B$${last + 1})`);
  }
});

describe("the planning sheet", () => {
  it("has seven tabs", () => {
    expect(tabs.map(({ name }) => name)).toEqual([
      "Project",
      "Partners",
      "Budget",
      "Work packages",
      "Summary",
      "Checks",
      "Preparation",
    ]);
  });

  it("shows every column of a row, the status too, beside the checker on a screen of 1440 pixels", () => {
    const checker = 300;
    const rowNumbers = 46;
    for (const table of ["partners", "budget"] as const) {
      const width = tab(table).widths.reduce((sum, one) => sum + one, 0);
      expect(width).toBeLessThanOrEqual(1440 - checker - rowNumbers);
    }
  });

  it("has the headings of the design", () => {
    expect(tab("partners").values[0]).toEqual([
      "Organisation",
      "Country",
      "Type",
      "Role",
      "OID or PIC",
      "ECHE",
      "Established",
      "Added value",
    ]);
    expect(tab("budget").values[0]).toEqual([
      "Partner",
      "Work package",
      "Category",
      "Year",
      "Quantity",
      "Rate, euro",
      "Amount, euro",
      "Note",
    ]);
    expect(tab("workPackages").widths).toEqual([52, 150, 196, 62, 62, 190, 24, 196, ...Array(7).fill(84)]);
    expect(tab("checks").widths).toEqual([92, 150, 150, 470, 330, 210]);
  });

  it("freezes headings and names", () => {
    expect(tabs.map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it("has eleven formulas of ours however many rows there are, in bounded ranges and with semicolons", () => {
    const formulas = tabs.flatMap((one) =>
      one.formulas.flatMap(({ cell, formula }) => (formula.startsWith("=ERASMUS_") ? [[one.name, cell, formula]] : [])),
    );
    expect(formulas).toEqual([
      ["Project", "C1", "=ERASMUS_PROJECT(A1:B10;Partners!$A$1:$H$200;Budget!$A$1:$H$1000;'Work packages'!$A$1:$E$50)"],
      [
        "Project",
        "F1",
        "=ERASMUS_HEADROOM(Project!$B$3;Project!$B$5;Project!$B$7;Budget!$A$1:$H$1000;Project!$B$4;Project!$B$8;'Work packages'!$A$1:$E$50;Partners!$A$1:$H$200)",
      ],
      ["Project", "B10", "=ERASMUS_DUE(Project!$B$3;Project!$B$5;Project!$B$4)"],
      [
        "Project",
        "B11",
        "=ERASMUS_STATUS(Project!$B$3;Project!$B$5;Project!$B$7;Project!$B$8;Partners!$A$1:$H$200;Budget!$A$1:$H$1000;Project!$B$4;Project!$B$9;'Work packages'!$A$1:$E$50)",
      ],
      [
        "Partners",
        "I1",
        "=ERASMUS_PARTNERS(Project!$B$3;Project!$B$5;A1:H200;Project!$B$4;Budget!$A$1:$H$1000;Project!$B$8)",
      ],
      [
        "Budget",
        "I1",
        "=ERASMUS_LINES(Project!$B$3;Project!$B$5;Project!$B$7;A1:H1000;Partners!$A$1:$H$200;Project!$B$4;Project!$B$8;'Work packages'!$A$1:$E$50)",
      ],
      [
        "Work packages",
        "F1",
        "=ERASMUS_WORK_PACKAGES(Project!$B$3;Project!$B$5;Project!$B$7;A1:E50;Partners!$A$1:$H$200;Budget!$A$1:$H$1000;Project!$B$4;Project!$B$8)",
      ],
      [
        "Work packages",
        "H1",
        "=ERASMUS_MATRIX(Project!$B$3;Project!$B$5;Budget!$A$1:$H$1000;Partners!$A$1:$H$200;A1:E50;Project!$B$4;Project!$B$8)",
      ],
      [
        "Summary",
        "A1",
        "=ERASMUS_SUMMARY(Project!$B$3;Project!$B$5;Project!$B$7;Budget!$A$1:$H$1000;Partners!$A$1:$H$200;Project!$B$4;Project!$B$8;'Work packages'!$A$1:$E$50)",
      ],
      [
        "Checks",
        "A1",
        "=ERASMUS_CHECK(Project!$B$3;Project!$B$5;Project!$B$7;Project!$B$8;Partners!$A$1:$H$200;Budget!$A$1:$H$1000;Project!$B$4;\"en\";Project!$B$9;'Work packages'!$A$1:$E$50)",
      ],
      ["Preparation", "F1", "=ERASMUS_STEPS(Project!$B$3;Project!$B$5;A1:E60;Project!$B$4)"],
    ]);
  });

  it("calls functions that exist, with no more arguments than they take and all they need", () => {
    for (const { formulas } of tabs) {
      for (const { formula } of formulas) {
        if (!formula.startsWith("=ERASMUS_")) continue;
        const [, name, list = ""] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
        const declared = customFunctions.find((one) => one.name === name);
        const needed = declared?.parameters.filter(({ optional }) => !optional).length ?? Number.NaN;
        const given = list.split(";").length;
        expect(given, formula).toBeGreaterThanOrEqual(needed);
        expect(given, formula).toBeLessThanOrEqual(declared?.parameters.length ?? 0);
      }
    }
  });

  it("names tabs with other letters in quotation marks", () => {
    const purpose = { ...english, language: "sv" as const };
    const renamed = { ...tabNames("sv"), project: "Projekt d'été" };
    const [, partners] = planningSheet(emptyPlan, purpose, renamed);
    expect(partners?.formulas[0]?.formula).toContain("'Projekt d''été'!$B$3");
  });

  it("is read back: each table is found by its headings, in each language", () => {
    for (const language of languages) {
      for (const { key, values } of sheetFor({ ...english, language })) {
        if (key !== "checks" && key !== "summary")
          expect(findTable(values, key)?.missing, `${key} in ${language}`).toEqual([]);
      }
    }
  });

  it("carries the column keys from left to right", () => {
    expect(tab("budget").columnKeys).toEqual([
      "partner",
      "workPackage",
      "category",
      "year",
      "quantity",
      "rate",
      "amount",
      "note",
      "status",
    ]);
  });

  it("counts the steps of the process back from the deadline, in plain formulas that may be typed over", () => {
    const steps = tab("preparation");
    expect(steps.values[0]).toEqual(["Step", "Who", "Due", "Done", "Note"]);
    expect(steps.values.slice(1).map(([title]) => title)).toEqual(processes.kth.steps.map(({ title }) => title));
    expect(steps.formulas.slice(1)).toEqual([
      { cell: "C3", formula: '=IF(ISNUMBER(Project!$B$10);INT(Project!$B$10)-42;"")' },
      { cell: "C6", formula: '=IF(ISNUMBER(Project!$B$10);INT(Project!$B$10)-14;"")' },
      { cell: "C8", formula: '=IF(ISNUMBER(Project!$B$10);Project!$B$10;"")' },
    ]);
  });

  it("begins with the steps of another process where one is chosen", () => {
    const plan = { ...emptyPlan, action: english.action.id, call: english.call };
    const titles = (process: Process): unknown[] =>
      planningSheet(plan, english, tabNames("en"), process)
        .find(({ key }) => key === "preparation")
        ?.values.slice(1)
        .map(([title]) => title) ?? [];
    expect(titles(processes.guide)).toContain("Check the financial conditions");
    expect(titles(processes.blank)).toEqual(["Submit the application"]);
  });

  it("leaves no example row behind", () => {
    expect(tab("partners").values).toHaveLength(1);
    expect(tab("budget").values).toHaveLength(1);
  });

  it("shows cents, and dates as they are read", () => {
    const formats = tab("budget").looks.map(({ area, format }) => [area, format]);
    expect(formats).toContainEqual(["G2:G1000", "#,##0.00"]);
    expect(tab("partners").looks.map(({ area, format }) => [area, format])).toContainEqual(["G2:G200", "yyyy-mm-dd"]);
  });

  it("of the example has amounts that follow from quantity and rate", () => {
    const purpose = { ...english, months: 30 };
    const budget = planningSheet(examplePlan(), purpose, tabNames("en"))[2];
    expect(budget?.values.slice(1, 4).map((row) => row[6])).toEqual(["=E2*F2", 12_500, 9000]);
  });
});

describe("drop-downs", () => {
  const listOf = (key: string, area: string) => {
    const dropDown = tab(key).dropDowns.find((one) => one.area === area);
    if (dropDown === undefined) throw new Error(`No drop-down on ${area}.`);
    return "list" in dropDown ? dropDown.list : dropDown.from;
  };

  it("offer what fits the action and call", () => {
    expect(listOf("project", "B5")).toEqual(["2026", "2025", "2024", "2023", "2022", "2021"]);
    expect(listOf("project", "B8")).toBeDefined();
    expect(listOf("partners", "D2:D200")).toEqual(["Coordinator", "Partner", "Affiliated", "Associated"]);
    expect(listOf("partners", "F2:F200")).toEqual(["yes", "no", "not needed"]);
    expect(listOf("budget", "C2:C1000")).toContain("Subcontracting");
    expect(listOf("budget", "D2:D1000")).toEqual(["1", "2", "3"]);
  });

  it("take partners and work packages from their tabs", () => {
    expect(listOf("budget", "A2:A1000")).toEqual({ tab: "partners", area: "$A$2:$A$200" });
    expect(listOf("budget", "B2:B1000")).toEqual({ tab: "workPackages", area: "$A$2:$A$50" });
    expect(listOf("workPackages", "C2:C50")).toEqual({ tab: "partners", area: "$A$2:$A$200" });
  });

  it("list countries in the order of the language", () => {
    const swedish = choicesFor("countries", { ...english, language: "sv" }) ?? [];
    expect(swedish.slice(-2)).toEqual(["Österrike", "Östtimor"]);
    expect(swedish.indexOf("Armenien")).toBeLessThan(swedish.indexOf("Zimbabwe"));
    const polish = choicesFor("countries", { ...english, language: "pl" }) ?? [];
    expect(polish.indexOf("Luksemburg")).toBeLessThan(polish.indexOf("Łotwa"));
    expect(polish.indexOf("Łotwa")).toBeLessThan(polish.indexOf("Macedonia Północna"));
    const countries = choicesFor("countries", english) ?? [];
    expect(countries.indexOf("Côte d’Ivoire")).toBeLessThan(countries.indexOf("Croatia"));
    expect(countries.length).toBeGreaterThan(180);
  });

  it("stay within what Google takes: 500 entries, none twice, none empty", () => {
    for (const purpose of purposes) {
      for (const { dropDowns } of sheetFor(purpose)) {
        for (const dropDown of dropDowns) {
          if (!("list" in dropDown)) continue;
          expect(dropDown.list.length).toBeLessThanOrEqual(500);
          expect(dropDown.list.every((entry) => entry.trim() !== "")).toBe(true);
          expect(new Set(dropDown.list).size).toBe(dropDown.list.length);
        }
      }
    }
  });

  it("have an entry for every category of an action", () => {
    for (const purpose of purposes)
      expect(choicesFor("categories", purpose)?.length, purpose.action.id).toBeGreaterThan(0);
  });
});
