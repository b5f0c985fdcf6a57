// Who is missing what, from the cells of a file: states, counts, the way to the cell, and the text in the partner's language.

import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/answers/main.ts";
import type { PanelCells, PanelDocuments } from "../../src/check/panel-state.ts";
import { openExample, openFile } from "./open-file.ts";

type File = ReturnType<typeof openFile>;

const project = [
  ["Project", ""],
  ["Action", "Cooperation Partnerships"],
  ["Field", "Higher education"],
  ["Call", 2026],
];
const headings = ["Organisation", "Country", "Type", "Role", "OID", "ECHE", "Mandate", "Declaration on honour"];
const university = "Higher education institution";

function fileWith(partners: readonly (readonly (string | number)[])[], call = 2026): File {
  const file = openFile();
  file.paste(
    "Sheet1",
    "A1",
    [headings, ...partners].map((row) => [...row]),
  );
  file.host.context.spreadsheet().insertSheet("Project");
  file.paste("Project", "A1", [...project.slice(0, 3), ["Call", call]]);
  return file;
}

async function documentsOf(file: File): Promise<PanelDocuments> {
  await file.settled();
  return answersFor((await file.callServer("panelCells")) as PanelCells, "en").panelDocuments();
}

const standings = ({ partners }: PanelDocuments): Record<string, string[]> =>
  Object.fromEntries(
    partners.map(({ name, documents }) => [name, documents.map(({ column, standing }) => `${column} ${standing}`)]),
  );

describe("the documents of the partners", () => {
  const rows = [
    ["Norrvik", "SE", university, "Coordinator", "E10012345", "yes", "", "2026-02-01"],
    ["Järvi", "FI", university, "Partner", "912345678", "yes", "2026-01-28", ""],
    ["Altenstadt", "DE", university, "Partner", "", "", "no", ""],
    ["Costa Clara", "ES", university, "Partner", "E10034567", "no", "", ""],
    ["Handelskammare", "SE", "Social partner", "Associated", "", "", "", ""],
  ];

  it("are there, missing, to correct or not needed", async () => {
    expect(standings(await documentsOf(fileWith(rows)))).toEqual({
      Norrvik: ["id there", "eche there", "mandate not-needed", "declaration there"],
      Järvi: ["id wrong", "eche there", "mandate there", "declaration not-needed"],
      Altenstadt: ["id missing", "eche missing", "mandate missing", "declaration not-needed"],
      "Costa Clara": ["id there", "eche wrong", "mandate missing", "declaration not-needed"],
      Handelskammare: ["id not-needed", "eche not-needed", "mandate not-needed", "declaration not-needed"],
    });
  });

  it("are counted where they are needed, and named where no column keeps track of them", async () => {
    const { documents, untracked } = await documentsOf(fileWith(rows));
    expect(documents.map(({ title, there, needed }) => [title, there, needed])).toEqual([
      ["OID", 2, 4],
      ["ECHE", 2, 4],
      ["Mandate", 1, 3],
      ["Declaration on honour", 1, 1],
    ]);
    expect(untracked).toEqual(["ECHE code", "Legal representative", "Contact"]);
  });

  it("are asked for in the partner's language; who has sent all is not asked", async () => {
    const { partners } = await documentsOf(fileWith(rows));
    expect(partners.map(({ name, mail }) => [name, mail?.language ?? null])).toEqual([
      ["Norrvik", null],
      ["Järvi", null],
      ["Altenstadt", "de"],
      ["Costa Clara", "es"],
      ["Handelskammare", null],
    ]);
    const german = partners[2]?.mail;
    expect(german?.languageName).toBe("Deutsch");
    expect(german?.text).toContain("1. Ihre OID (E und 8 Ziffern)");
    expect(german?.text).toContain("Der Antrag wird bis 5. März 2026, 12:00 Uhr Brüsseler Zeit eingereicht.");
  });

  it("but for the identifiers that stand there are nobody's duty in a call whose Guide was not read on them", async () => {
    const { documents } = await documentsOf(fileWith(rows, 2023));
    expect(documents.filter(({ column }) => column !== "eche").map(({ there, needed }) => [there, needed])).toEqual([
      [2, 3],
      [0, 0],
      [0, 0],
    ]);
  });

  it("of the example are the identifier and the charter, by the day of the mandates once somebody sets it", async () => {
    const file = await openExample();
    const { documents, partners } = await documentsOf(file);
    expect(documents.map(({ column }) => column)).toEqual(["id", "eche"]);
    expect(partners[1]?.mail?.text).toContain("Brysselin aikaa");
    file.type("Preparation", "C5", "2026-02-19");
    const asked = await documentsOf(file);
    expect(asked.partners[1]?.mail?.text).toContain("Lähettäkää ne viimeistään 19. helmikuuta 2026.");
  });

  it("lead to their cells", async () => {
    const file = await openExample();
    expect(await file.callServer("panelGoTo", "cell:partners:4:eche")).toBe(true);
    const active = file.host.context.spreadsheet().getActiveRange();
    expect([active?.getSheet().getName(), active?.getA1Notation()]).toEqual(["Partners", "F4"]);
    expect(await file.callServer("panelGoTo", "cell:partners:4:mandate")).toBe(false);
    expect(await file.callServer("panelGoTo", "cell:partners:99999:eche")).toBe(false);
  });
});

describe("the page for the approval", () => {
  it("is made of the cells as they are, with the deadline that somebody typed", async () => {
    const file = await openExample();
    const pageOf = async () =>
      answersFor((await file.callServer("panelCells")) as PanelCells, "en")
        .panelHandOver()
        .replace(/\u00a0/g, " ");
    const page = await pageOf();
    expect(page).toContain("Deadline: Thu 5 March 2026, 12:00 Brussels time");
    expect(page).toContain("✖ 3 problems to fix");
    expect(page).toContain("<td>Järvi-Suomen ammattikorkeakoulu</td><td>Finland</td>");
    expect(page).toContain("Spian");
    file.type("Project", "B10", "2027-03-04");
    await file.settled();
    expect(await pageOf()).toContain("Deadline: Thu 4 March 2027</p>");
  });
});
