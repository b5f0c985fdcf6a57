// Names, first lines and words that hold for every file.

import { expect, it } from "vitest";
import { textOf, trackedFiles } from "./tracked-files.ts";

const files = trackedFiles();
const sources = files.filter((file) => /\.(ts|tsx|css)$/.test(file));

/** Names that others settle: tools look for them, or readers do. */
const SETTLED =
  /^(README|CHANGELOG|CONTRIBUTING|LICENSE|NOTICE|AGENTS|CLAUDE|CODE_OF_CONDUCT|SECURITY|PRIVACY)(\.md)?$/;

it("file and folder names are in kebab-case", () => {
  const wrong = files.filter((file) =>
    file.split("/").some((name) => !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) && !SETTLED.test(name)),
  );
  expect(wrong).toEqual([]);
});

it("every source file starts with a sentence on what it is for", () => {
  const wrong = sources.filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*?)\s*\S.{15,}/.test(textOf(file)));
  expect(wrong).toEqual([]);
});

it("there are no barrels: nothing is exported on behalf of another file", () => {
  const wrong = sources.filter(
    (file) => /(^|\/)index\.tsx?$/.test(file) || /^export\s[^;"'=(]*\bfrom\s*["']/m.test(textOf(file)),
  );
  expect(wrong.filter((file) => !file.endsWith(".test.ts"))).toEqual([]);
});

/** Spelt in pieces, so that this file does not hold what it forbids. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["unfinished work", new RegExp(`\\b(TO${""}DO|FIX${""}ME|X${""}XX|HA${""}CK)\\b`)],
  ["a path of somebody's machine", /(?<![\w./*-])\/(work|root|home|Users)\/[a-z]/],
  [
    "a package registry",
    new RegExp(`registry\\.${"npm"}js|registry\\.${"yarn"}pkg|arti${""}factory|ver${""}daccio`, "i"),
  ],
  ["a type check or lint rule switched off", new RegExp(`@ts-${"ignore"}|@ts-${"nocheck"}|as unknown ${"as"}\\b`)],
];

it.each(FORBIDDEN)("no file holds %s", (_name, pattern) => {
  const texts = files.filter((file) => !/\.(xlsx|xls|ods|png|ico|woff2?)$/.test(file) && file !== "package-lock.json");
  const wrong = texts.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
  expect(wrong).toEqual([]);
});
