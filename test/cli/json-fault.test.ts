// Where a text stops being JSON, against what JSON.parse says.

import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "../../src/cli/json-fault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "0",
  "-",
  ".",
  "e",
  "\n",
  " ",
  "true",
  "nul",
  "'",
  "/",
  "\u00e9",
  "\ufeff",
];

it("finds a fault exactly where JSON.parse finds one", () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom("", ...pieces))
    .map(([text, at, cut, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + cut);
    });
  const scrap = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(damaged, scrap), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['{"a": 1,}', 1, 9, "a comma stands before }. Take the comma out."],
  ["[1, 2,\n]", 2, 1, "a comma stands before ]. Take the comma out."],
  ['{"a": 1 "b": 2}', 1, 9, "here a comma or } is missing."],
  ['{"a" 1}', 1, 6, "after a name stands a colon and its value."],
  ['{"a": }', 1, 7, "a value is missing here: a text, a number, true, false, null, { … } or [ … ]."],
  ["{a: 1}", 1, 2, 'names stand between double quotes: "a".'],
  ["{'a': 1}", 1, 2, 'texts stand between straight double quotes: "…".'],
  ['{"a": True}', 1, 7, "True means nothing in JSON. Write true, false or null."],
  ['{"a": 07}', 1, 7, "07 is no number in JSON. Write for example 250000 or 1234.56."],
  ['{"a": 1} // plan', 1, 10, "JSON has no comments. Take it out."],
  [
    '{\n  "a": "x\n}',
    2,
    10,
    'a line break stands inside a text. End the text with " on its line, or write \\n for a line break.',
  ],
  ['{"a": "C:\\Users"}', 1, 10, "\\U is no character in JSON. A backslash itself is written \\\\."],
  ['{"a": "x', 1, 7, 'this text is never closed. It needs " at its end.'],
  ['{"a": [1, {"b": 2', 1, 18, "the end is missing: } ] }"],
  ['{"a": [1}', 1, 9, "[ is closed with }. Write ] here."],
  [
    '{"a": 1}}',
    1,
    9,
    "the plan has ended before this. Take the rest out, or put several plans in a list: [ {…}, {…} ].",
  ],
  [" \n", 1, 1, "there is nothing in it."],
])("%j", (text, line, column, message) => {
  expect(jsonFault(text)).toEqual({ line, column, message });
});
