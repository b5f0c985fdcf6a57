// The messages that were agreed word for word, as far as the check says them: in English and Swedish, from plans that give them.

import { describe, expect, it } from "vitest";
import { checkPlanWithTally } from "../../src/check/check-plan.ts";
import type { Report } from "../../src/check/report.ts";
import { messagesOf } from "../../src/messages/languages.ts";
import { type Language, languages } from "../../src/messages/messages.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { columnOf } from "../../src/sheet/columns.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { panelReport } from "../../src/sheet/panel.ts";
import { statusByLine } from "../../src/sheet/status.ts";
import { checkJson, findingsOf } from "../check/check-json.ts";
import { goodPartner } from "../check/good-plan.ts";
import type { JsonPlan } from "../check/plan-json.ts";
import { plain } from "../functions/formulas.ts";

const example = (language: Language) => checkPlanWithTally(examplePlan(), { language });

function said(report: Report, rule: string, part: "message" | "why" | "fix" = "message"): string {
  return plain(findingsOf(report, rule)[0]?.[part] ?? "");
}

function cooperation(change: Partial<JsonPlan>): JsonPlan {
  return {
    action: "cooperation-partnerships",
    call: 2026,
    variant: "higher-education",
    months: 30,
    grant: 250_000,
    totalCost: 262_000,
    partners: [0, 1, 2].map((index) => goodPartner(index, "ngo")),
    lines: [],
    workPackages: [],
    ...change,
  };
}

describe.each([
  [1, "en", "3 problems to fix"],
  [1, "sv", "3 fel att rätta"],
] as const)("message %i in %s", (_number, language, text) => {
  it(text, () => {
    expect(panelReport(example(language), language).headline).toBe(text);
  });
});

it("2: meets all rules", () => {
  expect(messagesOf("en").common.headline.ok(25)).toBe("Meets all 25 rules we check");
  expect(messagesOf("sv").common.headline.ok(25)).toBe("Uppfyller alla 25 regler vi kontrollerar");
});

describe("3 to 5: management of the example", () => {
  it.each([
    ["en", "message", "Project management takes €2,500 too much"],
    ["sv", "message", "Projektledningen tar 2 500 € för mycket"],
    ["en", "why", "WP1 is €52,500 of €250,000, which is 21%. The Guide allows at most 20%: €50,000."],
    ["sv", "why", "WP1 är 52 500 € av 250 000 €, alltså 21 %. Programhandledningen tillåter högst 20 %: 50 000 €."],
    ["en", "fix", "Move €2,500 from WP1 to other work packages."],
    ["sv", "fix", "Flytta 2 500 € från WP1 till andra arbetspaket."],
  ] as const)("%s, %s", (language, part, text) => {
    expect(said(example(language).report, "management-above-share", part)).toBe(text);
  });
});

describe("6, 7 and 13: the example's partners", () => {
  it.each([
    ["en", "unknown-country", "“Spian” is not a country we know. Spain?"],
    ["sv", "unknown-country", "”Spian” är inget land vi känner till. Spanien?"],
    [
      "en",
      "associated-partner-funded",
      "Norrviks handelskammare is an associated partner but has €1,800 in the budget",
    ],
    ["sv", "associated-partner-funded", "Norrviks handelskammare är associerad partner men har 1 800 € i budgeten"],
    ["en", "eche-missing", "Does Hochschule für Nachhaltigkeitswissenschaften Altenstadt hold an ECHE?"],
    ["sv", "eche-missing", "Har Hochschule für Nachhaltigkeitswissenschaften Altenstadt en ECHE?"],
    ["en", "same-consortium-elsewhere", "Does the same group of partners apply anywhere else?"],
    ["sv", "same-consortium-elsewhere", "Söker samma partnergrupp någon annanstans?"],
  ] as const)("%s, %s", (language, rule, text) => {
    expect(said(example(language).report, rule)).toBe(text);
  });
});

it("8: two countries", () => {
  const partners = ["SE", "FI", "SE"].map((country, index) => ({ ...goodPartner(index, "ngo"), country }));
  const report = (language: Language) => checkJson(cooperation({ partners }), { language });
  expect(said(report("en"), "too-few-countries")).toBe("Only 2 countries: Finland, Sweden. At least 3 are needed.");
  expect(said(report("sv"), "too-few-countries")).toBe("Bara 2 länder: Finland, Sverige. Minst 3 behövs.");
});

it("9: two coordinators", () => {
  const roles = ["partner", "coordinator", "partner", "partner", "coordinator"];
  const partners = roles.map((role, index) => ({ ...goodPartner(index, "ngo"), role }));
  const report = (language: Language) => checkJson(cooperation({ partners }), { language });
  expect(said(report("en"), "several-coordinators")).toBe("Two coordinators: rows 2 and 5. There can be only one.");
  expect(said(report("sv"), "several-coordinators")).toBe("Två koordinatorer: rad 2 och 5. Det kan bara finnas en.");
});

it("10: lines and lump sum", () => {
  const lines = [{ partner: "Organisation A", workPackage: "WP2", category: "staff", amount: 248_200 }];
  const report = (language: Language) => checkJson(cooperation({ lines }), { language });
  expect(said(report("en"), "lines-differ-from-lump-sum")).toBe(
    "The lines add up to €248,200. The lump sum is €250,000: €1,800 missing.",
  );
  expect(said(report("sv"), "lines-differ-from-lump-sum")).toBe(
    "Raderna blir 248 200 €. Klumpsumman är 250 000 €: 1 800 € fattas.",
  );
});

