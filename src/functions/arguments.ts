// Reads what a formula is given: cells, ranges, nothing. Ranges arrive as rows, a single cell as its value.
import { valueInForce } from "../check/values-in-force.ts";
import { formatOf } from "../messages/format.ts";
import { messagesOf } from "../messages/languages.ts";
import type { Format, Language, Messages } from "../messages/messages.ts";
import type { ReadProblem } from "../model/plan.ts";
import { actionById, actionTitle } from "../programme/actions.ts";
import { coveredCalls, isCovered } from "../programme/covered-calls.ts";
import type { Action } from "../programme/programme.ts";
import { type Cell, type Grid, isBlank } from "../sheet/cell.ts";
import { variantsOf } from "../sheet/choices.ts";
import { readAction } from "../sheet/read-action.ts";
import { readProject } from "../sheet/read-project.ts";
import type { Argument } from "./function.ts";

/** A single cell; of a range its first cell. */
export function cellOf(argument: Argument): Cell {
  if (argument === undefined || argument === null) return "";
  if (!Array.isArray(argument)) return argument as Cell;
  const first = (argument as Grid)[0]?.[0];
  return first ?? "";
}

/** A range as rows; a single cell as a range of one. */
export function gridOf(argument: Argument): Grid {
  if (argument === undefined || argument === null) return [];
  return Array.isArray(argument) ? (argument as Grid) : [[argument as Cell]];
}

/** @throws Error that names the argument, when the formula leaves out what it cannot do without. */
export function need(argument: Argument, name: string, example: string): Argument {
  if (argument === undefined) throw new Error(`The argument "${name}" is missing. Write for example ${example}.`);
  return argument;
}

/** The action, call and variant that a formula asks about, or the words that say what is wrong with them. */
export type Resolved =
  | { readonly action: Action; readonly call: number; readonly variant: string | undefined; readonly text?: never }
  | { readonly text: string };

export interface Words {
  readonly language: Language;
  readonly format: Format;
  readonly messages: Messages;
}

/** The words of a language that is looked up only when something has to be said: a formula that gives a number reads no setting. */
export function wordsIn(languageOf: () => Language): Words {
  let known: Language | undefined;
  const language = (): Language => {
    known ??= languageOf();
    return known;
  };
  return {
    get language() {
      return language();
    },
    get format() {
      return formatOf(language());
    },
    get messages() {
      return messagesOf(language());
    },
  };
}

/** "European Universities is not covered by the Guide 2026", where the edition names the action without a chapter. */
export function notInEdition(words: Words, action: Action, call: number): string | undefined {
  if (valueInForce(action, "namedWithoutChapter", call, undefined) === undefined) return undefined;
  return words.messages.rules["no-chapter-in-edition"].open.what({ action: action.id, call }, words.format);
}

/**
 * Action and call of a formula. Empty cells give an empty text, so that an unfinished sheet stays calm.
 */
export function resolveCall(words: Words, action: Argument, call: Argument, variant: Argument): Resolved {
  const functions = () => words.messages.common.functions;
  const actionCell = cellOf(action);
  if (isBlank(actionCell)) return { text: "" };
  const problems: ReadProblem[] = [];
  const project = readProject({ action: actionCell, call: cellOf(call), variant: cellOf(variant) }, problems);
  if (project.action === undefined) {
    const uncovered = words.format.uncovered(String(actionCell));
    if (uncovered !== undefined) return { text: functions().actionNotRead(uncovered) };
    const near = readAction(actionCell).suggestion;
    const known = near === undefined ? undefined : actionById(near);
    const title = known === undefined ? near : actionTitle(known, words.language);
    return { text: functions().unknownAction(String(actionCell).slice(0, 60), title) };
  }
  const found = actionById(project.action);
  if (found === undefined) return { text: "" };
  if (project.call === undefined) return { text: functions().callMissing };
  const [first, last] = found.calls;
  if (project.call < first || (last !== null && project.call > last)) {
    return {
      text: functions().callOutside(
        actionTitle(found, words.language),
        project.call,
        first,
        last ?? found.checkedThrough,
      ),
    };
  }
  if (!isCovered(found, project.call)) {
    const text =
      project.call < found.checkedThrough
        ? functions().callNotRead(project.call, words.format.calls(coveredCalls(found)))
        : functions().callNotCovered(project.call, found.checkedThrough);
    return { text };
  }
  const ids = variantsOf(found, project.call);
  const isMissing = project.variant !== undefined && ids.length > 0 && !ids.includes(project.variant);
  if (isMissing || problems.some((problem) => problem.at.column === "variant")) {
    const choices = ids.map((id) => words.format.variant(found.id, id));
    const kind = words.format.variantKind(found.id, ids[0]);
    const typed = isBlank(cellOf(variant)) ? actionCell : cellOf(variant);
    return {
      text: functions().unknownVariant(String(typed).slice(0, 60), kind, project.call, words.format.or(choices)),
    };
  }
  return { action: found, call: project.call, variant: project.variant };
}
