// Data validation: drop-down lists, tick boxes and limits on what a cell takes.

import type { IDataValidationRuleBase, IDataValidationRuleOptions } from "@univerjs/core";
import type { Area } from "./area.ts";
import type { Engine } from "./engine.ts";

/** A rule without the cells it is on. */
export type Validation = IDataValidationRuleBase & IDataValidationRuleOptions;

/** The rule on one cell, undefined when it has none. */
export function readValidation(engine: Engine, sheetId: string, row: number, column: number): Validation | undefined {
  const rule = engine.validations.getRuleByLocation(engine.unitId, sheetId, row, column);
  if (!rule) return undefined;
  const { uid: _uid, ranges: _ranges, ...validation } = rule;
  return validation;
}

/** Puts the rule on the cells, or takes theirs off; other cells keep the rule they share with them. */
export function writeValidation(
  engine: Engine,
  sheetId: string,
  areas: readonly Area[],
  rule: Validation | undefined,
): void {
  const { sheetsDataValidation, core } = engine.packages;
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  const ranges = areas.map((area) => ({ ...area }));
  engine.run(sheetsDataValidation.ClearRangeDataValidationCommand.id, { ...place, ranges });
  if (!rule) return;
  engine.run(sheetsDataValidation.AddSheetDataValidationCommand.id, {
    ...place,
    rule: { ...rule, uid: core.generateRandomId(8), ranges },
  });
}
