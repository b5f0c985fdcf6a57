// Somebody's own sheet is recognised, read as it is, found again after it was changed, and left as it was.

import { describe, expect, it } from "vitest";
import { tabAnswersFor } from "../../src/answers/main.ts";
import type {
  Adoption,
  AdoptPreview,
  ChosenTable,
  Mark,
  PlanAnswers,
  SentTab,
  TabPart,
  TabQuestions,
} from "../../src/check/panel-state.ts";
import type { TableName } from "../../src/model/place.ts";
import type { Headless } from "../../workbench/headless.ts";
import { openExample, openFile, panelReport, panelState, sentFile, shownAfter, typeInto } from "./open-file.ts";
import { addTab } from "./own-sheet.ts";
import { type Cells, consortium, costs } from "./own-sheet-cells.ts";

const remove = "Remove Erasmus Planner …";

async function questionsOf(file: Headless, ids: readonly number[] = []): Promise<TabQuestions> {
  const tabs = (await file.callServer("panelTabs", ids)) as SentTab[];
  return tabAnswersFor(tabs, await sentFile(file), "en");
}

async function partsOf(file: Headless): Promise<readonly TabPart[]> {
  return (await questionsOf(file)).panelTabParts();
}

function partOf(parts: readonly TabPart[], tab: string, isAnswers = false): TabPart {
  const part = parts.find((one) => one.tab === tab && one.isAnswers === isAnswers);
  if (part === undefined) throw new Error(`${tab} is not shown.`);
  return part;
}

/** Reads a part as it was recognised; `keys` are the answers to what is asked, by heading, `null` for columns not read. */
async function choose(
  file: Headless,
  part: TabPart,
  table: TableName,
  keys: Readonly<Record<string, string | null>> = {},
): Promise<ChosenTable> {
  const { sheetId } = part;
  const read = (await questionsOf(file)).panelTabColumns({ sheetId, table, headingRow: null });
  const at = read.columns.flatMap(({ heading, index, key }): Mark[] => {
    const chosen = heading in keys ? keys[heading] : key;
    return chosen === null || chosen === undefined ? [] : [[chosen, index]];
  });
  return { sheetId, table, line: read.line, isAcross: read.isAcross, at };
}

const ownHeadings = { Laitos: "type", Paketti: "workPackage", "Yhteyshenkilö X": null } as const;

async function chooseAll(file: Headless): Promise<ChosenTable[]> {
  const chosen: ChosenTable[] = [];
  for (const part of await partsOf(file)) {
    if (part.table !== null) chosen.push(await choose(file, part, part.table, ownHeadings));
  }
  return chosen;
}

async function preview(file: Headless, chosen: readonly ChosenTable[]): Promise<AdoptPreview> {
  const ids = [...new Set(chosen.map(({ sheetId }) => sheetId))];
  return (await questionsOf(file, ids)).panelTabPreview(chosen);
}

async function adopt(
  file: Headless,
  chosen: readonly ChosenTable[],
  { given = null, hasStatus = false }: { given?: PlanAnswers | null; hasStatus?: boolean } = {},
): Promise<Adoption> {
  const ids = [...new Set(chosen.map(({ sheetId }) => sheetId))];
  const adoption = (await questionsOf(file, ids)).panelAdoption(chosen, given, hasStatus);
  await file.callServer("panelAdopt", adoption);
  await file.settled();
  return adoption;
}

async function openOwn(options: Parameters<typeof openFile>[0] = {}): Promise<Headless> {
  const file = openFile(options);
  addTab(file, "Konsortio", consortium);
  addTab(file, "Kulut", costs);
  addTab(file, "Muistiinpanot", [["Muista soittaa"], ["huomenna"]]);
  await file.settled();
  return file;
}

async function openAdopted(options: Parameters<typeof openFile>[0] = {}): Promise<Headless> {
  const file = await openOwn(options);
  await adopt(file, await chooseAll(file));
  file.calls.reset();
  return file;
}

