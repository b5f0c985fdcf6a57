// Protected ranges and sheets. The one person here may edit all of them, unless a test protects cells against scripts.

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
  readonly canEdit: boolean;
}

const FIELD = "protections";

/** Protects cells, or with no area the sheet. `canEdit` false makes writing to them fail. */
export function protectArea(context: GoogleContext, sheetId: string, area?: Area, canEdit = true): Protection {
  const id = Math.floor(Math.random() * 2_000_000_000) + 1;
  const entry: Entry = { id, sheetId, ...(area ? { area } : {}), description: "", warningOnly: false, canEdit };
  store(context, [...all(context), entry]);
  return wrap(context, id);
}

/** The protections of a kind, of one sheet or of the whole spreadsheet. */
export function protections(context: GoogleContext, type: unknown, sheetId?: string): Protection[] {
  const found = context.make.array<Protection>();
  for (const entry of all(context)) {
    if (sheetId !== undefined && entry.sheetId !== sheetId) continue;
    if ((String(type) === "SHEET") === (entry.area === undefined)) found.push(wrap(context, entry.id));
  }
  return found;
}

/** Throws as Google does when the cells may not be edited. */
export function refuseIfProtected(context: GoogleContext, sheetId: string, area: Area): void {
  const forbidden = all(context).some(
    (entry) =>
      entry.sheetId === sheetId && !entry.canEdit && !entry.warningOnly && (!entry.area || areasMeet(entry.area, area)),
  );
  if (forbidden) {
    throw context.make.error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
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
    canEdit: () => entry().canEdit,
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
      store(
        context,
        all(context).filter((one) => one.id !== id),
      );
    },
  };
  const self: Protection = context.supported<Protection>("SpreadsheetApp.Protection", methods);
  return self;
}
