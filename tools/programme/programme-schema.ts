// The shape of docs/programme/programme.json, from which its JSON schema is made and by which the data is validated.

import * as z from "zod/mini";
import { documentKeys, organisationTypes, roles } from "../../src/model/plan.ts";
import type { ParameterName, Parameters } from "../../src/programme/parameters.ts";
import { persons } from "../../src/programme/persons.ts";
import type { ConsortiumCondition, CountrySet, Predicate } from "../../src/programme/programme.ts";
import type { Counted, CountryPart, Described, Requirement } from "../../src/programme/requirements.ts";
import type { UnitRate } from "../../src/programme/unit-rate.ts";
import { variantKinds } from "../../src/programme/variants.ts";

/** Gives a shape its name among the schema's definitions, and says what it is. */
function named<Schema extends z.ZodMiniType>(id: string, description: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

/** A copy with a description: the same shape may be described differently elsewhere. */
function said<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
}

const call = said("Year of a call.", z.int().check(z.gte(2014), z.lte(2099)));
const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/));
const positive = z.int().check(z.positive());
const euro = positive;
const share = z.number().check(z.gt(0), z.lt(1));
const text = z.string().check(z.minLength(1));
const language = z.string().check(z.regex(/^[a-z]{2}$/));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

const countrySet: z.ZodMiniType<CountrySet> = named(
  "CountrySet",
  "Countries by their standing in the call (member-state, associated, region-1 … region-14, half a region such as region-5a, or any) and by code.",
  z.strictObject({
    standings: z.array(z.string().check(z.regex(/^(member-state|associated|any|region-([1-9]|1[0-4])[ab]?)$/))),
    codes: z.exactOptional(list(countryCode)),
    except: z.exactOptional(list(countryCode)),
  }),
);

const predicate: z.ZodMiniType<Predicate> = named(
  "Predicate",
  "A condition on one organisation of the consortium.",
  z.lazy(() =>
    z.union([
      z.strictObject({ role: list(z.enum(roles)) }),
      z.strictObject({ type: list(z.enum(organisationTypes)) }),
      z.strictObject({ country: countrySet }),
      z.strictObject({ flag: text }),
      z.strictObject({ level: list(text) }),
      z.strictObject({ forProfit: z.boolean() }),
      z.strictObject({ all: list(predicate) }),
      z.strictObject({ any: list(predicate) }),
      z.strictObject({ not: predicate }),
    ]),
  ),
);

const condition: z.ZodMiniType<ConsortiumCondition> = named(
  "Condition",
  "A condition on the whole plan.",
  z.lazy(() =>
    z.union([
      z.strictObject({ every: predicate }),
      z.strictObject({ countriesWith: predicate, atLeast: positive }),
      z.strictObject({ countriesWith: predicate, atMost: z.int() }),
      z.strictObject({ organisationsWith: predicate, atLeast: positive }),
      z.strictObject({ spendsOn: list(text) }),
      z.strictObject({ months: list(positive) }),
      z.strictObject({ allOf: list(condition) }),
      z.strictObject({ noneOf: list(condition) }),
    ]),
  ),
);

const countException = z.strictObject({
  when: condition,
  atLeast: positive,
  judge: z.exactOptional(z.boolean()),
});
const countRequirement = named(
  "Count",
  "At least so many organisations, or countries of organisations, that satisfy a condition; an exception lets fewer suffice.",
  z.strictObject({ atLeast: positive, who: predicate, exceptions: z.exactOptional(list(countException)) }),
);

const duration = z.union([
  z.strictObject({ choices: list(positive) }),
  z.strictObject({
    from: positive,
    to: positive,
    longest: z.exactOptional(z.strictObject({ to: positive, when: text })),
  }),
]);

