// Answers questions in the page where the server only has to read the cells.

import type { Language, PanelCells, PanelQuestions, PanelServer } from "../src/check/panel-state.ts";
import type { CallOf, CallServer } from "./server.ts";

/** The page's other script, built from src/answers. */
declare const ErasmusAnswers: {
  answersFor(cells: PanelCells, language: Language): PanelQuestions;
};

const questions: readonly string[] = [
  "panelTry",
  "panelActions",
  "panelLeaving",
  "panelFix",
  "panelSteps",
  "panelProcess",
  "panelDocuments",
  "panelHandOver",
  "panelCalendar",
] satisfies readonly (keyof PanelQuestions)[];

function isQuestion(name: keyof PanelServer | keyof PanelQuestions): name is keyof PanelQuestions {
  return questions.includes(name);
}

/** How long a server's answer is good for the next question, in milliseconds: people try several things in a row. */
const FRESH = 2000;

/** @param language of the answers, asked for each of them. */
export function withOwnAnswers(call: CallOf<PanelServer>, language: () => Language): CallServer {
  let last: { readonly at: number; readonly cells: PanelCells } | undefined;
  return async (name, values) => {
    // The types cannot tell which of both a generic name is.
    if (!isQuestion(name)) {
      // What is written changes the cells.
      if (name !== "panelState") last = undefined;
      return (await call(name as keyof PanelServer, values as never)) as never;
    }
    if (last === undefined || Date.now() - last.at > FRESH) {
      last = { cells: await call("panelCells", () => []), at: Date.now() };
    }
    const answers = ErasmusAnswers.answersFor(last.cells, language());
    const answer: (...given: never) => unknown = answers[name];
    return (await Reflect.apply(answer, undefined, values())) as never;
  };
}
