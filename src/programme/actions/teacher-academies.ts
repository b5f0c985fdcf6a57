// Erasmus+ Teacher Academies: named by the Guide 2026, which has no chapter on it; earlier calls have not been read yet.
import type { Action } from "../programme.ts";

export const teacherAcademies: Action = {
  id: "teacher-academies",
  title: "Erasmus+ Teacher Academies",
  titles: {
    sv: "Erasmus+ lärarakademier",
    fi: "Erasmus+ -opettaja-akatemiat",
    de: "Erasmus+-Lehrkräfteakademien",
    fr: "Académies Erasmus+ des enseignants",
  },
  names: ["Teacher Academies", "Teacher Academy", "Lärarakademier", "PEX-TEACH-ACA"],
  calls: [2021, null],
  checkedFrom: 2026,
  checkedThrough: 2026,
  variants: [],
  values: {
    namedWithoutChapter: [
      { from: 2026, value: true, cite: { source: "guide-2026", page: "16, 258" }, evidence: "guide" },
    ],
  },
};
