// School Exchange Partnerships (KA229, calls 2018 to 2020): schools only, run by the National Agencies.
import type { Action, Basis, Predicate } from "../programme.ts";
import { participatingFromProgrammeCountries, programmeCountries } from "../shared-conditions.ts";
import { schoolExchangeUnitCosts } from "../unit-costs.ts";

const ireland: Basis = {
  cite: { source: "agency-ireland-school-exchange-2018" },
  evidence: "official",
  note: "Read for call 2018; the later calls are inferred.",
};
const unitedKingdom: Basis = {
  cite: { source: "agency-uk-schools-2018" },
  evidence: "official",
  note: "Read for call 2018; the later calls are inferred.",
};
const serbia: Basis = {
  cite: { source: "agency-serbia-school-exchange-2019" },
  evidence: "official",
  note: "Read in 2019; call 2018 is inferred.",
};
const austria: Basis = { cite: { source: "agency-austria-school-exchange" }, evidence: "official" };

// Secondary colleges were admitted, and each agency lists the schools of its country: a VET provider may be one of them.
const schools: Predicate = { type: ["school", "vet-provider"] };
const participatingSchools: Predicate = { all: [{ role: ["coordinator", "partner"] }, schools] };

export const schoolExchangePartnerships: Action = {
  id: "school-exchange-partnerships",
  title: "School Exchange Partnerships",
  names: [
    "School Exchange Partnership",
    "KA2 School Exchange Partnerships",
    "Skolutbytespartnerskap",
    "Skolpartnerskap",
  ],
  code: "KA229",
  calls: [2018, 2020],
  checkedThrough: 2020,
  variants: [],
  values: {
    minimumPartners: [
      {
        from: 2018,
        value: { atLeast: 2, who: participatingSchools },
        ...ireland,
      },
    ],
    maximumPartners: [
      {
        from: 2018,
        value: { atMost: 6, who: participatingSchools },
        ...ireland,
      },
    ],
    minimumCountries: [
      {
        from: 2018,
        value: { atLeast: 2, who: participatingFromProgrammeCountries },
        ...ireland,
      },
    ],
    participants: [
      {
        from: 2018,
        value: schools,
        cite: { source: "guide-2018-partnerships" },
        evidence: "guide",
        note: "Only schools. Each agency lists the schools of its country, and a VET school may be one of them.",
      },
    ],
    oneCoordinator: [{ from: 2018, value: true, ...unitedKingdom }],
    coordinatorCountries: [
      {
        from: 2018,
        value: programmeCountries,
        ...serbia,
      },
    ],
    partnerCountries: [
      {
        from: 2018,
        value: programmeCountries,
        ...serbia,
      },
    ],
    duration: [
      {
        from: 2018,
        value: { from: 12, to: 24, longest: { to: 36, when: "long-term-pupil-mobility" } },
        ...ireland,
      },
    ],
    grantCap: [
      {
        from: 2018,
        value: { perPartnerAndYear: 16500, who: participatingSchools, partnersAtMost: 6 },
        ...austria,
        note: "Whether special needs and expensive travel come on top was not seen.",
      },
    ],
    categories: [
      {
        from: 2018,
        value: ["management", "learning-activities", "special-needs", "exceptional-costs"],
        ...austria,
        note: "Project meetings are paid from management.",
      },
    ],
    managedBy: [{ from: 2018, value: "national-agency", ...unitedKingdom }],
    deadlines: [
      {
        from: 2018,
        value: [{ round: 1, at: "2018-03-21T12:00", startsFrom: "2018-09-01", startsTo: "2018-12-31" }],
        cite: { source: "scilt-2018" },
        evidence: "secondary",
      },
      {
        from: 2019,
        value: [{ round: 1, at: "2019-03-21T12:00" }],
        cite: { source: "form-ka229-2019" },
        evidence: "official",
      },
      {
        from: 2020,
        value: [{ round: 1, at: "2020-04-23T12:00" }],
        cite: { source: "deadlines-2020" },
        evidence: "secondary",
        note: "Extended in spring 2020.",
      },
    ],
  },
  requirements: [...schoolExchangeUnitCosts],
};
