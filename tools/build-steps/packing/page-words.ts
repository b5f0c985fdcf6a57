// Reads a language that is kept in the panel's page instead of the script. Shipped in dist/Code.js.
//
// Apps Script reads the whole script again for every formula, so a language that only some files need would cost all of
// them. Custom functions may ask the HTML service for a file of their own project.

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
 * The page's element with this language: the length of the JSON, a comma and what was packed. Two of its digits mean
 * something in a page; characters that are no digits stand for them.
 */
export function pageElement(language: string, length: number, text: string): string {
  return `<template id="words-${language}">${length},${text.replace(/</g, '"').replace(/&/g, "\\")}</template>`;
}

/**
 * The sentences of a language in the page; `undefined` where there is no page, as outside of a spreadsheet.
 * @param data gives the data whose texts are left in English until now; they get this language, or English again.
 */
export function readPageWords(language: string, data: () => unknown): Spoken | undefined {
  let words: PageWords | undefined;
  try {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
    const [, length, text = ""] = new RegExp(`id="words-${language}">(\\d+),([^<]*)`).exec(page) ?? [];
    if (length !== undefined) words = unpack(text.replace(/"/g, "<").replace(/\\/g, "&"), Number(length)) as PageWords;
  } catch {
    // No such service here; English is better than nothing.
  }
  let index = 0;
  eachText(data(), (text: SaidText) => {
    text[language] = words ? words.texts[index++] : text.en;
  });
  return words?.spoken;
}
