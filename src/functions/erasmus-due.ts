// =ERASMUS_DUE: the deadline as a date that can be counted with, or so many days before it.
import { deadlineFor } from "../check/deadlines.ts";
import { addDays } from "../model/day.ts";
import { readWhole } from "../sheet/read-number.ts";
import { serialOf } from "../sheet/serial-day.ts";
import { cellOf, need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter, variantParameter } from "./shared-parameters.ts";

export const erasmusDue: CustomFunction = {
  name: "ERASMUS_DUE",
  summary: "The deadline as a date, or the day so many days before it.",
  parameters: [
    actionParameter,
    callParameter,
    variantParameter,
    {
      name: "days",
      kind: "number",
      help: "How many days before the deadline.",
      optional: true,
      example: "42",
    },
  ],
  returns:
    "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.",
  examples: [
    { formula: '=ERASMUS_DUE("KA220-HED", 2026)', gives: 46086.5 },
    { formula: '=ERASMUS_DUE("KA220-HED", 2026, , 42)', gives: 46044 },
  ],
  run(context, action, call, variant, days) {
    const words = wordsIn(context.language);
    const resolved = resolveCall(words, need(action, "action", '"KA220-HED"'), need(call, "call", "2026"), variant);
    if (resolved.text !== undefined) return resolved.text;
    const at = deadlineFor(resolved.action, resolved.call, resolved.variant)?.at;
    if (at === undefined) return "";
    const before = readWhole(cellOf(days), 0, 3660).value;
    return serialOf(before === undefined ? at : addDays(at.slice(0, 10), -before));
  },
};
