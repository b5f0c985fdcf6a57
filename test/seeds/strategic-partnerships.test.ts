// Seeds 003 and 004 on Strategic Partnerships: every number and duty in them, asked of the checker and of the formulas.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import type { JsonLine, JsonPartner, JsonPlan } from "../check/plan-json.ts";
import { cell, formula, plain, table } from "../functions/formulas.ts";

const calls = [2014, 2015, 2016, 2017, 2018, 2019, 2020];
const name = "Strategiska partnerskapsprojekt";
const field = "Högre utbildning";

/** None of them a university: "Det är inte nödvändigt att högskolor deltar i projektet". */
function three(): JsonPartner[] {
  return [
    { name: "Järven yritykset Oy", country: "Finland", type: "företag", role: "koordinator" },
    { name: "Norrviks förening", country: "Sverige", type: "förening", role: "partner" },
    { name: "Altenstadt Amt", country: "Tyskland", type: "myndighet", role: "partner" },
  ];
}

function partnership(
  call: number,
  partners: JsonPartner[],
  months: number,
  grant: number,
  lines: JsonLine[] = [],
): JsonPlan {
  return { action: name, variant: field, call, months, grant, partners, lines, workPackages: [] };
}

describe.each(calls)("seed 003, higher education, call %i", (call) => {
  it("'Partnerguppen måste bestå av minst 3 organisationer från 3 programländer', no university among them", () => {
    expect(checkJson(partnership(call, three(), 36, 450_000)).verdict).toBe("ok");
    const two = checkJson(partnership(call, three().slice(0, 2), 36, 450_000));
    expect(findingsOf(two, "too-few-partners").map(weightOf)).toEqual(["error"]);
    expect(findingsOf(two, "too-few-countries").map(weightOf)).toEqual(["error"]);
    const neighbours = three().map((partner, index) => (index === 2 ? { ...partner, country: "Sverige" } : partner));
    const report = checkJson(partnership(call, neighbours, 36, 450_000));
    expect(outcomeOf(report, "too-few-partners").kind).toBe("pass");
    expect(findingsOf(report, "too-few-countries").map(weightOf)).toEqual(["error"]);
  });

  it("'Projekten kan även ha organisationer från partnerländer utanför Europa som medlemmar, om de tillför projektet mervärde'", () => {
    const outside = { name: "Kansai Chamber", country: "Japan", type: "ngo", role: "partner" };
    const without = checkJson(partnership(call, [...three(), outside], 36, 450_000));
    expect(findingsOf(without, "added-value-to-judge").map(weightOf)).toEqual(["open"]);
    expect(findingsOf(without, "country-not-eligible")).toEqual([]);
    const instead = checkJson(partnership(call, [...three().slice(0, 2), outside], 36, 450_000));
    expect(findingsOf(instead, "too-few-countries").map(weightOf)).toEqual(["error"]);
  });

  it("'Projekten pågår i 2 eller 3 år'", () => {
    const kind = (months: number): string =>
      outcomeOf(checkJson(partnership(call, three(), months, 1)), "duration-not-allowed").kind;
    expect([23, 24, 36, 37].map(kind)).toEqual(["fail", "pass", "pass", "fail"]);
  });

  it("'Bidraget kan vara högst 150 000 €/år, dvs. 450 000 € (ett treårigt projekt)'", () => {
    expect(formula("ERASMUS_YEAR_CAP", name, call, 36, field)).toBe(150_000);
    expect(formula("ERASMUS_CAP", name, call, 36, field)).toBe(450_000);
    expect(formula("ERASMUS_CAP", name, call, 24, field)).toBe(300_000);
    expect(formula("ERASMUS_CAP", "KA203", call, 36)).toBe(450_000);
    expect(checkJson(partnership(call, three(), 36, 450_000)).cap).toBe(450_000);
    const above = findingsOf(checkJson(partnership(call, three(), 36, 450_000.01)), "grant-above-cap");
    expect(above.map(weightOf)).toEqual(["error"]);
  });

  it("warns of a year above 150 000 euro, with the euro over, and does not forbid it", () => {
    const line = (year: number, amount: number): JsonLine => ({
      partner: "Norrviks förening",
      category: "lärandeaktiviteter",
      year,
      amount,
    });
    const plan = partnership(call, three(), 36, 450_000, [line(1, 132_000), line(2, 168_000), line(3, 150_000)]);
    const report = checkJson(plan, { language: "sv" });
    const [finding, ...others] = findingsOf(report, "year-above-cap");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "fail", severity: "warning", euro: 18_000 });
    expect(plain(finding?.message ?? "")).toBe("År 2 ligger 18 000 € över 150 000 €");
    expect(plain(finding?.fix ?? "")).toBe("Flytta 18 000 € från år 2 till år 1, eller förklara toppen i ansökan.");
    expect(report.verdict).toBe("review");
    const budget = [
      ["Partner", "Kategori", "År", "Belopp, euro"],
      ["Norrviks förening", "Lärandeaktiviteter", 1, 132_000],
      ["Norrviks förening", "Lärandeaktiviteter", 2, 168_000],
      ["Norrviks förening", "Lärandeaktiviteter", 3, 150_000],
    ];
    const years = table(formula("ERASMUS_HEADROOM", name, call, 36, budget, field, 450_000));
    expect(years.map((row) => row.slice(0, 4))).toEqual([
      ["Omfattning", "Tak", "Planerat", "Kvar"],
      ["EU-bidrag, hela projektet", 450_000, 450_000, 0],
      ["År 1", 150_000, 132_000, 18_000],
      ["År 2", 150_000, 168_000, -18_000],
      ["År 3", 150_000, 150_000, 0],
    ]);
    const partners = [
      ["Organisation", "Land", "Typ", "Roll"],
      ...three().map(({ name: own = "", country = "", type = "", role = "" }) => [own, country, type, role]),
    ];
    const statuses = table(formula("ERASMUS_LINES", name, call, 36, budget, partners, field, 450_000));
    expect(statuses).toEqual([["Status"], ["✔ OK"], ["▲ Belopp: år 2 är 18 000 € för mycket"], ["✔ OK"]]);
  });
});

