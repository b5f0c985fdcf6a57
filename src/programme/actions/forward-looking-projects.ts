// Forward-Looking Projects (calls 2022, 2023 and 2025): large innovation projects in lots, run by EACEA; the Guide 2026 has no chapter on it.
import { associatedUnfundedBefore2026, echeBefore2026, excludedBefore2026 } from "../before-2026.ts";
import { compositionNotRead } from "../composition-not-read.ts";
import type { Action, Basis } from "../programme.ts";

const inferred: Basis = { cite: { source: "none" }, evidence: "unverified" };
const finland2022: Basis = { cite: { source: "agency-finland-forward-2022" }, evidence: "official" };
const adults2023: Basis = { cite: { source: "cyprus-adult-learning-2023" }, evidence: "secondary" };
const cyprus2025: Basis = { cite: { source: "cyprus-forward-2025" }, evidence: "secondary" };

const notRead = "No source read says it.";

export const forwardLookingProjects: Action = {
  id: "forward-looking-projects",
  title: "Forward-Looking Projects",
  names: ["Forward-Looking Project", "PI-FORWARD", "Framåtsyftande projekt"],
  calls: [2022, null],
  gaps: [
    {
      call: 2024,
      because: "not-read",
      ...inferred,
      note: "No page on a call of 2024 was found; nor that there was none.",
    },
  ],
  checkedThrough: 2026,
  variantsAre: "lot",
  variants: [
    { id: "digital-education", code: "PI-FORWARD-LOT1", calls: [2022, 2023] },
    { id: "vet", code: "PI-FORWARD-LOT2", calls: [2022, 2023] },
    { id: "adult", code: "PI-FORWARD-LOT3", calls: [2022, 2023] },
  ],
  values: {
    namedWithoutChapter: [{ from: 2026, value: true, cite: { source: "guide-2026", page: "16" }, evidence: "guide" }],
    minimumPartners: [
      {
        from: 2022,
        value: null,
        cite: { source: "inclusion-forward" },
        evidence: "secondary",
        note: "It depends on the lot; the page does not say how.",
      },
    ],
    minimumCountries: [
      {
        from: 2022,
        value: null,
        cite: { source: "inclusion-forward" },
        evidence: "secondary",
        note: "It depends on the lot; the page does not say how.",
      },
    ],
    coordinatorCountries: [{ from: 2022, value: null, ...inferred, note: notRead }],
    partnerCountries: [{ from: 2022, value: null, ...inferred, note: notRead }],
    excludedPartnerCountries: [...excludedBefore2026],
    eche: [...echeBefore2026],
    associatedPartnersUnfunded: [...associatedUnfundedBefore2026],
    duration: [
      { from: 2022, variants: ["digital-education"], value: { from: 24, to: 48 }, ...finland2022 },
      { from: 2022, variants: ["vet"], value: { choices: [36] }, ...finland2022 },
      { from: 2022, variants: ["adult"], value: null, ...inferred, note: notRead },
      { from: 2023, variants: ["digital-education"], value: null, ...inferred, note: notRead },
      { from: 2023, variants: ["vet"], value: null, ...inferred, note: notRead },
      { from: 2025, value: null, ...inferred, note: notRead },
    ],
    grantCap: [
      { from: 2022, variants: ["digital-education"], value: { flat: 1500000 }, ...finland2022 },
      { from: 2022, variants: ["vet"], value: { flat: 900000 }, ...finland2022 },
      { from: 2022, variants: ["adult"], value: null, ...inferred, note: notRead },
      { from: 2023, variants: ["digital-education"], value: { flat: 1500000 }, ...adults2023 },
      { from: 2023, variants: ["vet"], value: null, ...inferred, note: notRead },
      { from: 2023, variants: ["adult"], value: { flat: 1000000 }, ...adults2023 },
      { from: 2025, value: { flat: 1000000 }, ...cyprus2025 },
    ],
    coFinancingRate: [
      { from: 2023, value: 0.8, ...adults2023, note: "Read for the lot on adult learning." },
      { from: 2024, value: null, ...inferred, note: notRead },
      { from: 2025, value: 0.8, ...cyprus2025 },
    ],
    managedBy: [{ from: 2022, value: "eacea", ...inferred, note: "The pages name it among the centralised actions." }],
    deadlines: [
      {
        from: 2022,
        value: [{ round: 1, at: "2022-09-15T17:00" }],
        cite: { source: "valencia-2022" },
        evidence: "secondary",
      },
      {
        from: 2023,
        value: [{ round: 1, at: "2023-03-15T17:00" }],
        cite: { source: "trento-2023" },
        evidence: "secondary",
      },
      { from: 2024, value: null, ...inferred, note: "No date was found for the calls 2024 and 2025." },
    ],
  },
  requirements: [
    { id: "composition-not-read", from: 2022, value: compositionNotRead, ...inferred },
    {
      id: "not-of-the-pact-for-skills",
      from: 2023,
      variants: ["adult"],
      value: {
        form: "question",
        question:
          "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?",
      },
      ...adults2023,
    },
    {
      id: "third-party-support-not-allowed",
      from: 2023,
      variants: ["adult"],
      value: { form: "spending", categories: ["third-party-support"], atMost: { euro: 0 } },
      ...adults2023,
    },
  ],
};
