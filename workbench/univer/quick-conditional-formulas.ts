// Works out the formulas of conditional formats itself where it can, for the cells on the screen only.

import { readCell } from "./cells.ts";
import type { Engine } from "./engine.ts";
import {
  compileSmallFormula,
  FormulaError,
  type ReadCell,
  type SmallFormula,
  type SmallValue,
} from "./small-formula.ts";

/**
 * Takes formulas that `small-formula` knows away from Univer's engine, which would calculate them for every cell of the
 * rule after each edit. Call it when the workbook is open.
 */
export function calculateConditionalFormulasQuickly(engine: Engine): { stop(): void } {
  const { conditionalFormulas: service, conditionalRules, conditionalView, otherFormulas, unitId } = engine;
  const { core, formula: formulaPackage, sheets } = engine.packages;
  const compiled = new Map<string, SmallFormula | undefined>();
  const quick = (formula: string): SmallFormula | undefined => {
    if (!compiled.has(formula)) compiled.set(formula, compileSmallFormula(formula));
    return compiled.get(formula);
  };

  const read = (sheetId: string): ReadCell => {
    const sheet = engine.sheet(sheetId);
    const cells = sheet.getCellMatrix();
    const spilled = engine.formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
    return (row, column): SmallValue => {
      const own = cells.getValue(row, column);
      const cell = own?.v === null || own?.v === undefined || own.v === "" ? (spilled?.[row]?.[column] ?? own) : own;
      const { value } = readCell(engine, sheet, cell, row, column);
      if (typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value)) return new FormulaError();
      return value === "" ? null : value;
    };
  };

  const register = service.registerFormulaWithRange.bind(service);
  service.registerFormulaWithRange = (unit, sheet, rule, formula, ranges) => {
    if (!quick(formula)) register(unit, sheet, rule, formula, ranges);
  };
  const matrix = service.getFormulaMatrix.bind(service);
  service.getFormulaMatrix = (unit, sheet, rule, formula) =>
    quick(formula)
      ? { status: formulaPackage.FormulaResultStatus.SUCCESS, result: new core.ObjectMatrix() }
      : matrix(unit, sheet, rule, formula);
  const resultAt = service.getFormulaResultWithCoords.bind(service);
  service.getFormulaResultWithCoords = (unit, sheetId, rule, formula, row = 0, column = 0) => {
    const calculate = quick(formula);
    if (!calculate) return resultAt(unit, sheetId, rule, formula, row, column);
    const result = calculate(read(sheetId), row, column);
    return {
      status: formulaPackage.FormulaResultStatus.SUCCESS,
      result: result instanceof FormulaError ? false : result,
    };
  };

  const rulesOf = (sheetId: string) =>
    (conditionalRules.getSubunitRules(unitId, sheetId) ?? []).filter(
      ({ rule }) => rule.type === "highlightCell" && "subType" in rule && rule.subType === "formula",
    );
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    for (const { cfId } of rulesOf(sheetId)) {
      // Rules of an opened file are with the engine already; those it is to keep come back when they are asked for.
      const registered = service.deleteCache(unitId, sheetId, cfId);
      otherFormulas.deleteFormula(
        unitId,
        sheetId,
        registered.map((item) => item.formulaId),
      );
    }
  }

  const moving: ReadonlySet<string> = new Set([
    sheets.SetRangeValuesMutation.id,
    sheets.MoveRangeMutation.id,
    sheets.InsertRowMutation.id,
    sheets.RemoveRowMutation.id,
    sheets.InsertColMutation.id,
    sheets.RemoveColMutation.id,
    sheets.MoveRowsMutation.id,
    sheets.MoveColsMutation.id,
    sheets.ReorderRangeMutation.id,
  ]);
  const changed = new Set<string>();
  const look = (): void => {
    for (const sheetId of changed)
      for (const { cfId } of rulesOf(sheetId)) conditionalView.markRuleDirty(unitId, sheetId, cfId);
    changed.clear();
  };
  const listener = engine.commands.onCommandExecuted((command) => {
    const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
    const before = changed.size;
    if (command.id === formulaPackage.SetArrayFormulaDataMutation.id) {
      for (const sheet of engine.workbook.getSheets()) changed.add(sheet.getSheetId());
    } else if (sheetId !== undefined && moving.has(command.id)) changed.add(sheetId);
    if (before === 0 && changed.size > 0) setTimeout(look, 0);
  });
  return { stop: () => listener.dispose() };
}
