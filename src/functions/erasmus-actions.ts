// =ERASMUS_ACTIONS: which actions this consortium could apply to, and what is missing for the others.
import { type Fit, fittingActions } from "../check/fitting-actions.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import { actions, actionTitle } from "../programme/actions.ts";
import { lastCovered } from "../programme/covered-calls.ts";
import { isBlank } from "../sheet/cell.ts";
import { readProject } from "../sheet/read-project.ts";
import { metMark } from "../sheet/status.ts";
import { cellOf, gridOf, need } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { headingLanguage, planOf, rangeFault } from "./plan-arguments.ts";
import { callParameter, partnersParameter } from "./shared-parameters.ts";
import { variantList } from "./variant-list.ts";

const marks: Readonly<Record<Fit, string>> = { fits: metMark, judge: "▲", open: "?", missing: "✖", unknown: "?" };

export const erasmusActions: CustomFunction = {
  name: "ERASMUS_ACTIONS",
  summary: "Which actions of a call these partners could apply to, and what is missing for the others.",
  parameters: [callParameter, partnersParameter],
  returns: "A table with a heading row: action, status, what is missing. What fits stands first.",
  examples: [{ formula: "=ERASMUS_ACTIONS(2026, Partners!A1:H200)", gives: "Erasmus Mundus Joint Masters" }],
  run(_context, call, partners) {
    need(call, "call", "2026");
    const grid = gridOf(need(partners, "partners", "Partners!A1:H200"));
    const language = headingLanguage("partners", grid);
    const format = formatOf(language);
    const { functions, fitting } = messagesOf(language).common;
    if (isBlank(cellOf(call))) return "";
    const year = readProject({ call: cellOf(call) }, []).call;
    if (year === undefined) return functions.callMissing;
    const given = { action: "", call, partners };
    const read = planOf(given);
    const fault = rangeFault(given, read, "partners", language);
    if (fault !== undefined) return fault;
    const found = fittingActions(read.plan, year, language);
    if (found.length === 0) return functions.callNotCovered(year, Math.max(...actions.map(lastCovered)));
    const rows = found.map(({ action, variants, fit, findings }) => [
      [actionTitle(action, language), ...(variants.length === 0 ? [] : [variantList(format, action, variants)])].join(
        ": ",
      ),
      `${marks[fit]} ${fitting[fit]}`,
      findings.map(({ message }) => message.replace(/\.$/, "")).join("; "),
    ]);
    return [[...fitting.headings], ...rows];
  },
};
