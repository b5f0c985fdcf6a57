// The JSON form of a plan: the same readers, and errors that say what would work.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyLine, emptyPartner, emptyPlan } from "../../src/model/plan.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";

it("reads every member of the contract", () => {
  const json = {
    action: "knowledge-alliances",
    call: 2016,
    months: 36,
    start: "2017-01-01",
    grant: 946548,
    totalCost: 1183185.5,
    priorities: ["innovation"],
    partners: [
      {
        name: "A",
        country: "IT",
        type: "hei",
        role: "coordinator",
        id: "E10012345",
        eche: true,
        established: "1998-01-01",
        addedValue: "x",
        flags: ["public-authority"],
        level: "tertiary",
        forProfit: false,
        members: ["SE", "EL", "Finland"],
      },
    ],
    lines: [
      {
        partner: "A",
        workPackage: "WP1",
        category: "management",
        year: 1,
        quantity: 12,
        rate: 500,
        amount: 6000,
        country: "UK",
        staff: "manager",
        km: 800,
        note: "n",
      },
    ],
    workPackages: [{ id: "WP1", title: "T", lead: "A", startMonth: 1, endMonth: 36 }],
    applications: [{ anything: true }],
  };
  expect(readJsonPlan(json)).toEqual({
    plan: {
      ...emptyPlan,
      action: "knowledge-alliances",
      call: 2016,
      months: 36,
      start: "2017-01-01",
      grant: 94_654_800,
      totalCost: 118_318_550,
      priorities: ["innovation"],
      partners: [
        {
          ...emptyPartner,
          row: 1,
          name: "A",
          country: "IT",
          type: "hei",
          role: "coordinator",
          id: "E10012345",
          eche: true,
          established: "1998-01-01",
          addedValue: "x",
          flags: ["public-authority"],
          level: "tertiary",
          forProfit: false,
          members: ["SE", "GR", "FI"],
        },
      ],
      lines: [
        {
          ...emptyLine,
          row: 1,
          partner: "A",
          workPackage: "WP1",
          category: "management",
          year: 1,
          quantity: 12,
          rate: 50_000,
          amount: 600_000,
          country: "GB",
          staff: "manager",
          km: 800,
          note: "n",
        },
      ],
      workPackages: [{ row: 1, id: "WP1", title: "T", lead: "A", startMonth: 1, endMonth: 36 }],
    },
  });
});

it("takes what is missing as not known", () => {
  expect(readJsonPlan({})).toEqual({ plan: emptyPlan });
  expect(readJsonPlan({ action: null, call: null, partners: null, lines: null })).toEqual({ plan: emptyPlan });
});

it("takes the action as code, and its field from it", () => {
  expect(readJsonPlan({ action: "KA220-HED" })).toMatchObject({ plan: { variant: "higher-education" } });
  expect(readJsonPlan({ action: "KA220-HED", variant: "youth" })).toMatchObject({ plan: { variant: "youth" } });
});

it("makes problems of values that cannot be read", () => {
  const reading = readJsonPlan({
    call: "soon",
    partners: [
      { name: "A", country: "Spian" },
      { name: "B", members: ["Swedn"], forProfit: "perhaps" },
    ],
    lines: [{ partner: "A", amount: "150 000 €" }, { amount: -5 }, { amount: true }],
  });
  if ("error" in reading) throw new Error(reading.error);
  expect(
    reading.plan.problems.map(({ at, value, suggestion }) => [at.table, at.row, at.column, value, suggestion]),
  ).toEqual([
    ["project", undefined, "call", "soon", undefined],
    ["partners", 1, "country", "Spian", "ES"],
    ["partners", 2, "members", "Swedn", "SE"],
    ["partners", 2, "forProfit", "perhaps", undefined],
    ["budget", 1, "amount", "150 000 €", "150000"],
    ["budget", 2, "amount", "-5", undefined],
    ["budget", 3, "amount", "TRUE", undefined],
  ]);
  expect(reading.plan.partners[1]?.unreadable).toEqual(["members", "forProfit"]);
});

describe("a wrong shape is an error that names the member, its value and what would work", () => {
  it.each([
    [null, "The plan is null. Write an object:"],
    ["plan", 'The plan is "plan". Write an object:'],
    [[], "The plan is []. Write an object:"],
    [{ partners: "none" }, 'partners is "none". Write a list of partners:'],
    [{ partners: {} }, "partners is {}. Write a list of partners:"],
    [{ partners: ["A"] }, 'partners[0] is "A". Write an object'],
    [{ partners: [{ name: ["A"] }] }, 'partners[0].name is ["A"]. Write a text'],
    [{ partners: [{ name: "A", flags: "newcomer" }] }, 'partners[0].flags is "newcomer". Write a list of texts'],
    [{ partners: [{ name: "A", members: [1] }] }, "partners[0].members[0] is 1. Write a text."],
    [{ lines: 5 }, "lines is 5. Write a list of budget lines"],
    [{ lines: [null] }, "lines[0] is null. Write an object"],
    [{ workPackages: true }, "workPackages is true. Write a list of work packages"],
    [{ priorities: 1 }, "priorities is 1. Write a list of texts"],
    [{ months: { from: 1 } }, 'months is {"from":1}. Write a text, a number, true or false.'],
  ])("%j", (json, start) => {
    const reading = readJsonPlan(json);
    expect("error" in reading ? reading.error.slice(0, start.length) : reading).toBe(start);
  });

  it("and a long value is cut", () => {
    const reading = readJsonPlan({ partners: "x".repeat(10_000) });
    expect("error" in reading ? reading.error.length : 0).toBeLessThan(150);
  });
});

it("unknown and inherited members do nothing", () => {
  expect(readJsonPlan(JSON.parse('{"__proto__": {"call": 2026}, "constructor": 1, "toString": "x"}'))).toEqual({
    plan: emptyPlan,
  });
});

it("the sample file is the example plan, counted from 1", () => {
  const reading = readJsonPlan(JSON.parse(readFileSync("test/plans/sample.json", "utf8")));
  const plan = examplePlan();
  const earlier = <Row extends { readonly row: number }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, row: row.row - 1 }));
  expect(reading).toEqual({
    plan: {
      ...plan,
      partners: earlier(plan.partners),
      lines: earlier(plan.lines),
      workPackages: earlier(plan.workPackages),
      problems: plan.problems.map((problem) => ({ ...problem, at: { ...problem.at, row: 4 } })),
    },
  });
});
