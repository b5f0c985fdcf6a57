// Developer metadata: hidden keys and values on the spreadsheet, a sheet, a whole row or a whole column.

import { type Area, areasMeet } from "../univer/area.ts";
import { type Holder, indexesWithFields, readFields, writeField } from "../univer/metadata.ts";
import type { GoogleContext } from "./context.ts";
import { refuseReader } from "./protection.ts";
import { member } from "./supported.ts";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

/** The part of the workbook a finder looks in. */
export interface SearchPlace {
  readonly sheetId?: string;
  readonly area?: Area;
}

const FIELD = "developerMetadata";
/** Google allows so many characters of keys and values on a sheet, and as many on the spreadsheet. */
const QUOTA = 30_000;

const locationTypes = { workbook: "SPREADSHEET", sheet: "SHEET", row: "ROW", column: "COLUMN" } as const;

/** Adds an entry; `given` is key, then value and visibility in any of Google's combinations. */
export function addMetadata(context: GoogleContext, holder: Holder, given: readonly unknown[]): void {
  const [key, ...rest] = given.map((one) => (one === null || one === undefined ? null : String(one)));
  if (!key) throw context.make.error("Developer metadata needs a key.");
  const visibility = rest.find((one) => one === "DOCUMENT" || one === "PROJECT") ?? "DOCUMENT";
  const value = rest.find((one) => one !== visibility) ?? null;
  const id = Math.floor(Math.random() * 2_000_000_000) + 1;
  store(context, holder, [...entriesOf(context, holder), { id, key, value, visibility }]);
}

/** The entries directly on the holder. */
export function metadataOf(context: GoogleContext, holder: Holder): Metadata[] {
  const found = context.make.array<Metadata>();
  for (const entry of entriesOf(context, holder)) found.push(wrap(context, holder, entry.id));
  return found;
}

/** A finder over the whole workbook, one sheet, or the rows and columns that cross an area. */
export function metadataFinder(context: GoogleContext, place: SearchPlace): Finder {
  const wanted: { key?: string; value?: string; id?: number; type?: string; visibility?: string } = {};
  const methods: Pick<
    Finder,
    "find" | "onIntersectingLocations" | "withId" | "withKey" | "withLocationType" | "withValue" | "withVisibility"
  > = {
    withKey(key) {
      wanted.key = key;
      return self;
    },
    withValue(value) {
      wanted.value = value;
      return self;
    },
    withId(id) {
      wanted.id = id;
      return self;
    },
    withLocationType(type) {
      wanted.type = String(type);
      return self;
    },
    withVisibility(visibility) {
      wanted.visibility = String(visibility);
      return self;
    },
    onIntersectingLocations: () => self,
    find() {
      context.access.pass("read", "DeveloperMetadataFinder.find");
      const found = context.make.array<Metadata>();
      for (const holder of holders(context, place)) {
        if (wanted.type !== undefined && wanted.type !== locationTypes[holder.kind]) continue;
        for (const entry of entriesOf(context, holder)) {
          if (wanted.key !== undefined && wanted.key !== entry.key) continue;
          if (wanted.value !== undefined && wanted.value !== entry.value) continue;
          if (wanted.id !== undefined && wanted.id !== entry.id) continue;
          if (wanted.visibility !== undefined && wanted.visibility !== entry.visibility) continue;
          found.push(wrap(context, holder, entry.id));
        }
      }
      return found;
    },
  };
  const self: Finder = context.supported<Finder>("SpreadsheetApp.DeveloperMetadataFinder", methods);
  return self;
}

