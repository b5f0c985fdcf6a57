// One organisation in several rows counts once, and nothing is counted together on account of an empty cell.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf, outcomeOf, weightOf } from "../check/check-json.ts";
import { goodPartner } from "../check/good-plan.ts";
import type { JsonPartner, JsonPlan } from "../check/plan-json.ts";

/** Cooperation Partnerships of call 2026 need three organisations from three countries. */
function withPartners(partners: readonly JsonPartner[]): JsonPlan {
  return {
    action: "cooperation-partnerships",
    call: 2026,
    variant: "youth",
    months: 24,
    grant: 120_000,
    totalCost: 130_000,
    partners: [...partners],
    lines: [],
    workPackages: [],
  };
}

const three = (): [JsonPartner, JsonPartner, JsonPartner] => {
  const [one, two, last] = [0, 1, 2].map((index) => ({ ...goodPartner(index, "ngo") }));
  if (one === undefined || two === undefined || last === undefined) throw new Error("three are expected");
  return [one, two, last];
};

function duplicates(plan: JsonPlan): string[] {
  return findingsOf(checkJson(plan), "duplicate-organisation").map(weightOf);
}

function tooFew(plan: JsonPlan): string[] {
  return findingsOf(checkJson(plan), "too-few-partners").map(weightOf);
}

describe("the same name twice", () => {
  it("in one country is one organisation, which a person may correct", () => {
    const [one, two, last] = three();
    const plan = withPartners([one, two, { ...last, name: two.name ?? "", country: "FI" }]);
    for (const partner of plan.partners) delete partner.id;
    expect(duplicates(plan)).toEqual(["review"]);
    expect(tooFew(plan)).toEqual(["error"]);
  });

  it.each([
    ["ORGANISATION B", "capitals"],
    ["  Organisation  B ", "spaces"],
    ["Organisation B.", "a full stop"],
    ["Organisation-B", "a hyphen"],
    ["Örganisation B", "a mark on a letter"],
  ])("is the same name as %j, with other %s", (name) => {
    const [one, two, last] = three();
    delete two.id;
    delete last.id;
    expect(duplicates(withPartners([one, two, { ...last, name, country: "FI" }]))).toEqual(["review"]);
  });

  it("with different OIDs is two organisations", () => {
    const [one, two, last] = three();
    const plan = withPartners([one, two, { ...last, name: two.name ?? "", country: "FI" }]);
    expect(duplicates(plan)).toEqual([]);
    expect(tooFew(plan)).toEqual([]);
  });

  it("in different countries is two organisations, and stays open while a country is missing", () => {
    const [one, two, last] = three();
    const plan = withPartners([one, { ...two, name: "Red Cross" }, { ...last, name: "Red Cross" }]);
    for (const partner of plan.partners) delete partner.id;
    expect(duplicates(plan)).toEqual([]);
    expect(tooFew(plan)).toEqual([]);
    const [, , missing] = plan.partners;
    if (missing !== undefined) delete missing.country;
    expect(tooFew(plan)).toEqual(["open"]);
    expect(checkJson(plan).verdict).toBe("open");
  });
});

describe("the same OID twice", () => {
  it("is one organisation under any name", () => {
    const [one, two, last] = three();
    const plan = withPartners([one, two, { ...last, id: two.id ?? "" }]);
    expect(duplicates(plan)).toEqual(["review"]);
    expect(tooFew(plan)).toEqual(["error"]);
  });

  it.each(["", " ", "-", "?", "tbd", "n/a", "000000000", "pending"])("is nothing of the kind when it is %j", (id) => {
    const plan = withPartners(three().map((partner) => ({ ...partner, id })));
    expect(duplicates(plan)).toEqual([]);
    expect(tooFew(plan)).toEqual([]);
  });
});

describe("rows without a name", () => {
  it("are not one organisation", () => {
    const plan = withPartners(three());
    for (const partner of plan.partners) {
      delete partner.name;
      delete partner.id;
    }
    expect(duplicates(plan)).toEqual([]);
    expect(tooFew(plan)).toEqual([]);
    expect(outcomeOf(checkJson(plan), "partner-without-name").findings).toHaveLength(3);
    expect(checkJson(plan).verdict).toBe("open");
  });

  it("with nothing but signs in them are not one organisation", () => {
    const plan = withPartners(three().map((partner) => ({ ...partner, name: "???" })));
    for (const partner of plan.partners) delete partner.id;
    expect(duplicates(plan)).toEqual([]);
  });
});

it("names that every object has are names like any other", () => {
  const names = ["constructor", "__proto__", "hasOwnProperty", "toString"];
  const partners = names.map((name, index) => ({ ...goodPartner(index, "ngo"), name }));
  const plan = withPartners(partners);
  plan.lines = names.map((partner) => ({
    partner,
    workPackage: "constructor",
    category: "staff",
    year: 1,
    amount: 100,
  }));
  const report = checkJson(plan);
  expect(duplicates(plan)).toEqual([]);
  expect(findingsOf(report, "line-partner-unknown")).toEqual([]);
  expect(findingsOf(report, "lines-differ-from-lump-sum")).toHaveLength(1);
  expect(
    report.outcomes.flatMap(({ findings }) => findings).filter(({ key }) => key.includes("could-not-run")),
  ).toEqual([]);
});
