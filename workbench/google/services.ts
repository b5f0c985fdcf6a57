// Puts the Google services together as the globals of a bundle's realm.

import type { Asking } from "../host/asking.ts";
import { createCacheService } from "./cache-service.ts";
import type { GoogleContext } from "./context.ts";
import { createHtmlService } from "./html-service.ts";
import { createLockService } from "./lock-service.ts";
import { createConsole, createLogger } from "./logger.ts";
import { createPropertiesService } from "./properties-service.ts";
import { createSession } from "./session.ts";
import { createSpreadsheetApp } from "./spreadsheet-app.ts";
import { enumeration } from "./supported.ts";
import { createUi, type UiState } from "./ui.ts";
import { createUtilities } from "./utilities.ts";

/** The globals by name. Services that are not among them do not exist for the bundle. */
export function createServices(
  context: GoogleContext,
  asking: Asking,
  ui: UiState,
  addOnName: string,
): Record<string, object> {
  const { supported } = context;
  const authModes = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];
  return {
    SpreadsheetApp: createSpreadsheetApp(context, createUi(context, asking, ui, addOnName)),
    HtmlService: createHtmlService(context),
    PropertiesService: createPropertiesService(context),
    CacheService: createCacheService(context),
    LockService: createLockService(context),
    Session: createSession(context),
    Utilities: createUtilities(context),
    ScriptApp: supported<Record<string, object>>("ScriptApp", {
      AuthMode: enumeration(supported, "ScriptApp.AuthMode", authModes),
    }),
    Logger: createLogger(context),
    console: createConsole(context),
  };
}
