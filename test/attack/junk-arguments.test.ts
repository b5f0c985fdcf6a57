// Every function that a page can call by name, with every kind of junk in every place: refused in words, and nothing written.

import { expect, it } from "vitest";
import type { Written } from "../../src/check/panel-state.ts";
import { readPublicFunctions } from "../../tools/build-steps/public-functions.ts";
import type { Headless } from "../../workbench/headless.ts";
import { openExample, panelReport } from "../apps-script/open-file.ts";
import { REPOSITORY } from "../repository/tracked-files.ts";
import { junk } from "./junk.ts";

/** Called for no reason but what they do, without arguments. */
const actsAlone = ["makePlanningSheet", "openChecker", "checkNow", "removePlanner", "openExample", "panelOpenExample"];

/** Arguments that are in order, so that junk in one place is met behind them. */
async function honest(file: Headless): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const key = (await panelReport(file)).errors[0]?.key ?? "";
  const choices = { action: "cooperation-partnerships", call: 2026, variant: null, months: 24, grant: 250_000 };
  return {
    panelState: [""],
    panelGoTo: [key],
    panelUndo: ["[]"],
    panelSetLanguage: ["en"],
    panelMakeSheet: [{ ...choices, process: "guide" }],
    panelMarkJudged: [key, "a reason"],
    panelReopen: [key],
    panelStepDone: [5, "Kick-off", true],
    panelChange: [
      [{ table: "partners", line: 2, column: "country", before: "a value that stands nowhere", value: "Spain" }],
    ],
  };
}

/** The arguments with junk in the place of one, of a member of one, or of all. */
function spoilt(values: readonly unknown[], wrong: unknown): unknown[][] {
  const all = [values.map(() => wrong)];
  values.forEach((value, index) => {
    all.push(values.map((one, at) => (at === index ? wrong : one)));
    const [inner] = Array.isArray(value) ? value : [value];
    if (typeof inner !== "object" || inner === null) return;
    for (const name of Object.keys(inner)) {
      const members = { ...inner, [name]: wrong };
      all.push(values.map((one, at) => (at === index ? (Array.isArray(value) ? [members] : members) : one)));
    }
  });
  return all;
}

/** No field, no months and no grant are choices that somebody may make, and so are few of them. */
function isChoice(value: unknown): boolean {
  return value === null || (typeof value === "number" && value >= 0 && value < 1e10);
}

/** What is in the file, without when it was saved. */
function stateOf(file: Headless): string {
  return JSON.stringify({ ...file.save(), savedAt: "" });
}

const isRefusal = (message: string): boolean =>
  /^(TypeError: |Error: )?(This is (no|not) [^.]+\.|A planning sheet needs|There is no function|Script function not found)/.test(
    message,
  );

it("is refused, and leaves the file as it is", async () => {
  const file = await openExample();
  const valid = await honest(file);
  await file.settled();
  const functions = await readPublicFunctions(REPOSITORY);
  const before = stateOf(file);
  let calls = 0;
  for (const { name, parameters } of functions) {
    if (actsAlone.includes(name) || parameters.length === 0) continue;
    const values = valid[name] ?? parameters.map(() => null);
    expect(values, name).toHaveLength(parameters.length);
    for (const wrong of junk) {
      for (const args of spoilt(values, wrong)) {
        if (name === "panelMakeSheet" && isChoice(wrong)) continue;
        // Any text is kept for the person who keeps it, as long as it is no longer than that.
        if (name === "panelKeep" && typeof wrong === "string" && wrong.length <= 100_000) continue;
        // Any words are a reason.
        if (name === "panelMarkJudged" && args[0] === values[0] && typeof wrong === "string") continue;
        calls += 1;
        const shown = `${name}(${JSON.stringify(args).slice(0, 200)})`;
        try {
          const answer = (await file.callServer(name, ...args)) as Partial<Written> | null | undefined;
          if (name === "panelMakeSheet") throw new Error(`${shown} made a sheet.`);
          if (name === "panelChange" || name === "panelStepDone") expect(answer?.done, shown).toBe(false);
        } catch (thrown) {
          const message = String(thrown);
          if (name === "callFunction") continue;
          expect(isRefusal(message), `${shown}: ${message}`).toBe(true);
        }
      }
    }
    await file.settled();
    expect(stateOf(file) === before, `${name} changed the file`).toBe(true);
  }
  expect(calls).toBeGreaterThan(500);
  expect(Object.getPrototypeOf({})).not.toHaveProperty("isPolluted");
  expect(file.log.filter(({ level }) => level === "error")).toEqual([]);
});