it("11: a year above its ceiling", () => {
  const lines = [{ partner: "Organisation A", category: "management", year: 2, amount: 168_000 }];
  const plan = cooperation({ action: "strategic-partnerships", call: 2018, grant: 168_000, lines });
  expect(said(checkJson(plan), "year-above-cap")).toBe("Year 2 is €18,000 over €150,000");
  expect(said(checkJson(plan, { language: "sv" }), "year-above-cap")).toBe("År 2 ligger 18 000 € över 150 000 €");
});

it("12: an amount that cannot be read, and what to write instead in that language", () => {
  const plan = cooperation({ grant: "1.234,56 eur" });
  expect(said(checkJson(plan), "unreadable-cell")).toBe("“1.234,56 eur” is not an amount we can read. Write 1,234.56.");
  expect(said(checkJson(plan, { language: "sv" }), "unreadable-cell")).toBe(
    "”1.234,56 eur” är inget belopp vi kan läsa. Skriv 1234,56.",
  );
});

it("16: a call that is not covered", () => {
  const report = (language: Language) => checkJson(cooperation({ call: 2027 }), { language });
  expect(said(report("en"), "call-not-covered")).toBe(
    "No rules for call 2027 yet. You can plan with the rules of 2026.",
  );
  expect(said(report("sv"), "call-not-covered")).toBe(
    "Inga regler för 2027 ännu. Du kan planera med reglerna för 2026.",
  );
});

it("16: an earlier call that was not read, and which were", () => {
  const report = (language: Language) =>
    checkJson({ action: "european-universities", call: 2021, partners: [], lines: [], workPackages: [] }, { language });
  const own = (language: Language) =>
    report(language).outcomes.find(({ rule }) => rule === "call-not-covered")?.findings[0];
  expect(own("en")?.message).toBe("The rules of call 2021 have not been read. You can compare with those of 2020.");
  expect(plain(own("en")?.why ?? "")).toBe(
    "Of this action we have read 2019 to 2020, 2023 to 2024 and 2026. We do not guess what was different.",
  );
  expect(own("sv")?.message).toBe("Reglerna för 2021 har inte lästs. Du kan jämföra med dem för 2020.");
  expect(plain(own("sv")?.why ?? "")).toBe(
    "Av insatsen har vi läst 2019 till 2020, 2023 till 2024 och 2026. Vi gissar inte vad som var annorlunda.",
  );
});

describe("what the variants of an action are called", () => {
  const asked = (action: string, call: number, language: Language) =>
    said(checkJson({ action, call, partners: [], lines: [], workPackages: [] }, { language }), "variant-missing");

  it.each([
    ["cooperation-partnerships", 2026, "Which field is the application for?", "Vilket område gäller ansökan?"],
    ["alliances-for-innovation", 2026, "Which lot is the application for?", "Vilken del gäller ansökan?"],
    ["capacity-building-he", 2026, "Which strand is the application for?", "Vilken del gäller ansökan?"],
    [
      "capacity-building-he",
      2018,
      "Which type of project is the application for?",
      "Vilken projekttyp gäller ansökan?",
    ],
    ["capacity-building-youth", 2026, "Which region is the application for?", "Vilken region gäller ansökan?"],
    ["sport-events", 2026, "Which type of event is the application for?", "Vilken typ av evenemang gäller ansökan?"],
    [
      "jean-monnet-networks",
      2026,
      "Which type of network is the application for?",
      "Vilken typ av nätverk gäller ansökan?",
    ],
    [
      "erasmus-mundus-joint-masters",
      2026,
      "Which programme length is the application for?",
      "Vilken programlängd gäller ansökan?",
    ],
  ])("of %s in call %i", (action, call, english, swedish) => {
    expect(asked(action, call, "en")).toBe(english);
    expect(asked(action, call, "sv")).toBe(swedish);
  });

  it("in what closed ones are told", () => {
    const plan = {
      action: "alliances-for-innovation",
      call: 2024,
      variant: "lot-3",
      partners: [],
      lines: [],
      workPackages: [],
    };
    const own = (language: Language) =>
      checkJson(plan, { language }).outcomes.find(({ rule }) => rule === "variant-closed")?.findings[0];
    expect(own("en")?.fix).toBe("Choose another lot.");
    expect(own("sv")?.fix).toBe("Välj en annan del.");
  });
});

it("an action that is known and not covered", () => {
  const plan = cooperation({ action: "KA226-HED", call: 2020 });
  expect(said(checkJson(plan), "unreadable-cell")).toBe(
    "The rules of Partnerships for Digital Education Readiness, 2020, have not been read",
  );
  expect(said(checkJson(plan, { language: "sv" }), "unreadable-cell")).toBe(
    "Reglerna för Partnerships for Digital Education Readiness, 2020, har inte lästs",
  );
});

it("15: a Guide that nobody has read", () => {
  expect(messagesOf("en").common.notRead(2024)).toBe("We have not read the Guide of 2024 on this.");
  expect(messagesOf("sv").common.notRead(2024)).toBe("Vi har inte läst 2024 års handledning om detta.");
});

describe.each(languages)("the example's status cells in %s", (language) => {
  const { report } = example(language);
  const statuses = (["partners", "budget"] as const).flatMap((table) =>
    [...statusByLine(report, table, (column) => phrase(columnOf(table, column).heading, language)).values()].map(
      ({ text }) => plain(text),
    ),
  );

  it("fit 45 characters, or two lines where they name two things", () => {
    const distinct = [...new Set(statuses)];
    expect(distinct.length).toBeGreaterThan(5);
    for (const text of distinct) expect(text.length, text).toBeLessThanOrEqual(/[;:].*[;:]/.test(text) ? 90 : 49);
    expect(distinct.filter((text) => text.length > 49)).toHaveLength(/en|sv/.test(language) ? 1 : 0);
  });
});
