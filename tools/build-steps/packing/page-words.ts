// Reads what is kept in the panel's page instead of the script: languages, and what few ask of sources. Shipped in dist/Code.js, and in the page itself.
//
// Apps Script reads the whole script again for every formula, so what only some of them need would cost all. Custom functions may ask the HTML service for a file of their own project.

import { type Names, type Spoken, sentences } from "./sentences.ts";
import { unpack } from "./unpack.ts";

declare const HtmlService: {
  createHtmlOutputFromFile(name: string): { getContent(): string };
};

/** There is one in the page alone; the build says so where the script is made. */
declare const document:
  | { getElementById(id: string): { readonly content: { readonly textContent: string | null } } | null }
  | undefined;

/**
 * The page's element with packed data: the length of the JSON, a comma and what was packed. Two of its digits mean
 * something in a page; characters that are no digits stand for them.
 */
export function pageElement(id: string, length: number, text: string): string {
  return `<template id="kept-${id}">${length},${text.replace(/</g, '"').replace(/&/g, "\\")}</template>`;
}

let page: string | undefined;

/** What stands in the element. */
function textIn(id: string): string {
  if (typeof document !== "undefined") return document.getElementById(`kept-${id}`)?.content.textContent ?? "";
  page = page ?? HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  return new RegExp(`id="kept-${id}">([^<]*)`).exec(page)?.[1] ?? "";
}

const read = new Map<string, unknown>();

/** What the page keeps under this id, read once; `undefined` where there is no page, as outside of a spreadsheet. */
function readPage(id: string): unknown {
  if (!read.has(id)) {
    let value: unknown;
    try {
      const [, length, text = ""] = /^(\d+),(.*)/.exec(textIn(id)) ?? [];
      value = unpack(text.replace(/"/g, "<").replace(/\\/g, "&"), Number(length));
    } catch {}
    read.set(id, value);
  }
  return read.get(id);
}

/** What the page keeps under this id; where it cannot be read, what stands instead. */
export function kept(id: string, instead: unknown): unknown {
  return readPage(id) ?? instead;
}

/** The sentences that the page keeps under this id, spoken by `instead` where it cannot be read: English is better than nothing. */
export function keptSentences(id: string, instead: Names, scope: () => Names): object {
  return sentences(Object.keys(instead), () => readPage(id) as Spoken | undefined, scope, instead);
}

/** The page's element with members of records. */
export const RECORDS = "records";

/** Gives each of these records the members it lacks; they are read from the page when somebody asks for one. */
export function readMembersLater(records: Readonly<Record<string, object>>, members: readonly string[]): void {
  type Kept = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  for (const [key, record] of Object.entries(records)) {
    for (const member of members) {
      if (member in record) continue;
      const get = (): unknown => (kept(RECORDS, {}) as Kept)[key]?.[member];
      Object.defineProperty(record, member, { enumerable: true, get });
    }
  }
}
