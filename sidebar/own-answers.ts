// What the page makes of the cells that the server read: the state it shows, and answers to questions.

import type {
  CellEdit,
  ExampleCells,
  Language,
  PanelCellQuestions,
  PanelCells,
  PanelServer,
  PanelShownQuestions,
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
  exampleCells(action: string, language: Language): ExampleCells | null;
  answersTo(file: SentFile): PanelShownQuestions;
  answersFor(cells: PanelCells, language: Language): PanelCellQuestions;
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
] satisfies readonly (keyof PanelCellQuestions)[];

const questionsOfShown: readonly string[] = [
  "panelPartners",
  "panelPartner",
  "panelChanges",
  "panelLook",
] satisfies readonly (keyof PanelShownQuestions)[];

function isQuestion(name: keyof PanelCalls): name is keyof PanelCellQuestions {
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

function isOfShown(name: keyof PanelCalls): name is keyof PanelShownQuestions {
  return questionsOfShown.includes(name);
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

  function shownOf(answer: unknown): unknown {
    if (!hasFile(answer)) return answer;
    shown = answer.file;
    return { unchanged: false, state: ErasmusAnswers.stateOf(shown) };
  }

  return async (name, values) => {
    if (isTabQuestion(name)) {
      const given: readonly unknown[] = values();
      const answers = ErasmusAnswers.tabAnswersFor(await tabsFor(name, given), shown, language());
      const answer: (...given: never) => unknown = answers[name];
      return (await Reflect.apply(answer, undefined, [...given])) as never;
    }
    if (isOfShown(name)) {
      if (shown === undefined) throw new Error("Nothing is shown yet.");
      const answer: (...given: never) => unknown = ErasmusAnswers.answersTo(shown)[name];
      return Reflect.apply(answer, undefined, values()) as never;
    }
    // The types cannot tell which of them a generic name is.
    if (!isQuestion(name)) {
      // What is written changes the cells.
      if (name !== "panelState" && name !== "panelKeep") last = undefined;
      if (name === "panelApply") {
        const [key]: readonly unknown[] = values();
        return (await call("panelChange", () => [shown ? ErasmusAnswers.editsFor(shown, `${key}`) : []])) as never;
      }
      if (name === "panelOpenExample") {
        const [action]: readonly unknown[] = values();
        const cells = ErasmusAnswers.exampleCells(`${action}`, language());
        return shownOf(await call("panelOpenExample", () => [cells])) as never;
      }
      return shownOf(await call(name as keyof PanelServer, values as never)) as never;
    }
    if (last === undefined || Date.now() - last.at > FRESH) {
      last = { cells: await call("panelCells", () => []), at: Date.now() };
    }
    const answers = ErasmusAnswers.answersFor(last.cells, language());
    const answer: (...given: never) => unknown = answers[name];
    return (await Reflect.apply(answer, undefined, values())) as never;
  };
}
