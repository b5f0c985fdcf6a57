// Univer without a screen: the plugins that hold and calculate a workbook, and none that draw it.

import type { Univer } from "@univerjs/core";
import type { FunctionClasses } from "./custom-functions.ts";
import type { UniverPackages } from "./packages.ts";

/** Makes a Univer that knows the given functions; no workbook is open yet. */
export function createHeadlessUniver(packages: UniverPackages, functions: FunctionClasses): Univer {
  const { core } = packages;
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugins([
    [packages.formula.UniverFormulaEnginePlugin, { function: functions }],
    [packages.docs.UniverDocsPlugin],
    [packages.sheets.UniverSheetsPlugin],
    [
      packages.sheetsFormula.UniverSheetsFormulaPlugin,
      { initialFormulaComputing: packages.sheetsFormula.CalculationMode.FORCED },
    ],
    [packages.sheetsNumberFormat.UniverSheetsNumfmtPlugin],
    [packages.sheetsNote.UniverSheetsNotePlugin],
    [packages.dataValidation.UniverDataValidationPlugin],
    [packages.sheetsDataValidation.UniverSheetsDataValidationPlugin],
    [packages.sheetsConditionalFormatting.UniverSheetsConditionalFormattingPlugin],
    [packages.sheetsFilter.UniverSheetsFilterPlugin],
  ]);
  return univer;
}
