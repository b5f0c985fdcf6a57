// Rules on the way to the application: start, identifiers, documents, and what Part C asks.
import { describe, expect, it } from "vitest";
import { checkJson, findingsOf } from "../check/check-json.ts";
import type { JsonPartner, JsonPlan } from "../check/plan-json.ts";

function partner(name: string, country: string, role: string, cells: Partial<JsonPartner> = {}): JsonPartner {
  return { name, country, type: "hei", role, eche: true, established: "1998-01-01", ...cells };
}

function plan(changes: Partial<JsonPlan> = {}): JsonPlan {
  return {
    action: "cooperation-partnerships",
    call: 2026,
    variant: "higher-education",
    months: 24,
    grant: 250_000,
    totalCost: 300_000,
    partners: [
      partner("Alnus", "SE", "coordinator"),
      partner("Betula", "FI", "partner"),
      partner("Corylus", "DE", "partner"),
    ],
    lines: [],
    workPackages: [],
    ...changes,
  };
}

const said = (rule: string, one: JsonPlan): string[] =>
  findingsOf(checkJson(one), rule).map(({ kind, severity, message }) =>
    `${kind} ${severity} ${message}`.replace(/\u00a0/g, " "),
  );
const kindOf = (rule: string, one: JsonPlan): string | undefined =>
  checkJson(one).outcomes.find((outcome) => outcome.rule === rule)?.kind;

describe("the start", () => {
  it.each([
    ["2026-08-31", "fail"],
    ["2026-09-01", "pass"],
    ["2026-12-31", "pass"],
    ["2027-01-01", "review"],
    ["2027-08-31", "review"],
    ["2027-09-01", "fail"],
  ])("on %s is a %s in the first round, to judge in one that opens perhaps", (start, kind) => {
    expect(kindOf("start-outside-window", plan({ start }))).toBe(kind);
  });

  it("is not asked for, and not judged where the call names no months", () => {
    expect(kindOf("start-outside-window", plan())).toBe("not-applicable");
    expect(kindOf("start-outside-window", plan({ call: 2023, start: "2023-01-01" }))).toBe("not-applicable");
  });

  it("gives the last day of the project", () => {
    const outcome = checkJson(plan({ start: "2026-12-31", months: 14 })).outcomes.find(
      ({ rule }) => rule === "start-outside-window",
    );
    expect(outcome?.met.replace(/\u00a0/g, " ")).toBe("31 December 2026 to 28 February 2028");
    expect(outcome?.sources[0]).toMatchObject({ guide: "Programme Guide 2026", page: "238", evidence: "guide" });
  });

  it("outside says which months there are", () => {
    expect(said("start-outside-window", plan({ start: "2026-08-01" }))).toEqual([
      "fail error Projects of this call do not start on 1 August 2026",
    ]);
  });
});