/** What a check makes of the adopted tabs: names, countries, amounts and answers as they are read. */
async function read(file: Headless) {
  const { tables, missingTab } = await sentFile(file);
  const column = (table: "partners" | "budget", key: string) => {
    const its = tables[table];
    const at = its?.found.at.find(([one]) => one === key)?.[1] ?? -1;
    const cells = its?.cells.slice((its?.found.headingRow ?? 0) + 1).map((row) => row[at]) ?? [];
    return cells.filter((cell) => cell !== "" && cell !== undefined);
  };
  return {
    missingTab,
    names: column("partners", "name"),
    countries: column("partners", "country"),
    types: column("partners", "type"),
    amounts: column("budget", "amount"),
    packages: column("budget", "workPackage"),
    context: (await panelState(file)).context,
  };
}

const asTyped = {
  missingTab: null,
  names: [
    "Norrviks universitet",
    "Järvi-Suomen ammattikorkeakoulu",
    "Hochschule Altenstadt",
    "Universidad de Costa Clara",
  ],
  countries: ["Ruotsi", "Suomi", "Saksa", "Spian"],
  types: ["Korkeakoulu", "Korkeakoulu", "Korkeakoulu", "Korkeakoulu"],
  amounts: [60_000, 190_000],
  packages: ["WP1", "WP2"],
  context: ["KA220-HED", "2026", "30 months"],
};

describe("recognising", () => {
  it("finds tables below titles, in another order and language, and answers above them", async () => {
    const file = await openOwn();
    const parts = await partsOf(file);
    expect(parts.map(({ tab, isAnswers, table, question }) => [tab, isAnswers, table, question])).toEqual([
      ["Konsortio", false, "partners", null],
      ["Konsortio", true, "project", null],
      ["Kulut", false, "budget", null],
      ["Muistiinpanot", false, null, null],
    ]);
    expect(partOf(parts, "Konsortio")).toMatchObject({ rows: 4, known: 4, headings: 7 });
    const questions = await questionsOf(file);
    const { sheetId } = partOf(parts, "Konsortio");
    const columns = questions.panelTabColumns({ sheetId, table: "partners", headingRow: null });
    expect(columns.line).toBe(5);
    expect(columns.columns.map(({ heading, first, key }) => [heading, first, key])).toEqual([
      ["Yhteyshenkilö X", "Lena Ek", null],
      ["Rooli", "koordinaattori", "role"],
      ["Organisaatio", "Norrviks universitet", "name"],
      ["OID", "E10012345", "id"],
      ["Maa", "Ruotsi", "country"],
      ["Perustamisvuosi", "1978", null],
      ["Laitos", "Korkeakoulu", null],
    ]);
    const answers = questions.panelTabColumns({ sheetId, table: "project", headingRow: null });
    expect(answers.columns.map(({ heading, first, key }) => [heading, first, key])).toEqual([
      ["Hanke 2026", "", null],
      ["Insats", "KA220-HED", "action"],
      ["Utlysning", "2026", "call"],
      ["Kuukaudet", "30", "months"],
    ]);
  });

  it("asks where only cells or spelling tell, or two headings mean the same, and guesses nothing", async () => {
    const file = await openOwn();
    addTab(file, "Lista", [
      ["Organistion", "Country", "Land", "Tyyppi", "Osallistuja"],
      ["A", "SE", "FI", "NGO", "B"],
    ]);
    const questions = await questionsOf(file);
    const parts = questions.panelTabParts();
    const { sheetId } = partOf(parts, "Lista");
    const { columns } = questions.panelTabColumns({ sheetId, table: "partners", headingRow: null });
    expect(columns.map(({ heading, key, question }) => [heading, key, question])).toEqual([
      ["Organistion", null, null],
      ["Country", null, { kind: "twice", key: "country" }],
      ["Land", null, { kind: "twice", key: "country" }],
      ["Tyyppi", "type", null],
      ["Osallistuja", "name", null],
    ]);
    const own = questions.panelTabColumns({
      sheetId: partOf(parts, "Konsortio").sheetId,
      table: "partners",
      headingRow: null,
    });
    expect(own.columns.flatMap(({ heading, question }) => (question === null ? [] : [[heading, question]]))).toEqual([
      ["Yhteyshenkilö X", { kind: "spelled", key: "contact" }],
      ["Laitos", { kind: "looks", key: "type" }],
    ]);
  });

  it("asks which of two tabs is the budget, unless one is named for it", async () => {
    const file = await openOwn();
    addTab(file, "Vanhat kulut", costs);
    expect((await partsOf(file)).filter(({ question }) => question !== null)).toMatchObject([
      { tab: "Kulut", table: null, question: { kind: "several", table: "budget" } },
      { tab: "Vanhat kulut", table: null, question: { kind: "several", table: "budget" } },
    ]);
    file.host.context.spreadsheet().getSheetByName("Kulut")?.setName("Budjetti");
    const parts = await partsOf(file);
    expect(partOf(parts, "Budjetti")).toMatchObject({ table: "budget", question: null });
    expect(partOf(parts, "Vanhat kulut")).toMatchObject({ table: null, question: { kind: "also", table: "budget" } });
  });

  it("reads answers in a row below their labels, and beside labels that were merged", async () => {
    const file = openFile();
    addTab(file, "Basics", [
      ["Our project", "", ""],
      ["Action", "Call", "Months"],
      ["KA220-HED", 2026, 24],
    ]);
    addTab(file, "Facts", [
      ["Action", "", "KA220-HED"],
      ["Call", "", 2026],
    ]);
    const parts = await partsOf(file);
    const below = await choose(file, partOf(parts, "Basics", true), "project");
    expect(below).toMatchObject({
      line: 2,
      isAcross: true,
      at: [
        ["action", 0],
        ["call", 1],
        ["months", 2],
      ],
    });
    const beside = await choose(file, partOf(parts, "Facts", true), "project");
    expect(beside).toMatchObject({
      line: 2,
      isAcross: false,
      at: [
        ["action", 0],
        ["call", 1],
      ],
    });
  });

  it("does not offer our own tabs", async () => {
    const file = await openExample();
    addTab(file, "Kulut", costs);
    expect((await partsOf(file)).map(({ tab }) => tab)).toEqual(["Kulut"]);
  });

  it("takes headings of any row within the first thirty, and no later one", async () => {
    for (const [titles, table] of [
      [29, "budget"],
      [30, null],
    ] as const) {
      const file = openFile();
      const above: Cells = Array.from({ length: titles }, (_, row) => [`Title ${row}`]);
      addTab(file, "Deep", [...above, ...costs]);
      expect([titles, partOf(await partsOf(file), "Deep").table]).toEqual([titles, table]);
    }
  });
});

