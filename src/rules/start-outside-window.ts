// Projects of a round start within its months; the end follows from the duration.
import { addDays, addMonths } from "../model/day.ts";
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass } from "./rule.ts";

export const startOutsideWindow = defineRule<"start-outside-window">({
  id: "start-outside-window",
  severity: "error",
  needs: ["deadlines"],
  check(tally) {
    const { start, months } = tally.plan;
    const windows = (tally.value("deadlines") ?? []).flatMap(({ round, at, optional, startsFrom, startsTo }) =>
      startsFrom === undefined || startsTo === undefined
        ? []
        : [{ round, deadline: at.slice(0, 10), isPossible: optional === true, from: startsFrom, to: startsTo }],
    );
    const usual = windows.find(({ isPossible }) => !isPossible) ?? windows[0];
    if (start === undefined || usual === undefined) return notApplicable;
    const at = projectCell("start");
    const fitting = windows.filter(({ from, to }) => from <= start && start <= to);
    if (fitting.some(({ isPossible }) => !isPossible)) {
      return pass({ start, end: months === undefined ? undefined : addDays(addMonths(start, months), -1) });
    }
    const [possible] = fitting;
    if (possible !== undefined) {
      const { round, deadline } = possible;
      return { kind: "found", findings: [{ kind: "review", slots: { start, round, deadline }, at }] };
    }
    return { kind: "found", findings: [{ kind: "fail", slots: { start, from: usual.from, to: usual.to }, at }] };
  },
});
