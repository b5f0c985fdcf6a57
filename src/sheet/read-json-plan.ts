// Reads a plan from its JSON form. Values are read as cells are; only a wrong shape is an error.
import { type CountryCode, emptyPlan, type Partner, type Plan, type ReadProblem } from "../model/plan.ts";
import type { Cell } from "./cell.ts";
import { lineKeys, lineReader } from "./read-line.ts";
import { documentsIn, partnerKeys, partnerReader } from "./read-partner.ts";
import { type ProjectAnswers, projectKeys, readProject } from "./read-project.ts";
import { workPackageKeys, workPackageReader } from "./read-work-package.ts";
import { RowReader } from "./row-reader.ts";
import { type WordReaders, wordReaders } from "./word-readers.ts";

export type JsonPlan = { readonly plan: Plan } | { readonly error: string };

/** Of an object as JSON makes it. Only our own names are looked up, and none of them is one that every object has. */
type Members = Readonly<Record<string, unknown>>;

/** Thrown inside this file only; its message becomes the `error`. */
class ShapeError extends Error {}

/** Where `cellsOf` puts the members: in the order of the keys. */
function inOrder(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function hasMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param name of the object; put together with the key only where it is needed, since a plan has thousands of cells. */
function cellOf(members: Members, key: string, name: () => string): Cell | undefined {
  const value = members[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ShapeError(`${name()}${key} is ${shown(value)}. Write a text, a number, true or false.`);
}

function asList(value: unknown, name: string, entries: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new ShapeError(`${name} is ${shown(value)}. Write a list of ${entries}: [ … ].`);
}

function asTexts(value: unknown, name: string): readonly string[] {
  return asList(value, name, "texts").map((one, index) => {
    if (typeof one === "string") return one;
    throw new ShapeError(`${name}[${index}] is ${shown(one)}. Write a text.`);
  });
}

/** What `read` makes of each object of a list; what it makes nothing of is left out. */
function readObjects<Row>(
  value: unknown,
  name: string,
  what: string,
  read: (members: Members, index: number) => Row | undefined,
): Row[] {
  const rows: Row[] = [];
  asList(value, name, what).forEach((one, index) => {
    if (!hasMembers(one))
      throw new ShapeError(`${name}[${index}] is ${shown(one)}. Write an object with the members of ${what}: { … }.`);
    const row = read(one, index);
    if (row !== undefined) rows.push(row);
  });
  return rows;
}

function cellsOf(members: Members, keys: readonly string[], list: string, index: number): (Cell | undefined)[] {
  const name = (): string => `${list}[${index}].`;
  return keys.map((key) => cellOf(members, key, name));
}

function withJsonMembers(
  partner: Partner,
  members: Members,
  name: string,
  reader: RowReader,
  words: WordReaders,
): Partner {
  const countries: CountryCode[] = [];
  for (const country of asTexts(members.members, `${name}.members`)) {
    const code = reader.value(country, "members", "country", words.country);
    if (code !== undefined) countries.push(code);
  }
  const level = reader.text(
    cellOf(members, "level", () => `${name}.`),
    "level",
  );
  const forProfit = cellOf(members, "forProfit", () => `${name}.`);
  return {
    ...partner,
    flags: asTexts(members.flags, `${name}.flags`),
    level: level ?? partner.level,
    forProfit: reader.value(forProfit, "forProfit", "yes-no", words.yesNo)?.answer,
    members: countries,
    unreadable: reader.unreadable,
  };
}

function readMembers(value: unknown): Plan {
  if (!hasMembers(value)) {
    throw new ShapeError(
      `The plan is ${shown(value)}. Write an object: { "action": …, "call": …, "partners": [ … ] }.`,
    );
  }
  const problems: ReadProblem[] = [];
  const words = wordReaders();
  const answers: { -readonly [Key in keyof ProjectAnswers]: ProjectAnswers[Key] } = {};
  for (const key of projectKeys) {
    const cell = cellOf(value, key, () => "");
    if (cell !== undefined) answers[key] = cell;
  }
  const project = readProject(answers, problems);
  const rowsOf = <Row>(list: string, what: string, read: (own: Members, index: number) => Row | undefined): Row[] =>
    readObjects(value[list], list, what, read);

  const rows = new RowReader(problems, "partners");
  const readPartner = partnerReader(inOrder(partnerKeys), rows, words);
  const tracked = new Set<string>();
  const partners = rowsOf("partners", "partners", (own, index) => {
    for (const key of Object.keys(own)) tracked.add(key);
    const partner = readPartner(cellsOf(own, partnerKeys, "partners", index), index + 1);
    return partner && withJsonMembers(partner, own, `partners[${index}]`, rows, words);
  });

  const readLine = lineReader(inOrder(lineKeys), new RowReader(problems, "budget"), words);
  const lines = rowsOf("lines", "budget lines", (own, index) =>
    readLine(cellsOf(own, lineKeys, "lines", index), index + 1),
  );

  const readWorkPackage = workPackageReader(inOrder(workPackageKeys), new RowReader(problems, "workPackages"));
  const workPackages = rowsOf("workPackages", "work packages", (own, index) =>
    readWorkPackage(cellsOf(own, workPackageKeys, "workPackages", index), index + 1),
  );

  const documents = documentsIn((key) => tracked.has(key));
  const priorities = asTexts(value.priorities, "priorities");
  return { ...emptyPlan, ...project, partners, lines, workPackages, priorities, documents, problems };
}

/**
 * Reads a plan from parsed JSON. Rows are numbered from 1; unknown members are ignored. Values that cannot be read are
 * the plan's problems; `error` says which member has a wrong shape, what it is and what would work.
 */
export function readJsonPlan(value: unknown): JsonPlan {
  try {
    return { plan: readMembers(value) };
  } catch (error) {
    if (error instanceof ShapeError) return { error: error.message };
    throw error;
  }
}
