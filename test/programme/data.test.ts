// What must hold for every value of every action, whoever adds it.

import { readdirSync, readFileSync } from "node:fs";
import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { wordKey } from "../../src/model/matching.ts";
import { organisationTypes, roles } from "../../src/model/plan.ts";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import { actions, actionWords } from "../../src/programme/actions.ts";
import { budgetTableRows } from "../../src/programme/budget-table.ts";
import { categoryWords, suggestedCategories } from "../../src/programme/categories.ts";
import { firstCovered, gapOf } from "../../src/programme/covered-calls.ts";
import type { Duration, ParameterName } from "../../src/programme/parameters.ts";
import type { Action, DatedValue } from "../../src/programme/programme.ts";
import { type SourceId, sourceOf, sources } from "../../src/programme/sources.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { fieldWords, projectTypeWords, wordsOfVariant } from "../../src/programme/variants.ts";

const programmeFolder = new URL("../../src/programme/", import.meta.url);
const lastGuidePage = 456;

interface Value {
  readonly action: Action;
  /** A parameter, or the id of a requirement. */
  readonly name: string;
  readonly entry: DatedValue<unknown>;
}

/** The history of each parameter and of each requirement. */
function entriesOf(action: Action): readonly (readonly [string, readonly DatedValue<unknown>[]])[] {
  const parameters = Object.entries(action.values) as [ParameterName, readonly DatedValue<unknown>[]][];
  const ids = [...new Set((action.requirements ?? []).map(({ id }) => id))];
  const requirements = ids.map((id): [string, readonly DatedValue<unknown>[]] => [
    id,
    (action.requirements ?? []).filter((one) => one.id === id),
  ]);
  return [...parameters, ...requirements];
}

const values: readonly Value[] = actions.flatMap((action) =>
  entriesOf(action).flatMap(([name, entries]) => entries.map((entry) => ({ action, name, entry }))),
);

function label({ action, name, entry }: Value): string {
  return `${action.id} ${name} ${entry.from}${entry.variants ? ` ${entry.variants.join("+")}` : ""}`;
}

/** Labels of the values for which something is wrong: one run shows all of them. */
function wrong(isWrong: (value: Value) => boolean): readonly string[] {
  return values.filter(isWrong).map(label);
}

/** Every object inside a value, outermost first. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner];
}

function listsNamed(member: string): readonly string[] {
  return values.flatMap(({ entry }) =>
    objectsIn(entry.value).flatMap((object) => (Array.isArray(object[member]) ? object[member].map(String) : [])),
  );
}

function lastCall(action: Action): number {
  return action.calls[1] ?? action.checkedThrough;
}

/** The calls whose values are written down. */
function callsOf(action: Action): readonly number[] {
  const first = firstCovered(action);
  const all = Array.from({ length: lastCall(action) - first + 1 }, (_, index) => first + index);
  return all.filter((call) => gapOf(action, call) === undefined);
}

/** The variants that exist in a call and are open; `undefined` for an action without. */
function variantsOf(action: Action, call: number): readonly (string | undefined)[] {
  const its = action.variants.filter(({ calls }) => !calls || (calls[0] <= call && call <= calls[1]));
  if (its.length === 0) return [undefined];
  return its.map(({ id }) => id).filter((id) => valueInForce(action, "closed", call, id) === undefined);
}

/** Whether the data say, with a note, that nobody knows the value. */
function isSaidToBeUnknown(action: Action, name: ParameterName, call: number, variant: string | undefined): boolean {
  const entries: readonly DatedValue<unknown>[] = action.values[name] ?? [];
  return entries.some(
    ({ from, value, note, variants }) =>
      value === null &&
      note !== undefined &&
      from <= call &&
      (variants === undefined || (variant !== undefined && variants.includes(variant))),
  );
}

