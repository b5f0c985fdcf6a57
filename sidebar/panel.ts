// What the panel knows and what its buttons do: the last good answer, what is under way, and what went wrong.

import type {
  Adoption,
  CellEdit,
  HeldText,
  Language,
  PanelAnswer,
  PanelFinding,
  PanelQuestions,
  PanelServer,
  PanelState,
  PanelStep,
  StepEdit,
  TabQuestions,
} from "../src/check/panel-state.ts";
import { clockAt } from "./clock.ts";
import { type Poll, type PollAnswer, type PollClock, startPoll } from "./poll.ts";
import { type CallServer, focusGrid } from "./server.ts";
import { texts } from "./texts/languages.ts";
import { type TroubleKind, troubleKind } from "./trouble.ts";
import { verdictAnnouncement } from "./verdict-announcement.ts";

/** What is asked beside the state. */
export type Questions = PanelQuestions & TabQuestions;
export type Question = keyof Questions;

export type SheetChoices = Parameters<PanelServer["panelMakeSheet"]>[0];

/** A write that the server has not answered yet; `target` is the finding's key, or empty. */
export interface Act {
  readonly name:
    | "change"
    | "change-cells"
    | "undo"
    | "judge"
    | "reopen"
    | "language"
    | "make-sheet"
    | "open-example"
    | "adopt"
    | "insert"
    | "plan-with";
  readonly target: string;
}

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** The finding that *Go to cell* leads to. */
  readonly key: string | null;
  /** The value that could not be written, to copy it. */
  readonly value: string | null;
  /** The control (`data-focus`) that was pressed. */
  readonly from: string;
}

export interface Shown {
  readonly language: Language;
  /** The last good answer; stays through every failure. */
  readonly state: PanelState | null;
  readonly trouble: { readonly kind: TroubleKind; readonly since: string | null } | null;
  /** A check takes long enough to be mentioned. */
  readonly checking: boolean;
  readonly act: Act | null;
  readonly notice: Notice | null;
  readonly undo: { readonly id: string; readonly message: string; readonly from: string } | null;
  /** A formula for a cell that holds something already. */
  readonly holding: { readonly formula: string; readonly held: HeldText; readonly from: string } | null;
  /** A reason shown before the server has kept it. */
  readonly judging: { readonly key: string; readonly reason: string } | null;
  readonly announcement: string;
}

export interface Panel {
  shown(): Shown;
  /** Tells of every change. */
  onChange(listener: () => void): void;
  checkNow(): void;
  goTo(key: string): void;
  change(finding: PanelFinding): void;
  /** Writes all of the cells or none; `from` names the control (`data-focus`) that leads to it. */
  changeCells(edits: readonly (CellEdit | StepEdit)[], from: string): void;
  /** Ticks a step or takes the tick back. */
  stepDone(step: Pick<PanelStep, "row" | "title">, isDone: boolean): void;
  /** Asks what is not part of the state; rejects if no answer comes. */
  ask<Name extends Question>(name: Name, values: Parameters<Questions[Name]>): Promise<ReturnType<Questions[Name]>>;
  undo(): void;
  closeUndo(): void;
  closeNotice(): void;
  judge(key: string, reason: string): void;
  reopen(key: string): void;
  setLanguage(language: Language): void;
  makeSheet(choices: SheetChoices): void;
  openExample(action: string): void;
  /** Reads somebody's own tabs from now on; `done` when that is kept. */
  adopt(adoption: Adoption, done: () => void): void;
  /** Writes a formula into the active cell; over what it holds only once somebody has agreed. `from` names the control. */
  insertFormula(formula: string, over: HeldText | null, from: string): void;
  /** Leaves the cell that holds something as it is. */
  keepCell(): void;
  planWith(call: number): void;
  /** The panel was shown or hidden. */
  visibilityChanged(): void;
  /** Somebody came back to the panel or did something in it. */
  cameBack(): void;
  /** The browser lost or found the network. */
  networkChanged(): void;
}

/** What the panel needs from the browser. */
export interface Surroundings {
  readonly call: CallServer;
  readonly clock: PollClock;
  readonly isVisible: () => boolean;
  readonly isOnline: () => boolean;
  /** The language until the server has named the file's. */
  readonly language: Language;
}

/** A check stays unmentioned for this long, in milliseconds; one that nobody asked for also for twice the usual time. */
const QUIET = 400;
/** A failure that nobody waited for is mentioned when it happens again. */
const SILENT_FAILURES = 1;

/** Milliseconds between coming back to the panel and the check that this asks for. */
const PRESS_FIRST = 300;

/** Before an adoption in what takes a later one back. */
const adoptedBefore = "adopted:";
const noAdoption: Adoption = { tables: [], given: null, checks: null };

/** The finding key under which the server writes another call into the Project tab. */
export function planWithKey(call: number): string {
  return `plan-with:${call}`;
}

