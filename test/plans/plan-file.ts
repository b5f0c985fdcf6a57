// Reads a plan written as Markdown: a table per tab, cells as a person would leave them, and the checklist it must give.

import { tables } from "../../src/model/place.ts";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import type { PlanGrids } from "../../src/sheet/read-plan.ts";

export interface PlanFile {
  readonly title: string;
  readonly grids: PlanGrids;
  /** The lines of the block `checklist`. */
  readonly checklist: readonly string[];
}

const block = /```checklist\n([\s\S]*?)```/;

/** Numbers stand in cells as numbers; what stands in `backticks` is text, whatever it looks like. */
export function cellOf(written: string): Cell {
  const text = written.trim();
  if (/^`.*`$/.test(text)) return text.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function gridOf(section: string): Cell[][] {
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows
    .filter((row) => !/^\|(?:\s*:?-+:?\s*\|)+$/.test(row))
    .map((row) =>
      row
        .replace(/^\||\|\s*$/g, "")
        .split("|")
        .map(cellOf),
    );
}

/** The tables of the plan, each under its tab's name. */
export function gridsOf(text: string): PlanGrids {
  const sections = new Map<string, Cell[][]>();
  for (const section of text.split(/^## /m).slice(1)) {
    const [heading = ""] = section.split("\n");
    sections.set(heading.trim(), gridOf(section));
  }
  return Object.fromEntries(
    tables.flatMap((table) => {
      const { tab } = tablesOfSheet[table];
      const grid = [tab, ...inOtherLanguages(tab)].map((name) => sections.get(name)).find((one) => one !== undefined);
      return grid === undefined ? [] : [[table, grid]];
    }),
  );
}

export function readPlanFile(text: string): PlanFile {
  const checklist = block.exec(text)?.[1];
  if (checklist === undefined) throw new Error("A block ```checklist is missing.");
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "";
  return { title, grids: gridsOf(text), checklist: checklist.trim().split("\n") };
}

/** The same file with another checklist. */
export function withChecklist(text: string, checklist: readonly string[]): string {
  return text.replace(block, () => `\`\`\`checklist\n${checklist.join("\n")}\n\`\`\``);
}
