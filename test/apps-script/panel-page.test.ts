// What the panel's page makes of the file that the server sends: the built script, dates, and what fails on the way.

import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { answersFor, editsFor, stateOf } from "../../src/answers/main.ts";
import type { PanelCells, SentFile, Written } from "../../src/check/panel-state.ts";
import { builtFile } from "../bundle/dist.ts";
import { openExample, panelReport, reportOf, sentFile, typeInto } from "./open-file.ts";

const page = builtFile("Sidebar.html");

/** The page's own script, in a page that has nothing but the elements with what is kept in it. */
function builtStateOf(): typeof stateOf {
  const [, script = ""] = /<script id="answers">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const document = {
    getElementById: (id: string) => ({
      content: { textContent: new RegExp(`<template id="${id}">([^<]*)`).exec(page)?.[1] },
    }),
  };
  const context = vm.createContext({ document });
  vm.runInContext(script, context);
  return (file) =>
    JSON.parse(vm.runInContext(`JSON.stringify(ErasmusAnswers.stateOf(${JSON.stringify(file)}))`, context));
}

describe("the built page", () => {
  const built = builtStateOf();

  it.each(["en", "sv", "fi"] as const)("shows in %s what the sources say it shows", async (language) => {
    const file = await openExample();
    await file.callServer("panelSetLanguage", language);
    const sent = await sentFile(file);
    const state = built(sent);
    expect(state).toEqual(JSON.parse(JSON.stringify(stateOf(sent))));
    const { errors, met, guide } = reportOf(state);
    expect(errors.every(({ why }) => why.length > 20)).toBe(true);
    expect(errors.map(({ sources, evidenceText }) => sources.length > 0 === evidenceText.length > 0)).not.toContain(
      false,
    );
    expect(met.flatMap(({ sources }) => sources).every(({ url }) => url !== null)).toBe(true);
    expect(guide).toBe("Programme Guide 2026");
  });

  it("offers actions and calls in a file without tables", async () => {
    const sent: SentFile = { ...(await sentFile(await openExample())), tables: {} };
    expect(built(sent)).toEqual(JSON.parse(JSON.stringify(stateOf(sent))));
    expect(built(sent).content.screen).toBe("first-run");
  });
});

describe("dates", () => {
  it("arrive as days, count as dates, and can be changed", async () => {
    const file = await openExample();
    await typeInto(file, "Project", "B6", "2026-09-01");
    const cells = (await file.callServer("panelCells")) as PanelCells;
    expect(cells.tables.project?.cells[5]?.[1]).toEqual({ day: "2026-09-01" });
    expect((await panelReport(file)).budget?.start).toBe("2026-09-01");
    expect(answersFor(cells, "en").panelTry(null).edits).toEqual([]);
    const edit = { table: "project", line: null, column: "start", before: "d2026-09-01", value: "2026-10-01" } as const;
    expect((await file.callServer("panelChange", [edit])) as Written).toMatchObject({ done: true });
    expect((await panelReport(file)).budget?.start).toBe("2026-10-01");
    expect((await file.callServer("panelChange", [edit])) as Written).toMatchObject({ done: false, undo: null });
  });
});

describe("what cannot be made out", () => {
  it("is told in a report all the same", async () => {
    const sent = await sentFile(await openExample());
    const { project } = sent.tables;
    if (project === undefined) throw new Error("The example has a Project tab.");
    const cells = new Proxy(project.cells, {
      get: () => {
        throw new Error("broken on purpose");
      },
    });
    const state = stateOf({ ...sent, tables: { ...sent.tables, project: { ...project, cells } } });
    const report = reportOf(state);
    expect(report.verdict).toBe("open");
    expect(report.headline).toBe("1 check could not run");
    expect(report.unchecked.map(({ message }) => message)).toEqual(["The check “Whole plan” could not run"]);
    expect(JSON.stringify(state)).not.toContain("on purpose");
  });

  it("suggests nothing for a finding that is gone", async () => {
    expect(editsFor(await sentFile(await openExample()), "no-such/finding")).toEqual([]);
  });
});