describe("the preview", () => {
  it("says what is read: counts, first rows, unreadable cells, missing columns, headings that formulas do not know", async () => {
    const file = await openOwn();
    const shown = await preview(file, await chooseAll(file));
    expect([shown.partners, shown.lines, shown.totalText]).toEqual([4, 2, "€250,000"]);
    const [partners, project, budget] = shown.tables;
    expect(partners).toMatchObject({
      tab: "Konsortio",
      rows: 4,
      headings: ["Organisation", "Country", "Type"],
      unreadable: [{ cell: "E11", text: "Spian" }],
      absent: ["ECHE"],
      statusColumn: null,
      unlikeHeadings: [{ heading: "Laitos", wanted: "Type" }],
    });
    expect(partners?.sample).toEqual([
      ["Norrviks universitet", "Ruotsi", "Korkeakoulu"],
      ["Järvi-Suomen ammattikorkeakoulu", "Suomi", "Korkeakoulu"],
      ["Hochschule Altenstadt", "Saksa", "Korkeakoulu"],
    ]);
    expect(project?.sample).toEqual([
      ["Action", "KA220-HED"],
      ["Call", "2026"],
      ["Months", "30"],
    ]);
    expect(budget?.sample[0]).toEqual(["Norrviks universitet", "WP1", "€60,000"]);
    expect(shown.asked).toEqual(["grant"]);
  });
});

