// Conditional formats: reading, replacing, and keeping them right when columns move, which Univer does not.

import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "./area.ts";
import type { Engine } from "./engine.ts";
import { mapColumns } from "./formula-text.ts";

/** A conditional format of any kind as Univer keeps it. */
export type ConditionalRule = IConditionFormattingRule;

/** The rules of a sheet, the one that wins first. */
export function readRules(engine: Engine, sheetId: string): ConditionalRule[] {
  return structuredClone(engine.conditionalRules.getSubunitRules(engine.unitId, sheetId) ?? []);
}

/** Puts these rules, the one that wins first, in the place of all the sheet has. */
export function replaceRules(engine: Engine, sheetId: string, rules: readonly ConditionalRule[]): void {
  const { AddConditionalRuleMutation, DeleteConditionalRuleMutation } = engine.packages.sheetsConditionalFormatting;
  const place = { unitId: engine.unitId, subUnitId: sheetId };
  for (const { cfId } of readRules(engine, sheetId)) engine.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
  // Each added rule goes before the earlier ones.
  for (const rule of [...rules].reverse()) engine.run(AddConditionalRuleMutation.id, { ...place, rule });
}

/** A rule that gives cells a look where the formula, read at the areas' first cell, is true. */
export function formulaRule(
  engine: Engine,
  formula: string,
  style: IStyleBase,
  areas: readonly Area[],
): ConditionalRule {
  const { CFRuleType, CFSubRuleType, createCfId } = engine.packages.sheetsConditionalFormatting;
  return {
    cfId: createCfId(),
    ranges: areas.map((area) => ({ ...area })),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}

/** The look that rules give a cell now, empty when none applies; Univer works it out after its first request. */
export function conditionalStyle(engine: Engine, sheetId: string, row: number, column: number): IStyleBase {
  return engine.conditionalStyles.composeStyle(engine.unitId, sheetId, row, column)?.style ?? {};
}

/** Where each column went: its new place, or undefined when it was removed. */
type ColumnMove = {
  readonly sheetId: string;
  readonly moved: (column: number) => number | undefined;
  readonly added?: readonly [number, number];
};

/** The same rule after columns have moved; undefined when all its cells are gone. */
export function movedRule(
  rule: ConditionalRule,
  move: Pick<ColumnMove, "moved" | "added">,
): ConditionalRule | undefined {
  const ranges = rule.ranges.flatMap((range) => movedAreas(range, move).map((area) => ({ ...range, ...area })));
  const [first] = ranges;
  const anchor = rule.ranges[0]?.startColumn;
  if (!first || anchor === undefined) return undefined;
  if (rule.rule.type !== "highlightCell" || !("subType" in rule.rule) || rule.rule.subType !== "formula")
    return { ...rule, ranges };
  // The formula is read at the first cell. Where that column is gone, read it at the one that is first now.
  let origin = anchor;
  for (const range of rule.ranges) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (move.moved(column) === first.startColumn) origin = column;
    }
  }
  const value = mapColumns(String((rule.rule as { value?: unknown }).value ?? ""), (column, fixed) =>
    move.moved(fixed ? column : column + origin - anchor),
  );
  return { ...rule, ranges, rule: { ...rule.rule, value } as ConditionalRule["rule"] };
}

function movedAreas(area: Area, { moved, added }: Pick<ColumnMove, "moved" | "added">): Area[] {
  const columns = new Set<number>();
  for (let column = area.startColumn; column <= area.endColumn; column++) {
    const now = moved(column);
    if (now !== undefined) columns.add(now);
  }
  if (added && columns.has(added[0] - 1) && columns.has(added[1] + 1)) {
    for (let column = added[0]; column <= added[1]; column++) columns.add(column);
  }
  const areas: Area[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = areas.at(-1);
    if (last && last.endColumn === column - 1) areas[areas.length - 1] = { ...last, endColumn: column };
    else areas.push({ startRow: area.startRow, endRow: area.endRow, startColumn: column, endColumn: column });
  }
  return areas;
}

/** Sets the rules anew after columns were inserted, removed or moved, by people or scripts. */
export function repairRulesOnColumnMoves(engine: Engine): { stop(): void } {
  let before = new Map<string, ConditionalRule[]>();
  let moves: ColumnMove[] = [];

  const repair = (): void => {
    const due = moves;
    moves = [];
    for (const sheetId of new Set(due.map((move) => move.sheetId))) {
      const rules = before.get(sheetId);
      if (!rules?.length || !engine.workbook.getSheetBySheetId(sheetId)) continue;
      const steps = due.filter((move) => move.sheetId === sheetId);
      const right = rules.flatMap((rule) => {
        const now = steps.reduce<ConditionalRule | undefined>((old, move) => old && movedRule(old, move), rule);
        return now ? [now] : [];
      });
      engine.asScript(() => replaceRules(engine, sheetId, right));
    }
  };

  // Univer changes the rules in the steps after the one that moves the columns.
  const starting = engine.commands.beforeCommandExecuted((command) => {
    if (moves.length > 0 || !columnMove(engine, command.id, command.params)) return;
    const sheets = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
    before = new Map(sheets.map((sheetId) => [sheetId, readRules(engine, sheetId)]));
  });
  const done = engine.commands.onCommandExecuted((command) => {
    const move = columnMove(engine, command.id, command.params);
    if (!move) return;
    if (moves.length === 0) setTimeout(repair, 0);
    moves.push(move);
  });
  engine.afterStructure.add(repair);
  return {
    stop() {
      starting.dispose();
      done.dispose();
      engine.afterStructure.delete(repair);
    },
  };
}

function columnMove(engine: Engine, id: string, params: object | undefined): ColumnMove | undefined {
  const { sheets } = engine.packages;
  const {
    subUnitId: sheetId,
    range,
    sourceRange,
    targetRange,
  } = (params ?? {}) as {
    subUnitId?: string;
    range?: Area;
    sourceRange?: Area;
    targetRange?: Area;
  };
  if (sheetId === undefined) return undefined;
  if (id === sheets.InsertColMutation.id && range) {
    const { startColumn: from, endColumn: to } = range;
    return { sheetId, moved: (column) => (column < from ? column : column + to - from + 1), added: [from, to] };
  }
  if (id === sheets.RemoveColMutation.id && range) {
    const { startColumn: from, endColumn: to } = range;
    return {
      sheetId,
      moved: (column) => (column < from ? column : column > to ? column - (to - from + 1) : undefined),
    };
  }
  if (id === sheets.MoveColsMutation.id && sourceRange && targetRange) {
    const { startColumn: from, endColumn: to } = sourceRange;
    const count = to - from + 1;
    // The target counts with the moved columns still in their old place.
    const goal = targetRange.startColumn > from ? targetRange.startColumn - count : targetRange.startColumn;
    return {
      sheetId,
      moved(column) {
        if (column >= from && column <= to) return goal + column - from;
        const without = column > to ? column - count : column;
        return without >= goal ? without + count : without;
      },
    };
  }
  return undefined;
}
