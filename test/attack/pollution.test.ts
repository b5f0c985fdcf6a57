// Names that lead to the prototype of every object, in plans of every form: they are words like others, and change nothing.

import { afterEach, describe, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { readCsv } from "../../src/files/read-csv.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { plainTab } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { findTable } from "../../src/sheet/find-table.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { attacks } from "./hostile-plan.ts";
import { prototypeNames } from "./junk.ts";

/** All that somebody could hang on every object, list, text or function. */
const shared = (): string =>
  [Object, Array, String, Number, Function, Map]
    .flatMap((one) => [...Reflect.ownKeys(one.prototype), ...Reflect.ownKeys(one)])
    .map(String)
    .join(" ");

const before = shared();

afterEach(() => {
  expect(shared()).toBe(before);
});

describe("JSON", () => {
  it.each([
    '{"__proto__": {"partners": [{"name": "Nobody"}], "grant": 1}}',
    '{"constructor": {"prototype": {"grant": 1}}, "partners": []}',
    '{"partners": [{"__proto__": {"country": "SE", "flags": ["x"]}, "constructor": {"prototype": {"role": "partner"}}}]}',
  ])("%s brings nothing into the plan", (text) => {
    const read = readJsonPlan(JSON.parse(text));
    if (!("plan" in read)) throw new Error(read.error);
    expect(read.plan.grant).toBeUndefined();
    expect(read.plan.partners.filter(({ name, country, role }) => name ?? country ?? role)).toEqual([]);
  });

  it.each(prototypeNames)("%s is a word that nobody knows", (name) => {
    const row = { name, country: name, type: name, role: name, flags: [name], members: [name], level: name };
    const plan = { action: name, call: name, variant: name, partners: [row, { ...row, role: "coordinator" }] };
    const read = readJsonPlan({ ...plan, lines: [{ partner: name, category: name, workPackage: name, amount: 1 }] });
    if (!("plan" in read)) throw new Error(read.error);
    expect(read.plan.action).toBeUndefined();
    expect(read.plan.partners.map(({ country, type }) => country ?? type)).toEqual([undefined, undefined]);
    expect(checkPlan(read.plan).outcomes.length).toBeGreaterThan(0);
    const known = readJsonPlan({ ...plan, action: "KA220-HED", call: 2026, lines: [{ partner: name, amount: 1 }] });
    if (!("plan" in known)) throw new Error(known.error);
    expect(checkPlan(known.plan).outcomes.some(({ findings }) => findings.length > 0)).toBe(true);
  });
});

const headings = ["Organisation", "Country", "Role", "Type", ...prototypeNames];

it("headings of a table in CSV are words that nobody knows", () => {
  const csv = [headings, prototypeNames, prototypeNames].map((row) => row.join(";")).join("\n");
  const grid = readCsv(new TextEncoder().encode(csv));
  const found = findTable(grid, "partners");
  if (found === undefined) throw new Error("The table is not found.");
  expect([...found.at.keys()].filter((key) => prototypeNames.some((name) => name === key))).toEqual([]);
  const plan = readPlan({ partners: grid }, { partners: found });
  expect(plan.partners.map(({ name }) => name)).toEqual(["__proto__", "__proto__"]);
});

it("names of tabs, headings and cells of a workbook are texts, and no cell becomes a formula", async () => {
  const tabs = [...prototypeNames].map((name) => plainTab(name, [headings, [...attacks], [...prototypeNames]]));
  const read = await readWorkbook(await writeWorkbook({ tabs }, new Date(0)));
  expect(read.tabs.map(({ name }) => name)).toEqual([...prototypeNames]);
  for (const { rows } of read.tabs) {
    expect(rows[1]?.every((cell) => typeof cell === "string")).toBe(true);
    expect(rows[1]?.[8]).toBe("=1+1");
  }
});
