// The add-on in every language it speaks: what it makes, and what it reads of a sheet in a language that is not the file's.

import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/apps-script/words/languages.ts";
import { type Language, languages } from "../../src/messages/messages.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { actionById, actionTitle } from "../../src/programme/actions.ts";
import { countryName } from "../../src/programme/country-name.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { openFile } from "./open-file.ts";

const labels = (file: ReturnType<typeof openFile>) =>
  file.menu().flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === "item" ? entry.label : [])));

const menuIn = (language: Language) => Object.values(wordsIn(language).menu);

/** Locales of files, as Google names them. */
const locales: Readonly<Record<Language, string>> = {
  en: "en_GB",
  sv: "sv_FI",
  fi: "fi_FI",
  de: "de_AT",
  fr: "fr_BE",
  es: "es_ES",
  it: "it_IT",
  pl: "pl_PL",
};

/** The partners of the example as somebody types them into a file of their own. */
function partners(language: Language): readonly (readonly string[])[] {
  return writePlan(examplePlan(), language).partners.map((row) => row.map(String));
}

describe.each(languages)("in %s", (language) => {
  it("the menu is there before anything is allowed", () => {
    const file = openFile({ authMode: "NONE", locale: locales[language] });
    expect(labels(file)).toEqual(menuIn(language));
    expect(file.log).toEqual([]);
  });

  it("a sheet is made and answered", async () => {
    const file = openFile({ locale: locales[language] });
    await file.clickMenu(wordsIn(language).menu.make);
    await file.settled();
    expect(file.sheetNames()).toEqual(
      expect.arrayContaining(Object.values(tablesOfSheet).map(({ tab }) => phrase(tab, language))),
    );
    const { tab } = tablesOfSheet.project;
    const action = actionById("cooperation-partnerships");
    expect(file.values(phrase(tab, language), "B3")).toEqual([[action && actionTitle(action, language)]]);
    expect(file.log).toEqual([]);
  });

  it("formulas of an English file read a table with its countries, types and roles", async () => {
    expect(await checkOf(language)).toEqual(await checkOf("en"));
  });
});

/** What the formulas of an English file say of the example's partners, typed in this language. */
async function checkOf(language: Language): Promise<unknown> {
  const file = openFile({ locale: "en_GB" });
  file.paste("Sheet1", "A1", partners(language));
  file.type("Sheet1", "L1", `=ERASMUS_COUNTRY("${countryName("DE", language)}", 2026)`);
  file.type("Sheet1", "L3", '=ERASMUS_CHECK("KA220-HED", 2026, 24, 250000, A1:H20, , , "en")');
  await file.settled();
  const check = file.values("Sheet1", "L3:Q40");
  expect(check.length).toBeGreaterThan(10);
  expect(JSON.stringify(check)).toContain("Norrvik");
  expect(file.values("Sheet1", "L1")).toEqual([["EU Member State"]]);
  expect(file.log).toEqual([]);
  return check;
}

it("without its page the add-on speaks English, and the menu works", () => {
  const file = openFile({ authMode: "NONE", locale: "pl_PL", sidebarHtml: "" });
  expect(labels(file)).toEqual(menuIn("en"));
  expect(file.log).toEqual([]);
});
