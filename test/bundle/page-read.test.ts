// What formulas read of the panel's page: nothing for words that the script knows, and once what it does not.

import { describe, expect, it } from "vitest";
import { bareContext } from "./bare-context.ts";
import { builtFile } from "./dist.ts";

type Row = readonly string[];

/** The whole check of these partners in English, and how often the page was fetched for it. */
function checked(partners: readonly Row[]): { readonly fetched: number; readonly check: string; readonly ms: number } {
  let fetched = 0;
  const createHtmlOutputFromFile = () => {
    fetched++;
    return { getContent: () => builtFile("Sidebar.html") };
  };
  const context = bareContext({ HtmlService: { createHtmlOutputFromFile }, given: JSON.stringify(partners) });
  context.run(builtFile("Code.js"));
  const started = performance.now();
  const check = context.run(
    'JSON.stringify(ERASMUS_CHECK("KA220-HED", 2026, 24, 250000, JSON.parse(given), undefined, undefined, "en"))',
  );
  return { fetched, check: String(check), ms: performance.now() - started };
}

const english: readonly Row[] = [
  ["Organisation", "Country", "Type", "Role"],
  ["Norrvik", "Germany", "University", "Coordinator"],
  ["Salmela", "Finland", "Company", "Partner"],
  ["Krok", "Poland", "School", "Associated"],
];

describe("the page is not read", () => {
  it.each([
    ["English", english],
    [
      "Swedish",
      [
        ["Organisation", "Land", "Typ", "Roll"],
        ["Norrvik", "Tyskland", "Lärosäte", "Koordinator"],
        ["Salmela", "Finland", "Företag", "Partner"],
        ["Krok", "Polen", "Skola", "Associerad"],
      ],
    ],
    [
      "Finnish",
      [
        ["Organisaatio", "Maa", "Tyyppi", "Rooli"],
        ["Norrvik", "Saksa", "yliopisto", "koordinaattori"],
        ["Salmela", "Suomi", "yritys", "kumppani"],
        ["Krok", "Puola", "koulu", "liitännäiskumppani"],
      ],
    ],
    [
      "German",
      [
        ["Einrichtung", "Land", "Typ", "Rolle"],
        ["Norrvik", "Deutschland", "Hochschule", "Koordinator"],
        ["Salmela", "Finnland", "Unternehmen", "Partner"],
        ["Krok", "Polen", "Schule", "assoziiert"],
      ],
    ],
    [
      "French",
      [
        ["Organisme", "Pays", "Type", "Rôle"],
        ["Norrvik", "Allemagne", "université", "coordinateur"],
        ["Salmela", "Finlande", "entreprise", "partenaire"],
        ["Krok", "Pologne", "école", "associé"],
      ],
    ],
  ])("for %s", (_language, partners) => {
    const { fetched, check } = checked(partners);
    expect(check).toBe(checked(english).check);
    expect(fetched).toBe(0);
  });
});

describe("the page is read once", () => {
  it.each([
    [
      "Polish",
      [
        ["Organizacja", "Kraj", "Typ", "Rola"],
        ["Norrvik", "Niemcy", "Instytucja szkolnictwa wyższego", "Koordynator"],
        ["Salmela", "Finlandia", "Przedsiębiorstwo", "Partner"],
        ["Krok", "Polska", "Szkoła", "Stowarzyszony"],
      ],
    ],
    ["a column of one's own", english.map((row) => [...row, "Telephone"])],
  ])("for %s", (_what, partners) => {
    const { fetched, check, ms } = checked(partners);
    expect(check).toBe(checked(english).check);
    expect(fetched).toBe(1);
    // All dictionaries together: Google's own call takes longer.
    expect(ms).toBeLessThan(1000);
  });

  it("for a typing error, which is then told with what was probably meant", () => {
    const { fetched, check } = checked(english.map((row) => row.map((cell) => cell.replace("Germany", "Germny"))));
    expect(fetched).toBe(1);
    expect(check).toContain("Germany");
  });
});