describe("files of actions", () => {
  const allowed = new Set([
    "Program",
    "ImportDeclaration",
    "ImportSpecifier",
    "ExportNamedDeclaration",
    "ExportSpecifier",
    "VariableDeclaration",
    "VariableDeclarator",
    "ObjectExpression",
    "ArrayExpression",
    "Property",
    // A basis named once: `...page237`.
    "SpreadElement",
    "Literal",
    "Identifier",
  ]);

  function nodesIn(value: unknown): readonly Node[] {
    if (Array.isArray(value)) return value.flatMap(nodesIn);
    if (typeof value !== "object" || value === null) return [];
    const inner = Object.values(value).flatMap(nodesIn);
    return "type" in value && typeof value.type === "string" ? [value as Node, ...inner] : inner;
  }

  const files = readdirSync(new URL("actions/", programmeFolder));

  it.each(files)("%s holds literals only", (file) => {
    const typescript = readFileSync(new URL(`actions/${file}`, programmeFolder), "utf8");
    const { code } = transformSync(typescript, { loader: "ts", format: "esm", target: "es2022" });
    const nodes = nodesIn(parse(code, { ecmaVersion: 2022, sourceType: "module" }));
    expect(nodes.length).toBeGreaterThan(20);
    const spreads = nodes.filter((node): node is Node & { argument: Node } => node.type === "SpreadElement");
    expect(spreads.filter(({ argument }) => argument.type !== "Identifier")).toEqual([]);
    expect([...new Set(nodes.map(({ type }) => type).filter((type) => !allowed.has(type)))]).toEqual([]);
  });

  it("are named like the action they hold, and are all in the list", () => {
    expect([...files].sort()).toEqual(actions.map(({ id }) => `${id}.ts`).sort());
  });
});

