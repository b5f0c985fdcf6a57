// What the page makes of the cells that the server read: the state it shows, and answers to questions.

import type {
  Language,
  PanelCells,
  PanelQuestions,
  PanelServer,
  PanelState,
  SentFile,
} from "../src/check/panel-state.ts";
import type { CallOf, CallServer } from "./server.ts";

/** The page's other script, built from src/answers. */
declare const ErasmusAnswers: {
  stateOf(file: SentFile): PanelState;
  answersFor(cells: PanelCells, language: Language): PanelQuestions;
};

const questions: readonly string[] = [
  "panelTry",
  "panelActions",
  "panelLeaving",
  "panelFix",
  "panelSteps",
  "panelCalendar",
] satisfies readonly (keyof PanelQuestions)[];

function isQuestion(name: keyof PanelServer | keyof PanelQuestions): name is keyof PanelQuestions {
  return questions.includes(name);
}

function hasFile(answer: unknown): answer is { readonly file: SentFile } {
  return typeof answer === "object" && answer !== null && "file" in answer;
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
      const answer: unknown = await call(name as keyof PanelServer, values as never);
      return (hasFile(answer) ? { unchanged: false, state: ErasmusAnswers.stateOf(answer.file) } : answer) as never;
    }
    if (last === undefined || Date.now() - last.at > FRESH) {
      last = { cells: await call("panelCells", () => []), at: Date.now() };
    }
    const answers = ErasmusAnswers.answersFor(last.cells, language());
    const answer: (...given: never) => unknown = answers[name];
    return (await Reflect.apply(answer, undefined, values())) as never;
  };
}
