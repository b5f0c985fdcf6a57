// Calls the server functions of the add-on as promises, one at a time, in the order they were asked for.

import type { PanelFunctions, PanelQuestions, PanelServer, TabQuestions } from "../src/check/panel-state.ts";

type ServerFunctions = { readonly [Name in keyof PanelServer]: (...values: Parameters<PanelServer[Name]>) => void };

interface ScriptRunner extends ServerFunctions {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
}

declare const google:
  | { readonly script?: { readonly run?: ScriptRunner; readonly host?: { readonly editor?: { focus(): void } } } }
  | undefined;

/** The host itself gives up after six minutes; a call that lasts this long has been lost on the way. */
export const LONGEST_CALL = 60_000;

/** What the panel may ask: the server's functions, and what the page answers by itself. */
export type PanelCalls = PanelFunctions & PanelQuestions & TabQuestions;

/** Asks; `values` is read when the call's turn has come, so that it is never older than the answer before it. */
export type CallServer = CallOf<PanelCalls>;

export type CallOf<Functions extends { readonly [Name in keyof Functions]: (...values: never) => unknown }> = <
  Name extends keyof Functions,
>(
  name: Name,
  values: () => Parameters<Functions[Name]>,
) => Promise<ReturnType<Functions[Name]>>;

/**
 * One call is in flight, later ones wait for it. Rejects with the host's error, or with an `Error` if there is no answer
 * within `LONGEST_CALL` or an empty one; an answer that comes after that is dropped.
 */
export function serverCalls(): CallOf<PanelServer> {
  let last: Promise<unknown> = Promise.resolve();
  return (name, values) => {
    const mine = last.then(() => callNow(name, values()));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function callNow<Name extends keyof PanelServer>(
  name: Name,
  values: Parameters<PanelServer[Name]>,
): Promise<ReturnType<PanelServer[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = typeof google === "undefined" ? undefined : google.script?.run;
    if (runner === undefined) {
      reject(new Error("The panel is not inside a spreadsheet."));
      return;
    }
    const timer = setTimeout(() => reject(new Error("No answer in time.")), LONGEST_CALL);
    const functions: ServerFunctions = runner
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        // Google turns an answer that it cannot carry into null without a word.
        if (answer === null || answer === undefined) reject(new Error("An empty answer."));
        else resolve(answer as ReturnType<PanelServer[Name]>);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      });
    functions[name](...values);
  });
}

/** Gives the keyboard to the spreadsheet's grid, where the host can do that. */
export function focusGrid(): void {
  if (typeof google !== "undefined") google.script?.host?.editor?.focus();
}
