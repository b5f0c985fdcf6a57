// Reads one partner from the cells of its row.
import { emptyPartner, type Partner } from "../model/plan.ts";
import { readDate } from "./read-date.ts";
import { type Cells, isFilled } from "./row.ts";
import type { RowReader } from "./row-reader.ts";
import type { WordReaders } from "./word-readers.ts";

/** Keys of the columns; the same in the table `partners` of `columns.ts` and in a JSON plan. */
export const partnerKeys = ["name", "country", "type", "role", "id", "eche", "established", "addedValue"] as const;
export type PartnerColumns = Readonly<Record<(typeof partnerKeys)[number], number>>;

/**
 * The partner in a row; `undefined` for a row in which none of its columns is filled.
 * @param at index of each column in `cells`.
 * @param row the row a person sees.
 */
export function readPartner(
  cells: Cells,
  at: PartnerColumns,
  row: number,
  reader: RowReader,
  words: WordReaders,
): Partner | undefined {
  if (!partnerKeys.some((key) => isFilled(cells[at[key]]))) return undefined;
  reader.start(row);
  const name = reader.text(cells[at.name], "name");
  reader.named(name);
  const country = reader.value(cells[at.country], "country", "country", words.country);
  const kind = reader.value(cells[at.type], "type", "organisation-type", words.type);
  return {
    ...emptyPartner,
    row,
    name,
    country,
    type: kind?.type,
    level: kind?.level,
    role: reader.value(cells[at.role], "role", "role", words.role),
    id: reader.text(cells[at.id], "id"),
    eche: reader.value(cells[at.eche], "eche", "yes-no", words.yesNo)?.answer,
    established: reader.value(cells[at.established], "established", "date", readDate),
    addedValue: reader.text(cells[at.addedValue], "addedValue"),
    unreadable: reader.unreadable,
  };
}
