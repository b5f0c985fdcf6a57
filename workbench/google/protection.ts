// Protected ranges and sheets, and files that a person may only read: who may write where.

import { isReader } from "../host/person.ts";
import { type Area, areasMeet } from "../univer/area.ts";
import { readFields, writeField } from "../univer/metadata.ts";
import type { GoogleContext } from "./context.ts";
import { member } from "./supported.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

interface Entry {
  readonly id: number;
  readonly sheetId: string;
  /** Missing when the whole sheet is protected. */
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Whether other people than the owner may edit it. */
  readonly canEdit: boolean;
}

/** What Google says of protected cells, and of every cell to somebody who may only read the file. */
export const refusal =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

const FIELD = "protections";

/** Protects cells, or with no area the sheet. `canEdit` false makes writing to them fail for all but the owner. */
export function protectArea(context: GoogleContext, sheetId: string, area?: Area, canEdit = true): Protection {
  const id = Math.floor(Math.random() * 2_000_000_000) + 1;
  const entry: Entry = { id, sheetId, ...(area ? { area } : {}), description: "", warningOnly: false, canEdit };
  store(context, [...all(context), entry]);
  return wrap(context, id);
}

/** The protections of a kind, of one sheet or of the whole spreadsheet. */
export function protections(context: GoogleContext, type: unknown, sheetId?: string): Protection[] {
  refuseReader(context);
  const found = context.make.array<Protection>();
  for (const entry of all(context)) {
    if (sheetId !== undefined && entry.sheetId !== sheetId) continue;
    if ((String(type) === "SHEET") === (entry.area === undefined)) found.push(wrap(context, entry.id));
  }
  return found;
}

/** Whether the person who is there now may write into these cells. */
export function mayWrite(context: GoogleContext, sheetId: string, area: Area): boolean {
  const { person } = context.settings;
  if (isReader(person)) return false;
  return all(context).every(
    (entry) =>
      entry.sheetId !== sheetId || canEditIt(context, entry) || (entry.area && !areasMeet(entry.area, area)) === true,
  );
}

/** Throws as Google does when the cells may not be edited. */
export function refuseIfProtected(context: GoogleContext, sheetId: string, area: Area): void {
  if (!mayWrite(context, sheetId, area)) throw context.make.error(refusal);
}

/** Throws as Google does when nothing in the file may be changed. */
export function refuseReader(context: GoogleContext): void {
  if (isReader(context.settings.person)) throw context.make.error(refusal);
}

function canEditIt(context: GoogleContext, { canEdit, warningOnly }: Entry): boolean {
  const { right } = context.settings.person;
  return right === "owner" || (right === "editor" && (canEdit || warningOnly));
}

function all(context: GoogleContext): readonly Entry[] {
  const field = readFields(context.engine, { kind: "workbook" })[FIELD];
  return Array.isArray(field) ? field : [];
}

function store(context: GoogleContext, entries: readonly Entry[]): void {
  writeField(context.engine, { kind: "workbook" }, FIELD, entries.length > 0 ? entries : undefined);
}

function wrap(context: GoogleContext, id: number): Protection {
  const entry = (): Entry => {
    const found = all(context).find((one) => one.id === id);
    if (!found) throw context.make.error("The protection was removed.");
    return found;
  };
  const change = (changed: Partial<Entry>) => {
    context.access.pass("write", "Protection.set");
    refuseReader(context);
    store(
      context,
      all(context).map((one) => (one.id === id ? { ...one, ...changed } : one)),
    );
    return self;
  };
  const methods: Pick<
    Protection,
    | "canEdit"
    | "getDescription"
    | "getProtectionType"
    | "getRange"
    | "getUnprotectedRanges"
    | "isWarningOnly"
    | "remove"
    | "setDescription"
    | "setWarningOnly"
  > = {
    canEdit: () => canEditIt(context, entry()),
    getDescription: () => entry().description,
    getProtectionType: () => member(entry().area ? "RANGE" : "SHEET"),
    getRange() {
      const { sheetId, area } = entry();
      const sheet = context.engine.sheet(sheetId);
      const whole = {
        startRow: 0,
        startColumn: 0,
        endRow: sheet.getRowCount() - 1,
        endColumn: sheet.getColumnCount() - 1,
      };
      return context.range(sheetId, area ?? whole);
    },
    getUnprotectedRanges: () => context.make.array(),
    isWarningOnly: () => entry().warningOnly,
    setDescription: (description) => change({ description }),
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    remove() {
      context.access.pass("write", "Protection.remove");
      refuseReader(context);
      store(
        context,
        all(context).filter((one) => one.id !== id),
      );
    },
  };
  const self: Protection = context.supported<Protection>("SpreadsheetApp.Protection", methods);
  return self;
}