describe("reading somebody's own tabs", () => {
  it("writes nothing into them, and checks them", async () => {
    const file = await openOwn();
    const chosen = await chooseAll(file);
    const cellsOf = (): unknown[] => [file.values("Konsortio", "A1:I13"), file.values("Kulut", "A1:F6")];
    const before = cellsOf();
    await adopt(file, chosen);
    expect(await read(file)).toEqual(asTyped);
    expect(cellsOf()).toEqual(before);
    expect(file.note("Konsortio", "E11")).toBe("");
    expect(file.sheetNames()).toEqual(["Sheet1", "Konsortio", "Kulut", "Muistiinpanot"]);
    const report = await panelReport(file);
    expect(report.errors.map(({ message }) => message).join(" ")).toContain("Spian");
    expect((await panelState(file)).isAdopted).toBe(true);
    await typeInto(file, "Konsortio", "E11", "Espanja");
    expect((await panelReport(file)).errors.map(({ message }) => message).join(" ")).not.toContain("Spian");
    expect(file.log).toEqual([]);
  });

  it("keeps answers that no cell holds with the file, and a cell wins over them", async () => {
    const file = await openOwn();
    const all = await chooseAll(file);
    const chosen = all.filter(({ table }) => table !== "project");
    const given = {
      action: "cooperation-partnerships",
      variant: "higher-education",
      call: 2026,
      months: 24,
      grant: 250_000,
    };
    await adopt(file, chosen, { given });
    expect((await read(file)).context).toEqual(["KA220-HED", "2026", "24 months"]);
    await adopt(file, all, { given });
    expect((await read(file)).context).toEqual(["KA220-HED", "2026", "30 months"]);
  });

  it("can be chosen again, beginning with what was chosen", async () => {
    const file = await openAdopted();
    const questions = await questionsOf(file);
    const { sheetId } = partOf(questions.panelTabParts(), "Konsortio");
    const { columns } = questions.panelTabColumns({ sheetId, table: "partners", headingRow: null });
    expect(columns.map(({ key, question }) => [key, question])).toEqual(
      [null, "role", "name", "id", "country", null, "type"].map((key) => [key, null]),
    );
    await adopt(
      file,
      (await chooseAll(file)).filter(({ table }) => table !== "budget"),
    );
    expect(await read(file)).toMatchObject({ missingTab: null, amounts: [], names: asTyped.names });
  });

  it("is taken back without a trace", async () => {
    const file = await openOwn();
    await sentFile(file);
    const { savedAt: _then, ...before } = file.save();
    await adopt(file, await chooseAll(file));
    const state = await shownAfter(file, "panelAdopt", { tables: [], given: null, checks: null });
    expect(state.isAdopted).toBe(false);
    const spreadsheet = file.host.context.spreadsheet();
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
    const { savedAt: _now, ...after } = file.save();
    // What held the marks is left behind empty.
    const withoutMarks = (key: string, value: unknown) =>
      /^(?:rowData|columnData|custom)$/.test(key) ? undefined : value;
    expect(JSON.stringify(after.workbook, withoutMarks)).toBe(JSON.stringify(before.workbook, withoutMarks));
  });

  it("adopts beside a planning sheet of ours, which is read again afterwards", async () => {
    const file = await openExample();
    addTab(file, "Kulut", costs);
    const part = partOf(await partsOf(file), "Kulut");
    await adopt(file, [await choose(file, part, "budget", ownHeadings)]);
    expect((await read(file)).amounts).toEqual([60_000, 190_000]);
    await file.callServer("panelAdopt", { tables: [], given: null, checks: null });
    expect((await read(file)).amounts).toHaveLength(30);
  });

  it("refuses what is no adoption", async () => {
    const file = await openOwn();
    for (const wrong of [
      null,
      {},
      { tables: [{}], given: null, checks: null },
      { tables: [], given: 3, checks: null },
    ]) {
      await expect(file.callServer("panelAdopt", wrong)).rejects.toThrow(/This is not/);
    }
    const gone = { sheetId: 99, table: "budget", columns: [], rows: [], status: null };
    await expect(file.callServer("panelAdopt", { tables: [gone], given: null, checks: null })).rejects.toThrow(
      /not there/,
    );
  });
});

