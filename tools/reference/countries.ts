// The reference page of the countries: what each is in which call, and how sure that is.

import { evidenceWords } from "../../src/cli/evidence-words.ts";
import type { CountryCode } from "../../src/model/plan.ts";
import {
  countryNotes,
  firstCall,
  lastCall,
  programmeCountryLists,
  territoryGroups,
} from "../../src/programme/countries.ts";
import { countryName } from "../../src/programme/country-name.ts";
import { countryOutlooks } from "../../src/programme/country-outlooks.ts";
import type { Source } from "../../src/programme/sources.ts";
import { allCountryCodes, countryStanding, countryTakingPart } from "../../src/programme/standing.ts";
import { generatedFrom, type ReferencePage, table } from "./page.ts";

const calls = Array.from({ length: lastCall - firstCall + 1 }, (_, index) => firstCall + index);

/** docs/reference/countries.md: the lists, the countries, the territories, the Guide's footnotes. */
export function countriesPage(): ReferencePage {
  const codes = [...allCountryCodes()].sort();
  const countries = codes.filter((code) => countryTakingPart(code) === code);
  return {
    path: "countries.md",
    text: [
      generatedFrom("src/programme/countries.ts"),
      "# Countries",
      `The standing of each country in the calls ${firstCall} to ${lastCall}. Up to 2020 the Guide called Member States and associated countries Programme Countries, and all others Partner Countries.`,
      "## Where the lists were read",
      "The lists of Member States and associated countries are complete: who is not on one is outside. The number of a region has evidence of its own, in the table of the countries.",
      table(
        ["From call", "Evidence", "Source"],
        programmeCountryLists.map(({ from, evidence, source, page }) => [
          String(from),
          evidenceWords[evidence],
          sourceLink(source, page),
        ]),
      ),
      "## Countries and their standing",
      table(
        ["Code", "English", "Swedish", "Standing by call", "Evidence of the region"],
        countries.map((code) => [
          code,
          countryName(code, "en"),
          countryName(code, "sv"),
          inRanges(code, standingWords),
          inRanges(code, regionEvidence),
        ]),
      ),
      "## Territories",
      "They take part with the standing of their Member State and are no country of their own in a consortium.",
      table(
        ["Code", "English", "Swedish", "Takes part as", "Kind"],
        territoryGroups.flatMap(({ codes: theirs, memberState, kind }) =>
          theirs
            .split(" ")
            .map((code) => [
              code,
              countryName(code, "en"),
              countryName(code, "sv"),
              countryName(memberState, "en"),
              kind === "overseas" ? "overseas country or territory" : "part of the Member State",
            ]),
        ),
      ),
      "## Notes on countries",
      table(
        ["Country", "From call", "Note", "Evidence", "Source"],
        countryNotes.map(({ codes: theirs, from, text, evidence, source, page }) => [
          theirs
            .split(" ")
            .map((code) => countryName(code, "en"))
            .join(", "),
          String(from),
          text,
          evidenceWords[evidence],
          sourceLink(source, page),
        ]),
      ),
      `## After call ${lastCall}`,
      `Not yet checked for ${lastCall + 1}; the standings of ${lastCall} are shown. What was announced is not in force before somebody has read it in the Guide.`,
      table(
        ["Country", "From call", "Announced", "Evidence", "Source"],
        countryOutlooks.map(({ code, from, text, evidence, source }) => [
          countryName(code, "en"),
          String(from),
          text,
          evidenceWords[evidence],
          sourceLink(source, undefined),
        ]),
      ),
    ].join("\n\n"),
  };
}

function sourceLink({ title, edition, url }: Source, page: string | undefined): string {
  const words = `${title}${page === undefined ? "" : `, p. ${page}`}`;
  return url === undefined ? `${words} (${edition})` : `[${words}](${url}) (${edition})`;
}

function standingWords(code: CountryCode, call: number): string {
  const its = countryStanding(code, call);
  if (its === undefined) return "not known";
  if (its.standing === "member-state") return "EU Member State";
  if (its.standing === "associated") return call <= 2020 ? "Programme Country" : "associated";
  return `${its.standing.replace("-", " ")}${its.half === undefined ? "" : ` ${its.half}`}`;
}

function regionEvidence(code: CountryCode, call: number): string {
  const evidence = countryStanding(code, call)?.regionEvidence;
  return evidence === undefined ? "" : evidenceWords[evidence];
}

/** "2014-2020 region 1; 2021-2026 associated": calls with the same words are put together; calls without words left out. */
function inRanges(code: CountryCode, wordsIn: (code: CountryCode, call: number) => string): string {
  const ranges: { first: number; last: number; words: string }[] = [];
  for (const call of calls) {
    const words = wordsIn(code, call);
    const range = ranges.at(-1);
    if (range?.words === words) range.last = call;
    else ranges.push({ first: call, last: call, words });
  }
  return ranges
    .filter(({ words }) => words !== "")
    .map(({ first, last, words }) => `${first === last ? first : `${first}-${last}`} ${words}`)
    .join("; ");
}
