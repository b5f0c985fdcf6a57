// What the page makes of the cells that the server read: the state it shows, and answers to questions.

import type {
  CellEdit,
  Language,
  PanelCells,
  PanelQuestions,
  PanelServer,
  PanelState,
  SentFile,
  SentTab,
  TabQuestions,
} from "../src/check/panel-state.ts";
import type { CallOf, CallServer, PanelCalls } from "./server.ts";

/** The page's other script, built from src/answers. */
declare const ErasmusAnswers: {
  stateOf(file: SentFile): PanelState;
  editsFor(file: SentFile, key: string): readonly CellEdit[];
  answersFor(cells: PanelCells, language: Language): PanelQuestions;
  tabAnswersFor(sent: readonly SentTab[], file: SentFile | undefined, language: Language): TabQuestions;
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
  "panelFormulas",
] satisfies readonly (keyof PanelQuestions)[];

function isQuestion(name: keyof PanelCalls): name is keyof PanelQuestions {
  return questions.includes(name);
}

const tabQuestions: readonly string[] = [
  "panelTabParts",
  "panelTabColumns",
  "panelTabPreview",
  "panelAdoption",
] satisfies readonly (keyof TabQuestions)[];

function isTabQuestion(name: keyof PanelCalls): name is keyof TabQuestions {
  return tabQuestions.includes(name);
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
  let firstRows: readonly SentTab[] | undefined;
  let whole: readonly SentTab[] = [];

  /** The first rows tell what a tab is; what is read of those that are chosen takes all of them. */
  async function tabsFor(name: keyof TabQuestions, given: readonly unknown[]): Promise<readonly SentTab[]> {
    if (name === "panelTabPreview") {
      const [chosen = []] = given as Partial<Parameters<TabQuestions["panelTabPreview"]>>;
      whole = await call("panelTabs", () => [[...new Set(chosen.map(({ sheetId }) => sheetId))]]);
    }
    if (name === "panelTabPreview" || name === "panelAdoption") return whole;
    if (name === "panelTabParts" || firstRows === undefined) firstRows = await call("panelTabs", () => [[]]);
    return firstRows;
  }

  return async (name, values) => {
    if (isTabQuestion(name)) {
      const given: readonly unknown[] = values();
      const answers = ErasmusAnswers.tabAnswersFor(await tabsFor(name, given), shown, language());
      const answer: (...given: never) => unknown = answers[name];
      return (await Reflect.apply(answer, undefined, [...given])) as never;
    }
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
