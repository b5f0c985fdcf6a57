// Every page of docs/reference/.

import { actionPages } from "./actions.ts";
import { columnsPage } from "./columns.ts";
import { countriesPage } from "./countries.ts";
import { functionsPage } from "./functions.ts";
import type { ReferencePage } from "./page.ts";
import { rulesPage } from "./rules.ts";
import { tablesPage } from "./tables.ts";

export function referencePages(): readonly ReferencePage[] {
  return [functionsPage(), rulesPage(), columnsPage(), countriesPage(), tablesPage(), ...actionPages()];
}
