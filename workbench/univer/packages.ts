// The Univer packages the workbench stands on, as one bag: Node and the browser load them differently, all else is shared.

/** One loaded copy of every package that is needed without a screen. */
export interface UniverPackages {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly docs: typeof import("@univerjs/docs");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
  readonly sheetsNumberFormat: typeof import("@univerjs/sheets-numfmt");
  readonly sheetsNote: typeof import("@univerjs/sheets-note");
  readonly dataValidation: typeof import("@univerjs/data-validation");
  readonly sheetsDataValidation: typeof import("@univerjs/sheets-data-validation");
  readonly sheetsConditionalFormatting: typeof import("@univerjs/sheets-conditional-formatting");
  readonly sheetsFilter: typeof import("@univerjs/sheets-filter");
}
