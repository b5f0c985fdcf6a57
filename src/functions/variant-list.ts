// Names several variants of an action in a cell.
import type { Format } from "../messages/messages.ts";
import type { Action } from "../programme/programme.ts";

/** "Lot 1: …; Lot 2: …". Where a field is named, its project types are not named again. */
export function variantList(format: Format, action: Action, ids: readonly string[]): string {
  return ids
    .filter((id) => !ids.includes(id.split("/")[0] ?? id) || !id.includes("/"))
    .map((id) => format.variant(action.id, id))
    .join("; ");
}
