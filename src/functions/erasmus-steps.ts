// =ERASMUS_STEPS: beside each step of the Preparation tab how it stands today.

import { deadlineFor } from "../check/deadlines.ts";
import { messagesOf } from "../messages/languages.ts";
import { phrase } from "../phrases/phrase.ts";
import { columnOf } from "../sheet/columns.ts";
import { findTable, missingHeadings } from "../sheet/find-table.ts";
import { readDay, readSteps, today as todayHere } from "../sheet/read-steps.ts";
import { stepStatus } from "../sheet/step-status.ts";
import { cellOf, gridOf, need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { headingLanguage } from "./plan-arguments.ts";
import { actionParameter, callParameter, variantParameter } from "./shared-parameters.ts";

export const erasmusSteps: CustomFunction = {
  name: "ERASMUS_STEPS",
  summary: "How each step of the Preparation tab stands.",
  parameters: [
    actionParameter,
    callParameter,
    {
      name: "steps",
      kind: "range",
      help: "The table of steps with its heading row.",
      example: "Preparation!A1:E60",
    },
    variantParameter,
    {
      name: "today",
      kind: "number",
      help: "The day to look from, without it today; Google refuses TODAY() here.",
      optional: true,
      example: '"2026-02-02"',
    },
  ],
  returns:
    "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.",
  examples: [{ formula: '=ERASMUS_STEPS("KA220-HED", 2026, Preparation!A1:E60, , "2026-02-02")', gives: "○ No date" }],
  run(_context, action, call, steps, variant, today) {
    const grid = gridOf(need(steps, "steps", "Preparation!A1:E60"));
    const language = headingLanguage("preparation", grid);
    const found = findTable(grid, "preparation");
    const missing = missingHeadings("preparation", found, language);
    if (found === undefined || missing.length > 0) {
      return messagesOf(language).common.functions.headingsMissing(missing.join(", "));
    }
    const resolved = resolveCall(
      wordsIn(() => language),
      action,
      call,
      variant,
    );
    const deadline =
      resolved.text === undefined ? deadlineFor(resolved.action, resolved.call, resolved.variant)?.at : undefined;
    const day = readDay(cellOf(today)) ?? todayHere();
    const read = readSteps(grid, found, deadline?.slice(0, 10), day, language);
    const column: string[][] = grid.slice(0, found.headingRow).map(() => [""]);
    column.push([phrase(columnOf("preparation", "status").heading, language)]);
    for (const { row, standing, before } of read) {
      // Rows without a step between two steps.
      while (column.length < row - 1) column.push([""]);
      column.push([stepStatus(standing, before, language)]);
    }
    return column;
  },
};
