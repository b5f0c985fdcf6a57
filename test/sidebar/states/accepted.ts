// One error accepted and one point judged: both stay where they were, with who, when and why.

import type { Language, PanelState } from "../../../src/check/panel-state.ts";
import { inLanguage, state } from "./building-blocks.ts";
import { associatedInBudget, managementTooMuch, misspeltCountry, pointsToJudge, sampleReport } from "./sample-plan.ts";

export function accepted(language: Language): PanelState {
  const [sameGroup, ...others] = pointsToJudge(language);
  const report = sampleReport(language, {
    headline: inLanguage(language, "3 problems, 1 accepted", "3 fel, varav 1 godtaget"),
    errors: [
      misspeltCountry(language),
      associatedInBudget(language),
      {
        ...managementTooMuch(language),
        accepted: {
          by: "Lena Ek",
          when: "2026-02-02T14:36:00+01:00",
          reason: inLanguage(
            language,
            "Waiting for the new staff costs from Altenstadt. We cut WP1 on Friday.",
            "Vi väntar på nya personalkostnader från Altenstadt och skär i WP1 på fredag.",
          ),
        },
      },
    ],
    judge: [
      ...others,
      ...(sameGroup === undefined
        ? []
        : [
            {
              ...sameGroup,
              accepted: {
                by: "Lena Ek",
                when: "2026-02-02T11:20:00+01:00",
                reason: inLanguage(
                  language,
                  "All five partners confirmed by mail that they are in no other KA220 application.",
                  "Alla fem partner har bekräftat via e-post att de inte är med i någon annan KA220-ansökan.",
                ),
              },
            },
          ]),
    ],
  });
  return state(language, { screen: "report", report }, { fingerprint: "accepted", checkedClock: "14:36" });
}
