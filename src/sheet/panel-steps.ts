// From the Preparation tab to what the sidebar shows: how far the deadline is, and how each step stands.
import { deadlineFor } from "../check/deadlines.ts";
import type { PanelSteps } from "../check/panel-state.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Language } from "../messages/messages.ts";
import { daysBetween } from "../model/day.ts";
import type { IsoDate, Plan } from "../model/plan.ts";
import { actionById } from "../programme/actions.ts";
import type { Grid } from "./cell.ts";
import { findTable } from "./find-table.ts";
import { contextLine } from "./panel-screen.ts";
import { readSteps } from "./read-steps.ts";
import { standingText } from "./step-status.ts";

/**
 * @param grid the Preparation tab; `undefined` where the file has none.
 * @param typed the day that somebody wrote over the deadline of the Project tab.
 */
export function panelSteps(
  plan: Plan,
  grid: Grid | undefined,
  typed: IsoDate | undefined,
  today: IsoDate,
  language: Language,
): PanelSteps {
  const { action: id = "", call = 0, variant } = plan;
  const action = actionById(id);
  const known = action === undefined ? undefined : deadlineFor(action, call, variant)?.at;
  const deadline = typed === undefined || known?.startsWith(typed) === true ? known : typed;
  const format = formatOf(language);
  const { preparation } = messagesOf(language).common;
  const [day, hour] = deadline?.split("T") ?? [];
  const left = day === undefined ? -1 : daysBetween(today, day);
  const found = grid === undefined ? undefined : findTable(grid, "preparation");
  const [code = ""] = contextLine(plan, language);
  return {
    id: ["sheet", id, variant?.replace("/", "-") ?? "", call].join("-"),
    code,
    deadline: deadline ?? null,
    deadlineText:
      day === undefined
        ? preparation.noDeadline(call)
        : [format.weekday(day), ...(hour === undefined ? [] : [preparation.brusselsTime(hour)])].join(", "),
    left: left < 0 ? "" : left === 0 ? preparation.today : preparation.left(format.count(left, "day")),
    hasTab: found !== undefined,
    steps:
      grid === undefined || found === undefined
        ? []
        : readSteps(grid, found, day, today, language).map(({ row, title, who, due, standing, before }) => ({
            row,
            title,
            who,
            due: due ?? null,
            kind: standing.kind,
            text: standingText(standing, language),
            before,
          })),
  };
}