describe("an identifier", () => {
  const withId = (id: string, variant = "higher-education"): JsonPlan =>
    plan({ variant, partners: [partner("Alnus", "SE", "coordinator", { id })] });

  it.each(["E10012345", "e10012345", "OID E10012345", "OID: E 1001 2345"])("%s is an OID", (id) => {
    expect(kindOf("identifier-to-correct", withId(id))).toBe("pass");
  });

  it.each(["912345678", "912 345 678", "PIC: 912345678"])("%s is a PIC", (id) => {
    expect(kindOf("identifier-to-correct", withId(id, "sport"))).toBe("pass");
  });

  it.each(["E1001234", "E100123456", "91234567", "9123456789", "S NORRVIK01"])("%s is neither", (id) => {
    expect(said("identifier-to-correct", withId(id))).toEqual([
      `fail warning Alnus: “${id}” is neither an OID nor a PIC`,
    ]);
    expect(kindOf("identifier-to-correct", withId(id, "sport"))).toBe("fail");
  });

  it("of the other kind names the agency's own", () => {
    expect(said("identifier-to-correct", withId("912345678"))).toEqual(["fail warning Alnus: “912345678” is no OID"]);
    expect(said("identifier-to-correct", withId("E10012345", "sport"))).toEqual([
      "fail warning Alnus: “E10012345” is no PIC",
    ]);
  });

  it("is not looked at where it is missing", () => {
    expect(kindOf("identifier-to-correct", plan())).toBe("not-applicable");
  });

  function inCall(call: number, action: string, variant: string, id: string): JsonPlan {
    return { ...withId(id, variant), action, call };
  }

  // Agencies changed from PIC to OID on 22 October 2019: after the last deadline of call 2019, before those of 2020.
  it.each([
    [2014, "strategic-partnerships", "higher-education", "pic"],
    [2019, "strategic-partnerships", "higher-education", "pic"],
    [2020, "strategic-partnerships", "higher-education", "oid"],
    [2021, "cooperation-partnerships", "higher-education", "oid"],
    [2025, "cooperation-partnerships", "higher-education", "oid"],
    [2019, "knowledge-alliances", "", "pic"],
    [2020, "knowledge-alliances", "", "pic"],
    [2021, "cooperation-partnerships", "sport", "pic"],
    [2025, "cooperation-partnerships", "sport", "pic"],
  ])("in call %i of %s, %s, is the %s", (call, action, variant, wanted) => {
    const [right, wrong] = wanted === "oid" ? ["E10012345", "912345678"] : ["912345678", "E10012345"];
    expect(kindOf("identifier-to-correct", inCall(call, action, variant, right))).toBe("pass");
    expect(said("identifier-to-correct", inCall(call, action, variant, wrong))).toEqual([
      `fail warning Alnus: “${wrong}” is no ${wanted.toUpperCase()}`,
    ]);
  });

  it("of the wrong kind says what held in its call, with a source", () => {
    const before = findingsOf(
      checkJson(inCall(2019, "strategic-partnerships", "higher-education", "E10012345")),
      "identifier-to-correct",
    )[0];
    expect(before?.why).toBe("In this call National Agencies and EACEA knew organisations by their PIC.");
    expect(before?.sources[0]).toMatchObject({ guide: "Erasmus+ Germany: from PIC to OID", evidence: "official" });
    const after = findingsOf(
      checkJson(inCall(2020, "strategic-partnerships", "higher-education", "912345678")),
      "identifier-to-correct",
    )[0];
    expect(after?.why).toBe("National Agencies know organisations by their OID, EACEA by their PIC.");
    expect(after?.sources[0]?.evidence).toBe("official");
  });

  it.each([
    ["S NORRVIK01", "not-applicable"],
    ["IRLDUBLIN02", "not-applicable"],
    ["101012345", "not-applicable"],
    ["29909-EPP-1-2014-1-SE-EPPKA3-ECHE", "not-applicable"],
    ["yes", "review"],
    ["S NORRVIK", "review"],
  ])("%s as ECHE code: %s", (echeCode, kind) => {
    const one = plan({ partners: [partner("Alnus", "SE", "coordinator", { echeCode })] });
    expect(kindOf("identifier-to-correct", one)).toBe(kind);
  });
});

