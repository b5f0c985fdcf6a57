// Which rows are one organisation: by OID or PIC, else by name without faculty, department or school.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctOrganisations } from "../../src/model/matching.ts";

interface Row {
  readonly name?: string;
  readonly id?: string;
  readonly country?: string;
}

function distinct(...rows: readonly Row[]): readonly number[] {
  return distinctOrganisations(rows.map(({ name, id, country }) => ({ name, id, country })));
}

function byName(...names: readonly string[]): readonly number[] {
  return distinct(...names.map((name) => ({ name })));
}

describe("by name", () => {
  test.each<[readonly string[]]>([
    [
      [
        "Lund University",
        "LUND  university.",
        "Lund University, Faculty of Law",
        "Lund University - Department of Physics",
      ],
    ],
    [["Faculty of Law, Lund University", "Lund University Faculty of Law", "Lund University (Medical Faculty)"]],
    [["University of Porto", "Faculty of Science of the University of Porto"]],
    [["University of Gothenburg", "University of Gothenburg School of Business, Economics and Law"]],
    [["Lunds universitet", "Lunds universitet, Juridiska fakulteten", "Institutionen för fysik, Lunds universitet"]],
    [["KTH", "KTH, Skolan för arkitektur", "Department of Physics, KTH", "KTH / School of Engineering"]],
    [["Helsingin yliopisto", "Helsingin yliopisto: Oikeustieteellinen tiedekunta"]],
    [["Universität Wien", "Universität Wien Institut für Physik", "Fakultät für Physik, Universität Wien"]],
    [["Université de Lyon", "Université de Lyon – Faculté de droit", "Université de Lyon, École de management"]],
    [["Universidad de Costa Clara", "Universidad de Costa Clara, Facultad de Derecho"]],
    [["Università di Pisa", "Università di Pisa - Dipartimento di Informatica"]],
    [["Uniwersytet Jagielloński", "Uniwersytet Jagielloński, Wydział Prawa"]],
    [["Blekinge Institute of Technology", "Blekinge Institute of Technology, Department of Software"]],
    [["Faculty of Law, Economics and Politics, Aalto University", "Aalto University"]],
    [["School of Engineering, Aalto University", "Aalto University"]],
  ])("%j are one", (names) => {
    expect(byName(...names)).toEqual(names.map(() => 0));
  });

  test.each<[readonly string[]]>([
    [["Blekinge Institute of Technology", "Luleå Institute of Technology"]],
    [["Institute of Technology, Carlow", "Institute of Technology, Tralee"]],
    [["Chamber of Commerce, Stockholm", "Chamber of Commerce, Gothenburg"]],
    [["School of Music, Stockholm", "School of Economics, Stockholm"]],
    [["Faculty of Law", "Faculty of Arts"]],
    [["London School of Economics", "Stockholm School of Economics"]],
    [["Academy of Sciences, Institute of Physics", "Academy of Sciences, Institute of Law"]],
    [["Ilmatieteen laitos", "Terveyden ja hyvinvoinnin laitos"]],
    [["constructor", "__proto__", "toString"]],
  ])("%j are different", (names) => {
    expect(byName(...names)).toEqual(names.map((_, index) => index));
  });

  test("the same name in two countries is two organisations; a row without a country joins one of them", () => {
    expect(
      distinct(
        { name: "Red Cross", country: "FR" },
        { name: "Red Cross", country: "DE" },
        { name: "Red Cross" },
        { name: "Red Cross", country: "DE" },
      ),
    ).toEqual([0, 1, 1, 1]);
  });

  test("rows without a name stand for themselves", () => {
    expect(distinct({}, {}, { name: "" }, { name: "***" }, { name: "\ud800" })).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("by OID or PIC", () => {
  test("the same id is one organisation, however it is written and named", () => {
    expect(
      distinct(
        { name: "Lund University", id: "E10012345" },
        { name: "Lunds universitet", id: "e 1001-2345" },
        { name: "LU", id: "OID: E10012345 / PIC 912345678" },
        { name: "Lunds univ.", id: "912 345 678" },
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  test("different ids are different organisations in spite of the name", () => {
    expect(
      distinct(
        { name: "Lund University", id: "E10012345" },
        { name: "Lund University", id: "E10099999" },
        { name: "Lund University" },
      ),
    ).toEqual([0, 1, 0]);
  });

  test("an OID and a PIC do not contradict each other", () => {
    expect(
      distinct(
        { name: "Lund University", id: "E10012345" },
        { name: "Lund University", id: "912345678" },
        { name: "Lund University", id: "987654321" },
      ),
    ).toEqual([0, 0, 2]);
  });

  test("a placeholder is no id", () => {
    expect(distinct({ name: "A", id: "tbc" }, { name: "B", id: "tbc" }, { name: "C", id: "000000000" })).toEqual([
      0, 1, 2,
    ]);
    expect(distinct({ name: "A", id: "?" }, { name: "A", id: "tbc" })).toEqual([0, 0]);
  });

  test("an id in an unknown form still identifies", () => {
    expect(distinct({ name: "A", id: "10123" }, { name: "B", id: "10-123" }, { name: "A", id: "10124" })).toEqual([
      0, 0, 2,
    ]);
  });
});

test("the order of the rows does not change how many organisations there are", () => {
  const row = fc.record({
    name: fc.constantFrom("X University", "X University, Faculty of Law", "Y College", undefined),
    id: fc.constantFrom("E10000001", "E10000002", "910000001", "910000002", "E10000001 910000002", undefined),
    country: fc.constantFrom("SE", "FI", undefined),
  });
  const shuffled = fc
    .array(row, { maxLength: 8 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, again]) => {
      expect(new Set(distinctOrganisations(again)).size).toBe(new Set(distinctOrganisations(rows)).size);
    }),
    { numRuns: 1000 },
  );
});

test("each index is that of a row of the same organisation, never later than the row", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: fc.string(), id: fc.string(), country: fc.constant("SE") })), (rows) => {
      distinctOrganisations(rows).forEach((first, index, all) => {
        expect(first).toBeLessThanOrEqual(index);
        expect(all[first]).toBe(first);
      });
    }),
  );
});

test("long names and many rows take no time worth mentioning", () => {
  const long = Array.from({ length: 20 }, (_, index) => ({ name: `${index} ${"universitet, ".repeat(4000)}` }));
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: "X University", id: `E${10_000_000 + index}` }));
  const start = performance.now();
  expect(new Set(distinct(...long)).size).toBe(20);
  expect(new Set(distinct(...many)).size).toBe(5000);
  expect(performance.now() - start).toBeLessThan(2000);
});
