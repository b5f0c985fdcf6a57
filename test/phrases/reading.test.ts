// What a planning sheet shows in any language is read back as what it stands for, whatever language the reader speaks.
import { describe, expect, it } from "vitest";
import { languages } from "../../src/messages/messages.ts";
import { tables } from "../../src/model/place.ts";
import { organisationTypes, roles } from "../../src/model/plan.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { actions, actionTitle } from "../../src/programme/actions.ts";
import { categoryWords } from "../../src/programme/categories.ts";
import { countryName } from "../../src/programme/country-name.ts";
import { organisationTypeLabels } from "../../src/programme/organisation-types.ts";
import { personOf } from "../../src/programme/person-of.ts";
import { personLabels, persons } from "../../src/programme/persons.ts";
import { processes } from "../../src/programme/processes/processes.ts";
import { roleLabels } from "../../src/programme/roles.ts";
import { allCountryCodes } from "../../src/programme/standing.ts";
import { variantLabel } from "../../src/programme/variants.ts";
import { lumpSumHeading, tablesOfSheet } from "../../src/sheet/columns.ts";
import { examplePlan } from "../../src/sheet/example.ts";
import { columnNamed, tableOf } from "../../src/sheet/find-table.ts";
import { readAction } from "../../src/sheet/read-action.ts";
import { readCategory } from "../../src/sheet/read-category.ts";
import { readCountry } from "../../src/sheet/read-country.ts";
import { readPlan } from "../../src/sheet/read-plan.ts";
import { readSteps } from "../../src/sheet/read-steps.ts";
import { readVariant } from "../../src/sheet/read-variant.ts";
import { readOrganisationType, readRole, readYesNo } from "../../src/sheet/read-word.ts";
import { writePlan } from "../../src/sheet/write-plan.ts";
import { yesNoAnswers, yesNoLabels } from "../../src/sheet/yes-no-words.ts";

describe.each(languages)("in %s", (language) => {
  it("a whole plan is read as in English", () => {
    const plan = examplePlan();
    const read = readPlan(writePlan(plan, language));
    expect(read.partners.map(({ country }) => country)).toEqual(plan.partners.map(({ country }) => country));
    expect(read).toEqual(readPlan(writePlan(plan, "en")));
  });

  it("each tab is told by its headings", () => {
    const written = writePlan(examplePlan(), language);
    for (const table of tables) {
      expect(tableOf("Sheet1", written[table]), table).toBe(table);
      expect(tableOf(phrase(tablesOfSheet[table].tab, language), written[table]), table).toBe(table);
    }
    expect(columnNamed("project", phrase(lumpSumHeading, language))).toBe("grant");
  });

  it("the words of lists", () => {
    for (const type of organisationTypes) {
      expect(readOrganisationType(phrase(organisationTypeLabels[type], language))).toEqual({ type });
    }
    for (const role of roles) expect(readRole(phrase(roleLabels[role], language))).toEqual({ role });
    for (const answer of yesNoAnswers) expect(readYesNo(phrase(yesNoLabels[answer], language))).toEqual({ answer });
    for (const { id, label } of categoryWords) expect(readCategory(phrase(label, language))).toEqual({ value: id });
    for (const person of persons) expect(personOf(phrase(personLabels[person], language)), person).toBe(person);
    for (const code of allCountryCodes()) expect(readCountry(countryName(code, language)), code).toEqual({ code });
  });

  it("actions and their fields", () => {
    for (const action of actions) {
      expect(readAction(actionTitle(action, language))).toEqual({ value: { action: action.id, variant: undefined } });
      for (const { id } of action.variants) {
        expect(readVariant(variantLabel(id, language), action.id), action.id).toEqual({ value: id });
      }
    }
  });

  it("the steps of a process", () => {
    for (const { steps } of Object.values(processes)) {
      const rows = steps.map(({ title }) => [phrase(title, language)]);
      const found = { headingRow: 0, at: new Map([["step", 0]]) };
      const read = readSteps([["Step"], ...rows], found, "2026-03-05", "2026-01-01", language);
      expect(read.map(({ due }) => due !== undefined)).toEqual(steps.map(({ before }) => before !== undefined));
    }
  });
});
