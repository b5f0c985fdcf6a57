// Where coordinators, partners and associated partners may be established, by action and call, as the sources say.
import { describe, expect, it } from "vitest";
import { usualType } from "../check/arbitrary-plan.ts";
import { checkJson, findingsOf, weightOf } from "../check/check-json.ts";
import { type Case, caseName, cases, goodPartner, goodPlan } from "../check/good-plan.ts";

function find(action: string, call: number, variant?: string): Case {
  const found = cases.find((one) => one.action.id === action && one.call === call && one.variant === variant);
  if (found === undefined) throw new Error(`${action} ${call} ${variant} is expected`);
  return found;
}

/** What the rules say of a further organisation in this country and role. */
function verdictOn(one: Case, country: string, role: string | undefined): string {
  const plan = goodPlan(one);
  const { role: _, ...partner } = { ...goodPartner(9, usualType(one)), country, addedValue: "Only they can" };
  if (role === "coordinator") Object.assign(plan.partners[0] ?? {}, { country });
  else plan.partners.push(role === undefined ? partner : { ...partner, role });
  const report = checkJson(plan);
  const rules = ["country-not-eligible", "coordinator-country-not-eligible"];
  const weights = rules.flatMap((rule) => findingsOf(report, rule).map(weightOf));
  return weights.length === 0 ? "may" : weights.join();
}

const higher = "higher-education";

describe("Knowledge Alliances", () => {
  it.each([2014, 2016, 2018, 2020])("admit partners and associated partners from any country, call %i", (call) => {
    const one = find("knowledge-alliances", call);
    for (const country of ["CH", "US", "UA", "RU", "BY", "BR", "GL", "XK"]) {
      expect(verdictOn(one, country, "partner"), country).toBe("may");
      expect(verdictOn(one, country, "associated"), country).toBe("may");
    }
  });

  it("are coordinated from a programme country: Serbia is one from call 2019, Switzerland never, the United Kingdom always", () => {
    const coordinator = (call: number, country: string): string =>
      verdictOn(find("knowledge-alliances", call), country, "coordinator");
    expect(coordinator(2018, "RS")).toBe("error");
    expect(coordinator(2019, "RS")).toBe("may");
    for (const call of [2014, 2015, 2016, 2017, 2018, 2019, 2020]) {
      expect(coordinator(call, "CH")).toBe("error");
      expect(coordinator(call, "UK")).toBe("may");
      for (const country of ["IS", "LI", "NO", "TR", "MK"]) expect(coordinator(call, country)).toBe("may");
    }
  });
});

describe("Cooperation Partnerships of call 2026", () => {
  const one = find("cooperation-partnerships", 2026, higher);

  it.each(["SE", "EL", "NO", "IS", "LI", "MK", "RS", "TR", "GL", "Åland", "RE"])(
    "may be coordinated from %s",
    (country) => {
      expect(verdictOn(one, country, "coordinator")).toBe("may");
    },
  );

  // Regions 1 to 3 (page 236); Belarus is the exception.
  it.each([
    "AL",
    "BA",
    "XK",
    "ME",
    "AM",
    "AZ",
    "GE",
    "MD",
    "UA",
    "DZ",
    "EG",
    "IL",
    "JO",
    "LB",
    "LY",
    "MA",
    "PS",
    "SY",
    "TN",
  ])("may have partners from %s, but no coordinator", (country) => {
    expect(verdictOn(one, country, "partner")).toBe("may");
    expect(verdictOn(one, country, "coordinator")).toBe("error");
  });

  it.each(["GB", "CH", "US", "JP", "BR", "ZA", "KZ", "CN", "AD"])(
    "may have only associated partners from %s",
    (country) => {
      expect(verdictOn(one, country, "partner")).toBe("error");
      expect(verdictOn(one, country, "affiliated")).toBe("error");
      expect(verdictOn(one, country, "coordinator")).toBe("error");
      expect(verdictOn(one, country, "associated")).toBe("may");
    },
  );

  it.each(["BY", "RU"])("have nobody from %s in any role", (country) => {
    for (const role of ["partner", "associated", "affiliated", "coordinator", undefined]) {
      expect(verdictOn(one, country, role)).toBe("error");
    }
  });

  it("keep quiet about a country that is right in one of the roles, while the role is empty", () => {
    expect(verdictOn(one, "GB", undefined)).toBe("may");
    expect(verdictOn(one, "UA", undefined)).toBe("may");
  });
});

describe("the United Kingdom", () => {
  it("was a Member State up to call 2020 and is outside from 2021", () => {
    expect(verdictOn(find("strategic-partnerships", 2020, higher), "UK", "coordinator")).toBe("may");
    expect(verdictOn(find("cooperation-partnerships", 2021, higher), "UK", "coordinator")).toBe("error");
    expect(verdictOn(find("cooperation-partnerships", 2021, higher), "UK", "partner")).toBe("may");
  });
});

describe("Belarus and Russia", () => {
  it("are left to a person where nobody has read how they were kept out", () => {
    for (const call of [2023, 2024]) {
      const one = find("cooperation-partnerships", call, higher);
      expect(verdictOn(one, "BY", "partner")).toBe("review");
      expect(verdictOn(one, "RU", "partner")).toBe("review");
    }
    expect(verdictOn(find("cooperation-partnerships", 2022, higher), "RU", "partner")).toBe("review");
    expect(verdictOn(find("cooperation-partnerships", 2021, higher), "RU", "partner")).toBe("may");
    expect(verdictOn(find("cooperation-partnerships", 2025, higher), "BY", "partner")).toBe("error");
  });
});

describe("School Exchange Partnerships", () => {
  it("take schools of programme countries alone", () => {
    const one = find("school-exchange-partnerships", 2018);
    expect(verdictOn(one, "RS", "partner")).toBe("error");
    expect(verdictOn(find("school-exchange-partnerships", 2019), "RS", "partner")).toBe("may");
    expect(verdictOn(one, "CH", "partner")).toBe("error");
    const plan = goodPlan(one);
    plan.partners.push(goodPartner(5, "ngo"));
    expect(findingsOf(checkJson(plan), "participant-not-eligible").map(weightOf)).toEqual(["error"]);
  });
});

/** Countries are the same for all variants of a call. */
const firstOfEachCall = cases.filter(
  (one, index) => cases.findIndex(({ action, call }) => action === one.action && call === one.call) === index,
);

describe("an overseas territory", () => {
  it.each([
    ["GL", "Denmark"],
    ["PF", "France"],
    ["AW", "the Netherlands"],
    ["AX", "Finland"],
  ])("%s may do what %s may do, in every call of every action", (territory) => {
    for (const one of firstOfEachCall) {
      expect(verdictOn(one, territory, "coordinator"), caseName(one)).toBe("may");
      expect(verdictOn(one, territory, "partner"), caseName(one)).toBe("may");
    }
  });
});
