// Google's Filter, as far as telling that there is one and where.

import type { GoogleContext } from "./context.ts";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The filter of the sheet, null when it has none. */
export function filterOf(context: GoogleContext, sheetId: string): Filter | null {
  const { engine } = context;
  const model = engine.filters.getFilterModel(engine.unitId, sheetId);
  if (!model) return null;
  const methods: Pick<Filter, "getRange" | "remove"> = {
    getRange: () => context.range(sheetId, model.getRange()),
    remove() {
      context.access.pass("write", "Filter.remove");
      const { RemoveSheetsFilterMutation } = engine.packages.sheetsFilter;
      engine.asScript(() => engine.run(RemoveSheetsFilterMutation.id, { unitId: engine.unitId, subUnitId: sheetId }));
    },
  };
  return context.supported<Filter>("SpreadsheetApp.Filter", methods);
}
