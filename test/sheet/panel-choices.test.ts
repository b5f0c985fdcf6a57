// What *Make a planning sheet* offers.

import { describe, expect, it } from "vitest";
import { languages } from "../../src/messages/messages.ts";
import { panelChoices } from "../../src/sheet/panel-choices.ts";

describe("the choices", () => {
  it.each(languages)("in %s have defaults that fit together", (language) => {
    const { actions, defaults, tabs } = panelChoices(language);
    const action = actions.find(({ id }) => id === defaults.action);
    const call = action?.calls.find((one) => one.call === defaults.call);
    expect(action?.variants.map(({ id }) => id)).toContain(defaults.variant);
    expect(call?.lumpSums).toContain(defaults.grant);
    expect(tabs).toHaveLength(7);
  });

  it("say what a call means, with its source", () => {
    const call = panelChoices("en").actions[0]?.calls[0];
    expect(call?.summary.replaceAll("\u00a0", " ")).toBe(
      "12 to 36 months. €120,000, €250,000 or €400,000. At least 3 organisations from 3 countries. Apply by Thu 5 March 2026, 12:00 Brussels time.",
    );
    expect(call?.source).toMatchObject({ guide: "Programme Guide 2026", page: "237" });
  });

  it("say what the variants of an action are", () => {
    const title = (language: "en" | "sv", id: string) =>
      panelChoices(language).actions.find((action) => action.id === id)?.variantsTitle;
    expect(title("en", "cooperation-partnerships")).toBe("Field");
    expect(title("en", "alliances-for-innovation")).toBe("Lot");
    expect(title("sv", "sport-events")).toBe("Typ av evenemang");
  });

  it("are plain data: what is sent to the panel arrives unchanged", () => {
    for (const language of languages) {
      const choices = panelChoices(language);
      expect(JSON.parse(JSON.stringify(choices))).toEqual(choices);
    }
  });
});