const grantCap = z.union([
  z.strictObject({ flat: euro }),
  z.strictObject({ byMonths: z.record(z.string().check(z.regex(/^\d+$/)), euro) }),
  z.strictObject({ perMonth: euro, upTo: euro }),
  z.strictObject({ perPartnerAndYear: euro, who: predicate, partnersAtMost: positive }),
  z.strictObject({ byPartners: list(z.strictObject({ from: positive, euro })), who: predicate }),
  z.strictObject({ when: condition, euro, otherwise: euro }),
]);

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const deadline = z.strictObject({
  round: z.literal([1, 2, 3]),
  at: said("Brussels time.", z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  optional: z.exactOptional(z.boolean()),
  startsFrom: z.exactOptional(day),
  startsTo: z.exactOptional(day),
});

const documentList = list(z.enum(documentKeys));
const documentsOf = z.strictObject({ coordinator: documentList, partner: documentList });
const points = z.strictObject({ atLeast: positive, outOf: positive });
const awardThreshold = said(
  "Points that a proposal needs to be considered for funding, of 100 and by award criterion. For information: no plan shows a score.",
  z.strictObject({ total: positive, relevance: points, design: points, partnership: points, impact: points }),
);

/** Every parameter: a new one does not compile before its shape is written here. */
const parameters: { readonly [Name in ParameterName]: z.ZodMiniType<Parameters[Name]> } = {
  minimumPartners: countRequirement,
  minimumProgrammePartners: countRequirement,
  maximumPartners: z.strictObject({ atMost: positive, who: predicate }),
  minimumCountries: countRequirement,
  minimumOfKind: list(
    z.strictObject({
      kind: text,
      atLeast: positive,
      who: predicate,
      exceptions: z.exactOptional(list(countException)),
    }),
  ),
  participants: predicate,
  coordinatorKind: predicate,
  oneCoordinator: z.literal(true),
  coordinatorCountries: countrySet,
  partnerCountries: countrySet,
  associatedCountries: countrySet,
  excludedPartnerCountries: list(countryCode),
  coordinatorMinimumAge: positive,
  addedValue: predicate,
  judgedAsEnterprise: predicate,
  eche: predicate,
  associatedPartnersUnfunded: z.literal(true),
  duration,
  extension: z.union([
    z.strictObject({ by: positive }),
    z.strictObject({ inAll: positive }),
    z.strictObject({ exceptional: z.literal(true) }),
  ]),
  grantCap,
  grantMinimum: euro,
  yearCap: euro,
  lumpSums: list(euro),
  costAboveGrant: z.literal(true),
  coFinancingRate: share,
  paidInFull: list(text),
  managementShare: share,
  implementationWorkPackages: positive,
  categories: list(text),
  oneApplication: z.literal(true),
  activitiesInPartnerCountries: text,
  awardThreshold,
  deadlines: list(deadline),
  managedBy: z.enum(["national-agency", "eacea"]),
  identifiers: z.strictObject({ "national-agency": z.enum(["oid", "pic"]), eacea: z.enum(["oid", "pic"]) }),
  partnerDocuments: z.strictObject({ "national-agency": documentsOf, eacea: documentsOf }),
  closed: z.literal(true),
  namedWithoutChapter: z.literal(true),
};

const words = z.tuple([text, text]);
const counted: z.ZodMiniType<Counted> = named(
  "Counted",
  "Organisations that are counted together, with the words for one and for several.",
  z.strictObject({ label: words, who: predicate }),
);
const described: z.ZodMiniType<Described> = named(
  "Described",
  "Organisations and a phrase for each of them.",
  z.strictObject({ text, who: predicate }),
);
const exception = z.strictObject({ counted, atLeast: positive, question: text });
const part: z.ZodMiniType<CountryPart> = named(
  "CountryPart",
  "So many of these in one country.",
  z.strictObject({ counted, atLeast: positive, unless: z.exactOptional(exception) }),
);

const guarded = {
  when: z.exactOptional(condition),
  weight: z.exactOptional(z.enum(["warning", "review"])),
};
const steps = list(z.tuple([positive, positive]));
const countryCodes = said("Codes with spaces between.", z.string().check(z.regex(/^[A-Z]{2}( [A-Z]{2})*$/)));
const unitRate: z.ZodMiniType<UnitRate> = named(
  "UnitRate",
  "Euro for a unit: the same for all (with `months` also for that many months at once), by person and country, by distance or days in steps from so many on, a share of the real cost, or one of several.",
  z.union([
    z.strictObject({ euro, months: z.exactOptional(positive) }),
    z.strictObject({
      table: list(
        z.strictObject({
          countries: z.exactOptional(countryCodes),
          euro: z.partialRecord(z.enum(persons), euro),
        }),
      ),
    }),
    z.strictObject({ distance: steps, green: z.exactOptional(steps) }),
    z.strictObject({
      stays: list(
        z.strictObject({
          who: z.enum(persons),
          from: positive,
          to: positive,
          countries: z.exactOptional(countryCodes),
          days: steps,
        }),
      ),
    }),
    z.strictObject({ share: z.number().check(z.gt(0), z.lte(1)) }),
    z.strictObject({ oneOf: list(euro) }),
  ]),
);
const column = z.exactOptional(z.enum(["country", "type", "role"]));
const atLeast = z.exactOptional(positive);
const atMost = z.exactOptional(z.int().check(z.nonnegative()));

const requirement: z.ZodMiniType<Requirement> = named(
  "Requirement",
  "A condition of the Guide that an action has several of; `form` says which kind it is.",
  z.discriminatedUnion("form", [
    z.strictObject({
      form: z.literal("organisations"),
      ...guarded,
      counted,
      atLeast,
      atMost,
      column,
      unless: z.exactOptional(exception),
    }),
    z.strictObject({ form: z.literal("countries"), ...guarded, counted, atLeast, atMost }),
    z.strictObject({ form: z.literal("one-region"), ...guarded, counted }),
    z.strictObject({
      form: z.literal("each-country"),
      ...guarded,
      of: z.union([predicate, z.literal("coordinator")]),
      parts: list(part),
    }),
    z.strictObject({
      form: z.literal("some-countries"),
      ...guarded,
      atLeast: positive,
      beside: z.exactOptional(z.literal("coordinator")),
      parts: list(part),
    }),
    z.strictObject({ form: z.literal("parity"), ...guarded, atLeastAsMany: counted, as: counted }),
    z.strictObject({ form: z.literal("each"), ...guarded, each: described, must: described, column }),
    z.strictObject({
      form: z.literal("spending"),
      ...guarded,
      categories: z.exactOptional(list(text)),
      by: z.exactOptional(described),
      per: z.exactOptional(z.enum(["year", "partner", "unit"])),
      atMost: z.union([
        z.strictObject({ euro: z.int().check(z.nonnegative()) }),
        z.strictObject({ euroPerMonth: euro }),
        z.strictObject({ share: z.number().check(z.gt(0), z.lte(1)), of: z.enum(["grant", "cost"]) }),
      ]),
    }),
    z.strictObject({
      form: z.literal("unit-cost"),
      ...guarded,
      category: text,
      item: z.strictObject({ text, words: z.exactOptional(list(text)) }),
      rate: unitRate,
    }),
    z.strictObject({ form: z.literal("work-packages"), ...guarded, atLeast, atMost }),
    z.strictObject({ form: z.literal("question"), ...guarded, question: text }),
    z.strictObject({
      form: z.literal("applications"),
      ...guarded,
      as: z.enum(["coordinator", "participant"]),
      atMost: positive,
    }),
    z.strictObject({ form: z.literal("participants"), ...guarded, euroEach: euro }),
  ]),
);

const url = z.nullable(z.string().check(z.regex(/^https?:\/\/\S+$/)));
const source = named(
  "Source",
  "The document that was read; `none`: no page was read.",
  z.strictObject({ id: text, title: text, edition: text, url }),
);
const evidence = named(
  "Evidence",
  "guide: read in that edition of the Programme Guide; official: on a page of the Commission, EACEA or an agency; secondary: on any other page; unverified: only recalled or inferred.",
  z.enum(["guide", "official", "secondary", "unverified"]),
);
const page = z.nullable(said("Printed page or pages.", text));
const note = z.nullable(text);
const basis = { source, page, evidence };
const variantIds = said("The variants it holds for; null: all.", z.nullable(list(text)));

/** A value and the call from which it holds, until the next entry for the same variants. */
const dated = <Value extends z.ZodMiniType>(value: Value) => ({
  from: call,
  variants: variantIds,
  value: said("null: it ended.", z.nullable(value)),
  inWords: said("The value in English.", text),
  ...basis,
  word: said("How binding the source's own word is.", z.enum(["must", "should", "recommended"])),
  note,
});

const entriesOf = (value: z.ZodMiniType) => z.exactOptional(list(z.strictObject(dated(value))));
const values = z.strictObject(
  Object.fromEntries(Object.entries(parameters).map(([name, schema]) => [name, entriesOf(schema)])),
);

const variant = z.strictObject({
  id: text,
  kind: said("What the Guide calls it.", z.enum(Object.keys(variantKinds))),
  title: text,
  code: z.nullable(text),
  otherCodes: z.array(text),
  calls: z.nullable(z.strictObject({ first: call, last: call })),
});

const action = named(
  "Action",
  "An action with the history of each of its values; an entry with variants beats one without.",
  z.strictObject({
    id: text,
    title: text,
    titles: z.record(language, text),
    names: z.array(text),
    code: z.nullable(text),
    calls: z.strictObject({ first: call, last: z.nullable(call) }),
    checkedFrom: said("The first call whose values are written down.", call),
    checkedThrough: said("The last call for which somebody compared the values with a source.", call),
    gaps: said(
      "Calls without a call for proposals, or of which nothing was read.",
      z.array(z.strictObject({ call, because: z.enum(["no-call", "not-read"]), ...basis, note })),
    ),
    variants: z.array(variant),
    values,
    requirements: z.array(z.strictObject({ id: text, ...dated(requirement) })),
  }),
);

const country = z.strictObject({
  code: countryCode,
  names: z.record(language, text),
  takesPartAs: said("The Member State with whose standing a territory takes part.", z.nullable(countryCode)),
  standings: z.array(
    z.strictObject({
      from: call,
      standing: z.string().check(z.regex(/^(member-state|associated|region-([1-9]|1[0-4]))$/)),
      half: said("Half of a region that has two: b are its high-income countries.", z.nullable(z.enum(["a", "b"]))),
      regionEvidence: said("How sure the number of the region is.", z.nullable(evidence)),
    }),
  ),
});

const documentBasis = {
  source: z.strictObject({ title: text, edition: text, url }),
  page,
  evidence,
};

/** The whole file. */
export const programmeSchema = z.strictObject({
  $schema: z.string(),
  title: text,
  licence: text,
  calls: said("The calls whose country lists are known.", z.strictObject({ first: call, last: call })),
  actions: list(action),
  countryLists: said(
    "Where the lists of Member States and associated countries were read: who is not on them is outside.",
    list(z.strictObject({ from: call, ...documentBasis })),
  ),
  countries: list(country),
  countryNotes: z.array(
    z.strictObject({
      id: text,
      codes: list(countryCode),
      from: call,
      kind: z.enum(["excluded", "condition", "designation"]),
      types: z.nullable(list(z.enum(organisationTypes))),
      text: text,
      ...documentBasis,
    }),
  ),
  phrases: said(
    "The English texts of the data in other languages. A label stands under its plural, with the forms after a number and last the plural without one.",
    z.record(language, z.record(text, z.union([text, list(text)]))),
  ),
  announced: said(
    "What was announced for calls whose Guide nobody has read yet; not in force.",
    z.array(z.strictObject({ code: countryCode, from: call, text: text, ...documentBasis })),
  ),
});

export type ProgrammeFile = z.infer<typeof programmeSchema>;

/** The JSON schema, draft 2020-12, as data. */
export function programmeJsonSchema(): object {
  const made = z.toJSONSchema(programmeSchema, {
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      // What JavaScript can count to is no limit of the programme.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return {
    ...made,
    title: "The Erasmus+ programme library of Erasmus Planner",
    description:
      "Dated, cited rules of Erasmus+ partnership actions: each value with the call from which it holds, its source, and how sure it is.",
  };
}
