// Makes the spreadsheet's services fail as Google's do: one call, all from one on, or whatever a test decides.

import type { Headless } from "../../workbench/headless.ts";
import type { CallKind } from "../../workbench/host/access.ts";

/** What Google says, word for word. */
export const googleFaults = {
  service: "Service Spreadsheets failed while accessing document with id 1AbC.",
  timeout: "Service Spreadsheets timed out while accessing document with id 1AbC.",
  server: "We're sorry, a server error occurred. Please wait a bit and try again.",
  tooOften: "Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.",
  cut: "Exceeded maximum execution time",
  rights: "You do not have permission to perform that action.",
  full: "You have exceeded the property storage quota. Please remove some properties and try again.",
} as const;

/** What to say at a call of a service, the first being 1; nothing to let it through. */
export type Decision = (call: number, kind: CallKind, method: string) => string | undefined;

/** Only call `wanted` fails. */
export const onlyCall =
  (wanted: number, message: string): Decision =>
  (call) =>
    call === wanted ? message : undefined;

/** The script is stopped at call `wanted`: nothing that it does after that reaches the file. */
export const cutAt =
  (wanted: number): Decision =>
  (call) =>
    call >= wanted ? googleFaults.cut : undefined;

/** A person who may look, not write. */
export const viewer: Decision = (_call, kind) =>
  kind === "write" || kind === "write-properties" ? googleFaults.rights : undefined;

export interface FaultyServices {
  /** From now on calls are counted from 1 and go through `decide`. */
  begin(decide: Decision): void;
  /** How many calls there were since `begin`; from now on all go through. */
  end(): number;
}

/** Formulas go on being calculated: what fails is what a script does. */
export function faultyServices(file: Headless): FaultyServices {
  const { access, make } = file.host.context;
  const pass = access.pass.bind(access);
  let decide: Decision | undefined;
  let calls = 0;
  access.pass = (kind, method) => {
    if (decide !== undefined && access.mode() !== "CUSTOM_FUNCTION") {
      calls += 1;
      const message = decide(calls, kind, method);
      if (message !== undefined) throw make.error(`Exception: ${message}`);
    }
    pass(kind, method);
  };
  return {
    begin(decision) {
      decide = decision;
      calls = 0;
    },
    end() {
      decide = undefined;
      return calls;
    },
  };
}

type Sheet = ReturnType<ReturnType<Headless["host"]["context"]["spreadsheet"]>["getSheets"]>[number];

/** Everything a person can see or a later check reads, tab by tab. */
export function contentOf(file: Headless): Record<string, unknown> {
  const spreadsheet = file.host.context.spreadsheet();
  const tab = (sheet: Sheet): unknown => {
    const all = sheet.getDataRange();
    return {
      values: all.getValues(),
      formulas: all.getFormulas(),
      notes: all.getNotes(),
      rules: sheet.getConditionalFormatRules().length,
      lists: sheet
        .getRange(1, 1, 40, 20)
        .getDataValidations()
        .map((row) => row.map((one) => one !== null)),
    };
  };
  return Object.fromEntries(spreadsheet.getSheets().map((sheet) => [sheet.getName(), tab(sheet)]));
}

/** What people typed: cells without formula, and without what a formula fills. */
export function typedCells(file: Headless): unknown {
  return Object.fromEntries(
    [
      ["Sheet1", "A1:F20"],
      ["Project", "A1:B21"],
      ["Partners", "A1:H40"],
      ["Budget", "A1:G60"],
      ["Work packages", "A1:E20"],
    ].flatMap(([name = "", cells = ""]) =>
      file.sheetNames().includes(name) ? [[name, file.values(name, cells)] as const] : [],
    ),
  );
}
