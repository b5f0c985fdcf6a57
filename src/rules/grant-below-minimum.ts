// Some calls also set a smallest grant.
import { euroToCents } from "../model/money.ts";
import { projectCell } from "../model/place.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";
import { requestedGrant } from "./tally.ts";

export const grantBelowMinimum = defineRule<"grant-below-minimum">({
  id: "grant-below-minimum",
  severity: "error",
  needs: ["grantMinimum"],
  check(tally) {
    const euro = tally.value("grantMinimum");
    if (euro === undefined) return notApplicable;
    const minimum = euroToCents(euro);
    const grant = requestedGrant(tally);
    if (grant === undefined) return undecided;
    if (grant >= minimum) return pass({ grant, minimum });
    const missing = minimum - grant;
    const slots = { grant, minimum, missing };
    return { kind: "found", findings: [{ kind: "fail", slots, at: projectCell("grant"), euro: missing }] };
  },
});