describe("seed 004, a strategic partnership supporting innovation", () => {
  const fields = [
    "Higher education",
    "School education",
    "Vocational education and training",
    "Adult education",
    "Youth",
  ];
  const plan = (variant: string, category: string): JsonPlan => ({
    ...partnership(
      2018,
      three(),
      24,
      90_000,
      three().map(({ name = "" }) => ({ partner: name, category, year: 1, amount: 30_000 })),
    ),
    variant,
  });

  it.each(fields)("may ask for 'a dedicated budget for Intellectual Outputs and Multiplier Events': %s", (own) => {
    const lines = three().flatMap(({ name: partner = "" }): JsonLine[] => [
      { partner, category: "Intellectual Outputs", year: 1, amount: 23_000 },
      { partner, category: "Multiplier Events", year: 1, amount: 10_000 },
    ]);
    const report = checkJson({ ...plan(`${own}: innovation`, "Intellectual Outputs"), lines, grant: 99_000 });
    expect(outcomeOf(report, "category-not-allowed").kind).toBe("pass");
    expect(outcomeOf(report, "variant-missing").kind).toBe("pass");
    expect(report.verdict).toBe("ok");
  });

  it("has what exchanges of good practices have not", () => {
    for (const category of ["Intellectual Outputs", "Multiplier Events"]) {
      const report = checkJson(plan("School education: exchange of good practices", category));
      expect(findingsOf(report, "category-not-allowed")).toMatchObject([{ kind: "fail", euro: 90_000 }]);
    }
  });

  it("'These types of projects are open to all fields of education, training and youth'", () => {
    for (const own of fields) {
      expect(findingsOf(checkJson(plan(`${own}: innovation`, "Management")), "variant-closed")).toEqual([]);
    }
    const closed = checkJson(plan("Higher education: exchange of good practices", "Management"));
    expect(findingsOf(closed, "variant-closed").map(weightOf)).toEqual(["error"]);
  });

  it("has 'opportunities for pupils, students, learners and staff to learn, be trained, or to teach abroad'", () => {
    for (const own of ["School education: innovation", "School education: exchange of good practices"]) {
      const report = checkJson(plan(own, "Learning, teaching and training activities"));
      expect(outcomeOf(report, "category-not-allowed").kind).toBe("pass");
    }
  });

  it("is open to 'a wide variety of public, private, and non-governmental organisations'", () => {
    expect(outcomeOf(checkJson(plan("Youth: innovation", "Management")), "participant-not-eligible").kind).toBe(
      "not-applicable",
    );
  });
});

it("is one of the actions up to call 2020", () => {
  expect(cell(formula("ERASMUS_CAP", name, 2021, 24, field))).toBe(
    "Strategic Partnerships had no call in 2021. Calls: 2014 to 2020.",
  );
});
