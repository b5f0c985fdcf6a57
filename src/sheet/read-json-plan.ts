// Reads a plan from its JSON form. Values are read as cells are; only a wrong shape is an error.
import { type CountryCode, emptyPlan, type Partner, type Plan, type ReadProblem } from "../model/plan.ts";
import type { Cell } from "./cell.ts";
import { lineKeys, lineReader } from "./read-line.ts";
import { partnerKeys, partnerReader } from "./read-partner.ts";
import { type ProjectAnswers, projectKeys, readProject } from "./read-project.ts";
import { workPackageKeys, workPackageReader } from "./read-work-package.ts";
import { RowReader } from "./row-reader.ts";
import { type WordReaders, wordReaders } from "./word-readers.ts";

export type JsonPlan = { readonly plan: Plan } | { readonly error: string };

/** Own members only: a member called like a method of every object is not there. */
type Members = ReadonlyMap<string, unknown>;

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

function membersOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

function asCell(value: unknown, name: string): Cell | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ShapeError(`${name} is ${shown(value)}. Write a text, a number, true or false.`);
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

function asObjects(value: unknown, name: string, what: string): readonly Members[] {
  return asList(value, name, what).map((one, index) => {
    const members = membersOf(one);
    if (members !== undefined) return members;
    throw new ShapeError(`${name}[${index}] is ${shown(one)}. Write an object with the members of ${what}: { … }.`);
  });
}

function cellsOf(members: Members, keys: readonly string[], name: string): (Cell | undefined)[] {
  return keys.map((key) => asCell(members.get(key), `${name}.${key}`));
}

function withJsonMembers(
  partner: Partner,
  members: Members,
  name: string,
  reader: RowReader,
  words: WordReaders,
): Partner {
  const countries: CountryCode[] = [];
  for (const country of asTexts(members.get("members"), `${name}.members`)) {
    const code = reader.value(country, "members", "country", words.country);
    if (code !== undefined) countries.push(code);
  }
  const level = reader.text(asCell(members.get("level"), `${name}.level`), "level");
  const forProfit = asCell(members.get("forProfit"), `${name}.forProfit`);
  return {
    ...partner,
    flags: asTexts(members.get("flags"), `${name}.flags`),
    level: level ?? partner.level,
    forProfit: reader.value(forProfit, "forProfit", "yes-no", words.yesNo)?.answer,
    members: countries,
    unreadable: reader.unreadable,
  };
}

function readMembers(value: unknown): Plan {
  const members = membersOf(value);
  if (members === undefined) {
    throw new ShapeError(
      `The plan is ${shown(value)}. Write an object: { "action": …, "call": …, "partners": [ … ] }.`,
    );
  }
  const problems: ReadProblem[] = [];
  const words = wordReaders();
  const answers: { -readonly [Key in keyof ProjectAnswers]: ProjectAnswers[Key] } = {};
  for (const key of projectKeys) {
    const cell = asCell(members.get(key), key);
    if (cell !== undefined) answers[key] = cell;
  }
  const project = readProject(answers, problems);

  const rows = new RowReader(problems, "partners");
  const readPartner = partnerReader(inOrder(partnerKeys), rows, words);
  const partners = asObjects(members.get("partners"), "partners", "partners").flatMap((own, index) => {
    const name = `partners[${index}]`;
    const partner = readPartner(cellsOf(own, partnerKeys, name), index + 1);
    return partner === undefined ? [] : [withJsonMembers(partner, own, name, rows, words)];
  });

  const readLine = lineReader(inOrder(lineKeys), new RowReader(problems, "budget"), words);
  const lines = asObjects(members.get("lines"), "lines", "budget lines").flatMap(
    (own, index) => readLine(cellsOf(own, lineKeys, `lines[${index}]`), index + 1) ?? [],
  );

  const readWorkPackage = workPackageReader(inOrder(workPackageKeys), new RowReader(problems, "workPackages"));
  const listed = asObjects(members.get("workPackages"), "workPackages", "work packages");
  const workPackages = listed.flatMap(
    (own, index) => readWorkPackage(cellsOf(own, workPackageKeys, `workPackages[${index}]`), index + 1) ?? [],
  );

  const priorities = asTexts(members.get("priorities"), "priorities");
  return { ...emptyPlan, ...project, partners, lines, workPackages, priorities, problems };
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
