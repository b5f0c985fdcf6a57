// What pages about some actions of EACEA say for all of them, in the calls before 2026.
import type { DatedValue, Predicate } from "./programme.ts";
import { heisFromProgrammeCountries } from "./shared-conditions.ts";

const ofAnotherAction = "Read on a page about another action; the rule is common to the actions of EACEA.";

/** Who needs the Erasmus Charter for Higher Education, from call 2022 to 2025. */
export const echeBefore2026: readonly DatedValue<Predicate>[] = [
  {
    from: 2022,
    value: heisFromProgrammeCountries,
    cite: { source: "none" },
    evidence: "unverified",
    note: "Carried over from later calls.",
  },
  {
    from: 2023,
    value: heisFromProgrammeCountries,
    cite: { source: "cyprus-digital-education-2023" },
    evidence: "secondary",
    note: ofAnotherAction,
  },
  {
    from: 2024,
    value: heisFromProgrammeCountries,
    cite: { source: "limegrow-alliances" },
    evidence: "secondary",
    note: ofAnotherAction,
  },
  {
    from: 2025,
    value: heisFromProgrammeCountries,
    cite: { source: "funds-modules-2025" },
    evidence: "secondary",
    note: "Read on the page about Jean Monnet Modules; the rule is common to the actions of EACEA.",
  },
];

/** Associated partners get nothing of the grant, from call 2022 to 2025. */
export const associatedUnfundedBefore2026: readonly DatedValue<true>[] = [
  {
    from: 2022,
    value: true,
    cite: { source: "ukraine-associated-2022" },
    evidence: "secondary",
    note: ofAnotherAction,
  },
  {
    from: 2023,
    value: true,
    cite: { source: "agency-germany-universities-2023" },
    evidence: "official",
    note: ofAnotherAction,
  },
  {
    from: 2024,
    value: true,
    cite: { source: "agency-germany-universities-2024" },
    evidence: "official",
    note: ofAnotherAction,
  },
  {
    from: 2025,
    value: true,
    cite: { source: "none" },
    evidence: "unverified",
    note: "Carried over from earlier calls.",
  },
];

/** Countries whose organisations cannot take part, from call 2023 to 2025. */
export const excludedBefore2026: readonly DatedValue<readonly string[]>[] = [
  {
    from: 2023,
    value: ["BY", "RU"],
    cite: { source: "none" },
    evidence: "unverified",
    note: "Carried over from later calls.",
  },
  {
    from: 2024,
    value: ["BY", "RU"],
    cite: { source: "athena-2024" },
    evidence: "secondary",
    note: ofAnotherAction,
  },
  {
    from: 2025,
    value: ["BY", "RU"],
    cite: { source: "funds-modules-2025" },
    evidence: "secondary",
    note: "Read on the page about Jean Monnet Modules; the rule is common to the actions of EACEA.",
  },
];
