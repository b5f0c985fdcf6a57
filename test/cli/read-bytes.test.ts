// Files that somebody writes, replaces or removes while they are read.

import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { findPlanFiles } from "../../src/cli/plan-files.ts";
import { readBytes } from "../../src/cli/read-bytes.ts";
import { readPlanFile } from "../../src/cli/read-plan-file.ts";
import { runCommandLine } from "../cli-harness.ts";
import { buildBeforeAll } from "./built.ts";
import { finePlan } from "./plans.ts";
import { reportsOf } from "./report-contract.ts";
import { sandbox } from "./sandbox.ts";

buildBeforeAll();

const text = JSON.stringify(finePlan);

/** Adds to a file every few milliseconds until the test is over. */
function keepWriting(file: string): void {
  const timer = setInterval(() => appendFileSync(file, " "), 5);
  onTestFinished(() => clearInterval(timer));
}

describe("a file that is being saved", () => {
  it("in two halves is read when it is whole", async () => {
    const file = path.join(sandbox({ "plan.json": text.slice(0, 200) }), "plan.json");
    const reading = readBytes(file);
    await sleep(100);
    appendFileSync(file, text.slice(200));
    expect((await reading).toString()).toBe(text);
  });

  it("by replacing it with another one may be gone for a moment", async () => {
    const cwd = sandbox({ "plan.json": "{}" });
    const file = path.join(cwd, "plan.json");
    renameSync(file, path.join(cwd, "plan.json~"));
    const reading = readBytes(file);
    await sleep(100);
    writeFileSync(path.join(cwd, "plan.json.tmp"), text);
    renameSync(path.join(cwd, "plan.json.tmp"), file);
    expect((await reading).toString()).toBe(text);
  });

  it("without end is not read, and that is said", async () => {
    const file = path.join(sandbox({ "plan.json": text }), "plan.json");
    keepWriting(file);
    await expect(readBytes(file)).rejects.toThrow(
      /plan\.json: it is being written to while it is read\. Check it again when it is saved\.$/,
    );
  });
});

describe("in a folder", () => {
  it("a file that is gone since it was found is told, and no other suffers", async () => {
    const cwd = sandbox({ "a.json": finePlan, "b.json": finePlan });
    const { files } = await findPlanFiles([cwd]);
    rmSync(path.join(cwd, "a.json"));
    const [gone, other] = await Promise.all(files.map((file) => readPlanFile(file)));
    expect(gone?.faults).toEqual([`${path.join(cwd, "a.json")}: there is no such file or folder.`]);
    expect(other?.plans).toHaveLength(1);
  });

  it("a workbook, a CSV and a JSON file that do not come to rest are told, and the others are reported", async () => {
    const cwd = sandbox({
      "plans/busy.json": text,
      "plans/x/partners.csv": "Organisation;Land\nA;SE\n",
      "plans/busy.xlsx": "PK",
      "plans/fine.json": finePlan,
    });
    for (const name of ["busy.json", "x/partners.csv", "busy.xlsx"]) keepWriting(path.join(cwd, "plans", name));
    const run = await runCommandLine(["check", "plans", "--format", "json"], { cwd });
    expect(run.stderr.trimEnd().split("\n")).toEqual(
      ["plans/busy.json", "plans/busy.xlsx", "plans/x/partners.csv"].map(
        (name) => `${name}: it is being written to while it is read. Check it again when it is saved.`,
      ),
    );
    expect(reportsOf(run.stdout).map(({ plan }) => plan.file)).toEqual(["plans/fine.json"]);
    expect(run.code).toBe(2);
  });
});
