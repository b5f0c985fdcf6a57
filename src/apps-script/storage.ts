// What is kept with the file besides its cells: language, accepted findings, and where the tables were last seen.
import type { Acceptance } from "../check/outcome.ts";
import type { PlanAnswers } from "../check/panel-state.ts";
import { type Language, languages } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";
import { accepted, listOf, number, oneOf, orMissing, orNull, record, text, whole } from "./guards.ts";

/** Where a table was when it was last read; tells that it is gone, or that its columns have moved. */
export interface SeenTable {
  readonly sheetId: number;
  readonly tab: string;
  /** Row of the headings and column of each key, as text that is equal for equal places. */
  readonly layout: string;
}

/** What people decided about this file. */
export interface Answers {
  /** Chosen in the panel; else the file's locale decides. */
  readonly language: Language | undefined;
  readonly accepted: readonly Acceptance[];
  /** About the project, where no cell of their own tabs says it. */
  readonly given: PlanAnswers | null;
}

/** What we saw when we last looked. */
export interface Seen {
  readonly tables: { readonly [Table in TableName]?: SeenTable };
  /** What our drop-downs were last made for. */
  readonly purpose: string | undefined;
}

export type Settings = Answers & Seen;

const noAnswers: Answers = { language: undefined, accepted: [], given: null };
export const nothingSeen: Seen = { tables: {}, purpose: undefined };

/** Names of our properties: `erasmusPlanner.answers.0`, `erasmusPlanner.answers.1` … */
const prefix = "erasmusPlanner.";

/** Kept apart, so that noting where the tables are never overwrites what somebody else has just decided. */
type Part = "answers" | "seen";

/** Google takes 9 KB per value; texts are ASCII here, so characters are bytes. */
const chunkLength = 8000;

type Store = GoogleAppsScript.Properties.Properties;

const keptTable = orMissing(record<SeenTable>({ sheetId: number, tab: text, layout: text }));

export const planAnswers = record<PlanAnswers>({
  action: orNull(text),
  call: orNull(whole),
  variant: orNull(text),
  months: orNull(whole),
  grant: orNull(number),
});

const keptAnswers = record<Answers>({
  language: orMissing(oneOf(languages)),
  accepted: listOf(record<Acceptance>({ key: text, by: text, when: text, reason: text, euro: orNull(number) })),
  // Files of before have none.
  given: (value) => orNull(planAnswers)(value ?? null),
});

const keptSeen = record<Seen>({
  tables: record<Seen["tables"]>({
    project: keptTable,
    partners: keptTable,
    budget: keptTable,
    workPackages: keptTable,
  }),
  purpose: orMissing(text),
});

function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The text kept under a name; empty where there is none. */
function keptText(name: string, properties: Readonly<Record<string, string>>): string {
  let text = "";
  for (let index = 0; ; index++) {
    const chunk = properties[`${prefix}${name}.${index}`];
    if (chunk === undefined) return text;
    text += chunk;
  }
}

/** The kept value of a part; `undefined` where none is kept or it cannot be read. */
function readPart(part: Part, properties: Readonly<Record<string, string>>): unknown {
  const text = keptText(part, properties);
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is kept with the file; nothing where that cannot be read. Not in authorisation mode NONE. */
export function readSettings(): Settings {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  return {
    ...(accepted(keptAnswers, readPart("answers", properties)) ?? noAnswers),
    ...(accepted(keptSeen, readPart("seen", properties)) ?? nothingSeen),
  };
}

function writePart(part: Part, value: Answers | Seen): void {
  writeText(PropertiesService.getDocumentProperties(), part, JSON.stringify(value));
}

function writeText(store: Store, part: string, given: string): void {
  const text = ascii(given);
  const values: Record<string, string> = {};
  let count = 0;
  for (let start = 0; start < text.length; start += chunkLength) {
    values[`${prefix}${part}.${count++}`] = text.slice(start, start + chunkLength);
  }
  // A longer text before may have left chunks after the last one: they are emptied in the same call, so that no half is read.
  const kept = store.getProperties();
  for (; kept[`${prefix}${part}.${count}`]; count++) values[`${prefix}${part}.${count}`] = "";
  store.setProperties(values);
}

/** Keeps what people decided. Hold the document's lock from reading to writing. */
export function writeAnswers({ language, accepted, given }: Answers): void {
  writePart("answers", { language, accepted, given });
}

export function writeSeen({ tables, purpose }: Seen): void {
  writePart("seen", { tables, purpose });
}

/** A person's properties are shared by all files: each has its own name, and the files looked at longest ago give way. */
function ownName(): string {
  return `own.${SpreadsheetApp.getActive().getId()}`;
}

/** Google keeps 500 KB for each person. */
const mostOwn = 400_000;

/** What this person's panel has kept of this file; empty where it has kept nothing. */
export function readOwn(): string {
  return keptText(ownName(), PropertiesService.getUserProperties().getProperties()).slice(timeLength);
}

/** Texts begin with the time when they were written, by which the oldest are known. */
const timeLength = 24;

/** Keeps a JSON text of this person's panel, for this file. */
export function writeOwn(text: string): void {
  const store = PropertiesService.getUserProperties();
  writeText(store, ownName(), new Date().toISOString() + text);
  const all = store.getProperties();
  const names = Object.keys(all).filter((name) => name.startsWith(`${prefix}own.`));
  const files = names
    .filter((name) => name.endsWith(".0"))
    .sort((one, other) => (`${all[one]}` < `${all[other]}` ? 1 : -1));
  let room = mostOwn;
  for (const first of files) {
    const its = names.filter((name) => name.startsWith(first.slice(0, -1)));
    room -= its.reduce((sum, name) => sum + `${all[name]}`.length, 0);
    if (room < 0) for (const name of its) store.deleteProperty(name);
  }
}

function removeProperties(store: Store, begin: string): void {
  for (const name of store.getKeys()) if (name.startsWith(begin)) store.deleteProperty(name);
}

/** Takes everything of ours out of the file's properties and cache, and what this person's panel kept of it. */
export function clearStorage(): void {
  removeProperties(PropertiesService.getDocumentProperties(), prefix);
  removeProperties(PropertiesService.getUserProperties(), `${prefix}${ownName()}.`);
  documentCache()?.removeAll(["notes"]);
}

function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

/** What notes were last painted, table by table; empty when nobody remembers, or the cache is out of order. */
export function readPaintedNotes(): Readonly<Record<string, unknown>> {
  try {
    const text = documentCache()?.get("notes");
    if (text === null || text === undefined) return {};
    const painted: unknown = JSON.parse(text);
    return typeof painted === "object" && painted !== null ? { ...painted } : {};
  } catch {
    return {};
  }
}

export function writePaintedNotes(painted: Readonly<Record<string, unknown>>): void {
  const longest = 6 * 60 * 60;
  documentCache()?.put("notes", JSON.stringify(painted), longest);
}
