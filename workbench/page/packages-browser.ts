// Loads Univer in the browser: the packages the host works through.

import * as core from "@univerjs/core";
import * as dataValidation from "@univerjs/data-validation";
import * as docs from "@univerjs/docs";
import * as formula from "@univerjs/engine-formula";
import * as sheets from "@univerjs/sheets";
import * as sheetsConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import * as sheetsDataValidation from "@univerjs/sheets-data-validation";
import * as sheetsFilter from "@univerjs/sheets-filter";
import * as sheetsFormula from "@univerjs/sheets-formula";
import * as sheetsNote from "@univerjs/sheets-note";
import * as sheetsNumberFormat from "@univerjs/sheets-numfmt";
import type { UniverPackages } from "../univer/packages.ts";

/** The packages, as one bag. */
export const browserPackages: UniverPackages = {
  core,
  formula,
  docs,
  sheets,
  sheetsFormula,
  sheetsNumberFormat,
  sheetsNote,
  dataValidation,
  sheetsDataValidation,
  sheetsConditionalFormatting,
  sheetsFilter,
};
