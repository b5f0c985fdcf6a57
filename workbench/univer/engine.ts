// One open workbook in Univer with the services the workbench works through, and the line between script and user.

import type {
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IWorkbookData,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel, IDefinedNamesService, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import type {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { SheetsFilterService } from "@univerjs/sheets-filter";
import type { SheetsNoteModel } from "@univerjs/sheets-note";
import type { UniverPackages } from "./packages.ts";

/** An open workbook and the Univer services that read and change it. */
export interface Engine {
  readonly packages: UniverPackages;
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly interceptors: SheetInterceptorService;
  readonly undoStack: IUndoRedoService;
  readonly selections: SheetsSelectionsService;
  readonly notes: SheetsNoteModel;
  readonly validations: SheetDataValidationModel;
  readonly conditionalRules: ConditionalFormattingRuleModel;
  readonly conditionalStyles: ConditionalFormattingService;
  readonly conditionalFormulas: ConditionalFormattingFormulaService;
  readonly conditionalView: ConditionalFormattingViewModel;
  readonly otherFormulas: RegisterOtherFormulaService;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly filters: SheetsFilterService;
  readonly resources: IResourceLoaderService;
  /** Does `work` as a script would: what it changes can not be undone by the user and is no edit of theirs. */
  asScript<Result>(work: () => Result): Result;
  /** Whether script code is running now. */
  scriptRunning(): boolean;
  /** Runs one of Univer's mutations or synchronous commands. */
  run(id: string, parameters: object): void;
  /** Called after a script has inserted, removed or moved rows or columns. */
  readonly afterStructure: Set<() => void>;
  /** The worksheet with this id; throws when it is gone. */
  sheet(sheetId: string): Worksheet;
  close(): void;
}

/** Opens the workbook in the given Univer, whose plugins are registered already. */
export function openEngine(packages: UniverPackages, univer: Univer, data: Partial<IWorkbookData>): Engine {
  const { core } = packages;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(core.UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const commands = injector.get(core.ICommandService);
  const undoStack = injector.get(core.IUndoRedoService);
  // Undo works on the focused workbook; without a screen nothing else gives it the focus.
  injector.get(core.IUniverInstanceService).focusUnit(unitId);

  let scriptDepth = 0;
  const push = undoStack.pushUndoRedo.bind(undoStack);
  undoStack.pushUndoRedo = (item) => {
    if (scriptDepth === 0) push(item);
  };

  return {
    packages,
    univer,
    workbook,
    unitId,
    commands,
    undoStack,
    interceptors: injector.get(packages.sheets.SheetInterceptorService),
    selections: injector.get(packages.sheets.SheetsSelectionsService),
    notes: injector.get(packages.sheetsNote.SheetsNoteModel),
    validations: injector.get(packages.sheetsDataValidation.SheetDataValidationModel),
    conditionalRules: injector.get(packages.sheetsConditionalFormatting.ConditionalFormattingRuleModel),
    conditionalStyles: injector.get(packages.sheetsConditionalFormatting.ConditionalFormattingService),
    conditionalFormulas: injector.get(packages.sheetsConditionalFormatting.ConditionalFormattingFormulaService),
    conditionalView: injector.get(packages.sheetsConditionalFormatting.ConditionalFormattingViewModel),
    otherFormulas: injector.get(packages.formula.RegisterOtherFormulaService),
    formulas: injector.get(packages.formula.FormulaDataModel),
    names: injector.get(packages.formula.IDefinedNamesService),
    filters: injector.get(packages.sheetsFilter.SheetsFilterService),
    resources: injector.get(core.IResourceLoaderService),
    asScript(work) {
      scriptDepth++;
      try {
        return work();
      } finally {
        scriptDepth--;
      }
    },
    scriptRunning: () => scriptDepth > 0,
    run(id, parameters) {
      if (commands.syncExecuteCommand(id, parameters) === false) throw new Error(`The sheet refused ${id}.`);
    },
    afterStructure: new Set(),
    sheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error("The sheet was deleted.");
      return sheet;
    },
    close: () => univer.dispose(),
  };
}
