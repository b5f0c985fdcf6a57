// Lists of spreadsheets as people write them: ids, addresses, comments, and lines that are neither.

import { expect, it } from "vitest";
import { sheetListOf } from "../../src/cli/google-sheets/sheet-list.ts";

const id = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";

it.each([
  id,
  `https://docs.google.com/spreadsheets/d/${id}`,
  `https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing`,
  `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
  `https://docs.google.com/spreadsheets/u/1/d/${id}/edit?gid=12#gid=12`,
  `https://docs.google.com/a/example.org/spreadsheets/d/${id}/edit`,
  `docs.google.com/spreadsheets/d/${id}`,
  `https://drive.google.com/open?id=${id}`,
  `https://drive.google.com/file/d/${id}/view`,
  `  ${id}   # Norrvik, second round`,
])("finds the spreadsheet in “%s”", (line) => {
  expect(sheetListOf(line, "ids.txt")).toEqual({ ids: [id], faults: [] });
});

it("takes each once, in the order of the list, past comments and empty lines, with any line ends", () => {
  const other = `${id.slice(0, -1)}X`;
  const text = `\ufeff# our plans\r\n\r\n${other}\r\nhttps://docs.google.com/spreadsheets/d/${id}/edit#gid=3 # ours\n${other}`;
  expect(sheetListOf(new TextDecoder().decode(new TextEncoder().encode(text)), "ids.txt").ids).toEqual([other, id]);
});

it.each([
  ["plan.xlsx", "neither the id nor the address"],
  [`https://example.org/spreadsheets/d/${id}`, "neither the id nor the address"],
  ["https://docs.google.com/document/", "neither the id nor the address"],
  ["https://docs.google.com/spreadsheets/d/e/2PACX-1vTmZk0123456789012345678901234567890/pubhtml", "published copy"],
])("says of %s in which line it stands and what would work", (line, words) => {
  const { ids, faults } = sheetListOf(`${id}\n${line}`, "ids.txt");
  expect(ids).toEqual([id]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("ids.txt, line 2: ");
  expect(faults[0]).toContain(words);
});

it("says that nothing is named", () => {
  expect(sheetListOf("# nothing yet\n", "ids.txt").faults).toEqual([
    "ids.txt: no spreadsheet is named in it. Write one id or address a line.",
  ]);
});
