// A lump sum is shared out over work packages or activities to the cent: each line belongs to one.
import { lineCell } from "../model/place.ts";
import { managementAboveShare } from "./management-above-share.ts";
import { defineRule, notApplicable, pass, undecided } from "./rule.ts";

export const lineWithoutWorkPackage = defineRule<"line-without-work-package">({
  id: "line-without-work-package",
  severity: "error",
  needs: [],
  check(tally) {
    const { lines } = tally.plan;
    if (lines.length === 0 || tally.value("lumpSums") === undefined) return notApplicable;
    const silent = lines.filter(
      ({ workPackage, unreadable }) => workPackage === undefined && !unreadable.includes("workPackage"),
    );
    const [first] = silent;
    if (first === undefined) return pass({});
    // The share of management asks for the same cells already.
    const management = tally.value("managementShare") === undefined ? undefined : managementAboveShare.check(tally);
    if (management?.kind === "found" && management.findings.some(({ kind }) => kind === "open")) return undecided;
    const amount = silent.reduce((sum, line) => sum + (line.amount ?? 0), 0);
    const slots = { lines: silent.length, amount };
    const related = silent.map((line) => lineCell(line, "workPackage"));
    const at = lineCell(first, "workPackage");
    return { kind: "found", findings: [{ kind: "open", slots, at, subject: "", related }] };
  },
});
