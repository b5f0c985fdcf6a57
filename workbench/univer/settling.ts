// Tells when the sheet's formulas are at rest, which Univer's own promise tells too early.

import type { Engine } from "./engine.ts";

/** Univer waits 100 ms before it calculates; within this time a change either starts a calculation or needs none. */
const START_WITHIN_MS = 200;
/** So long may the first calculation of an opened workbook keep everybody waiting, should Univer never begin it. */
const FIRST_WITHIN_MS = 10_000;
const STOPPED = 1;

/** Watches the calculations of one workbook. */
export interface Settling {
  /** Resolves when no calculation runs or is due; rejects after `timeoutMs`. */
  settled(timeoutMs?: number): Promise<void>;
  stop(): void;
}

/** Begins to watch; call it before the first change. */
export function watchCalculations(engine: Engine): Settling {
  const { formula } = engine.packages;
  let busy = false;
  // The first calculation of an opened workbook comes without a change, and with a screen only when it is drawn.
  let dueUntil = performance.now() + (hasFormulas(engine) ? FIRST_WITHIN_MS : START_WITHIN_MS);

  const listener = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === formula.SetFormulaCalculationStartMutation.id) {
      busy = true;
      return;
    }
    if (command.id === formula.SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (state !== undefined && state !== STOPPED) {
        busy = false;
        dueUntil = 0;
      }
      return;
    }
    const changes = command.id.startsWith("sheet.mutation.") || command.id.includes("defined-name");
    if (changes && !options?.fromFormula && !options?.onlyLocal) {
      dueUntil = Math.max(dueUntil, performance.now() + START_WITHIN_MS);
    }
  });

  return {
    async settled(timeoutMs = 60_000) {
      const giveUp = performance.now() + timeoutMs;
      while (busy || performance.now() < dueUntil) {
        if (performance.now() > giveUp) throw new Error(`The formulas were not at rest after ${timeoutMs} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    stop: () => listener.dispose(),
  };
}

function hasFormulas(engine: Engine): boolean {
  return engine.workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      found ||= Boolean(cell?.f);
    });
    return found;
  });
}
