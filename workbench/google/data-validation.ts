// Google's data validation rules over those of the sheet.

import { areaFromA1, columnLetters, splitSheetName } from "../univer/area.ts";
import { withCommas } from "../univer/formula-text.ts";
import { readValidation, type Validation } from "../univer/validations.ts";
import type { GoogleContext } from "./context.ts";
import { member } from "./supported.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const validations = new WeakMap<DataValidation, Validation>();

/** The sheet's rule behind a rule that a builder made or a cell gave. */
export function validationOf(rule: DataValidation): Validation {
  const found = validations.get(rule);
  if (!found) throw new TypeError("This is no data validation rule; was build() left out?");
  return found;
}

/** Google's rule on a cell, null when there is none. */
export function dataValidationAt(
  context: GoogleContext,
  sheetId: string,
  row: number,
  column: number,
): DataValidation | null {
  const found = readValidation(context.engine, sheetId, row, column);
  return found ? wrap(context, found) : null;
}

/** What `SpreadsheetApp.newDataValidation()` gives. */
export function newDataValidation(context: GoogleContext, from: Validation = { type: "none" }): Builder {
  let rule = from;
  const { DataValidationOperator, DataValidationType } = context.engine.packages.core;
  const require = (given: Validation) => {
    const { type: _type, operator: _operator, formula1: _first, formula2: _second, ...options } = rule;
    rule = { ...options, ...given };
    return self;
  };
  const numbers = (operator: Validation["operator"], first: number, second?: number) =>
    require({
      type: DataValidationType.DECIMAL,
      ...(operator ? { operator } : {}),
      formula1: String(first),
      ...(second === undefined ? {} : { formula2: String(second) }),
    });
  const list = (formula1: string, showDropDown: boolean) =>
    require({
      type: DataValidationType.LIST,
      formula1,
      showDropDown,
      renderMode: context.engine.packages.core.DataValidationRenderMode.ARROW,
    });

  const methods: Pick<
    Builder,
    | "build"
    | "copy"
    | "getAllowInvalid"
    | "getCriteriaType"
    | "getCriteriaValues"
    | "getHelpText"
    | "requireCheckbox"
    | "requireDate"
    | "requireFormulaSatisfied"
    | "requireNumberBetween"
    | "requireNumberGreaterThan"
    | "requireNumberGreaterThanOrEqualTo"
    | "requireNumberLessThanOrEqualTo"
    | "requireValueInList"
    | "requireValueInRange"
    | "setAllowInvalid"
    | "setHelpText"
  > = {
    requireValueInList(values: string[], showDropdown?: boolean) {
      return list(context.engine.packages.sheets.serializeListOptions([...values].map(String)), showDropdown ?? true);
    },
    requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown?: boolean) {
      const sheetName = range.getSheet().getName().replaceAll("'", "''");
      const corner = (row: number, column: number) => `$${columnLetters(column - 1)}$${row}`;
      const cells = `${corner(range.getRow(), range.getColumn())}:${corner(range.getLastRow(), range.getLastColumn())}`;
      return list(`='${sheetName}'!${cells}`, showDropdown ?? true);
    },
    requireCheckbox: () => require({ type: DataValidationType.CHECKBOX }),
    requireDate: () =>
      require({
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: "1900-01-01",
      }),
    requireFormulaSatisfied: (formula) => require({ type: DataValidationType.CUSTOM, formula1: withCommas(formula) }),
    requireNumberBetween: (start, end) => numbers(DataValidationOperator.BETWEEN, start, end),
    requireNumberGreaterThan: (limit) => numbers(DataValidationOperator.GREATER_THAN, limit),
    requireNumberGreaterThanOrEqualTo: (limit) => numbers(DataValidationOperator.GREATER_THAN_OR_EQUAL, limit),
    requireNumberLessThanOrEqualTo: (limit) => numbers(DataValidationOperator.LESS_THAN_OR_EQUAL, limit),
    setAllowInvalid(allow) {
      const { WARNING, STOP } = context.engine.packages.core.DataValidationErrorStyle;
      rule = { ...rule, errorStyle: allow ? WARNING : STOP };
      return self;
    },
    setHelpText(text) {
      rule = { ...rule, error: text, showErrorMessage: true };
      return self;
    },
    ...described(context, () => rule),
    copy: () => newDataValidation(context, rule),
    build: () => wrap(context, { allowBlank: true, ...rule }),
  };
  const self: Builder = context.supported<Builder>("SpreadsheetApp.DataValidationBuilder", methods);
  return self;
}

function wrap(context: GoogleContext, rule: Validation): DataValidation {
  const methods: Pick<
    DataValidation,
    "copy" | "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText"
  > = {
    ...described(context, () => rule),
    getHelpText: () => rule.error ?? "",
    copy: () => newDataValidation(context, rule),
  };
  const wrapped = context.supported<DataValidation>("SpreadsheetApp.DataValidation", methods);
  validations.set(wrapped, rule);
  return wrapped;
}

type Described = Pick<Builder, "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText">;

function described(context: GoogleContext, rule: () => Validation): Described {
  const { core, sheets } = context.engine.packages;
  return {
    getAllowInvalid: () => rule().errorStyle !== core.DataValidationErrorStyle.STOP,
    getHelpText: () => rule().error ?? null,
    getCriteriaType: () => member<Criteria>(criteriaName(rule())),
    getCriteriaValues() {
      const { type, formula1 = "", formula2, showDropDown = true } = rule();
      const values = context.make.array<unknown>();
      if (type === core.DataValidationType.LIST && formula1.startsWith("=")) {
        const { sheetName, cells } = splitSheetName(formula1.slice(1));
        const sheet = context.engine.workbook.getSheetBySheetName(sheetName ?? "");
        const area = sheet && areaFromA1(cells, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
        values.push(sheet && area ? context.range(sheet.getSheetId(), area) : cells, showDropDown);
      } else if (type === core.DataValidationType.LIST) {
        const items = context.make.array<string>();
        items.push(...sheets.deserializeListOptions(formula1));
        values.push(items, showDropDown);
      } else if (type === core.DataValidationType.DECIMAL) {
        values.push(Number(formula1));
        if (formula2 !== undefined) values.push(Number(formula2));
      } else if (type === core.DataValidationType.CUSTOM) {
        values.push(formula1);
      }
      return values;
    },
  };

  function criteriaName({ type, formula1, operator }: Validation): string {
    if (type === core.DataValidationType.LIST) return formula1?.startsWith("=") ? "VALUE_IN_RANGE" : "VALUE_IN_LIST";
    if (type === core.DataValidationType.CHECKBOX) return "CHECKBOX";
    if (type === core.DataValidationType.DATE) return "DATE_IS_VALID_DATE";
    if (type === core.DataValidationType.CUSTOM) return "CUSTOM_FORMULA";
    const names: Readonly<Record<string, string>> = {
      [core.DataValidationOperator.BETWEEN]: "NUMBER_BETWEEN",
      [core.DataValidationOperator.GREATER_THAN]: "NUMBER_GREATER_THAN",
      [core.DataValidationOperator.GREATER_THAN_OR_EQUAL]: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
      [core.DataValidationOperator.LESS_THAN_OR_EQUAL]: "NUMBER_LESS_THAN_OR_EQUAL_TO",
    };
    return names[operator ?? ""] ?? "UNKNOWN";
  }
}
