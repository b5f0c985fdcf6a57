// The five documents the project began with: each sentence with a number or a duty holds in the data.
// KTH's steps before submission (six weeks, two weeks, mandates) are not rules of the programme: they belong to the
// preparation steps and are tested there once they exist.
import { describe, expect, it } from "vitest";
import { valueInForce } from "../../src/check/values-in-force.ts";
import { emptyPartner, type OrganisationType, type Partner, type Role } from "../../src/model/plan.ts";
import { actionById } from "../../src/programme/actions.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import type { Action } from "../../src/programme/programme.ts";
import { standingOf } from "../../src/programme/standing.ts";
import { capRange } from "../../src/rules/cap.ts";
import { isInCountrySet, satisfies } from "../../src/rules/predicate.ts";

function known(id: string): Action {
  const action = actionById(id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

/** The value in force; a missing one fails the test. */
function value<Name extends ParameterName>(
  action: Action,
  name: Name,
  call: number,
  variant?: string,
): Parameters[Name] {
  const found = valueInForce(action, name, call, variant);
  if (found === undefined) throw new Error(`${action.id} has no ${name} in call ${call}`);
  return found.value;
}

function partner(country: string, type: OrganisationType, role: Role): Partner {
  return { ...emptyPartner, name: "An organisation", country, type, role };
}

describe("seed 000: KTH, Partnerships for cooperation", () => {
  const cooperation = known("cooperation-partnerships");

  it("is one of the actions of Erasmus+ 2021-27", () => {
    expect(cooperation.calls).toEqual([2021, null]);
    expect(cooperation.names).toContain("Partnerships for Cooperation");
  });

  it("'The same consortium of partners can submit only one application and to one National Agency only.' (2023)", () => {
    expect(value(cooperation, "oneApplication", 2023, "higher-education")).toBe(true);
    const entry = valueInForce(cooperation, "oneApplication", 2023, "higher-education")?.entry;
    expect(entry?.cite.source).toBe("kth-cooperation-2023");
    expect(valueInForce(cooperation, "oneApplication", 2022, "higher-education")).toBeUndefined();
  });
});

describe("seed 001: the Commission on Kunskapsallianser", () => {
  const alliances = known("knowledge-alliances");
  const calls = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

  it.each(calls)("minst sex oberoende organisationer från minst tre programländer, call %i", (call) => {
    expect(value(alliances, "minimumPartners", call).atLeast).toBe(6);
    expect(value(alliances, "minimumCountries", call).atLeast).toBe(3);
    const standing = (country: string) => standingOf(country, call);
    const { who } = value(alliances, "minimumCountries", call);
    expect(satisfies(who, partner("SE", "hei", "partner"), standing)).toBe(true);
    expect(satisfies(who, partner("CH", "hei", "partner"), standing)).toBe(false);
    expect(satisfies(who, partner("SE", "hei", "associated"), standing)).toBe(false);
  });

  it.each(calls)("minst två högskolor eller universitet och minst två företag, call %i", (call) => {
    const kinds = value(alliances, "minimumOfKind", call);
    expect(kinds.map(({ kind, atLeast }) => [kind, atLeast])).toEqual([
      ["hei", 2],
      ["enterprise", 2],
    ]);
  });

  it("konsultfirmor får delta om de har relevant erfarenhet: they count, and a person must judge", () => {
    const standing = (country: string) => standingOf(country, 2016);
    const consultancy = partner("FI", "consultancy", "partner");
    const enterprises = value(alliances, "minimumOfKind", 2016).find(({ kind }) => kind === "enterprise");
    expect(enterprises && satisfies(enterprises.who, consultancy, standing)).toBe(true);
    const judged = value(alliances, "judgedAsEnterprise", 2016);
    expect(satisfies(judged, consultancy, standing)).toBe(true);
    expect(satisfies(judged, partner("FI", "enterprise", "partner"), standing)).toBe(false);
  });

  it("organisationer från partnerländerna får också delta, förutsatt att de tillför ett tydligt mervärde", () => {
    const standing = (country: string) => standingOf(country, 2016);
    for (const country of ["CH", "UA", "US", "BR"]) {
      expect(isInCountrySet(value(alliances, "partnerCountries", 2016), country, standing)).toBe(true);
      expect(satisfies(value(alliances, "addedValue", 2016), partner(country, "hei", "partner"), standing)).toBe(true);
    }
    expect(satisfies(value(alliances, "addedValue", 2016), partner("NO", "hei", "partner"), standing)).toBe(false);
  });

  it("konsortiet ska ledas av en organisation som skickar in förslag för parternas räkning", () => {
    expect(value(alliances, "oneCoordinator", 2016)).toBe(true);
  });

  it("associerade partner kan inte få bidrag; båda typerna kan komma från program- och partnerländer", () => {
    expect(value(alliances, "associatedPartnersUnfunded", 2016)).toBe(true);
    const standing = (country: string) => standingOf(country, 2016);
    for (const country of ["SE", "CH", "US"]) {
      expect(isInCountrySet(value(alliances, "associatedCountries", 2016), country, standing)).toBe(true);
    }
  });

  it("projekten pågår i två till tre år, förlängning med upp till sex månader", () => {
    expect(value(alliances, "duration", 2016)).toEqual({ choices: [24, 36] });
    expect(value(alliances, "extension", 2016)).toEqual({ by: 6 });
  });

  it.each(calls)("högst 700 000 euro för tvååriga projekt och 1 miljon euro för treåriga, call %i", (call) => {
    const cap = value(alliances, "grantCap", call);
    const duration = value(alliances, "duration", call);
    expect(capRange(cap, undefined, duration, 24, undefined)?.exact).toBe(70_000_000);
    expect(capRange(cap, undefined, duration, 36, undefined)?.exact).toBe(100_000_000);
  });

  it("lärosäten från programländerna måste vara anslutna till Erasmusstadgan, lärosäten från partnerländerna inte", () => {
    const standing = (country: string) => standingOf(country, 2016);
    const eche = value(alliances, "eche", 2016);
    expect(satisfies(eche, partner("SE", "hei", "coordinator"), standing)).toBe(true);
    expect(satisfies(eche, partner("CH", "hei", "partner"), standing)).toBe(false);
    expect(satisfies(eche, partner("SE", "enterprise", "partner"), standing)).toBe(false);
  });

  it("du söker genom genomförandeorganet", () => {
    expect(value(alliances, "managedBy", 2016)).toBe("eacea");
  });
});

describe("seed 002: what is the aim of a Cooperation Partnership", () => {
  it("covers education, training, youth and sport for the period 2021-2027", () => {
    const cooperation = known("cooperation-partnerships");
    expect(cooperation.calls[0]).toBe(2021);
    expect(cooperation.variants.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["higher-education", "school", "vet", "adult", "youth", "sport"]),
    );
  });
});

describe("seed 003: Strategiska partnerskapsprojekt in higher education", () => {
  const strategic = known("strategic-partnerships");
  const field = "higher-education";
  const calls = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

  it("is found by its Swedish title", () => {
    expect(strategic.names).toContain("Strategiska partnerskapsprojekt");
  });

  it.each(calls)("minst 3 organisationer från 3 programländer, call %i", (call) => {
    expect(value(strategic, "minimumPartners", call, field).atLeast).toBe(3);
    expect(value(strategic, "minimumCountries", call, field).atLeast).toBe(3);
  });

  it("även organisationer från partnerländer, om de tillför projektet mervärde", () => {
    const standing = (country: string) => standingOf(country, 2016);
    const outside = partner("JP", "hei", "partner");
    expect(isInCountrySet(value(strategic, "partnerCountries", 2016, field), "JP", standing)).toBe(true);
    expect(satisfies(value(strategic, "addedValue", 2016, field), outside, standing)).toBe(true);
  });

  it("det är inte nödvändigt att högskolor deltar, och alla slags organisationer kan delta", () => {
    for (const call of calls) {
      expect(valueInForce(strategic, "minimumOfKind", call, field)).toBeUndefined();
      expect(valueInForce(strategic, "participants", call, field)).toBeUndefined();
    }
  });

  it.each(calls)("projekten pågår i 2 eller 3 år, call %i", (call) => {
    expect(value(strategic, "duration", call, field)).toEqual({ from: 24, to: 36 });
  });

  it.each(calls)("högst 150 000 €/år, dvs. 450 000 € (ett treårigt projekt), call %i", (call) => {
    expect(value(strategic, "yearCap", call, field)).toBe(150_000);
    const cap = value(strategic, "grantCap", call, field);
    const duration = value(strategic, "duration", call, field);
    expect(capRange(cap, undefined, duration, 36, undefined)?.exact).toBe(45_000_000);
    expect(capRange(cap, undefined, duration, 24, undefined)?.exact).toBe(30_000_000);
  });
});

describe("seed 004: a strategic partnership supporting innovation", () => {
  const strategic = known("strategic-partnerships");
  const fields = ["higher-education", "school", "vet", "adult", "youth"];

  it("'These types of projects are open to all fields of education, training and youth.'", () => {
    for (const field of fields) {
      expect(strategic.variants.map(({ id }) => id)).toContain(`${field}/innovation`);
      expect(valueInForce(strategic, "closed", 2018, `${field}/innovation`)).toBeUndefined();
    }
  });

  it("may ask for a dedicated budget for Intellectual Outputs and Multiplier Events", () => {
    for (const field of fields) {
      expect(value(strategic, "categories", 2018, `${field}/innovation`)).toEqual(
        expect.arrayContaining(["intellectual-outputs", "multiplier-events"]),
      );
    }
  });

  it("may let pupils, students, learners and staff learn, be trained or teach abroad", () => {
    expect(value(strategic, "categories", 2018, "school/innovation")).toContain("learning-activities");
  });
});
