// The coordinator must have been founded some years before the deadline.
import { partnerCell } from "../model/place.ts";
import type { IsoDate } from "../model/plan.ts";
import { defineRule, found, notApplicable, pass, type RuleFinding, undecided } from "./rule.ts";

/** The same day so many years earlier; 29 February becomes 28 February in a common year. */
export function yearsBefore(day: IsoDate, years: number): IsoDate {
  const year = Number(day.slice(0, 4)) - years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === "-02-29" && !isLeap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

export const coordinatorTooYoung = defineRule<"coordinator-too-young">({
  id: "coordinator-too-young",
  severity: "error",
  needs: ["coordinatorMinimumAge"],
  uses: ["deadlines"],
  check(tally) {
    const years = tally.value("coordinatorMinimumAge");
    if (years === undefined || tally.coordinators.length === 0) return notApplicable;
    const known =
      tally.value("deadlines") ?? tally.action.variants.flatMap(({ id }) => tally.valueFor("deadlines", id) ?? []);
    const deadlines = known.map((deadline) => deadline.at.slice(0, 10)).sort();
    const first = deadlines[0];
    const last = deadlines[deadlines.length - 1];
    const latest = first === undefined ? undefined : yearsBefore(first, years);
    const findings: RuleFinding<"coordinator-too-young">[] = [];
    for (const partner of tally.coordinators) {
      const at = partnerCell(partner, "established");
      const who = { name: partner.name, row: partner.row };
      const founded = partner.established;
      if (founded === undefined) {
        if (!partner.unreadable.includes("established"))
          findings.push({ kind: "open", slots: { ...who, latest, years }, at });
      } else if (first !== undefined && last !== undefined && latest !== undefined && founded > latest) {
        // Who is too young for the first round of the call may be old enough for the last.
        if (founded > yearsBefore(last, years))
          findings.push({ kind: "fail", slots: { ...who, founded, latest, years }, at });
        else findings.push({ kind: "review", slots: { ...who, founded, first, last, years }, at });
      }
    }
    const founded = tally.coordinators.map((partner) => partner.established);
    const [one] = founded;
    return found(
      findings,
      one === undefined || founded.includes(undefined) || latest === undefined ? undecided : pass({ founded: one }),
    );
  },
});
