// Seed 001, the Commission on Kunskapsallianser: every number and duty in it, asked of the checker and of the formulas.
import { describe, expect, it } from "vitest";
import { valueInForce } from "../../src/check/values-in-force.ts";
import { knowledgeAlliances } from "../../src/programme/actions/knowledge-alliances.ts";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import type { JsonPartner, JsonPlan } from "../check/plan-json.ts";
import { cell, formula, table } from "../functions/formulas.ts";

const calls = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

/** Two universities, two enterprises, two others, from Sweden, Finland and Germany. */
function six(): JsonPartner[] {
  return [
    { name: "Norrvik University", country: "SE", type: "hei", role: "coordinator", eche: true },
    { name: "Järvi University of Applied Sciences", country: "FI", type: "hei", role: "partner", eche: true },
    { name: "Nordfrost AB", country: "SE", type: "enterprise", role: "partner" },
    { name: "Altenstadt Maschinenbau GmbH", country: "DE", type: "enterprise", role: "partner" },
    { name: "Norrvik Chamber of Commerce", country: "SE", type: "social-partner", role: "partner" },
    { name: "Järven kaupunki", country: "FI", type: "public-authority", role: "partner" },
  ];
}

function alliance(call: number, partners: JsonPartner[], months: number, grant: number): JsonPlan {
  return { action: "knowledge-alliances", call, months, grant, partners, lines: [], workPackages: [] };
}

function grid(partners: readonly JsonPartner[]): (string | number | boolean)[][] {
  const keys = ["name", "country", "type", "role", "eche", "addedValue"] as const;
  const headings = ["Organisation", "Land", "Typ", "Roll", "ECHE", "Mervärde"];
  return [headings, ...partners.map((partner) => keys.map((key) => partner[key] ?? ""))];
}

/** The verdict of `=ERASMUS_STATUS(…)` in the words of a sheet with Swedish headings. */
function status(call: number, partners: JsonPartner[], months: number, grant: number): unknown {
  return cell(formula("ERASMUS_STATUS", "Kunskapsallianser", call, months, grant, grid(partners)));
}

