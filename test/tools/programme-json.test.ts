// docs/programme/programme.json: it keeps to its schema and holds every value of the programme with its source.

import { describe, expect, it } from "vitest";
import { actions } from "../../src/programme/actions.ts";
import { sourceOf } from "../../src/programme/sources.ts";
import { allCountryCodes, countryStanding, countryTakingPart, standingOf } from "../../src/programme/standing.ts";
import { programmeFile } from "../../tools/programme/programme-file.ts";
import { programmeFiles } from "../../tools/programme/programme-files.ts";
import { programmeJsonSchema, programmeSchema } from "../../tools/programme/programme-schema.ts";

const file = programmeFile();

/** A changed copy. */
function changed(change: (copy: typeof file) => void): unknown {
  const copy = structuredClone(file);
  change(copy);
  return copy;
}

describe("the data", () => {
  it.each(actions.map((action) => [action.id, action] as const))(
    "has every value of %s with its source",
    (id, action) => {
      const its = file.actions.find((one) => one.id === id);
      expect(its?.calls).toEqual({ first: action.calls[0], last: action.calls[1] });
      expect(its?.variants.map((variant) => variant.id)).toEqual(action.variants.map((variant) => variant.id));
      for (const [name, entries] of Object.entries(action.values)) {
        expect(
          its?.values[name]?.map(({ from, variants, value, source, page, evidence, word, note }) => ({
            from,
            variants,
            value,
            source,
            page,
            evidence,
            word,
            note,
          })),
        ).toEqual(
          entries.map((entry) => {
            const { title, edition, url } = sourceOf(entry.cite.source);
            return {
              from: entry.from,
              variants: entry.variants ?? null,
              value: entry.value,
              source: { id: entry.cite.source, title, edition, url: url ?? null },
              page: entry.cite.page ?? null,
              evidence: entry.evidence,
              word: entry.word ?? "must",
              note: entry.note ?? null,
            };
          }),
        );
      }
      expect(its?.requirements.map(({ id: one, from, value }) => [one, from, value])).toEqual(
        (action.requirements ?? []).map(({ id: one, from, value }) => [one, from, value]),
      );
    },
  );

  it("has every country with its standing in each call", () => {
    expect(file.countries.map(({ code }) => code)).toEqual([...allCountryCodes()].sort());
    for (const { code, takesPartAs, standings } of file.countries) {
      expect(takesPartAs ?? code).toBe(countryTakingPart(code));
      for (let call = file.calls.first; takesPartAs === null && call <= file.calls.last; call += 1) {
        const its = standings.filter(({ from }) => from <= call).at(-1);
        expect(its?.standing).toBe(standingOf(code, call));
        expect(its?.regionEvidence ?? undefined).toBe(countryStanding(code, call)?.regionEvidence);
      }
    }
  });

  it("says of the United Kingdom and Switzerland in 2027 what was announced, and no standing", () => {
    expect(file.announced.map(({ code, from, evidence }) => [code, from, evidence])).toEqual([
      ["GB", 2027, "secondary"],
      ["CH", 2027, "unverified"],
    ]);
    expect(file.countries.flatMap(({ standings }) => standings).filter(({ from }) => from > 2026)).toEqual([]);
  });

  it("is the same whenever it is made, and has no gap", () => {
    expect(programmeFiles()).toEqual(programmeFiles());
    for (const { text } of programmeFiles()) expect(text).not.toMatch(/undefined|NaN|\[object/);
    // Other languages keep their spaces that do not break.
    expect(JSON.stringify({ ...file, phrases: {} })).not.toContain("\u00a0");
  });
});

describe("the schema", () => {
  it("is one of JSON Schema 2020-12 with a definition of every shape that recurs", () => {
    const schema = programmeJsonSchema();
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
    const definitions = "$defs" in schema && typeof schema.$defs === "object" ? Object.keys(schema.$defs ?? {}) : [];
    expect(definitions).toEqual(
      expect.arrayContaining(["Action", "Source", "Evidence", "Predicate", "CountrySet", "Condition", "Requirement"]),
    );
  });

  it.each<[string, (copy: typeof file) => void]>([
    [
      "a value of the wrong kind",
      ({ actions: [one] }) => Object.assign(one?.values.managementShare?.[0] ?? {}, { value: 20 }),
    ],
    ["a parameter that does not exist", ({ actions: [one] }) => Object.assign(one?.values ?? {}, { weather: [] })],
    [
      "evidence that does not exist",
      ({ actions: [one] }) => Object.assign(one?.values.duration?.[0] ?? {}, { evidence: "rumour" }),
    ],
    [
      "a role that does not exist",
      ({ actions: [one] }) =>
        Object.assign(one?.values.minimumPartners?.[0] ?? {}, { value: { atLeast: 3, who: { role: ["boss"] } } }),
    ],
    [
      "a value without its source",
      ({ actions: [one] }) => {
        delete (one?.values.duration?.[0] as { source?: object } | undefined)?.source;
      },
    ],
    [
      "a country without a standing word",
      ({ countries: [one] }) => Object.assign(one?.standings[0] ?? {}, { standing: "friend" }),
    ],
    [
      "a deadline without an hour",
      ({ actions: [one] }) =>
        Object.assign(one?.values.deadlines?.[0] ?? {}, { value: [{ round: 1, at: "2026-03-05" }] }),
    ],
    ["a further member", (copy) => Object.assign(copy, { more: 1 })],
  ])("does not accept %s", (_what, change) => {
    expect(programmeSchema.safeParse(file).success).toBe(true);
    expect(programmeSchema.safeParse(changed(change)).success).toBe(false);
  });
});
