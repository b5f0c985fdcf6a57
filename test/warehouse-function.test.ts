// The check as one function for databases that run JavaScript: in a world with the language and nothing else.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { parse } from "acorn";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildAll } from "../tools/build.ts";
import { checkJson } from "./check/check-json.ts";
import { brokenPlan, finePlan, openPlan, sampleText } from "./cli/plans.ts";
import { portfolioPlans } from "./cli/portfolio-plans.ts";

const file = fileURLToPath(new URL("../build/library/erasmus-planner-udf.js", import.meta.url));
const guide = readFileSync(new URL("../docs/guide/library.md", import.meta.url), "utf8");

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let code = "";
beforeAll(async () => {
  await buildAll({ parts: ["library"] });
  code = readFileSync(file, "utf8");
});

/** No host's names, and no code made at run time, as Snowflake and BigQuery have it. */
function bareWorld(): vm.Context {
  const world = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(
    "for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name]",
    world,
  );
  return world;
}

type Check = (planJson: string | null) => string | null;

function functionIn(world: vm.Context): Check {
  vm.runInContext(code, world);
  return vm.runInContext("erasmusPlannerCheck", world);
}

describe("the function", () => {
  it("gives the report of the rules, byte for byte", () => {
    const check = functionIn(bareWorld());
    const lists = Object.values(portfolioPlans).filter((plan) => plan !== "{");
    const plans = lists.flatMap((plan): unknown => (typeof plan === "string" ? JSON.parse(plan) : plan));
    for (const plan of [finePlan, openPlan, brokenPlan, ...plans]) {
      const text = JSON.stringify(plan);
      if (!/"action"/.test(text)) continue;
      expect(check(text)).toBe(JSON.stringify(checkJson(JSON.parse(text))));
    }
  });

  it("never throws: what is no plan gives a sentence, nothing gives nothing", () => {
    const check = functionIn(bareWorld());
    expect(check(null)).toBe(null);
    for (const text of ["", "{", "5", '{"action":"KA206","call":2016,"partners":5}', "null"]) {
      expect(JSON.parse(check(text) ?? "")).toEqual({ error: expect.stringMatching(/\w/) });
    }
    expect(JSON.parse(check('{"action":"KA206","call":2016,"partners":5}') ?? "").error).toMatch(/^partners is 5\./);
  });

  it("adds one name to its world and asks for none", () => {
    const world = bareWorld();
    const names = () => vm.runInContext("Object.getOwnPropertyNames(globalThis).join(' ')", world).split(" ");
    const before = new Set(names());
    functionIn(world)(sampleText);
    expect(names().filter((name: string) => !before.has(name))).toEqual(["erasmusPlannerCheck"]);
  });

  it("is ES2019 in ASCII, ends no statement it stands in, and is within what databases take", () => {
    parse(code, { ecmaVersion: 2019, sourceType: "script" });
    expect(/[^\t\n\r -~]/.exec(code)).toBe(null);
    expect(code).not.toContain("$$");
    // A library file of BigQuery may have 1 MB.
    expect(code.length).toBeLessThan(1_000_000);
  });
});

describe("the guide's statements", () => {
  const [bigQuery = "", snowflake = ""] = [...guide.matchAll(/```sql\n(.*?)```/gs)].map(([, sql]) => sql ?? "");

  it("in BigQuery: the file as library, the body as it stands", () => {
    const [, parameter = "", body = ""] = /\((\w+) STRING\).*AS r"""(.*?)"""/s.exec(bigQuery) ?? [];
    expect(bigQuery).toContain("erasmus-planner-udf.js");
    const world = bareWorld();
    vm.runInContext(code, world);
    const call: Check = vm.runInContext(`(function (${parameter}) {${body}})`, world);
    expect(JSON.parse(call(sampleText) ?? "").verdict).toBe("problems");
    expect(call(null)).toBe(null);
  });

  it("in Snowflake: the file between the marks, read once for all rows of a session", () => {
    const [, parameter = "", body = ""] = /\((\w+) STRING\).*AS \$\$(.*?)\$\$/s.exec(snowflake) ?? [];
    expect(body).toContain("/* the file */");
    const world = bareWorld();
    const whole = body.replace("/* the file */", () => code);
    const call: Check = vm.runInContext(`(function (${parameter.toUpperCase()}) {${whole}})`, world);
    expect(JSON.parse(call(sampleText) ?? "").verdict).toBe("problems");
    const started = performance.now();
    for (let row = 0; row < 50; row += 1) call(JSON.stringify(finePlan));
    const first = vm.runInContext("erasmusPlannerReady", world);
    expect(typeof first).toBe("function");
    expect(performance.now() - started).toBeLessThan(5_000);
    call(null);
    expect(vm.runInContext("erasmusPlannerReady", world)).toBe(first);
  });
});