describe.each(calls)("call %i", (call) => {
  it("'minst sex oberoende organisationer från minst tre programländer'", () => {
    expect(checkJson(alliance(call, six(), 24, 700_000)).verdict).toBe("ok");
    expect(status(call, six(), 24, 700_000)).toMatch(/^✔ Uppfyller alla \d+ regler vi kontrollerar$/);

    const five = checkJson(alliance(call, six().slice(0, 5), 24, 700_000));
    expect(findingsOf(five, "too-few-partners").map(weightOf)).toEqual(["error"]);
    expect(status(call, six().slice(0, 5), 24, 700_000)).toBe("✖ 1 fel");

    const twoCountries = six().map((partner) => (partner.country === "DE" ? { ...partner, country: "SE" } : partner));
    const report = checkJson(alliance(call, twoCountries, 24, 700_000), { language: "sv" });
    expect(findingsOf(report, "too-few-countries").map(({ message }) => message.replace(/\u00a0/g, " "))).toEqual([
      "Bara 2 länder: Finland, Sverige. Minst 3 behövs.",
    ]);
  });

  it("'minst två högskolor eller universitet'", () => {
    const partners = six().map((partner, index) =>
      index === 1 ? { ...partner, type: "research-organisation" } : partner,
    );
    const findings = findingsOf(checkJson(alliance(call, partners, 24, 1), { language: "sv" }), "too-few-of-a-kind");
    expect(findings.map((one) => [weightOf(one), one.message])).toEqual([
      ["error", "Bara 1 lärosäte. Minst 2 behövs."],
    ]);
  });

  it("'minst två företag'", () => {
    const partners = six().map((partner, index) => (index === 2 ? { ...partner, type: "ngo" } : partner));
    const findings = findingsOf(checkJson(alliance(call, partners, 24, 1), { language: "sv" }), "too-few-of-a-kind");
    expect(findings.map((one) => [weightOf(one), one.message])).toEqual([["error", "Bara 1 företag. Minst 2 behövs."]]);
  });

  it("'konsultfirmor och förmedlingsföretag får delta om de har relevant erfarenhet och engagemang på området'", () => {
    const partners = six().map((partner, index) => (index === 2 ? { ...partner, type: "consultancy" } : partner));
    const report = checkJson(alliance(call, partners, 24, 700_000));
    expect(outcomeOf(report, "too-few-of-a-kind").kind).toBe("pass");
    expect(findingsOf(report, "consultancy-to-judge").map(weightOf)).toEqual(["review"]);
    expect(report.verdict).toBe("review");
    expect(status(call, partners, 24, 700_000)).toBe("▲ 1 punkt att bedöma");
  });

  it("'Organisationer från partnerländerna får också delta, förutsatt att de tillför ett tydligt mervärde'", () => {
    const brazilian = { name: "Universidade do Rio Claro", country: "Brasilien", type: "hei", role: "partner" };
    const without = checkJson(alliance(call, [...six(), brazilian], 24, 700_000));
    expect(without.verdict).toBe("open");
    expect(findingsOf(without, "added-value-to-judge").map(weightOf)).toEqual(["open"]);
    const addedValue = "Världens största samling av tropiska frön";
    const withIt = checkJson(alliance(call, [...six(), { ...brazilian, addedValue }], 24, 700_000));
    expect(findingsOf(withIt, "added-value-to-judge")).toMatchObject([{ kind: "review", quote: addedValue }]);
    expect(withIt.verdict).toBe("review");
    expect(cell(formula("ERASMUS_COUNTRY", "Brasilien", call, "Kunskapsallianser"))).toMatch(
      /^Partner Country, region \d+: may be a partner, not the coordinator$/,
    );
  });

  it("'Konsortiet ska ledas av en organisation'", () => {
    const nobody = six().map((partner) => ({ ...partner, role: "partner" }));
    expect(findingsOf(checkJson(alliance(call, nobody, 24, 1)), "no-coordinator").map(weightOf)).toEqual(["error"]);
    const two = six().map((partner, index) => ({ ...partner, role: index < 2 ? "coordinator" : "partner" }));
    const findings = findingsOf(checkJson(alliance(call, two, 24, 1)), "several-coordinators");
    expect(findings.map((one) => [weightOf(one), one.message])).toEqual([
      ["error", "Two coordinators: rows 1 and 2. There can be only one."],
    ]);
  });

  it("'Associerade partner kan inte få bidrag', count for nothing, and may come from anywhere", () => {
    const five = six().slice(0, 5);
    for (const country of ["Sverige", "Schweiz", "USA", "Indien"]) {
      const supporter = { name: "Vännerna", country, type: "hei", role: "associerad" };
      const report = checkJson(alliance(call, [...five, supporter], 24, 1));
      expect(findingsOf(report, "too-few-partners").map(weightOf)).toEqual(["error"]);
      expect(findingsOf(report, "country-not-eligible")).toEqual([]);
      expect(findingsOf(report, "eche-missing")).toEqual([]);
    }
    const supporter = { name: "Vännerna", country: "SE", type: "ngo", role: "associated" };
    const funded = alliance(call, [...six(), supporter], 24, 700_000);
    funded.lines = [
      { partner: "Norrvik University", category: "implementation", year: 1, amount: 699_000 },
      { partner: "Vännerna", category: "implementation", year: 1, amount: 1_000 },
    ];
    expect(findingsOf(checkJson(funded), "associated-partner-funded")).toMatchObject([
      { kind: "fail", severity: "error", euro: 1_000 },
    ]);
    funded.lines.pop();
    funded.grant = 699_000;
    expect(outcomeOf(checkJson(funded), "associated-partner-funded").kind).toBe("pass");
  });

  it("'Projekten pågår i två till tre år', which the Guide reads as 24 or 36 months", () => {
    for (const months of [24, 36]) {
      expect(outcomeOf(checkJson(alliance(call, six(), months, 1)), "duration-not-allowed").kind).toBe("pass");
    }
    for (const months of [12, 23, 25, 30, 35, 37, 42]) {
      const report = checkJson(alliance(call, six(), months, 1));
      expect(findingsOf(report, "duration-not-allowed").map(weightOf)).toEqual(["error"]);
      expect(cell(formula("ERASMUS_CAP", "KA206", call, months))).toBe(
        "Projects of Knowledge Alliances last 24 or 36 months.",
      );
    }
  });

  it("'i särskilda fall kan man ansöka om förlängning med upp till sex månader': afterwards, not in the plan", () => {
    expect(valueInForce(knowledgeAlliances, "extension", call, undefined)?.value).toEqual({ by: 6 });
    const report = checkJson(alliance(call, six(), 36 + 6, 1));
    expect(findingsOf(report, "duration-not-allowed").map(weightOf)).toEqual(["error"]);
  });

  it("'högst 700 000 euro för tvååriga projekt och 1 miljon euro för treåriga projekt'", () => {
    for (const [months, cap] of [
      [24, 700_000],
      [36, 1_000_000],
    ] as const) {
      expect(formula("ERASMUS_CAP", "Knowledge Alliances", call, months)).toBe(cap);
      expect(checkJson(alliance(call, six(), months, cap))).toMatchObject({ verdict: "ok", cap });
      const above = findingsOf(checkJson(alliance(call, six(), months, cap + 0.01)), "grant-above-cap");
      expect(above).toMatchObject([{ kind: "fail", severity: "error", euro: 0.01 }]);
      const budget = [
        ["Partner", "År", "Belopp, euro"],
        ["Norrvik University", 1, cap + 1_500],
      ];
      expect(table(formula("ERASMUS_HEADROOM", "KA206", call, months, budget))[1]?.slice(1, 4)).toEqual([
        cap,
        cap + 1_500,
        -1_500,
      ]);
    }
    expect(formula("ERASMUS_YEAR_CAP", "Knowledge Alliances", call)).toBe("");
  });

  it("'Lärosäten från programländerna måste vara anslutna till Erasmusstadgan', those from partner countries need not", () => {
    const partners = six();
    Object.assign(partners[1] ?? {}, { eche: "nej" });
    const missing = findingsOf(checkJson(alliance(call, partners, 24, 1)), "eche-missing");
    expect(missing.map((one) => [weightOf(one), one.at.row])).toEqual([
      ["error", "Järvi University of Applied Sciences"],
    ]);
    const swiss = { name: "Hochschule Seeblick", country: "CH", type: "hei", role: "partner", eche: false };
    const report = checkJson(alliance(call, [...six(), { ...swiss, addedValue: "Snö" }], 24, 1));
    expect(findingsOf(report, "eche-missing")).toEqual([]);
  });
});

it("'Du söker genom genomförandeorganet': one agency, and no question about a second one", () => {
  expect(valueInForce(knowledgeAlliances, "managedBy", 2016, undefined)?.value).toBe("eacea");
});