function holders(context: GoogleContext, { sheetId, area }: SearchPlace): Holder[] {
  const { engine } = context;
  const found: Holder[] = sheetId === undefined ? [{ kind: "workbook" }] : [];
  const sheets = engine.workbook.getSheets().filter((sheet) => sheetId === undefined || sheet.getSheetId() === sheetId);
  for (const sheet of sheets) {
    const id = sheet.getSheetId();
    if (area === undefined) found.push({ kind: "sheet", sheetId: id });
    for (const kind of ["row", "column"] as const) {
      const last = kind === "row" ? sheet.getColumnCount() - 1 : sheet.getRowCount() - 1;
      for (const index of indexesWithFields(engine, id, kind)) {
        const cells =
          kind === "row"
            ? { startRow: index, endRow: index, startColumn: 0, endColumn: last }
            : { startRow: 0, endRow: last, startColumn: index, endColumn: index };
        if (area === undefined || areasMeet(area, cells)) found.push({ kind, sheetId: id, index });
      }
    }
  }
  return found;
}

function entriesOf(context: GoogleContext, holder: Holder): readonly Entry[] {
  const field = readFields(context.engine, holder)[FIELD];
  return Array.isArray(field) ? field : [];
}

function store(context: GoogleContext, holder: Holder, entries: readonly Entry[]): void {
  const length = entries.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (length > QUOTA) throw context.make.error("You have exceeded the developer metadata storage quota.");
  context.engine.asScript(() => writeField(context.engine, holder, FIELD, entries.length > 0 ? entries : undefined));
}

/** The entry wherever its row or column is now: it is found again by its number. */
function wrap(context: GoogleContext, firstHolder: Holder, id: number): Metadata {
  const find = (): { holder: Holder; entry: Entry } => {
    const sheetId = firstHolder.kind === "workbook" ? undefined : firstHolder.sheetId;
    const places = [firstHolder, ...holders(context, sheetId === undefined ? {} : { sheetId })];
    for (const holder of places) {
      const entry = entriesOf(context, holder).find((one) => one.id === id);
      if (entry) return { holder, entry };
    }
    throw context.make.error("The developer metadata was removed.");
  };
  const change = (changed: Partial<Entry>) => {
    context.access.pass("write", "DeveloperMetadata.set");
    refuseReader(context);
    const { holder } = find();
    const entries = entriesOf(context, holder).map((one) => (one.id === id ? { ...one, ...changed } : one));
    store(context, holder, entries);
    return self;
  };
  const methods: Pick<
    Metadata,
    | "getId"
    | "getKey"
    | "getLocation"
    | "getValue"
    | "getVisibility"
    | "remove"
    | "setKey"
    | "setValue"
    | "setVisibility"
  > = {
    getId: () => id,
    getKey: () => find().entry.key,
    getValue: () => find().entry.value,
    getVisibility: () => member(find().entry.visibility),
    getLocation: () => location(context, find().holder),
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
    setVisibility: (visibility) => change({ visibility: String(visibility) }),
    remove() {
      context.access.pass("write", "DeveloperMetadata.remove");
      refuseReader(context);
      const { holder } = find();
      store(
        context,
        holder,
        entriesOf(context, holder).filter((one) => one.id !== id),
      );
    },
  };
  const self: Metadata = context.supported<Metadata>("SpreadsheetApp.DeveloperMetadata", methods);
  return self;
}

function location(context: GoogleContext, holder: Holder): Location {
  const line = (kind: "row" | "column") => {
    if (holder.kind !== kind) return null;
    const sheet = context.engine.sheet(holder.sheetId);
    const [row, column] = [
      { startRow: holder.index, endRow: holder.index },
      { startColumn: holder.index, endColumn: holder.index },
    ];
    const area: Area =
      kind === "row"
        ? { ...row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
        : { ...column, startRow: 0, endRow: sheet.getRowCount() - 1 };
    return context.range(holder.sheetId, area);
  };
  const methods: Pick<Location, "getColumn" | "getLocationType" | "getRow" | "getSheet" | "getSpreadsheet"> = {
    getLocationType: () => member(locationTypes[holder.kind]),
    getColumn: () => line("column"),
    getRow: () => line("row"),
    getSheet: () => (holder.kind === "sheet" ? context.sheet(holder.sheetId) : null),
    getSpreadsheet: () => (holder.kind === "workbook" ? context.spreadsheet() : null),
  };
  return context.supported<Location>("SpreadsheetApp.DeveloperMetadataLocation", methods);
}