describe("dates", () => {
  it("a value begins in a call of its action, or ends in the one after", () => {
    expect(
      wrong(({ action, entry }) => {
        const end = entry.value === null ? lastCall(action) + 1 : lastCall(action);
        return entry.from < action.calls[0] || entry.from > end;
      }),
    ).toEqual([]);
  });

  it("the values of a parameter are in the order of their calls", () => {
    const unordered = actions.flatMap((action) =>
      entriesOf(action).flatMap(([name, entries]) => {
        const calls = entries.map(({ from }) => from);
        return calls.join() === [...calls].sort().join() ? [] : [`${action.id} ${name}`];
      }),
    );
    expect(unordered).toEqual([]);
  });

  it("no variant has two values from the same call", () => {
    const double = actions.flatMap((action) =>
      entriesOf(action).flatMap(([name, entries]) => {
        const keys = entries.flatMap(({ from, variants }) =>
          (variants ?? ["all"]).map((variant) => `${action.id} ${name} ${from} ${variant}`),
        );
        return keys.filter((key, index) => keys.indexOf(key) !== index);
      }),
    );
    expect(double).toEqual([]);
  });

  it("a value written for a variant is written anew when the value for all changes", () => {
    // A narrow value hides later general ones: whoever adds a call must not forget it.
    const hidden = actions.flatMap((action) =>
      entriesOf(action).flatMap(([name, entries]) => {
        const general = entries.filter(({ variants }) => variants === undefined).map(({ from }) => from);
        const narrow = new Set(entries.flatMap(({ variants }) => variants ?? []));
        return [...narrow].flatMap((variant) => {
          const lastOfVariant = action.variants.find(({ id }) => id === variant)?.calls?.[1] ?? lastCall(action);
          const its = entries.filter(({ variants }) => variants?.includes(variant)).map(({ from }) => from);
          const forgotten = general.filter(
            (call) => call > Math.min(...its) && call <= lastOfVariant && !its.includes(call),
          );
          return forgotten.map((call) => `${action.id} ${name} ${variant} ${call}`);
        });
      }),
    );
    // Higher education has had one duration in all calls, while the limits over all fields became surer in 2016.
    expect(hidden).toEqual(["strategic-partnerships duration higher-education 2016"]);
  });

  it("variants are variants of the action", () => {
    expect(
      wrong(({ action, entry }) =>
        (entry.variants ?? []).some((name) => !action.variants.some((variant) => variant.id === name)),
      ),
    ).toEqual([]);
  });

  it("a deadline is never carried into another call, and its rounds are in order", () => {
    const misplaced: string[] = [];
    let seen = 0;
    for (const action of actions) {
      for (const call of [...callsOf(action), lastCall(action) + 1]) {
        for (const variant of [undefined, ...action.variants.map(({ id }) => id)]) {
          const deadlines = valueInForce(action, "deadlines", call, variant)?.value ?? [];
          seen += deadlines.length;
          const isRight =
            deadlines.every(({ at }) => at.startsWith(`${call}-`)) &&
            deadlines.every((deadline, index) => {
              const former = deadlines[index - 1];
              return former === undefined || (former.round < deadline.round && former.at < deadline.at);
            });
          if (!isRight && (call <= lastCall(action) || action.calls[1] === null)) {
            misplaced.push(`${action.id} ${call} ${variant}`);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(60);
    expect(misplaced).toEqual([]);
  });

  it("times are real", () => {
    const times = values
      .flatMap(({ entry }) => objectsIn(entry.value))
      .flatMap(({ at, startsFrom, startsTo }) => [at, startsFrom, startsTo])
      .filter((time) => typeof time === "string");
    const unreal = times.filter((time) => {
      const written = /^(\d{4}-\d\d-\d\d)(T\d\d:00)?$/.exec(time)?.[1];
      return written === undefined || new Date(`${written}T00:00Z`).toISOString().slice(0, 10) !== written;
    });
    expect(times.length).toBeGreaterThan(40);
    expect(unreal).toEqual([]);
  });
});

describe("sources", () => {
  it("the evidence is as good as the source, and no better", () => {
    expect(
      wrong(({ entry }) => {
        const { kind } = sourceOf(entry.cite.source);
        return entry.evidence !== "unverified" && kind !== entry.evidence;
      }),
    ).toEqual([]);
  });

  it("every value of call 2026 is cited from the Guide of 2026, with its page", () => {
    const current = values.filter(({ entry }) => entry.from === 2026);
    expect(current.length).toBeGreaterThan(20);
    expect(
      current
        .filter(({ entry }) => entry.cite.source !== "guide-2026" || entry.evidence !== "guide")
        .map(label)
        // The Guide does not mention this decision of the Council.
        .filter((one) => !one.includes("public-interest-trust")),
    ).toEqual([]);
  });

  it("pages exist", () => {
    expect(
      wrong(({ entry }) => {
        const { source, page } = entry.cite;
        if (page === undefined) return source === "guide-2026";
        const numbers = page.split(/, |-/).map(Number);
        return numbers.some((number) => !(number >= 1 && number <= lastGuidePage)) || /[^\d, -]/.test(page);
      }),
    ).toEqual([]);
  });

  it("a value does not begin before the call its source was written for, unless it says so", () => {
    expect(
      wrong(({ entry }) => {
        const { call } = sourceOf(entry.cite.source);
        return call !== undefined && entry.from < call && entry.note === undefined;
      }),
    ).toEqual([]);
  });

  it("titles fit a line of the sidebar, addresses are addresses, and every source is used", () => {
    const texts = readdirSync(programmeFolder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && file !== "sources.ts")
      .map((file) => readFileSync(new URL(file, programmeFolder), "utf8"))
      .join("\n");
    const ids = Object.keys(sources) as SourceId[];
    expect(ids.filter((id) => sourceOf(id).title.length > 54)).toEqual([]);
    expect(ids.filter((id) => !/^https?:\/\/\S+$/.test(sourceOf(id).url ?? "https://x"))).toEqual([]);
    expect(ids.filter((id) => !texts.includes(`"${id}"`))).toEqual([]);
  });
});

describe("values", () => {
  it("conditions name roles, types, standings and countries that exist", () => {
    const standing = /^(member-state|associated|any|region-([1-9]|1[0-4]|[578][ab]))$/;
    const codes = new Set(allCountryCodes());
    expect(listsNamed("role").filter((role) => !roles.some((known) => known === role))).toEqual([]);
    expect(listsNamed("type").filter((type) => !organisationTypes.some((known) => known === type))).toEqual([]);
    expect(listsNamed("standings").length).toBeGreaterThan(20);
    expect(listsNamed("standings").filter((name) => !standing.test(name))).toEqual([]);
    expect([...listsNamed("codes"), ...listsNamed("except")].filter((code) => !codes.has(code))).toEqual([]);
    const excluded = values.flatMap(({ name, entry }) =>
      name === "excludedPartnerCountries" && Array.isArray(entry.value) ? entry.value.map(String) : [],
    );
    expect(excluded).toContain("BY");
    expect(excluded.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("numbers are whole and positive, shares below one, lump sums ascending", () => {
    const numbersIn = (value: unknown): readonly number[] =>
      typeof value === "number"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(numbersIn)
          : [];
    expect(
      wrong(({ name, entry }) => {
        const numbers = numbersIn(entry.value);
        if (name === "managementShare" || name === "coFinancingRate") {
          return numbers.some((share) => share <= 0 || share >= 1);
        }
        const [requirement] = objectsIn(entry.value);
        if (requirement?.form === "spending" || requirement?.form === "unit-cost")
          return numbers.some((number) => number < 0 || number % 1 >= 1);
        if (requirement?.form === "organisations") return numbers.some((number) => !Number.isInteger(number));
        if (name === "lumpSums" && numbers.join() !== [...numbers].sort((one, other) => one - other).join())
          return true;
        return numbers.some((number) => !Number.isInteger(number) || number <= 0);
      }),
    ).toEqual([]);
  });

  it("durations are possible, and a cap by months has an amount for each", () => {
    const isWrong = (duration: Duration): boolean =>
      "choices" in duration
        ? duration.choices.length === 0
        : duration.from > duration.to || (duration.longest !== undefined && duration.longest.to <= duration.to);
    for (const action of actions) {
      for (const { value: duration } of action.values.duration ?? []) {
        expect(duration === null || !isWrong(duration), action.id).toBe(true);
      }
      for (const call of callsOf(action)) {
        for (const variant of [undefined, ...action.variants.map(({ id }) => id)]) {
          const duration = valueInForce(action, "duration", call, variant)?.value;
          const cap = valueInForce(action, "grantCap", call, variant)?.value;
          if (duration === undefined || !("choices" in duration) || cap === undefined || !("byMonths" in cap)) continue;
          expect(Object.keys(cap.byMonths).map(Number)).toEqual(duration.choices);
        }
      }
    }
  });

  it("each call of each field has what every plan is checked against", () => {
    const needed = ["coordinatorCountries", "partnerCountries", "duration"] as const;
    const composition = ["minimumPartners", "minimumCountries"] as const;
    const missing = actions.flatMap((action) =>
      callsOf(action).flatMap((call) =>
        variantsOf(action, call).flatMap((variant) => {
          const isNamedOnly = valueInForce(action, "namedWithoutChapter", call, variant) !== undefined;
          const composed = requirementsInForce(action, call, variant).some(({ value }) =>
            ["countries", "each-country", "some-countries"].includes(value.form),
          );
          return [...needed, ...(composed ? [] : composition)]
            .filter((name) => !isNamedOnly && valueInForce(action, name, call, variant) === undefined)
            .filter((name) => !isSaidToBeUnknown(action, name, call, variant))
            .map((name) => `${action.id} ${call} ${variant} ${name}`);
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("questions are questions", () => {
    const questions = values
      .flatMap(({ entry }) => objectsIn(entry.value))
      .flatMap(({ question }) => (typeof question === "string" ? question : []));
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter((question) => !question.endsWith("?"))).toEqual([]);
  });

  it("requirements name the problem in kebab-case", () => {
    const ids = actions.flatMap(({ requirements }) => (requirements ?? []).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it("each call of each field has a largest grant", () => {
    const missing = actions.flatMap((action) =>
      callsOf(action).flatMap((call) =>
        variantsOf(action, call)
          .filter(
            (variant) =>
              valueInForce(action, "namedWithoutChapter", call, variant) === undefined &&
              !isSaidToBeUnknown(action, "grantCap", call, variant) &&
              !isSaidToBeUnknown(action, "lumpSums", call, variant) &&
              (valueInForce(action, "grantCap", call, variant) === undefined) ===
                (valueInForce(action, "lumpSums", call, variant) === undefined),
          )
          .map((variant) => `${action.id} ${call} ${variant}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("variants", () => {
  it("are called something where there are any", () => {
    const unnamed = actions.filter(({ variants, variantsAre }) => variants.length > 0 !== (variantsAre !== undefined));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

describe("the points of an award", () => {
  const all = actions.flatMap(({ id, values: { awardThreshold = [] } }) =>
    awardThreshold.map((entry) => ({ id, ...entry })),
  );

  it("are there for every action and variant with a chapter in the Guide of 2026", () => {
    const missing = actions
      .filter(({ calls }) => calls[1] === null)
      .flatMap((action) =>
        variantsOf(action, 2026)
          .filter(
            (variant) =>
              valueInForce(action, "namedWithoutChapter", 2026, variant) === undefined &&
              valueInForce(action, "awardThreshold", 2026, variant) === undefined,
          )
          .map((variant) => `${action.id} ${variant}`),
      );
    expect(missing).toEqual([]);
  });

  it("are of 100, and none of a criterion is below two fifths of its points", () => {
    expect(all).toHaveLength(15);
    for (const { id, value } of all) {
      if (value === null) throw new Error(`${id} has an end`);
      const { total, ...criteria } = value;
      const points = Object.values(criteria);
      expect([60, 70, 75], id).toContain(total);
      expect(
        points.reduce((sum, { outOf }) => sum + outOf, 0),
        id,
      ).toBe(100);
      expect(
        points.every(({ atLeast, outOf }) => atLeast <= outOf && atLeast / outOf >= 0.4),
        id,
      ).toBe(true);
    }
  });

  it.each([
    ["cooperation-partnerships", 70, [13, 15, 10, 13]],
    ["european-partnerships-school-development", 70, [8, 15, 10, 18]],
    ["centres-of-vocational-excellence", 75, [18, 13, 11, 11]],
    ["alliances-for-innovation", 70, [13, 16, 13, 11]],
    ["erasmus-mundus-joint-masters", 70, [22, 15, 10, 10]],
    ["erasmus-mundus-design-measures", 60, [16, 12, 12, 10]],
    ["capacity-building-sport", 60, [15, 10, 10, 15]],
    ["jean-monnet-networks", 70, [15, 15, 15, 15]],
  ])("of %s are %i, as the Guide says", (id, total, least) => {
    const value = all.find((entry) => entry.id === id)?.value;
    expect(value?.total).toBe(total);
    expect([value?.relevance, value?.design, value?.partnership, value?.impact].map((one) => one?.atLeast)).toEqual(
      least,
    );
  });
});

describe("words", () => {
  it("every word names one action, and at most one variant", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { words, action, variant } of actionWords()) {
      for (const word of new Set(words.map(wordKey))) {
        const owner = owners.get(word);
        const its = `${action} ${variant ?? ""}`;
        if (owner !== undefined && owner !== its) shared.push(`${word}: ${owner} and ${its}`);
        owners.set(word, its);
      }
    }
    expect(owners.size).toBeGreaterThan(100);
    expect(shared).toEqual([]);
  });

  it("every word of an action's variants names one of them", () => {
    const shared = actions.flatMap((action) => {
      const words = action.variants.flatMap(({ id }) => [...new Set(wordsOfVariant(id).map(wordKey))]);
      return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${action.id}: ${word}`);
    });
    expect(shared).toEqual([]);
  });

  it("every variant has a label", () => {
    const labelled = new Set([...fieldWords, ...projectTypeWords].map(({ id }) => id));
    const parts = actions.flatMap(({ variants }) => variants.flatMap(({ id }) => id.split("/")));
    expect(parts.filter((part) => !labelled.has(part))).toEqual([]);
  });

  it("every category word names one category, and every category used has words", () => {
    const words = categoryWords.flatMap(({ id, label, words }) => [
      ...new Set([id, label, ...words, ...inOtherLanguages(label)].map(wordKey)),
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    const known = new Set(categoryWords.map(({ id }) => id));
    const used = [
      ...suggestedCategories.flatMap(({ categories }) => categories),
      ...actions.flatMap(({ values }) => (values.categories ?? []).flatMap(({ value }) => value ?? [])),
      ...actions.flatMap(({ values }) => (values.paidInFull ?? []).flatMap(({ value }) => value ?? [])),
      ...listsNamed("categories"),
      ...listsNamed("spendsOn"),
      ...budgetTableRows.flatMap(({ categories }) => categories),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !used.includes(id))).toEqual([]);
  });

  it("the suggested categories are for actions and variants that exist", () => {
    for (const { action, calls, variants } of suggestedCategories) {
      const its = actions.find(({ id }) => id === action);
      expect(its, action).toBeDefined();
      expect(calls[0]).toBeGreaterThanOrEqual(its?.calls[0] ?? Number.POSITIVE_INFINITY);
      expect((variants ?? []).filter((name) => !its?.variants.some(({ id }) => id === name))).toEqual([]);
    }
  });
});
