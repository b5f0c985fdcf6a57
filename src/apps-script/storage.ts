// What is kept with the file besides its cells: language, accepted findings, and where the tables were last seen.
import * as z from "zod/mini";
import type { Acceptance } from "../check/outcome.ts";
import type { Language } from "../messages/messages.ts";
import type { TableName } from "../model/place.ts";

/** Where a table was when it was last read; tells that it is gone, or that its columns have moved. */
export interface SeenTable {
  readonly sheetId: number;
  readonly tab: string;
  /** Row of the headings and column of each key, as text that is equal for equal places. */
  readonly layout: string;
}

export interface Settings {
  /** Chosen in the panel; else the file's locale decides. */
  readonly language: Language | undefined;
  readonly accepted: readonly Acceptance[];
  readonly tables: { readonly [Table in TableName]?: SeenTable };
  /** What our drop-downs were last made for. */
  readonly purpose: string | undefined;
}

const noSettings: Settings = { language: undefined, accepted: [], tables: {}, purpose: undefined };

/** Names of our properties: `erasmusPlanner.0`, `erasmusPlanner.1` … */
const prefix = "erasmusPlanner.";

/** Google takes 9 KB per value; texts are ASCII here, so characters are bytes. */
const chunkLength = 8000;

let schema: ReturnType<typeof makeSchema> | undefined;

function makeSchema() {
  const seen = z.optional(z.object({ sheetId: z.number(), tab: z.string(), layout: z.string() }));
  return z.object({
    language: z.optional(z.enum(["en", "sv"])),
    accepted: z.array(
      z.object({
        key: z.string(),
        by: z.string(),
        when: z.string(),
        reason: z.string(),
        euro: z.nullable(z.number()),
      }),
    ),
    purpose: z.optional(z.string()),
    tables: z.object({ project: seen, partners: seen, budget: seen, workPackages: seen }),
  });
}

function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function ourChunks(properties: Readonly<Record<string, string>>): string[] {
  const chunks: string[] = [];
  for (let index = 0; ; index++) {
    const chunk = properties[`${prefix}${index}`];
    if (chunk === undefined) return chunks;
    chunks.push(chunk);
  }
}

/** The settings; empty ones where none are kept or they cannot be read. Not in authorisation mode NONE. */
export function readSettings(): Settings {
  const text = ourChunks(PropertiesService.getDocumentProperties().getProperties()).join("");
  if (text === "") return noSettings;
  schema ??= makeSchema();
  try {
    const { language, accepted, tables, purpose } = schema.parse(JSON.parse(text));
    const { project, partners, budget, workPackages } = tables;
    return {
      language,
      accepted,
      purpose,
      tables: {
        ...(project === undefined ? {} : { project }),
        ...(partners === undefined ? {} : { partners }),
        ...(budget === undefined ? {} : { budget }),
        ...(workPackages === undefined ? {} : { workPackages }),
      },
    };
  } catch {
    return noSettings;
  }
}

/** Keeps the settings in place of those before. */
export function writeSettings(settings: Settings): void {
  const text = ascii(JSON.stringify(settings));
  const store = PropertiesService.getDocumentProperties();
  const values: Record<string, string> = {};
  let count = 0;
  for (let start = 0; start < text.length; start += chunkLength) {
    values[`${prefix}${count++}`] = text.slice(start, start + chunkLength);
  }
  store.setProperties(values);
  // A longer text before may have left a chunk after the last one.
  if (store.getProperty(`${prefix}${count}`) !== null) removeSettings(store, count);
}

function removeSettings(store: GoogleAppsScript.Properties.Properties, from: number): void {
  for (const name of store.getKeys()) {
    if (name.startsWith(prefix) && Number(name.slice(prefix.length)) >= from) store.deleteProperty(name);
  }
}

/** Takes everything of ours out of the file's properties and cache. */
export function clearStorage(): void {
  removeSettings(PropertiesService.getDocumentProperties(), 0);
  documentCache()?.removeAll(["notes"]);
}

function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

/** What notes were last painted, table by table; empty when nobody remembers. */
export function readPaintedNotes(): Readonly<Record<string, unknown>> {
  const text = documentCache()?.get("notes");
  if (text === null || text === undefined) return {};
  try {
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
