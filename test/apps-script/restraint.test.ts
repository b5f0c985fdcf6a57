// Coming and going leaves no trace: whatever people have in their sheets is byte for byte the same before and after us.
// RANDOM_SHEETS=1000 takes as many sheets; each fails with the number by which it is made again.

import { describe, expect, it } from "vitest";
import type { Headless } from "../../workbench/headless.ts";
import { openFile, panelState } from "./open-file.ts";
import { fillRandomly, randomNumbers } from "./random-sheet.ts";

const count = Number(process.env.RANDOM_SHEETS ?? 100);
const perFile = 10;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** With the names in order, and without what stands for nothing. */
function canonical(value: unknown): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (isRecord(value)) {
    const named = Object.keys(value)
      .sort()
      .filter((name) => value[name] !== undefined)
      .map((name) => [name, canonical(value[name])] as const);
    return Object.fromEntries(named);
  }
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value);
}

/** Everything that is saved of these tabs, and of the file beside the tabs that are `ours`, even if they are gone. */
function savedOf(file: Headless, ids: readonly string[], ours: readonly string[] = []): string {
  const { workbook } = file.save();
  const styles: Readonly<Record<string, unknown>> = workbook.styles ?? {};
  const sheets = ids.map((id) => {
    const { cellData, ...rest } = workbook.sheets?.[id] ?? {};
    const cells = Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns ?? {}).map(([column, cell]) => {
        const { s, v, t, ...content } = { s: undefined, v: null, t: null, ...(cell as object | null) };
        // What a formula comes to is calculated anew; in the order of calculation circles may come out otherwise.
        const typed = "f" in content ? content : { ...content, v, t };
        const style: unknown = typeof s === "string" ? styles[s] : s;
        return [Number(row), Number(column), typed, style ?? null] as const;
      }),
    );
    return { ...rest, cells };
  });
  // What plugins keep by sheet: notes, rules, filters, names.
  const plugins = (workbook.resources ?? []).map(({ name, data }) => {
    const kept: unknown = data === "" ? {} : JSON.parse(data);
    if (!isRecord(kept)) return [name, kept] as const;
    return [name, Object.fromEntries(Object.entries(kept).filter(([key]) => !ours.includes(key)))] as const;
  });
  const { custom, name, locale } = workbook;
  return JSON.stringify(canonical({ sheets, plugins, custom, name, locale }));
}

/** Where two texts part, with what is around it: two whole files would be no help. */
function difference(one: string, other: string): string {
  if (one === other) return "";
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(at - 200, at + 100)}\n--- became ---\n${other.slice(at - 200, at + 100)}`;
}

function idsOf(file: Headless): string[] {
  return file.host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
}

async function fileWith(first: number): Promise<{ readonly file: Headless; readonly ids: readonly string[] }> {
  const file = openFile({ answer: "YES" });
  const spreadsheet = file.host.context.spreadsheet();
  for (let index = 1; index < perFile; index++) spreadsheet.insertSheet(`Own ${index}`);
  const names = file.sheetNames();
  names.forEach((name, index) => {
    fillRandomly(file, name, randomNumbers(first + index));
  });
  await file.settled();
  return { file, ids: idsOf(file) };
}

describe("of sheets that people have, nothing is changed", () => {
  const files = Array.from({ length: Math.ceil(count / perFile) }, (_, index) => index * perFile);
  it.each(files)(
    "sheets %i and following: a planning sheet made, watched and removed, or nothing adopted",
    async (first) => {
      const { file, ids } = await fileWith(first);
      const before = savedOf(file, ids);
      await panelState(file);
      await file.clickMenu("Check now");
      expect(difference(before, savedOf(file, ids)), "after a look").toBe("");
      const makes = ["Make a planning sheet", "", "example"][(first / perFile) % 3];
      if (makes === "example") await file.callServer("panelOpenExample");
      else if (makes) await file.clickMenu(makes);
      await file.settled();
      const ours = idsOf(file).filter((id) => !ids.includes(id));
      expect(ours).toHaveLength(makes ? 7 : 0);
      await panelState(file);
      await file.clickMenu("Check now");
      await file.clickMenu("Remove Erasmus Planner …");
      await file.settled();
      expect(file.toasts.at(-1)).toBe("Erasmus Planner is removed from this file.");
      expect(difference(before, savedOf(file, ids, ours)), "after the removal").toBe("");
      const marks = file.host.context.spreadsheet().createDeveloperMetadataFinder().find();
      expect(marks.map((mark) => mark.getKey()).filter((key) => key !== "somebody-else")).toEqual([]);
      expect(file.host.context.data.properties).toEqual({ document: {}, user: {}, script: {} });
    },
  );
});