describe("tables are found again", () => {
  const sheetOf = (file: Headless, name: string) => {
    const sheet = file.host.context.spreadsheet().getSheetByName(name);
    if (sheet === null) throw new Error(`There is no ${name}.`);
    return sheet;
  };

  it("after their tabs are renamed and moved", async () => {
    const file = await openAdopted();
    sheetOf(file, "Konsortio").setName("Something else");
    sheetOf(file, "Kulut").setName("Numbers");
    expect(await read(file)).toEqual(asTyped);
  });

  it("after rows are inserted above the headings and among the rows, and deleted", async () => {
    const file = await openAdopted();
    const sheet = sheetOf(file, "Konsortio");
    sheet.insertRowBefore(1);
    sheet.insertRowsBefore(6, 2);
    sheet.insertRowAfter(11);
    sheetOf(file, "Kulut").insertRowBefore(1);
    expect(await read(file)).toEqual(asTyped);
    sheet.deleteRow(1);
    sheetOf(file, "Kulut").deleteRow(1);
    expect(await read(file)).toEqual(asTyped);
  });

  it("after columns are inserted, deleted and moved", async () => {
    const file = await openAdopted();
    const sheet = sheetOf(file, "Konsortio");
    sheet.insertColumnBefore(1);
    sheet.insertColumnAfter(3);
    expect(await read(file)).toEqual(asTyped);
    sheet.deleteColumns(1, 1);
    expect(await read(file)).toEqual(asTyped);
    const area = { startRow: 0, endRow: 999, rangeType: 2 };
    const { sheetId } = file.place("Kulut", "A1");
    await file.command("sheet.command.move-cols", {
      unitId: file.host.engine.unitId,
      subUnitId: sheetId,
      range: { ...area, startColumn: 2, endColumn: 2 },
      fromRange: { ...area, startColumn: 2, endColumn: 2 },
      toRange: { ...area, startColumn: 0, endColumn: 0 },
    });
    await file.settled();
    expect(file.values("Kulut", "A1:B1")).toEqual([["Summa (EUR)", "Selite"]]);
    expect(await read(file)).toEqual(asTyped);
  });

  it("after headings are written anew, which only marks can follow", async () => {
    const file = await openAdopted();
    await typeInto(file, "Kulut", "C1", "Euros we need");
    await typeInto(file, "Konsortio", "C6", "Who");
    expect(await read(file)).toEqual(asTyped);
  });

  it("by headings where a mark is gone with its row", async () => {
    const file = await openAdopted();
    sheetOf(file, "Kulut").insertRowBefore(1);
    sheetOf(file, "Kulut")
      .getRange("A1:D1")
      .setValues([["Selite", "Paketti", "Summa (EUR)", "Kumppani"]]);
    sheetOf(file, "Kulut").deleteRow(2);
    expect(await read(file)).toEqual(asTyped);
  });

  it("the first one, where a tab was copied with its marks", async () => {
    const file = await openAdopted();
    const { sheetId } = file.place("Kulut", "A1");
    await file.command("sheet.command.copy-sheet", { unitId: file.host.engine.unitId, subUnitId: sheetId });
    await file.settled();
    const copy = file.sheetNames().find((name) => name.startsWith("Kulut") && name !== "Kulut");
    if (copy === undefined) throw new Error("There is no copy.");
    const marks = file.host.context.spreadsheet().createDeveloperMetadataFinder().withKey("erasmusPlannerTable").find();
    expect(marks.filter((mark) => mark.getValue() === "own:budget")).toHaveLength(2);
    file.host.context.spreadsheet().setActiveSheet(sheetOf(file, copy));
    file.host.context.spreadsheet().moveActiveSheet(1);
    await typeInto(file, copy, "C2", 1);
    expect((await read(file)).amounts).toEqual(asTyped.amounts);
  });

  it("or it is said that they are gone", async () => {
    const file = await openAdopted();
    sheetOf(file, "Konsortio").deleteColumns(5, 1);
    const state = await panelState(file);
    expect(state.content).toMatchObject({ screen: "table-missing", tab: "Konsortio" });
    const other = await openAdopted();
    other.host.context.spreadsheet().deleteSheet(sheetOf(other, "Kulut"));
    expect((await panelState(other)).content).toMatchObject({ screen: "table-missing", tab: "Kulut" });
  });
});

