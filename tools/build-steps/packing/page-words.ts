// Reads what is kept in the panel's page instead of the script: languages, and what few ask of sources. Shipped in dist/Code.js.
//
// Apps Script reads the whole script again for every formula, so what only some of them need would cost all. Custom functions may ask the HTML service for a file of their own project.

import { eachText, type SaidText } from "./said-texts.ts";
import type { Spoken } from "./sentences.ts";
import { unpack } from "./unpack.ts";

declare const HtmlService: {
  createHtmlOutputFromFile(name: string): { getContent(): string };
};

/** A language as the page holds it. */
export interface PageWords {
  readonly spoken: Spoken;
  /** What the texts in the data are in this language, in the order of `eachText`. */
  readonly texts: readonly unknown[];
}

/**
 * The page's element with packed data: the length of the JSON, a comma and what was packed. Two of its digits mean
 * something in a page; characters that are no digits stand for them.
 */
export function pageElement(id: string, length: number, text: string): string {
  return `<template id="kept-${id}">${length},${text.replace(/</g, '"').replace(/&/g, "\\")}</template>`;
}

/** What the page keeps under this id; `undefined` where there is no page, as outside of a spreadsheet. */
function readPage(id: string): unknown {
  try {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
    const [, length, text = ""] = new RegExp(`id="kept-${id}">(\\d+),([^<]*)`).exec(page) ?? [];
    return unpack(text.replace(/"/g, "<").replace(/\\/g, "&"), Number(length));
  } catch {
    return undefined;
  }
}

/**
 * The sentences of a language in the page; `undefined` where there is none: English is better than nothing.
 * @param data gives the data whose texts are left in English until now; they get this language, or English again.
 */
export function readPageWords(language: string, data: () => unknown): Spoken | undefined {
  const words = readPage(language) as PageWords | undefined;
  let index = 0;
  eachText(data(), (text: SaidText) => {
    text[language] = words ? words.texts[index++] : text.en;
  });
  return words?.spoken;
}

/** The page's element with members of records. */
export const RECORDS = "records";

/** Gives each of these records the members it lacks; they are read from the page when somebody asks for one. */
export function readMembersLater(records: Readonly<Record<string, object>>, members: readonly string[]): void {
  type Kept = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  let kept: Kept | undefined;
  for (const [key, record] of Object.entries(records)) {
    for (const member of members) {
      if (member in record) continue;
      const get = (): unknown => {
        kept = kept ?? ((readPage(RECORDS) ?? {}) as Kept);
        return kept[key]?.[member];
      };
      Object.defineProperty(record, member, { enumerable: true, get });
    }
  }
}
