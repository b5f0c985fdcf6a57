// SpreadsheetApp: the door to the open spreadsheet, the Ui and the rule builders.

import { newConditionalFormatRule } from "./conditional-format-rule.ts";
import type { GoogleContext } from "./context.ts";
import { newDataValidation } from "./data-validation.ts";
import { enumeration } from "./supported.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Ui = GoogleAppsScript.Base.Ui;

/** Google's enumerations that the workbench's methods take or give. */
const enumerations = {
  BooleanCriteria: ["CUSTOM_FORMULA"],
  BorderStyle: ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
  DataValidationCriteria: [
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CHECKBOX",
    "DATE_IS_VALID_DATE",
    "CUSTOM_FORMULA",
    "NUMBER_BETWEEN",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
  ],
  DeveloperMetadataLocationType: ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
  DeveloperMetadataVisibility: ["DOCUMENT", "PROJECT"],
  ProtectionType: ["RANGE", "SHEET"],
  WrapStrategy: ["WRAP", "OVERFLOW", "CLIP"],
} as const;

/** The service. A formula is calculated after the script has ended, so `flush` has nothing to wait for. */
export function createSpreadsheetApp(context: GoogleContext, ui: Ui): App {
  const { access, supported } = context;
  const open = (method: string) => () => {
    access.pass("open", `SpreadsheetApp.${method}`);
    return context.spreadsheet();
  };
  const methods: Pick<
    App,
    | "flush"
    | "getActive"
    | "getActiveSheet"
    | "getActiveSpreadsheet"
    | "getUi"
    | "newConditionalFormatRule"
    | "newDataValidation"
    | "setActiveRange"
    | "setActiveSheet"
  > = {
    getActive: open("getActive"),
    getActiveSpreadsheet: open("getActiveSpreadsheet"),
    getActiveSheet() {
      access.pass("open", "SpreadsheetApp.getActiveSheet");
      return context.spreadsheet().getActiveSheet();
    },
    setActiveRange: (range) => range.activate(),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
    getUi() {
      if (access.mode() === "CUSTOM_FUNCTION") {
        throw context.make.error("Cannot call SpreadsheetApp.getUi() from this context.");
      }
      return ui;
    },
    newDataValidation: () => newDataValidation(context),
    newConditionalFormatRule: () => newConditionalFormatRule(context),
    flush: () => access.pass("notice", "SpreadsheetApp.flush"),
  };
  const names = Object.entries(enumerations).map(([name, members]) => [
    name,
    enumeration(supported, `SpreadsheetApp.${name}`, members),
  ]);
  const app: Partial<App> = { ...methods, ...Object.fromEntries(names) };
  return supported<App>("SpreadsheetApp", app);
}
