// The example of every action: clean before its mistakes, and with those that its rules notice, each said in a note.

import { describe, expect, it } from "vitest";
import { exampleCells } from "../../src/answers/main.ts";
import { checkPlan } from "../../src/check/check-plan.ts";
import type { Plan } from "../../src/model/plan.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { actions } from "../../src/programme/actions.ts";
import { cleanExample, newestChoice } from "../../src/sheet/action-example.ts";
import { callsOf } from "../../src/sheet/choices.ts";
import { exampleFor } from "../../src/sheet/example-mistakes.ts";
import { mistakeWords } from "../../src/sheet/example-words.ts";
import { findTable } from "../../src/sheet/find-table.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";

function faults(plan: Plan): string[] {
  return checkPlan(plan, { language: "en" })
    .outcomes.flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind !== "review")
    .map(({ message }) => message);
}

describe.each(actions.map((action) => [action.id, action] as const))("%s", (_, action) => {
  const { call } = newestChoice(action);

  it("is clean, and rules were checked for it", () => {
    const plan = cleanExample(action, "en");
    expect(faults(plan)).toEqual([]);
    expect(callsOf(action)).toContain(call);
    const met = checkPlan(plan, { language: "en" }).outcomes.filter(({ kind }) => kind === "pass");
    expect(met.length).toBeGreaterThan(5);
    expect(plan.partners.length).toBeGreaterThan(0);
    expect(new Set(plan.partners.map(({ name }) => name)).size).toBe(plan.partners.length);
  });

  it("has 3 to 5 mistakes, each noticed and said in the note of a row", () => {
    const { plan, mistakes } = exampleFor(action, "en");
    expect(mistakes).toBeGreaterThanOrEqual(3);
    expect(mistakes).toBeLessThanOrEqual(5);
    const notes = plan.lines.flatMap(({ note }) => note ?? []);
    expect(notes).toHaveLength(mistakes);
    expect(new Set(notes).size).toBe(mistakes);
    const known: readonly string[] = Object.values(mistakeWords);
    expect(notes.filter((note) => !known.includes(note))).toEqual([]);
    expect(faults(plan).length).toBeGreaterThanOrEqual(mistakes);
  });
});

it("is said in the language of the file", () => {
  const action = actions.find(({ id }) => id === "sport-events");
  if (action === undefined) throw new Error("There are sport events.");
  const { plan } = exampleFor(action, "fi");
  expect(plan.title).toBe("Esimerkki, jossa on tahallisia virheitä");
  expect(plan.lines.flatMap(({ note }) => note ?? [])).toContain(phrase(mistakeWords.associated, "fi"));
  expect(plan.problems.map(({ value, suggestion }) => [value, suggestion])).toEqual([["Suoi", "FI"]]);
});

it("comes through as cells without losing anything that is checked", () => {
  for (const action of actions.slice(1)) {
    const cells = exampleCells(action.id, "en");
    if (cells === null) throw new Error(`There is no example of ${action.id}.`);
    const found = Object.fromEntries(
      (["project", "partners", "budget", "workPackages"] as const).flatMap((table) => {
        const its = findTable(cells[table], table);
        return its === undefined ? [] : [[table, its]];
      }),
    );
    const { plan } = exampleFor(action, "en");
    expect([action.id, faults(readPlan(cells, found)).sort()]).toEqual([action.id, faults(plan).sort()]);
  }
});

it("of the first action is the sample plan, which needs no cells", () => {
  expect(exampleCells(actions[0]?.id ?? "", "en")).toBeNull();
  expect(exampleCells("no-such-action", "en")).toBeNull();
});
