// What the Google services share: the open workbook, the realm they serve, the rules of access, and each other.

import type { Access } from "../host/access.ts";
import type { HostLog } from "../host/log.ts";
import type { Person } from "../host/person.ts";
import type { HostWindow } from "../host/window.ts";
import type { RealmMaker } from "../realm/realm.ts";
import type { Area } from "../univer/area.ts";
import type { Engine } from "../univer/engine.ts";
import type { StoredData } from "./stored-data.ts";
import type { Supported } from "./supported.ts";

/** Shared by all services of one host. */
export interface GoogleContext {
  readonly engine: Engine;
  readonly access: Access;
  /** Makes values of the realm that is running now. */
  readonly make: RealmMaker;
  readonly supported: Supported;
  readonly data: StoredData;
  readonly log: HostLog;
  readonly window: HostWindow;
  readonly settings: HostSettings;
  /** The HTML files of the project by name, such as `Sidebar`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: string, area: Area): GoogleAppsScript.Spreadsheet.Range;
}

/** What a person could choose in Google; may be changed while the host runs. */
export interface HostSettings {
  /** The locale of file and user, such as `en_US` or `sv_SE`. */
  locale: string;
  /** Who is at the spreadsheet now; Session tells the address, where it tells anything. */
  person: Person;
}
