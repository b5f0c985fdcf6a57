// Reads cells back by sheet name and A1 notation: what tests in Node and in the browser look at.

import type { ICellData } from "@univerjs/core";
import { hexColor } from "../google/colors.ts";
import { type Area, areaFromA1 } from "../univer/area.ts";
import { displayText, forEachCell, ownStyle, readCell } from "../univer/cells.ts";
import { partsOfSerial } from "../univer/dates.ts";
import { readNotes } from "../univer/notes.ts";
import type { Host } from "./host.ts";

/** A value of a cell; a date is the Date of this realm. */
export type InspectedValue = string | number | boolean | Date;

/** Cells of one sheet. */
export interface InspectedPlace {
  readonly sheetId: string;
  readonly area: Area;
}

/** What can be read of the open workbook. Sheets go by their names, cells by A1 notation. */
export interface Inspector {
  /** Throws when there is no such sheet or the notation names no cells. */
  place(sheet: string, a1: string): InspectedPlace;
  values(sheet: string, a1: string): InspectedValue[][];
  displayed(sheet: string, a1: string): string[][];
  formula(sheet: string, a1: string): string;
  note(sheet: string, a1: string): string;
  /** The colour painted on the cell itself; `#ffffff` for none. */
  backgroundOf(sheet: string, a1: string): string;
  /** The ground colour that conditional formats give the cell, undefined for none. */
  conditionalColour(sheet: string, a1: string): Promise<string | undefined>;
  sheetNames(): string[];
}

/** An inspector of the host's workbook. */
export function createInspector(host: Host): Inspector {
  const { engine } = host;
  const place = (sheet: string, a1: string): InspectedPlace => {
    const found = engine.workbook.getSheetBySheetName(sheet);
    if (!found) throw new Error(`There is no sheet "${sheet}".`);
    const area = areaFromA1(a1, { rows: found.getRowCount(), columns: found.getColumnCount() });
    if (!area) throw new Error(`"${a1}" names no cells.`);
    return { sheetId: found.getSheetId(), area };
  };
  const each = <Item>(
    { sheetId, area }: InspectedPlace,
    item: (cell: ICellData | undefined, row: number, column: number) => Item,
  ): Item[][] => {
    const rows: Item[][] = [];
    forEachCell(engine, sheetId, area, (cell, row, column) => {
      if (column === area.startColumn) rows.push([]);
      rows.at(-1)?.push(item(cell ?? undefined, row, column));
    });
    return rows;
  };
  const reader = ({ sheetId }: InspectedPlace) => {
    const worksheet = engine.sheet(sheetId);
    return (cell: ICellData | undefined, row: number, column: number) => readCell(engine, worksheet, cell, row, column);
  };

  return {
    place,
    values(sheet, a1) {
      const at = place(sheet, a1);
      const read = reader(at);
      return each(at, (cell, row, column): InspectedValue => {
        const { value, isDateSerial } = read(cell, row, column);
        return isDateSerial && typeof value === "number" ? new Date(...partsOfSerial(value)) : value;
      });
    },
    displayed(sheet, a1) {
      const at = place(sheet, a1);
      const read = reader(at);
      const language = host.settings.locale.slice(0, 2);
      return each(at, (cell, row, column) => displayText(engine, read(cell, row, column), language));
    },
    formula: (sheet, a1) => each(place(sheet, a1), (cell) => cell?.f ?? "")[0]?.[0] ?? "",
    note(sheet, a1) {
      const { sheetId, area } = place(sheet, a1);
      return readNotes(engine, sheetId, area).get(`${area.startRow},${area.startColumn}`) ?? "";
    },
    backgroundOf(sheet, a1) {
      const { sheetId, area } = place(sheet, a1);
      const color = ownStyle(engine, engine.sheet(sheetId), area.startRow, area.startColumn).bg?.rgb;
      return (color && hexColor(color)) || "#ffffff";
    },
    async conditionalColour(sheet, a1) {
      const { sheetId, area } = place(sheet, a1);
      const color = async () => {
        await host.settled();
        return host.conditionalStyleAt(sheetId, area.startRow, area.startColumn).bg?.rgb ?? undefined;
      };
      // The first request starts the calculation of the rule's formula, which the second waits for.
      await color();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const found = await color();
      return found === undefined ? undefined : hexColor(found);
    },
    sheetNames: () => engine.workbook.getSheets().map((sheet) => sheet.getName()),
  };
}