/** Starts asking the server at once. */
export function startPanel(surroundings: Surroundings): Panel {
  const { call, clock, isVisible, isOnline } = surroundings;
  const listeners: (() => void)[] = [];
  let shown: Shown = {
    language: surroundings.language,
    state: null,
    trouble: null,
    checking: false,
    act: null,
    notice: null,
    undo: null,
    holding: null,
    judging: null,
    announcement: "",
  };
  let lastContact: number | null = null;
  let usual: number | null = null;
  let failuresInARow = 0;
  let lastAdoption: Adoption | null = null;

  function show(changes: Partial<Shown>): void {
    shown = { ...shown, ...changes };
    for (const listener of listeners) listener();
  }

  function tell(news: Notice): void {
    show({ notice: news, announcement: news.text });
  }

  function words() {
    return texts[shown.language];
  }

  async function ask(byPerson: boolean): Promise<PollAnswer> {
    let stopMention = (): void => undefined;
    let asked = clock.now();
    try {
      const answer = await call("panelState", () => {
        asked = clock.now();
        const wait = byPerson ? QUIET : QUIET + 2 * (usual ?? 0);
        stopMention = clock.after(wait, () => shown.state !== null && show({ checking: true }));
        return [shown.state?.fingerprint ?? ""];
      });
      const took = clock.now() - asked;
      if (usual === null) usual = took;
      else if (answer.unchanged) usual = usual * 0.7 + took * 0.3;
      stopMention();
      receive(answer);
      return answer.unchanged ? "unchanged" : "changed";
    } catch (error) {
      stopMention();
      fail(error, byPerson);
      return "failed";
    }
  }

  function receive(answer: PanelAnswer): void {
    const wasAway = shown.trouble?.kind === "offline";
    lastContact = clock.now();
    failuresInARow = 0;
    if (answer.unchanged) {
      if (shown.checking || shown.trouble !== null) {
        show({ checking: false, trouble: null, ...(wasAway ? { announcement: words().connectedAgain } : {}) });
      }
      return;
    }
    const language = answer.state.language;
    const news = [
      ...(wasAway ? [texts[language].connectedAgain] : []),
      verdictAnnouncement(shown.state, answer.state, texts[language]),
    ].filter((sentence) => sentence !== "");
    show({
      language,
      state: answer.state,
      checking: false,
      trouble: null,
      ...(news.length > 0 ? { announcement: news.join(" ") } : {}),
    });
  }

  function fail(error: unknown, byPerson: boolean): void {
    const kind = troubleKind(error, isOnline());
    failuresInARow += 1;
    const isMentioned =
      shown.trouble !== null ||
      shown.state === null ||
      byPerson ||
      kind !== "failed" ||
      failuresInARow > SILENT_FAILURES;
    if (isMentioned) mention(kind);
    else show({ checking: false });
  }

  function mention(kind: TroubleKind): void {
    const sample = shown.state?.checkedAt;
    const since = lastContact === null || sample === undefined ? null : clockAt(lastContact, sample);
    const before = shown.trouble;
    const announcement = kind === "offline" && since !== null ? words().noConnectionSince(since) : shown.announcement;
    show({
      checking: false,
      trouble: before?.kind === kind ? before : { kind, since },
      ...(before?.kind === kind ? {} : { announcement }),
    });
  }

  /** One write at a time: a second press does nothing until the first is answered. */
  function write<Answer>(
    act: Act,
    work: () => Promise<Answer>,
    done: (answer: Answer) => void,
    undone?: () => void,
  ): void {
    if (shown.act !== null || (shown.state !== null && !shown.state.canEdit && act.name !== "language")) return;
    poll.awake();
    show({ act, notice: null });
    work()
      .then((answer) => {
        show({ act: null });
        done(answer);
      })
      .catch((error: unknown) => {
        show({ act: null });
        undone?.();
        const kind = troubleKind(error, isOnline());
        if (kind === "failed") tell(notice(words().notDone, words().notDoneText, controlOf(act)));
        else mention(kind);
      })
      .then(() => poll.soon(true));
  }

  function goTo(key: string): void {
    poll.awake();
    call("panelGoTo", () => [key])
      .then((found) => {
        if (found) focusGrid();
        else {
          tell(notice(words().cellGone, words().cellGoneText, `place:${key}`));
          poll.soon(true);
        }
      })
      .catch((error: unknown) => fail(error, true));
  }

  function applyKey(act: Act, key: string, value: string): void {
    write(
      act,
      () => call("panelApply", () => [key]),
      ({ done, message, undo }) => {
        if (!done) tell({ title: words().notDone, text: message, key, value, from: controlOf(act) });
        else showWritten(message, undo, `change:${key}`);
      },
    );
  }

  function showWritten(message: string, undo: string | null, from: string): void {
    if (undo === null) show({ announcement: message });
    else show({ undo: { id: undo, message, from }, announcement: message });
  }

  function showAtOnce(key: string, reason: string): void {
    write(
      { name: "judge", target: key },
      () => {
        show({ judging: { key, reason } });
        return call("panelMarkJudged", () => [key, reason]);
      },
      (answer) => {
        show({ judging: null });
        receive(answer);
      },
      () => show({ judging: null }),
    );
  }

  function adopt(adoption: Adoption, done: () => void): void {
    const isEnd = adoption.tables.length === 0;
    // What an adoption of before was like is known only to the panel in which it was made.
    const before = shown.state?.isAdopted === true ? lastAdoption : noAdoption;
    write(
      { name: "adopt", target: "" },
      () => call("panelAdopt", () => [adoption]),
      (answer) => {
        lastAdoption = isEnd ? null : adoption;
        receive(answer);
        const { forgotten, done: message } = words().adopt;
        if (isEnd || before === null) show({ undo: null, announcement: isEnd ? forgotten : message });
        else showWritten(message, adoptedBefore + JSON.stringify(before), "verdict");
        done();
      },
    );
  }

  const poll: Poll = startPoll({ ask, isVisible, clock });
  return {
    shown: () => shown,
    onChange(listener) {
      listeners.push(listener);
    },
    checkNow() {
      poll.awake();
      poll.soon(true);
    },
    goTo,
    change(finding) {
      applyKey({ name: "change", target: finding.key }, finding.key, finding.suggestion ?? "");
    },
    changeCells(edits, from) {
      write(
        { name: "change-cells", target: from },
        () => call("panelChange", () => [edits]),
        ({ done, message, undo }) => {
          if (!done) tell(notice(words().notDone, message, from));
          else showWritten(message, undo, from);
        },
      );
    },
    stepDone({ row, title }, isDone) {
      const from = `step:${row}`;
      write(
        { name: "change-cells", target: from },
        () => call("panelStepDone", () => [row, title, isDone]),
        ({ done, message, undo }) => {
          if (!done) tell(notice(words().notDone, message, from));
          else showWritten(message, undo, from);
        },
      );
    },
    ask(name, values) {
      poll.awake();
      return call(name, () => values);
    },
    planWith(year) {
      applyKey({ name: "plan-with", target: "" }, planWithKey(year), String(year));
    },
    undo() {
      const { undo } = shown;
      if (undo === null) return;
      if (undo.id.startsWith(adoptedBefore)) {
        adopt(JSON.parse(undo.id.slice(adoptedBefore.length)) as Adoption, () => undefined);
        return;
      }
      write(
        { name: "undo", target: "" },
        () => call("panelUndo", () => [undo.id]),
        ({ done, message }) => {
          show({ undo: null, announcement: message });
          if (!done) tell(notice(words().notDone, message, undo.from));
        },
      );
    },
    closeUndo: () => show({ undo: null }),
    closeNotice: () => show({ notice: null }),
    judge: showAtOnce,
    reopen(key) {
      write({ name: "reopen", target: key }, () => call("panelReopen", () => [key]), receive);
    },
    setLanguage(language) {
      write({ name: "language", target: language }, () => call("panelSetLanguage", () => [language]), receive);
    },
    makeSheet(choices) {
      write({ name: "make-sheet", target: "" }, () => call("panelMakeSheet", () => [choices]), receive);
    },
    openExample(action) {
      write({ name: "open-example", target: "" }, () => call("panelOpenExample", () => [action]), receive);
    },
    adopt,
    insertFormula(formula, over, from) {
      show({ holding: null });
      write(
        { name: "insert", target: from },
        () => call("panelInsert", () => [formula, over]),
        ({ done, message, undo, held }) => {
          if (held !== null)
            show({ holding: { formula, held, from }, announcement: words().formulas.holds(held.cell) });
          else if (done) showWritten(message, undo, from);
          else tell(notice(words().notDone, message, from));
        },
      );
    },
    keepCell: () => show({ holding: null }),
    visibilityChanged() {
      poll.visibilityChanged();
      if (isVisible()) poll.soon(false);
    },
    cameBack() {
      poll.awake();
      // The press that brought somebody back goes first, and a write is followed by a check of its own.
      clock.after(PRESS_FIRST, () => shown.act === null && poll.soon(false));
    },
    networkChanged() {
      if (isOnline()) poll.soon(true);
      else mention("offline");
    },
  };
}

function notice(title: string, text: string, from: string): Notice {
  return { title, text, key: null, value: null, from };
}

/** The control that was pressed for it. */
function controlOf({ name, target }: Act): string {
  if (name === "language") return "menu";
  if (name === "change-cells" || name === "insert") return target;
  if (name === "make-sheet" || name === "adopt") return "task-done";
  const control = name === "judge" ? "settle" : name;
  return target === "" ? control : `${control}:${target}`;
}
