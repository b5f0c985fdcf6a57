// What the page makes of the cells that the server read: the state it shows, and answers to questions.

import type {
  CellEdit,
  Language,
  PanelCells,
  PanelQuestions,
  PanelServer,
  PanelState,
  SentFile,
} from "../src/check/panel-state.ts";
import type { CallOf, CallServer, PanelCalls } from "./server.ts";

/** The page's other script, built from src/answers. */
declare const ErasmusAnswers: {
  stateOf(file: SentFile): PanelState;
  editsFor(file: SentFile, key: string): readonly CellEdit[];
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

function isQuestion(name: keyof PanelCalls): name is keyof PanelQuestions {
  return questions.includes(name);
}

function hasFile(answer: unknown): answer is { readonly file: SentFile } {
  return typeof answer === "object" && answer !== null && "file" in answer;
}

/** How long a server's answer is good for the next question, in milliseconds: people try several things in a row. */
const FRESH = 2000;

/** @param language of the answers, asked for each of them. */
export function withOwnAnswers(call: CallOf<PanelServer>, language: () => Language): CallServer {
  let shown: SentFile | undefined;
  let last: { readonly at: number; readonly cells: PanelCells } | undefined;
  return async (name, values) => {
    // The types cannot tell which of them a generic name is.
    if (!isQuestion(name)) {
      // What is written changes the cells.
      if (name !== "panelState") last = undefined;
      if (name === "panelApply") {
        const [key]: readonly unknown[] = values();
        return (await call("panelChange", () => [shown ? ErasmusAnswers.editsFor(shown, `${key}`) : []])) as never;
      }
      const answer: unknown = await call(name as keyof PanelServer, values as never);
      if (!hasFile(answer)) return answer as never;
      shown = answer.file;
      return { unchanged: false, state: ErasmusAnswers.stateOf(shown) } as never;
    }
    if (last === undefined || Date.now() - last.at > FRESH) {
      last = { cells: await call("panelCells", () => []), at: Date.now() };
    }
    const answers = ErasmusAnswers.answersFor(last.cells, language());
    const answer: (...given: never) => unknown = answers[name];
    return (await Reflect.apply(answer, undefined, values())) as never;
  };
}
