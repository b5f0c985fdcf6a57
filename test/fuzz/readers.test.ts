// Every reader with bytes and values that nobody meant for it: a plan, or a fault in words.

import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { checkPlan } from "../../src/check/check-plan.ts";
import { jsonFault } from "../../src/cli/json-fault.ts";
import { FileFault } from "../../src/files/file-fault.ts";
import { findPlanTables } from "../../src/files/plan-tables.ts";
import { readCsv } from "../../src/files/read-csv.ts";
import { readWorkbook } from "../../src/files/read-workbook.ts";
import { plainTab, shownValue } from "../../src/files/workbook.ts";
import { writeWorkbook } from "../../src/files/write-workbook.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { readJsonPlan } from "../../src/sheet/read-json-plan.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { prototypeNames } from "../attack/junk.ts";
import { anyCell, anySheet } from "./arbitrary-sheet.ts";
import { fuzzed, patience, timed } from "./fuzz-runs.ts";

it(
  "sheets of any tabs",
  () => {
    fc.assert(
      fc.property(anySheet, fc.array(fc.constantFrom("Partners", "Budget", "x", ...prototypeNames)), (sheet, names) => {
        const grids = Object.values(sheet.grids);
        const tabs = grids.map((grid, index) => ({ name: names[index] ?? `tab ${index}`, grid }));
        const { grids: found } = timed("finding", () => findPlanTables(tabs));
        expect(timed("the check", () => checkPlan(readPlan(found))).outcomes.length).toBeGreaterThan(0);
      }),
      fuzzed(80),
    );
  },
  patience,
);

const members = [
  ...["action", "call", "variant", "months", "grant", "start", "title", "priorities", "totalCost", "participants"],
  ...["partners", "lines", "workPackages", "name", "country", "type", "role", "flags", "members", "level", "forProfit"],
  ...["amount", "rate", "quantity", "partner", "category", "year", "workPackage", "eche", "established", "id"],
  ...prototypeNames,
];

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    anyCell,
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...members), tie("json"), { maxKeys: 8 }),
  ),
}));

const objects = fc.array(fc.dictionary(fc.constantFrom(...members), fc.oneof(anyCell, json), { maxKeys: 10 }), {
  maxLength: 5,
});

it(
  "plans as JSON of any shape",
  () => {
    const plan = fc.record(
      {
        action: fc.constantFrom("KA220-HED", "nothing"),
        call: anyCell,
        partners: objects,
        lines: objects,
        workPackages: objects,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(json, plan), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value) ?? "null");
        const read = timed("reading", () => readJsonPlan(plain));
        if ("error" in read) expect(read.error).toMatch(/ is .*\. Write /s);
        else expect(timed("the check", () => checkPlan(read.plan)).outcomes.length).toBeGreaterThan(0);
      }),
      fuzzed(300),
    );
  },
  patience,
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it(
  "texts that are nearly JSON: a fault is told exactly where there is one",
  () => {
    const nearly = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom("", ",", "}", "]", '"', "'", "\\", "nul", "\u0000", "//"),
      )
      .map(([text, at, length, put]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + length);
      });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
        const fault = timed("finding the fault", () => jsonFault(text));
        expect(fault === undefined).toBe(isJson(text));
        if (fault !== undefined) expect(fault.line).toBeGreaterThan(0);
      }),
      fuzzed(1000),
    );
  },
  patience,
);

it(
  "CSV of any bytes",
  () => {
    const cells = fc.array(fc.array(anyCell.map(String), { maxLength: 5 }), { maxLength: 6 });
    const texts = fc
      .tuple(cells, fc.constantFrom(",", ";", "\t", '"', '";"'), fc.constantFrom("\n", "\r\n", "\r"))
      .map(([rows, sign, end]) => new TextEncoder().encode(rows.map((row) => row.join(sign)).join(end)));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        try {
          const grid = timed("reading", () => readCsv(bytes));
          checkPlan(readPlan({ partners: grid }));
        } catch (thrown) {
          if (!(thrown instanceof FileFault)) throw thrown;
        }
      }),
      fuzzed(200),
    );
  },
  patience,
);

let workbook: Uint8Array;

beforeAll(async () => {
  const tabs = Object.entries(writePlan(examplePlan(), "en")).map(([name, rows]) => plainTab(name, rows));
  workbook = await writeWorkbook({ tabs }, new Date(0));
});

it(
  "workbooks with changed, missing and doubled bytes",
  async () => {
    const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(), { freq: 4 }), async (all, cut) => {
        const bytes = workbook.slice(0, cut === null ? workbook.length : cut % workbook.length);
        for (const { at, byte } of all) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const start = performance.now();
        try {
          const { tabs } = await readWorkbook(bytes);
          for (const { rows } of tabs) readPlan({ partners: rows.map((row) => row.map(shownValue)) });
        } catch (thrown) {
          if (!(thrown instanceof FileFault)) throw thrown;
        }
        expect(performance.now() - start).toBeLessThan(10_000);
      }),
      fuzzed(60),
    );
  },
  patience,
);
