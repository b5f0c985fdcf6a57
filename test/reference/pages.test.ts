// The reference pages leave nothing out, and every link between pages leads somewhere.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import { actions } from "../../src/programme/actions.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { rules } from "../../src/rules/rules.ts";
import { tablesOfSheet } from "../../src/sheet/columns.ts";
import { referencePages } from "../../tools/reference/pages.ts";
import { REPOSITORY, trackedFiles } from "../repository/tracked-files.ts";

const pages = new Map(referencePages().map((page) => [page.path, page.text]));

function page(name: string): string {
  return pages.get(name) ?? "";
}

/** The number of cells of each row, bars inside cells not counted. */
function widths(table: string): number[] {
  return table.split("\n").map((row) => row.replaceAll("\\|", "").split("|").length);
}

describe("the pages", () => {
  it("are the same whenever they are made", () => {
    expect(referencePages()).toEqual(referencePages());
  });

  it.each([...pages])("%s has no gap, no carriage return, and whole tables", (_name, text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|\r|\u00a0/);
    for (const table of text.match(/(^\|.*\n?)+/gm) ?? []) {
      expect(new Set(widths(table.trimEnd())).size).toBe(1);
    }
  });

  it.each(actions.map((action) => [action.id, action] as const))("%s has every value of the action", (id, action) => {
    const text = page(`actions/${id}.md`);
    for (const [name, entries] of Object.entries(action.values)) {
      const section = text.split(`\n\`${name}\`\n`)[1]?.split("\n### ")[0] ?? "";
      expect(section.match(/^\| \d{4} \|/gm), name).toHaveLength(entries.length);
    }
  });

  it("say that a value nobody has confirmed is not confirmed", () => {
    const shares = page("actions/cooperation-partnerships.md").split("`managementShare`")[1] ?? "";
    expect(shares).toContain("| 2022 | all | at most 20% of the grant | not confirmed | No page read");
    expect(shares).toMatch(
      /\| 2026 \| all \| at most 20% of the grant \| read in the Guide \| \[Programme Guide 2026, p\. 243\]\(https:.*#page=243\)/,
    );
  });

  it("have every rule, column and country", () => {
    for (const { id } of rules) expect(page("rules.md")).toContain(`\n## ${id}\n`);
    for (const { columns } of Object.values(tablesOfSheet)) {
      for (const { key, heading } of columns) {
        expect(page("columns.md")).toContain(`| \`${key}\` | ${heading} |`);
        expect(page("columns.md")).toContain(`| \`${key}\` | ${inOtherLanguages(heading).join(" | ")} |`);
      }
    }
    for (const code of allCountryCodes()) expect(page("countries.md")).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
  });

  it("give the standing of a country in each call", () => {
    const row = /^\| RS .*$/m.exec(page("countries.md"))?.[0];
    expect(row).toContain("2014-2018 region 1; 2019-2020 Programme Country; 2021-2026 associated");
  });
});

/** The anchors that a Markdown page has, as they are made from its headings. */
function anchors(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );
}

const documents = trackedFiles().filter((file) => file.startsWith("docs/") && file.endsWith(".md"));

it.each(documents)("every link in %s leads somewhere", (file) => {
  const text = readFileSync(path.join(REPOSITORY, file), "utf8");
  const broken = [...text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].flatMap(([, link = ""]) => {
    const [target = "", anchor] = link.split("#");
    const linked = target === "" ? path.join(REPOSITORY, file) : path.join(REPOSITORY, path.dirname(file), target);
    if (!existsSync(linked)) return [link];
    if (anchor === undefined) return [];
    return anchors(readFileSync(linked, "utf8")).has(anchor) ? [] : [link];
  });
  expect(broken).toEqual([]);
});
