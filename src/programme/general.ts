// What holds for every action that is open: Part C of the Guide, and a decision of the Council.
import type { Action, Basis } from "./programme.ts";
import type { DatedRequirement } from "./requirements.ts";

const pages415To416: Basis = { cite: { source: "guide-2026", page: "415-416" }, evidence: "guide" };
const hungarianTrusts = {
  form: "question",
  when: {
    organisationsWith: {
      all: [
        { role: ["coordinator", "partner", "affiliated"] },
        { country: { standings: [], codes: ["HU"] } },
        { type: ["hei", "research-organisation"] },
      ],
    },
    atLeast: 1,
  },
  question:
    "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?",
} as const;

const publicInterestTrusts: readonly DatedRequirement[] = [
  {
    id: "public-interest-trust",
    from: 2023,
    value: hungarianTrusts,
    cite: { source: "hungarian-trusts-2023" },
    evidence: "secondary",
    note: "They may apply and be evaluated, but get no award and no contract. 21 universities were concerned in January 2023.",
  },
  {
    id: "public-interest-trust",
    from: 2026,
    value: hungarianTrusts,
    cite: { source: "hungarian-trusts-2022" },
    evidence: "unverified",
    note: "The Guide does not mention the decision; whether it is still in force was not found.",
  },
];

/** Longest Part B, in pages, of the actions that EACEA runs; of some fields alone where an agency runs the others. */
const partB: Readonly<
  Record<
    string,
    readonly { readonly pages: 40 | 70 | 120; readonly variants?: readonly string[]; readonly note?: string }[]
  >
> = {
  "cooperation-partnerships": [{ pages: 70, variants: ["sport", "engo-education", "engo-youth"] }],
  "small-scale-partnerships": [{ pages: 40, variants: ["sport"], note: "A call for grants of 60 000 euro or below." }],
  "centres-of-vocational-excellence": [{ pages: 120, note: "Grants of up to 4 000 000 euro." }],
  "alliances-for-innovation": [
    { pages: 70, variants: ["lot-1"] },
    { pages: 120, variants: ["lot-2", "lot-3"], note: "Grants of up to 4 000 000 euro." },
  ],
  "capacity-building-he": [{ pages: 40 }],
  "capacity-building-vet": [{ pages: 40 }],
  "capacity-building-youth": [{ pages: 70 }],
  "capacity-building-sport": [{ pages: 70 }],
  "european-youth-together": [{ pages: 70 }],
  "sport-events": [{ pages: 70 }],
  "erasmus-mundus-joint-masters": [{ pages: 70 }],
  "erasmus-mundus-design-measures": [{ pages: 40, note: "A call for grants of 60 000 euro or below." }],
  "virtual-exchanges": [{ pages: 40 }],
  "jean-monnet-networks": [{ pages: 70 }],
};

function partBOf(action: Action): DatedRequirement[] {
  return (partB[action.id] ?? []).map(({ pages, ...entry }) => ({
    id: "part-b-too-long",
    from: 2026,
    value: {
      form: "question",
      question: `Evaluators read no further than page ${pages} of Part B. Is it that long at most?`,
    },
    ...pages415To416,
    ...entry,
  }));
}

/** The action with what holds for all; actions that have ended, or have no chapter any more, stay as they are. */
export function withGeneral(action: Action): Action {
  if (action.calls[1] !== null || action.values.namedWithoutChapter !== undefined) return action;
  return {
    ...action,
    values: {
      identifiers: [
        {
          from: 2026,
          value: { "national-agency": "oid", eacea: "pic" },
          cite: { source: "guide-2026", page: "413" },
          evidence: "guide",
        },
      ],
      partnerDocuments: [
        {
          from: 2026,
          value: {
            "national-agency": {
              coordinator: ["id", "declaration", "representative", "contact"],
              partner: ["id", "mandate", "representative", "contact"],
            },
            eacea: {
              coordinator: ["id", "declaration", "representative", "contact"],
              partner: ["id", "declaration", "representative", "contact"],
            },
          },
          cite: { source: "guide-2026", page: "413-415, 421, 433" },
          evidence: "guide",
          note: "At an agency a partner’s declaration and mandate are one form, which may also follow later by a deadline of the agency.",
        },
      ],
      ...action.values,
    },
    requirements: [
      ...(action.requirements ?? []),
      // An action that began later has none of the earlier history.
      ...publicInterestTrusts.filter(({ from }) => from >= action.calls[0]),
      ...partBOf(action),
    ],
  };
}
