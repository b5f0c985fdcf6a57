// Reads one partner from the cells of its row.
import { type DocumentKey, documentKeys, emptyPartner, type Partner } from "../model/plan.ts";
import { hasCome } from "./has-come.ts";
import { readDate } from "./read-date.ts";
import { type Cells, cellAt, columnsAt, isAnyFilled } from "./row.ts";
import type { RowReader } from "./row-reader.ts";
import type { WordReaders } from "./word-readers.ts";

/** Keys of the columns; the same in the table `partners` of `columns.ts` and in a JSON plan. */
export const partnerKeys = [
  "name",
  "country",
  "type",
  "role",
  "id",
  "eche",
  "established",
  "addedValue",
  "echeCode",
  "mandate",
  "declaration",
  "representative",
  "contact",
] as const;

/** Columns that only somebody has who keeps track of documents; identifiers and contacts stand in any list. */
const ownDocuments = documentKeys.filter((key) => key !== "id" && key !== "contact");

/** The documents that a table has columns for; none where it has no more than the identifier. */
export function documentsIn(has: (key: DocumentKey) => boolean): DocumentKey[] {
  return ownDocuments.some(has) ? documentKeys.filter(has) : [];
}

/**
 * Reads the partner in a row; gives `undefined` for a row in which none of its columns is filled.
 * @param columns index of each column in a row.
 */
export function partnerReader(
  columns: ReadonlyMap<string, number>,
  reader: RowReader,
  words: WordReaders,
): (cells: Cells, row: number) => Partner | undefined {
  const at = columnsAt(partnerKeys, columns);
  const own = partnerKeys.map((key) => at[key]).filter((column) => column >= 0);
  return (cells, row) => {
    if (!isAnyFilled(cells, own)) return undefined;
    reader.start(row);
    const name = reader.text(cellAt(cells, at.name), "name");
    reader.named(name);
    const country = reader.value(cellAt(cells, at.country), "country", "country", words.country);
    const kind = reader.value(cellAt(cells, at.type), "type", "organisation-type", words.type);
    return {
      ...emptyPartner,
      row,
      name,
      country,
      type: kind?.type,
      level: kind?.level,
      role: reader.value(cellAt(cells, at.role), "role", "role", words.role),
      id: reader.text(cellAt(cells, at.id), "id"),
      eche: reader.value(cellAt(cells, at.eche), "eche", "yes-no", words.yesNo)?.answer,
      established: reader.value(cellAt(cells, at.established), "established", "date", readDate),
      addedValue: reader.text(cellAt(cells, at.addedValue), "addedValue"),
      echeCode: reader.text(cellAt(cells, at.echeCode), "echeCode"),
      mandate: hasCome(cellAt(cells, at.mandate)),
      declaration: hasCome(cellAt(cells, at.declaration)),
      representative: reader.text(cellAt(cells, at.representative), "representative"),
      contact: reader.text(cellAt(cells, at.contact), "contact"),
      unreadable: reader.unreadable,
    };
  };
}
