// The project's months must be among those the Guide allows.
import { projectCell } from "../model/place.ts";
import { isAllowedDuration } from "./cap.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const durationNotAllowed = defineRule<"duration-not-allowed">({
  id: "duration-not-allowed",
  severity: "error",
  needs: ["duration"],
  uses: ["extension"],
  check(tally) {
    const duration = tally.value("duration");
    if (duration === undefined) return notApplicable;
    const extension = tally.value("extension");
    const at = projectCell("months");
    const months = tally.plan.months;
    if (months === undefined) {
      if (tally.plan.unreadable.includes("months")) return undecided;
      return { kind: "found", findings: [{ kind: "open", slots: { duration }, at }] };
    }
    if (!isAllowedDuration(duration, months)) {
      const slots = { months, duration, extension, action: tally.action.id };
      return { kind: "found", findings: [{ kind: "fail", slots, at }] };
    }
    if ("from" in duration && months > duration.to) {
      const slots = { months, limit: duration.to, longest: duration.longest?.to ?? duration.to };
      return { kind: "found", findings: [{ kind: "review", slots, at }] };
    }
    // Nothing is left to extend where the project is as long as it may ever be.
    const isWhole = extension?.inAll !== undefined && extension.inAll <= months;
    return pass({ months, duration, extension: isWhole ? undefined : extension });
  },
});
