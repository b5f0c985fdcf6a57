// What holds for every action that is open: Part C of the Guide, and a decision of the Council.
import type { Parameters } from "./parameters.ts";
import type { Action, Basis, DatedValue } from "./programme.ts";
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

/** The first call whose Guide was read on it. */
const partBFrom = 2026;

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

/** How long Part B of the form may be, for those who paste into it; `undefined` where the Guide sets no length. */
export function partBLimit(
  action: string,
  call: number,
  variant: string | undefined,
): (Basis & { readonly pages: number }) | undefined {
  if (call < partBFrom) return undefined;
  const limit = partB[action]?.find(({ variants }) => variants === undefined || variants.includes(variant ?? ""));
  return limit && { ...pages415To416, pages: limit.pages };
}

function partBOf(action: Action): DatedRequirement[] {
  return (partB[action.id] ?? []).map(({ pages, ...entry }) => ({
    id: "part-b-too-long",
    from: partBFrom,
    value: {
      form: "question",
      question: `Evaluators read no further than page ${pages} of Part B. Is it that long at most?`,
    },
    ...pages415To416,
    ...entry,
  }));
}

/** Everybody had a PIC until 22 October 2019, which is after the last deadline of call 2019. */
const identifiers: readonly DatedValue<Parameters["identifiers"]>[] = [
  {
    from: 2014,
    value: { "national-agency": "pic", eacea: "pic" },
    cite: { source: "agency-germany-oid-2019" },
    evidence: "official",
    note: "Until 22 October 2019.",
  },
  {
    from: 2020,
    value: { "national-agency": "oid", eacea: "pic" },
    cite: { source: "agency-sweden-oid" },
    evidence: "official",
    note: "Agencies have used the OID since 22 October 2019.",
  },
  {
    from: 2026,
    value: { "national-agency": "oid", eacea: "pic" },
    cite: { source: "guide-2026", page: "413" },
    evidence: "guide",
  },
];

/** The identifiers in the calls of an action: of the entries before its first call only the one that holds then. */
function identifiersOf({ calls: [first, last] }: Action): typeof identifiers {
  return identifiers.flatMap((entry, index) => {
    const next = identifiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return next <= first || entry.from > (last ?? entry.from) ? [] : { ...entry, from: Math.max(entry.from, first) };
  });
}

/** The action with what holds for all; actions that have ended, or have no chapter any more, only get their identifiers. */
export function withGeneral(action: Action): Action {
  const values = { identifiers: identifiersOf(action), ...action.values };
  if (action.calls[1] !== null || action.values.namedWithoutChapter !== undefined) return { ...action, values };
  return {
    ...action,
    values: {
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
      ...values,
    },
    requirements: [
      ...(action.requirements ?? []),
      // An action that began later has none of the earlier history.
      ...publicInterestTrusts.filter(({ from }) => from >= action.calls[0]),
      ...partBOf(action),
    ],
  };
}
