// Forward-Looking Projects: named by the Guide 2026, which has no chapter on it; earlier calls have not been read yet.
import type { Action } from "../programme.ts";

export const forwardLookingProjects: Action = {
  id: "forward-looking-projects",
  title: "Forward-Looking Projects",
  titles: {
    sv: "Framåtblickande projekt",
    fi: "Tulevaisuuteen suuntautuvat hankkeet",
    de: "Zukunftsorientierte Projekte",
    fr: "Projets prospectifs",
  },
  names: ["Forward-Looking Project", "PI-FORWARD", "Framåtsyftande projekt"],
  calls: [2022, null],
  checkedFrom: 2026,
  checkedThrough: 2026,
  variants: [],
  values: {
    namedWithoutChapter: [{ from: 2026, value: true, cite: { source: "guide-2026", page: "16" }, evidence: "guide" }],
  },
};
