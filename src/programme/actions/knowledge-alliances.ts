// Knowledge Alliances (calls 2014 to 2020): universities and enterprises, run by EACEA.
import type { Action, Basis } from "../programme.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  participating,
  participatingFromProgrammeCountries,
  partnersFromElsewhere,
  programmeCountries,
} from "../shared-conditions.ts";
import { knowledgeAllianceUnitCosts } from "../unit-costs.ts";

const guide: Basis = {
  cite: { source: "guide-2014-alliances", page: "111" },
  evidence: "guide",
  note: "Read in the Guide of 2014; the other calls are inferred, no source shows a change.",
};
const commission: Basis = {
  cite: { source: "commission-alliances" },
  evidence: "official",
  note: "The page covers the calls 2014 to 2020 without naming years.",
};

const noHour = "The hour was not seen; noon is assumed.";

export const knowledgeAlliances: Action = {
  id: "knowledge-alliances",
  title: "Knowledge Alliances",
  names: [
    "KA206",
    "KA2 Knowledge Alliances",
    "Knowledge Alliance",
    "Knowledge Alliances for higher education",
    "Kunskapsallians",
    "Tietoallianssit",
    "Osaamisliittouma",
    "Wissensallianz",
    "Alliance de la connaissance",
  ],
  calls: [2014, 2020],
  checkedThrough: 2020,
  variants: [],
  values: {
    minimumPartners: [{ from: 2014, value: { atLeast: 6, who: participating }, ...guide }],
    minimumProgrammePartners: [
      {
        from: 2014,
        value: { atLeast: 6, who: participatingFromProgrammeCountries },
        cite: { source: "movetia-alliances-2019" },
        evidence: "secondary",
        word: "should",
        note: "Movetia asks for six beside the Swiss partner; the Guide's sentence can be read either way.",
      },
    ],
    minimumCountries: [
      {
        from: 2014,
        value: { atLeast: 3, who: participatingFromProgrammeCountries },
        ...guide,
      },
    ],
    minimumOfKind: [
      {
        from: 2014,
        value: [
          { kind: "hei", atLeast: 2, who: { all: [participating, { type: ["hei"] }] } },
          { kind: "enterprise", atLeast: 2, who: { all: [participating, { type: ["enterprise", "consultancy"] }] } },
        ],
        ...guide,
      },
    ],
    judgedAsEnterprise: [{ from: 2014, value: { type: ["consultancy"] }, ...commission }],
    oneCoordinator: [{ from: 2014, value: true, ...guide }],
    coordinatorCountries: [{ from: 2014, value: programmeCountries, ...guide }],
    partnerCountries: [{ from: 2014, value: anyCountry, ...guide }],
    associatedCountries: [{ from: 2014, value: anyCountry, ...commission }],
    addedValue: [{ from: 2014, value: partnersFromElsewhere, ...commission }],
    eche: [{ from: 2014, value: heisFromProgrammeCountries, ...guide }],
    associatedPartnersUnfunded: [{ from: 2014, value: true, ...commission }],
    duration: [{ from: 2014, value: { choices: [24, 36] }, ...guide }],
    extension: [{ from: 2014, value: { by: 6 }, ...guide }],
    grantCap: [
      {
        from: 2014,
        value: { byMonths: { 24: 700000, 36: 1000000 } },
        ...commission,
        note: "The page names no years; notes on the calls 2014, 2018 and 2019 give the same amounts.",
      },
    ],
    managedBy: [{ from: 2014, value: "eacea", ...guide }],
    deadlines: [
      {
        from: 2014,
        value: [{ round: 1, at: "2014-04-03T12:00" }],
        cite: { source: "commission-switzerland-2014" },
        evidence: "official",
        note: noHour,
      },
      {
        from: 2015,
        value: [{ round: 1, at: "2015-02-26T12:00" }],
        cite: { source: "kth-alliances-2015" },
        evidence: "secondary",
        note: noHour,
      },
      {
        from: 2016,
        value: [{ round: 1, at: "2016-02-26T12:00" }],
        cite: { source: "agency-austria-alliances-2016" },
        evidence: "official",
        note: noHour,
      },
      {
        from: 2017,
        value: [{ round: 1, at: "2017-02-28T12:00" }],
        cite: { source: "montenegro-2017" },
        evidence: "secondary",
        note: noHour,
      },
      {
        from: 2018,
        value: [{ round: 1, at: "2018-02-28T12:00" }],
        cite: { source: "inclusion-alliances-2018" },
        evidence: "secondary",
      },
      {
        from: 2019,
        value: [{ round: 1, at: "2019-02-28T12:00" }],
        cite: { source: "inclusion-alliances-2019" },
        evidence: "secondary",
        note: noHour,
      },
      {
        from: 2020,
        value: [{ round: 1, at: "2020-02-26T17:00" }],
        cite: { source: "kth-alliances-2020" },
        evidence: "secondary",
      },
    ],
  },
  requirements: [...knowledgeAllianceUnitCosts],
};
