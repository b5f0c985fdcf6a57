// European Universities: named by the Guide 2026, which has no chapter on it; earlier calls have not been read yet.
import type { Action } from "../programme.ts";

export const europeanUniversities: Action = {
  id: "european-universities",
  title: "European Universities",
  titles: {
    sv: "Europauniversitet",
    fi: "Eurooppa-yliopistot",
    de: "Europäische Hochschulen",
    fr: "Universités européennes",
  },
  names: [
    "European Universities alliances",
    "European University",
    "Europeiska universitet",
    "European Universities initiative",
  ],
  calls: [2019, null],
  checkedFrom: 2026,
  checkedThrough: 2026,
  variants: [],
  values: {
    namedWithoutChapter: [{ from: 2026, value: true, cite: { source: "guide-2026", page: "16" }, evidence: "guide" }],
  },
};
