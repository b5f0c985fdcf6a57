// Knowledge Alliances (calls 2014 to 2020): universities and enterprises, run by EACEA.
import type { Action, Cite } from "../programme.ts";
import {
  anyCountry,
  heisFromProgrammeCountries,
  participating,
  participatingFromProgrammeCountries,
  partnersFromElsewhere,
  programmeCountries,
} from "../shared-conditions.ts";

const guide: Cite = { source: "guide-2014-alliances", page: "111" };
const commission: Cite = { source: "commission-alliances" };
const laterCalls = "Read in the Guide of 2014; the other calls are inferred, no source shows a change.";
const noYear = "The page covers the calls 2014 to 2020 without naming years.";
const noHour = "The hour was not seen; noon is assumed.";

export const knowledgeAlliances: Action = {
  id: "knowledge-alliances",
  title: "Knowledge Alliances",
  titles: {
    sv: "Kunskapsallianser",
    fi: "Osaamisliittoumat",
    de: "Wissensallianzen",
    fr: "Alliances de la connaissance",
    es: "Alianzas para el Conocimiento",
    it: "Alleanze per la conoscenza",
  },
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
    minimumPartners: [
      { from: 2014, value: { atLeast: 6, who: participating }, cite: guide, evidence: "guide", note: laterCalls },
    ],
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
        cite: guide,
        evidence: "guide",
        note: laterCalls,
      },
    ],
    minimumOfKind: [
      {
        from: 2014,
        value: [
          { kind: "hei", atLeast: 2, who: { all: [participating, { type: ["hei"] }] } },
          { kind: "enterprise", atLeast: 2, who: { all: [participating, { type: ["enterprise", "consultancy"] }] } },
        ],
        cite: guide,
        evidence: "guide",
        note: laterCalls,
      },
    ],
    judgedAsEnterprise: [
      { from: 2014, value: { type: ["consultancy"] }, cite: commission, evidence: "official", note: noYear },
    ],
    oneCoordinator: [{ from: 2014, value: true, cite: guide, evidence: "guide", note: laterCalls }],
    coordinatorCountries: [
      { from: 2014, value: programmeCountries, cite: guide, evidence: "guide", note: laterCalls },
    ],
    partnerCountries: [{ from: 2014, value: anyCountry, cite: guide, evidence: "guide", note: laterCalls }],
    associatedCountries: [{ from: 2014, value: anyCountry, cite: commission, evidence: "official", note: noYear }],
    addedValue: [{ from: 2014, value: partnersFromElsewhere, cite: commission, evidence: "official", note: noYear }],
    eche: [{ from: 2014, value: heisFromProgrammeCountries, cite: guide, evidence: "guide", note: laterCalls }],
    associatedPartnersUnfunded: [{ from: 2014, value: true, cite: commission, evidence: "official", note: noYear }],
    duration: [{ from: 2014, value: { choices: [24, 36] }, cite: guide, evidence: "guide", note: laterCalls }],
    extension: [{ from: 2014, value: 6, cite: guide, evidence: "guide", note: laterCalls }],
    grantCap: [
      {
        from: 2014,
        value: { byMonths: { 24: 700000, 36: 1000000 } },
        cite: commission,
        evidence: "official",
        note: "The page names no years; notes on the calls 2014, 2018 and 2019 give the same amounts.",
      },
    ],
    managedBy: [{ from: 2014, value: "eacea", cite: guide, evidence: "guide", note: laterCalls }],
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
};
