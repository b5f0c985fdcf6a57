// An accepted finding: who, when and why stay with it through sorting and inserted rows, and nothing hides that it is an error.

import { expect, it } from "vitest";
import { texts } from "../../sidebar/texts/languages.ts";
import type { Headless } from "../../workbench/headless.ts";
import { openExample, panelReport, typeInto } from "./open-file.ts";

const reason = "Agreed with the agency by phone.";

async function acceptSpian(file: Headless): Promise<string> {
  const key = (await panelReport(file)).errors.find(({ suggestion }) => suggestion === "Spain")?.key ?? "";
  file.as({ email: "ann@example.org" });
  await file.callServer("panelMarkJudged", key, reason);
  await file.settled();
  return key;
}

async function acceptedErrors(file: Headless) {
  const { errors } = await panelReport(file);
  return errors.flatMap(({ accepted, at }) => (accepted === null ? [] : { ...accepted, line: at.line }));
}

it("says who, when and why, and is still counted as an error", async () => {
  const file = await openExample();
  const before = await panelReport(file);
  await acceptSpian(file);
  const [accepted] = await acceptedErrors(file);
  expect(accepted).toMatchObject({ by: "ann@example.org", reason, line: 5 });
  expect(Math.abs(Date.now() - Date.parse(accepted?.when ?? ""))).toBeLessThan(60_000);
  const after = await panelReport(file);
  expect(after.verdict).toBe("problems");
  expect(after.errors).toHaveLength(before.errors.length);
  expect(after.headline).toContain("1 accepted");
});

it("survives rows inserted above it, sorting, and the tab's other name", async () => {
  const file = await openExample();
  await acceptSpian(file);
  const sheet = file.host.context.spreadsheet().getSheetByName("Partners");
  sheet?.insertRowsBefore(2, 2);
  await file.settled();
  expect((await acceptedErrors(file)).map(({ line, reason: said }) => [line, said])).toEqual([[7, reason]]);
  // Sorted by hand: the row's cells change places with the first of the list.
  const rows = sheet?.getRange("A4:H9").getValues() ?? [];
  sheet?.getRange("A4:H9").setValues([...rows].reverse());
  sheet?.setName("Consortium");
  await file.settled();
  expect((await acceptedErrors(file)).map(({ line, reason: said }) => [line, said])).toEqual([[6, reason]]);
});

it("stays in the status column as the error it is, for everybody", async () => {
  const file = await openExample();
  const before = file.values("Partners", "I5").flat().join();
  await acceptSpian(file);
  await typeInto(file, "Partners", "A9", "Someone");
  const after = file.values("Partners", "I5").flat().join();
  expect(before).toContain("✖");
  // Formulas do not know what was accepted, and whoever accepts is told so.
  expect(texts.en.staysAnErrorText).toContain("in every status cell as the error it is");
  expect(after).toContain("✖");
  expect(after).toContain("Spian");
});

it("is opened again by whoever may edit, and by another value in its cell", async () => {
  const file = await openExample();
  const key = await acceptSpian(file);
  await typeInto(file, "Partners", "B5", "Spayn");
  const still = await acceptedErrors(file);
  expect(still.filter(({ line }) => line === 5).length).toBeLessThanOrEqual(1);
  await typeInto(file, "Partners", "B5", "Spian");
  file.as({ email: "bo@example.org" });
  await file.callServer("panelReopen", key);
  expect(await acceptedErrors(file)).toEqual([]);
});
