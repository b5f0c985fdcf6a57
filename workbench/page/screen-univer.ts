// Univer with its screen: grid, tool bar, formula bar, tabs and dialogs.

import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import designEnUs from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiEnUs from "@univerjs/docs-ui/locale/en-US";
import { FunctionType, type IFunctionInfo, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsEnUs from "@univerjs/sheets/locale/en-US";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalFormattingUiEnUs from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import dataValidationEnUs from "@univerjs/sheets-data-validation/locale/en-US";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import dataValidationUiEnUs from "@univerjs/sheets-data-validation-ui/locale/en-US";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import filterEnUs from "@univerjs/sheets-filter/locale/en-US";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import filterUiEnUs from "@univerjs/sheets-filter-ui/locale/en-US";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaEnUs from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnUs from "@univerjs/sheets-formula-ui/locale/en-US";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteUiEnUs from "@univerjs/sheets-note-ui/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numberFormatUiEnUs from "@univerjs/sheets-numfmt-ui/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnUs from "@univerjs/sheets-ui/locale/en-US";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEnUs from "@univerjs/ui/locale/en-US";
import type { DescribedFunction } from "../realm/entry-points.ts";
import type { FunctionClasses } from "../univer/custom-functions.ts";

/** Makes a Univer that draws into `container` and helps with the described functions while they are typed. */
export function createScreenUniver(
  container: HTMLElement,
  functions: FunctionClasses,
  described: readonly DescribedFunction[],
): Univer {
  // As in Google Sheets. A sheet's own default style would not reach cells with drop-downs.
  DEFAULT_STYLES.fs = 10;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designEnUs,
        uiEnUs,
        docsUiEnUs,
        sheetsEnUs,
        sheetsUiEnUs,
        formulaEnUs,
        formulaUiEnUs,
        numberFormatUiEnUs,
        noteUiEnUs,
        dataValidationEnUs,
        dataValidationUiEnUs,
        conditionalFormattingUiEnUs,
        filterEnUs,
        filterUiEnUs,
      ),
    },
    logLevel: LogLevel.ERROR,
    theme: { ...defaultTheme, primary: { ...defaultTheme.primary, ...accent } },
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin, { function: functions }],
    [UniverRenderEnginePlugin],
    [UniverUIPlugin, { container, ribbonType: "simple" }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin],
    [
      UniverSheetsFormulaPlugin,
      { initialFormulaComputing: CalculationMode.FORCED, description: described.map(functionInfo) },
    ],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNoteUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    // With a search field the first typed letter would leave the cell.
    [UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false, showEditOnDropdown: false }],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsFilterUIPlugin],
  ]);
  return univer;
}

/** The accent of the page in Univer's scale. */
const accent = { 500: "#2f6fdc", 600: "#0b57d0", 700: "#0a4db8" };

function functionInfo({ name, summary, parameters }: DescribedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