describe("documents", () => {
  const full = { id: "E10012345", representative: "Ek", contact: "Lena" };

  it("are missed only where the plan keeps track of them", () => {
    expect(kindOf("document-missing", plan())).toBe("not-applicable");
    const listed = [
      partner("Alnus", "SE", "coordinator", { ...full, declaration: "2026-02-02" }),
      partner("Betula", "FI", "partner", { ...full, mandate: true }),
      partner("Corylus", "DE", "partner", { ...full, mandate: false }),
      partner("Daphne", "SE", "associated"),
    ];
    expect(said("document-missing", plan({ partners: listed }))).toEqual([
      "open warning Has it come from Corylus: signed mandate?",
    ]);
  });

  it("of each partner are one finding, which names them all", () => {
    const listed = [partner("Alnus", "SE", "coordinator", { contact: "", mandate: "" })];
    const [finding] = findingsOf(checkJson(plan({ partners: listed })), "document-missing");
    expect(finding?.message).toBe("Has it come from Alnus: contact?");
    const more = [
      partner("Alnus", "SE", "coordinator"),
      partner("Betula", "FI", "partner", { mandate: "", contact: "" }),
    ];
    const findings = findingsOf(checkJson(plan({ partners: more })), "document-missing");
    expect(findings.map(({ message }) => message)).toEqual([
      "Has it come from Alnus: contact?",
      "Has it come from Betula: signed mandate and contact?",
    ]);
    expect(findings[1]?.cells.map(({ column, text }) => [column, text])).toEqual([
      ["mandate", "still missing"],
      ["contact", "still missing"],
    ]);
  });

  it("at EACEA are a declaration of each, and no mandate", () => {
    const listed = [
      partner("Alnus", "SE", "coordinator", { declaration: "yes", mandate: "" }),
      partner("Betula", "FI", "partner", { declaration: "" }),
    ];
    expect(said("document-missing", plan({ variant: "sport", partners: listed }))).toEqual([
      "open warning Has it come from Betula: signed declaration on honour?",
    ]);
  });

  it("name the code of the charter only where a charter is needed", () => {
    const listed = [
      partner("Alnus", "SE", "coordinator", { echeCode: "" }),
      partner("Betula", "FI", "partner", { type: "ngo" }),
      partner("Corylus", "UA", "partner"),
    ];
    expect(said("document-missing", plan({ partners: listed }))).toEqual([
      "open warning Has it come from Alnus: ECHE code?",
    ]);
  });

  it("a list of contacts alone is no list of documents", () => {
    expect(
      kindOf("document-missing", plan({ partners: [partner("Alnus", "SE", "coordinator", { contact: "" })] })),
    ).toBe("not-applicable");
  });
});

describe("what every action asks", () => {
  const questions = (one: JsonPlan): string[] =>
    findingsOf(checkJson(one), "to-confirm")
      .map(({ message }) => message)
      .filter((message) => /Part B|trusts/.test(message));

  it("of universities from Hungary, with how sure it is", () => {
    const hungarian = plan({ partners: [partner("Alnus", "HU", "coordinator")] });
    expect(questions(hungarian)).toEqual([expect.stringMatching(/^Public interest trusts under Hungary’s Act IX/)]);
    const trusts = findingsOf(checkJson(hungarian), "to-confirm").find(({ message }) => message.includes("trusts"));
    expect(trusts).toMatchObject({
      severity: "review",
      sources: [{ evidence: "unverified" }],
    });
    expect(questions({ ...hungarian, call: 2023 })).toHaveLength(1);
    expect(questions({ ...hungarian, call: 2022 })).toEqual([]);
    expect(questions(plan({ partners: [partner("Alnus", "HU", "associated")] }))).toEqual([]);
    expect(questions(plan())).toEqual([]);
  });

  it.each([
    ["cooperation-partnerships", "sport", 70],
    ["small-scale-partnerships", "sport", 40],
    ["capacity-building-he", "strand-1", 40],
    ["alliances-for-innovation", "lot-2", 120],
    ["erasmus-mundus-joint-masters", "master-24", 70],
  ])("of Part B for %s, %s: %d pages", (action, variant, pages) => {
    const asked = questions(plan({ action, variant })).filter((one) => one.includes("Part B"));
    expect(asked).toEqual([`Evaluators read no further than page ${pages} of Part B. Is it that long at most?`]);
  });

  it("of how often an organisation applies, in the fields that limit it", () => {
    expect(kindOf("applications-to-count", plan({ variant: "vet" }))).toBe("review");
    expect(kindOf("applications-to-count", plan())).toBe("not-applicable");
  });
});