describe("the status column, if somebody wants it", () => {
  const plain: Cells = [
    ["Our partners", "", ""],
    ["Organisation", "Country", "Role"],
    ["Norrviks universitet", "SE", "Coordinator"],
    ["Costa Clara", "Spian", "Partner"],
  ];
  const given = {
    action: "cooperation-partnerships",
    variant: "higher-education",
    call: 2026,
    months: 24,
    grant: 250_000,
  };

  async function withStatus(options: Parameters<typeof openFile>[0] = {}): Promise<Headless> {
    const file = openFile(options);
    addTab(file, "Who", plain);
    await file.settled();
    const part = partOf(await partsOf(file), "Who");
    await adopt(file, [await choose(file, part, "partners")], { given, hasStatus: true });
    await panelState(file);
    await file.settled();
    return file;
  }

  it("stands at the right with a Checks tab, and cells get notes", async () => {
    const file = await withStatus();
    expect(file.formula("Who", "D2")).toBe(
      '=ERASMUS_PARTNERS("Cooperation Partnerships",2026,A2:C201,"Higher education",,250000)',
    );
    expect(file.displayed("Who", "D2:D4").flat()).toEqual([
      "Status",
      expect.stringMatching(/^[✔?▲✖]/),
      expect.stringContaining("Spian"),
    ]);
    expect(file.note("Who", "B4")).toContain("Erasmus Planner:");
    expect(file.sheetNames()).toEqual(["Sheet1", "Who", "Checks"]);
    expect(file.displayed("Checks", "A2")[0]?.[0]).toContain("✖");
    expect(file.values("Who", "A1:C4")).toEqual(plain);
    expect(file.log).toEqual([]);
  });

  it("goes with undo and with Remove, and everything is as it was", async () => {
    const file = await withStatus({ answer: "YES" });
    await file.callServer("panelAdopt", { tables: [], given: null, checks: null });
    await file.settled();
    const gone = (): void => {
      expect(file.values("Who", "A1:C4")).toEqual(plain);
      expect(file.values("Who", "D1:D5").flat().join("")).toBe("");
      expect(file.note("Who", "B4")).toBe("");
      expect(file.sheetNames()).toEqual(["Sheet1", "Who"]);
      const spreadsheet = file.host.context.spreadsheet();
      expect(spreadsheet.getSheetByName("Who")?.getConditionalFormatRules()).toEqual([]);
      expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
    };
    gone();
    const part = partOf(await partsOf(file), "Who");
    await adopt(file, [await choose(file, part, "partners")], { given, hasStatus: true });
    await panelState(file);
    await file.clickMenu(remove);
    await file.settled();
    gone();
    expect(file.host.context.data.properties.document).toEqual({});
  });

  it("gets a column of its own where the tab ends, which goes again", async () => {
    const file = openFile();
    addTab(file, "Who", plain);
    const sheet = file.host.context.spreadsheet().getSheetByName("Who");
    if (sheet === null) throw new Error("There is no tab.");
    sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
    const part = partOf(await partsOf(file), "Who");
    await adopt(file, [await choose(file, part, "partners")], { given, hasStatus: true });
    expect(sheet.getMaxColumns()).toBe(4);
    expect(file.formula("Who", "D2")).toContain("ERASMUS_PARTNERS");
    await file.callServer("panelAdopt", { tables: [], given: null, checks: null });
    expect(sheet.getMaxColumns()).toBe(3);
  });

  it("is left to formulas of their own when the add-on goes", async () => {
    const file = await openAdopted({ answer: "YES" });
    const sheet = file.host.context.spreadsheet().getSheetByName("Kulut");
    sheet?.getRange("F1").setFormula('=ERASMUS_LINES("KA220-HED";2026;30;A1:D9)');
    await file.settled();
    await file.clickMenu(remove);
    await file.settled();
    expect(file.formula("Kulut", "F1")).toContain("ERASMUS_LINES");
  });
});
