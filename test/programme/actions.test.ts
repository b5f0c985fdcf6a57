// The values of the four actions in force, call by call, and the words by which they are found.
import { describe, expect, it } from "vitest";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { wordKey } from "../../src/model/matching.ts";
import { actionById, actions, actionTitle, actionWords, furtherActionWords } from "../../src/programme/actions.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action } from "../../src/programme/programme.ts";
import { variantLabel, wordsOfVariant } from "../../src/programme/variants.ts";

function known(id: string): Action {
  const action = actionById(id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

const alliances = known("knowledge-alliances");
const strategic = known("strategic-partnerships");
const exchange = known("school-exchange-partnerships");
const cooperation = known("cooperation-partnerships");

function value<Name extends ParameterName>(
  action: Action,
  name: Name,
  call: number,
  variant?: string,
): Parameters[Name] | undefined {
  return valueInForce(action, name, call, variant)?.value;
}

/** Evidence, page and weight of the value in force. */
function basis(action: Action, name: ParameterName, call: number, variant?: string): string {
  const entry = valueInForce(action, name, call, variant)?.entry;
  if (entry === undefined) return "none";
  return [entry.evidence, entry.cite.page && `p. ${entry.cite.page}`, entry.word].filter(Boolean).join(", ");
}

function deadlines(action: Action, call: number, variant?: string): readonly string[] {
  return (value(action, "deadlines", call, variant) ?? []).map(({ at }) => at);
}

function find(typed: string): string | undefined {
  const wanted = wordKey(typed);
  const found = [...actionWords(), ...furtherActionWords()].find(({ words }) =>
    words.some((word) => wordKey(word) === wanted),
  );
  return found && [found.action, found.variant].filter(Boolean).join(" ");
}

describe("Cooperation Partnerships", () => {
  const agencyFields = ["higher-education", "school", "vet", "adult", "youth"];

  it("were budgets between 100 000 and 400 000 euro at the agencies in 2021, and lump sums from 2022", () => {
    for (const field of agencyFields) {
      expect(value(cooperation, "grantMinimum", 2021, field)).toBe(100000);
      expect(value(cooperation, "grantCap", 2021, field)).toEqual({ flat: 400000 });
      expect(value(cooperation, "lumpSums", 2021, field)).toBeUndefined();
      expect(value(cooperation, "grantMinimum", 2022, field)).toBeUndefined();
      expect(value(cooperation, "grantCap", 2022, field)).toBeUndefined();
      expect(value(cooperation, "lumpSums", 2022, field)).toEqual([120000, 250000, 400000]);
    }
  });

  it.each([
    [2021, "none", "unverified", "secondary"],
    [2022, "secondary", "unverified", "unverified"],
    [2023, "secondary", "secondary", "secondary"],
    [2024, "unverified", "unverified", "unverified"],
    [2025, "secondary", "secondary", "secondary"],
    [2026, "guide, p. 242", "guide, p. 242", "guide, p. 242"],
  ])("the lump sums of call %i are known so surely", (call, agencies, sport, europeanNgos) => {
    expect(basis(cooperation, "lumpSums", call, "vet")).toBe(agencies);
    expect(basis(cooperation, "lumpSums", call, "sport")).toBe(sport);
    expect(basis(cooperation, "lumpSums", call, "engo-youth")).toBe(europeanNgos);
  });

  it("admitted partners from anywhere until 2024, and from regions 1 to 3 since 2025", () => {
    expect(value(cooperation, "partnerCountries", 2024)?.standings).toEqual(["any"]);
    expect(value(cooperation, "partnerCountries", 2025)?.standings).toEqual([
      "member-state",
      "associated",
      "region-1",
      "region-2",
      "region-3",
    ]);
    expect(basis(cooperation, "partnerCountries", 2025)).toBe("official");
    expect(basis(cooperation, "partnerCountries", 2026)).toBe("guide, p. 236-237");
  });

  it.each([
    [2021, undefined, "none"],
    [2022, ["RU"], "secondary, should"],
    [2023, ["BY", "RU"], "unverified"],
    [2024, ["BY", "RU"], "unverified"],
    [2025, ["BY"], "official"],
    [2026, ["BY"], "guide, p. 236-237"],
  ])("kept out countries in call %i", (call, countries, weight) => {
    expect(value(cooperation, "excludedPartnerCountries", call)).toEqual(countries);
    expect(basis(cooperation, "excludedPartnerCountries", call)).toBe(weight);
  });

  it("have no associated partners from Belarus and Russia in call 2026", () => {
    expect(value(cooperation, "associatedCountries", 2026)).toEqual({ standings: ["any"], except: ["BY", "RU"] });
    expect(basis(cooperation, "associatedCountries", 2025)).toBe("unverified");
  });

  it.each([
    ["minimumPartners", "guide, p. 237"],
    ["minimumCountries", "guide, p. 237"],
    ["participants", "guide, p. 32, 236"],
    ["oneCoordinator", "guide, p. 235"],
    ["coordinatorCountries", "guide, p. 235-236"],
    ["coordinatorMinimumAge", "guide, p. 235"],
    ["addedValue", "guide, p. 237, 242"],
    ["eche", "guide, p. 236"],
    ["associatedPartnersUnfunded", "guide, p. 236"],
    ["duration", "guide, p. 238"],
    ["costAboveGrant", "guide, p. 242-243"],
    ["managementShare", "guide, p. 243"],
    ["implementationWorkPackages", "guide, p. 243, recommended"],
    ["oneApplication", "guide, p. 238"],
    ["activitiesInPartnerCountries", "guide, p. 237"],
    ["managedBy", "guide, p. 238"],
    ["deadlines", "guide, p. 238"],
  ] as const)("%s of call 2026 is read in the Guide", (name, page) => {
    expect(basis(cooperation, name, 2026, "higher-education")).toBe(page);
  });

  it("ask for two years since founding from 2024", () => {
    expect(value(cooperation, "coordinatorMinimumAge", 2023)).toBeUndefined();
    expect(value(cooperation, "coordinatorMinimumAge", 2024)).toBe(2);
  });

  it("let project management take a fifth from 2022, which is sure only in 2026", () => {
    expect(value(cooperation, "managementShare", 2021)).toBeUndefined();
    expect(value(cooperation, "managementShare", 2022)).toBe(0.2);
    expect(basis(cooperation, "managementShare", 2025)).toBe("unverified");
  });

  it("recommend four work packages beside management", () => {
    expect(value(cooperation, "implementationWorkPackages", 2023)).toBeUndefined();
    expect(value(cooperation, "implementationWorkPackages", 2025)).toBe(4);
    expect(basis(cooperation, "implementationWorkPackages", 2025)).toBe("official, recommended");
  });

  it("limit the applications of one organisation in four fields from 2024", () => {
    const limit = (call: number, variant: string): unknown =>
      requirementsInForce(cooperation, call, variant).find(({ id }) => id === "too-many-applications");
    expect(limit(2023, "school")).toBeUndefined();
    expect(limit(2024, "youth")).toMatchObject({ value: { atMost: 10 }, entry: { evidence: "secondary" } });
    expect(limit(2026, "adult")).toMatchObject({ entry: { evidence: "guide", cite: { page: "237" } } });
    for (const variant of ["higher-education", "sport", "engo-education"]) expect(limit(2026, variant)).toBeUndefined();
  });

  it("need a European NGO as coordinator only in its own strands", () => {
    expect(value(cooperation, "coordinatorKind", 2026, "engo-youth")).toEqual({ type: ["european-ngo"] });
    expect(value(cooperation, "coordinatorKind", 2026, "youth")).toBeUndefined();
  });

  it("are run by the agencies, and by EACEA for sport and European NGOs", () => {
    expect(agencyFields.map((field) => value(cooperation, "managedBy", 2026, field))).toEqual(
      agencyFields.map(() => "national-agency"),
    );
    for (const variant of ["sport", "engo-education", "engo-youth"]) {
      expect([value(cooperation, "managedBy", 2021, variant), value(cooperation, "managedBy", 2026, variant)]).toEqual([
        "eacea",
        "eacea",
      ]);
    }
  });

  it.each([
    [2021, "higher-education", ["2021-05-20T12:00", "2021-11-03T12:00"]],
    [2021, "sport", ["2021-06-17T17:00"]],
    [2022, "vet", ["2022-03-23T12:00"]],
    [2022, "youth", ["2022-03-23T12:00", "2022-10-04T12:00"]],
    [2023, "vet", ["2023-03-22T12:00"]],
    [2024, "youth", ["2024-03-05T12:00", "2024-10-01T12:00"]],
    [2024, "engo-education", ["2024-03-05T17:00"]],
    [2025, "adult", ["2025-03-05T12:00", "2025-10-01T12:00"]],
    [2025, "sport", ["2025-03-05T17:00"]],
    [2026, "school", ["2026-03-05T12:00", "2026-10-01T12:00"]],
    [2026, "sport", ["2026-03-05T17:00"]],
    [2026, undefined, []],
    [2027, "school", []],
  ])("deadlines of call %i, %s", (call, variant, times) => {
    expect(deadlines(cooperation, call, variant)).toEqual(times);
  });

  it("start in the windows of the Guide 2026; the second round is the agency's choice", () => {
    expect(value(cooperation, "deadlines", 2026, "higher-education")).toEqual([
      { round: 1, at: "2026-03-05T12:00", startsFrom: "2026-09-01", startsTo: "2026-12-31" },
      { round: 2, at: "2026-10-01T12:00", optional: true, startsFrom: "2027-01-01", startsTo: "2027-08-31" },
    ]);
  });
});

describe("Strategic Partnerships", () => {
  it.each([
    [2014, "higher-education", 24, 36, "official"],
    [2020, "higher-education/innovation", 24, 36, "official"],
    [2015, "school", 24, 36, "unverified"],
    [2016, "school", 12, 36, "secondary"],
    [2019, "vet/exchange", 12, 36, "secondary"],
    [2014, "youth", 6, 24, "official"],
    [2015, "youth", 6, 36, "unverified"],
    [2018, "youth", 6, 36, "secondary"],
    [2020, undefined, 6, 36, "secondary"],
  ])("months of call %i, %s: %i to %i", (call, variant, from, to, evidence) => {
    expect(value(strategic, "duration", call, variant)).toEqual({ from, to });
    expect(basis(strategic, "duration", call, variant)).toBe(evidence);
  });

  it("need two organisations from two countries in youth", () => {
    expect(value(strategic, "minimumPartners", 2014, "youth")?.atLeast).toBe(2);
    expect(value(strategic, "minimumCountries", 2020, "youth/exchange")?.atLeast).toBe(2);
    expect(value(strategic, "minimumPartners", 2020, "adult")?.atLeast).toBe(3);
  });

  it("let schools alone be two until 2017, and two school authorities form two countries", () => {
    const everySchool = { when: { every: { type: ["school"] } }, atLeast: 2 };
    expect(value(strategic, "minimumPartners", 2017, "school")?.exceptions).toEqual([everySchool]);
    expect(value(strategic, "minimumPartners", 2018, "school")?.exceptions).toBeUndefined();
    const authorities = {
      when: { countriesWith: { type: ["school-authority"] }, atLeast: 2 },
      atLeast: 2,
      judge: true,
    };
    expect(value(strategic, "minimumCountries", 2017, "school")?.exceptions).toEqual([everySchool, authorities]);
    expect(value(strategic, "minimumCountries", 2018, "school/innovation")?.exceptions).toEqual([authorities]);
  });

  it("pay 12 500 euro a month up to 450 000, and 150 000 a year as a matter of planning", () => {
    expect(value(strategic, "grantCap", 2014, "vet")).toEqual({ perMonth: 12500, upTo: 450000 });
    expect(value(strategic, "yearCap", 2020, "youth")).toBe(150000);
    expect(basis(strategic, "yearCap", 2020)).toBe("official, should");
  });

  it("pay outputs and events for innovation only", () => {
    const outputs = ["intellectual-outputs", "multiplier-events"];
    expect(value(strategic, "categories", 2016, "school/innovation")).toEqual(expect.arrayContaining(outputs));
    expect(value(strategic, "categories", 2016, "school/innovation")).toHaveLength(7);
    expect(value(strategic, "categories", 2016, "youth/exchange")).toEqual([
      "management",
      "meetings",
      "learning-activities",
      "exceptional-costs",
      "special-needs",
    ]);
    expect(value(strategic, "categories", 2015, "school")).toBeUndefined();
    expect(value(strategic, "categories", 2018, "school")).toBeUndefined();
  });

  it("have no exchange of good practices in higher education", () => {
    expect(basis(strategic, "closed", 2017, "higher-education/exchange")).toBe("unverified");
    expect(basis(strategic, "closed", 2018, "higher-education/exchange")).toBe("guide");
    expect(value(strategic, "closed", 2018, "higher-education/innovation")).toBeUndefined();
    expect(value(strategic, "closed", 2018, "school/exchange")).toBeUndefined();
  });

  it.each([
    [2014, "vet", ["2014-04-30T12:00"]],
    [2014, "youth", ["2014-04-30T12:00", "2014-10-01T12:00"]],
    [2016, "school", []],
    [2017, "higher-education/innovation", ["2017-03-29T12:00"]],
    [2017, "youth/exchange", ["2017-02-02T12:00", "2017-04-26T12:00", "2017-10-04T12:00"]],
    [2018, "adult", ["2018-03-21T12:00"]],
    [2018, "higher-education", []],
    [2020, "higher-education", ["2020-04-23T12:00"]],
  ])("deadlines of call %i, %s", (call, variant, times) => {
    expect(deadlines(strategic, call, variant)).toEqual(times);
  });
});

describe("School Exchange Partnerships", () => {
  it("are two to six schools of two programme countries", () => {
    expect(value(exchange, "minimumPartners", 2018)?.atLeast).toBe(2);
    expect(value(exchange, "maximumPartners", 2020)?.atMost).toBe(6);
    expect(value(exchange, "minimumCountries", 2019)?.atLeast).toBe(2);
    expect(value(exchange, "partnerCountries", 2019)?.standings).toEqual(["member-state", "associated"]);
    expect(value(exchange, "participants", 2018)).toEqual({ type: ["school", "vet-provider"] });
  });

  it("pay 16 500 euro a school and year, in four categories", () => {
    expect(value(exchange, "grantCap", 2019)).toMatchObject({ perPartnerAndYear: 16500, partnersAtMost: 6 });
    expect(value(exchange, "categories", 2019)).toEqual([
      "management",
      "learning-activities",
      "special-needs",
      "exceptional-costs",
    ]);
  });

  it("last 12 to 24 months, longer only with long-term mobility of pupils", () => {
    expect(value(exchange, "duration", 2020)).toEqual({
      from: 12,
      to: 24,
      longest: { to: 36, when: "long-term-pupil-mobility" },
    });
  });
});

describe("Knowledge Alliances", () => {
  it.each([
    [2014, "2014-04-03T12:00"],
    [2015, "2015-02-26T12:00"],
    [2016, "2016-02-26T12:00"],
    [2017, "2017-02-28T12:00"],
    [2018, "2018-02-28T12:00"],
    [2019, "2019-02-28T12:00"],
    [2020, "2020-02-26T17:00"],
  ])("deadline of call %i", (call, at) => {
    expect(deadlines(alliances, call)).toEqual([at]);
  });

  it("count six from programme countries only as a second reading", () => {
    expect(basis(alliances, "minimumPartners", 2016)).toBe("guide, p. 111");
    expect(basis(alliances, "minimumProgrammePartners", 2016)).toBe("secondary, should");
  });

  it("have no yearly ceiling", () => {
    expect(value(alliances, "yearCap", 2016)).toBeUndefined();
  });
});

describe("words people type", () => {
  it.each([
    ["knowledge-alliances", "knowledge-alliances"],
    ["KA206", "knowledge-alliances"],
    ["Kunskapsallianser", "knowledge-alliances"],
    ["wissensallianzen", "knowledge-alliances"],
    ["Knowledge Alliances for higher education", "knowledge-alliances"],
    ["KA200", "strategic-partnerships"],
    ["ka203", "strategic-partnerships higher-education"],
    ["KA 203", "strategic-partnerships higher-education"],
    ["KA219", "strategic-partnerships school"],
    ["KA205", "strategic-partnerships youth"],
    ["Strategiska partnerskap", "strategic-partnerships"],
    ["Strategic Partnerships for vocational education and training", "strategic-partnerships vet"],
    ["Strategic Partnerships for school education", "strategic-partnerships school"],
    ["KA229", "school-exchange-partnerships"],
    ["School Exchange Partnerships", "school-exchange-partnerships"],
    ["Cooperation partnerships", "cooperation-partnerships"],
    ["Partnerships for cooperation", "cooperation-partnerships"],
    ["Samarbetspartnerskap", "cooperation-partnerships"],
    ["KA220", "cooperation-partnerships"],
    ["KA220-HED", "cooperation-partnerships higher-education"],
    ["ka220 sch", "cooperation-partnerships school"],
    ["Cooperation partnerships in adult education", "cooperation-partnerships adult"],
    ["ERASMUS-SPORT-2026-SCP", "cooperation-partnerships sport"],
    ["ERASMUS-YOUTH-2026-PCOOP-ENGO", "cooperation-partnerships engo-youth"],
    ["KA226", undefined],
    ["constructor", undefined],
  ])("%s", (typed, meant) => {
    expect(find(typed)).toBe(meant);
  });

  it("variants have labels and words", () => {
    expect(variantLabel("school/exchange", "en")).toBe("School education: exchange of good practices");
    expect(variantLabel("higher-education", "sv")).toBe("Högre utbildning");
    expect(wordsOfVariant("vet")).toContain("Vocational training");
    expect(wordsOfVariant("school/exchange").map(wordKey)).toContain(
      wordKey("School education: exchange of good practices"),
    );
  });

  it("titles are shown in the language", () => {
    expect(actionTitle(alliances, "sv")).toBe("Kunskapsallianser");
    expect(actionTitle(exchange, "it")).toBe("Partenariati per gli scambi tra scuole");
    expect(actions.map(({ id }) => actionById(id)?.id)).toEqual(actions.map(({ id }) => id));
    expect(actionById("constructor")).toBeUndefined();
  });
});
