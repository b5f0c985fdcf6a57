// Reading organisation types, roles and answers as people type them.

import { describe, expect, test } from "vitest";
import { organisationTypes, roles } from "../../src/model/plan.ts";
import { inOtherLanguages } from "../../src/phrases/phrase.ts";
import { organisationTypeLabels } from "../../src/programme/organisation-types.ts";
import { roleLabels } from "../../src/programme/roles.ts";
import { readOrganisationType, readRole, readYesNo } from "../../src/sheet/read-word.ts";
import { yesNoAnswers, yesNoLabels } from "../../src/sheet/yes-no-words.ts";

const strange = [
  "",
  " ",
  "?",
  "__proto__",
  "constructor",
  "toString",
  "\ud83d",
  "x".repeat(50_000),
  "a,".repeat(25_000),
];

describe("readOrganisationType", () => {
  test.each([
    ["University", "hei"],
    ["HEI", "hei"],
    ["HEI / university", "hei"],
    ["högskola", "hei"],
    ["universitet", "hei"],
    ["yliopisto", "hei"],
    ["ammattikorkeakoulu", "hei"],
    ["Hochschule", "hei"],
    ["Université", "hei"],
    ["company", "enterprise"],
    ["SME", "enterprise"],
    ["Enterprise (SME)", "enterprise"],
    ["företag", "enterprise"],
    ["Unternehmen", "enterprise"],
    ["yritys", "enterprise"],
    ["consultant", "consultancy"],
    ["konsultfirma", "consultancy"],
    ["Chamber of Commerce", "social-partner"],
    ["handelskammare", "social-partner"],
    ["trade union", "social-partner"],
    ["NGO", "ngo"],
    ["association", "ngo"],
    ["ideell förening", "ngo"],
    ["municipality", "public-authority"],
    ["kommun", "public-authority"],
    ["ministerium", "ministry"],
    ["forskningsinstitut", "research-organisation"],
    ["Research organization", "research-organisation"],
    ["folkhögskola", "adult-education-provider"],
    ["skolhuvudman", "school-authority"],
    ["European NGO", "european-ngo"],
    ["theatre", "other"],
  ] as const)("%j is %s", (text, type) => {
    expect(readOrganisationType(text)).toEqual({ type });
  });

  test.each([
    ["Higher education institution (tertiary level)", "hei", undefined],
    ["Small and medium sized enterprise", "enterprise", undefined],
    [
      "Social partner or other representative of working life (chambers of commerce, trade union, trade association)",
      "social-partner",
      undefined,
    ],
    ["Non-governmental organisation/association/social enterprise", "ngo", undefined],
    ["Associations of Higher Education Institutions", "organisation-of-heis", undefined],
    ["School/Institute/Educational centre – General education (primary level)", "school", "primary"],
    ["School/Institute/Educational centre - General education (secondary level)", "school", "secondary"],
    ["School/Institute/Educational centre – Vocational Training (secondary level)", "vet-provider", "secondary"],
    ["School/Institute/Educational centre – Vocational Training (tertiary level)", "vet-provider", "tertiary"],
    ["School/Institute/Educational centre – Adult education", "adult-education-provider", undefined],
    ["Counselling body", "other", undefined],
    ["Dance Company", "other", undefined],
  ] as const)("the Commission's %j is %s %s", (text, type, level) => {
    expect(readOrganisationType(text)).toEqual(level === undefined ? { type } : { type, level });
  });

  test("every id and label", () => {
    for (const type of organisationTypes) {
      const label = organisationTypeLabels[type];
      for (const word of [type, label, label.toUpperCase(), ...inOtherLanguages(label)])
        expect(readOrganisationType(word), word).toEqual({ type });
    }
  });

  test.each([
    ["Univeristy", "hei"],
    ["Compnay", "enterprise"],
    ["School, primary", "school"],
    ["University (public)", "hei"],
  ] as const)("%j is probably %s", (text, suggestion) => {
    expect(readOrganisationType(text)).toEqual({ suggestion });
  });

  // In Sweden a vocational provider, in Finland a university of applied sciences; a British college may be a school.
  test.each(["yrkeshögskola", "college", "university / company", ...strange])("%.30j is left alone", (text) => {
    expect(readOrganisationType(text)).toEqual({ suggestion: undefined });
  });
});

describe("readRole", () => {
  test.each([
    ["Coordinator", "coordinator"],
    ["applicant", "coordinator"],
    ["Coordinator (applicant)", "coordinator"],
    ["koordinator", "coordinator"],
    ["sökande", "coordinator"],
    ["Lead partner", "coordinator"],
    ["hakija", "coordinator"],
    ["Antragsteller", "coordinator"],
    ["partner", "partner"],
    ["Full partner", "partner"],
    ["Partner 12", "partner"],
    ["partenaire", "partner"],
    ["affiliated entity", "affiliated"],
    ["associated", "associated"],
    ["associerad partner", "associated"],
    ["Assoziierter Partner", "associated"],
  ] as const)("%j is %s", (text, role) => {
    expect(readRole(text)).toEqual({ role });
  });

  test("every id and label", () => {
    for (const role of roles) {
      for (const word of [role, roleLabels[role], ...inOtherLanguages(roleLabels[role])])
        expect(readRole(word)).toEqual({ role });
    }
  });

  test("near misses are offered", () => {
    expect(readRole("Coordinater")).toEqual({ suggestion: "coordinator" });
    expect(readRole("Partner (Sweden)")).toEqual({ suggestion: "partner" });
  });

  test.each(["P1", "coordinator / partner", ...strange])("%.30j is left alone", (text) => {
    expect(readRole(text)).toEqual({ suggestion: undefined });
  });
});

describe("readYesNo", () => {
  test.each([
    ["yes", "yes"],
    ["Ja", "yes"],
    ["x", "yes"],
    ["TRUE", "yes"],
    ["SANT", "yes"],
    ["kyllä", "yes"],
    ["✓", "yes"],
    ["✔️", "yes"],
    ["1", "yes"],
    ["no", "no"],
    ["Nej", "no"],
    ["FALSE", "no"],
    ["❌", "no"],
    ["0", "no"],
    ["not needed", "not-needed"],
    ["n/a", "not-needed"],
    ["N.A.", "not-needed"],
    ["–", "not-needed"],
    ["behövs inte", "not-needed"],
    ["entfällt", "not-needed"],
  ] as const)("%j is %s", (text, answer) => {
    expect(readYesNo(text)).toEqual({ answer });
  });

  test("every label", () => {
    for (const answer of yesNoAnswers) {
      for (const word of [yesNoLabels[answer], ...inOtherLanguages(yesNoLabels[answer])])
        expect(readYesNo(word)).toEqual({ answer });
    }
  });

  test("an answer with conditions is not an answer", () => {
    expect(readYesNo("Yes, until 2027")).toEqual({ suggestion: "yes" });
    expect(readYesNo("yes/no")).toEqual({ suggestion: undefined });
  });

  test.each(["maybe", "applied for", "☒", ...strange])("%.30j is left alone", (text) => {
    expect(readYesNo(text)).toEqual({ suggestion: undefined });
  });
});
