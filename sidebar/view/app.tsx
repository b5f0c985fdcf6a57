// The whole panel: which screen or task is shown, and that nothing moves under the reader when it changes.

import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type {
  PanelChanges,
  PanelFinding,
  PanelFix,
  PanelReport,
  PanelState,
  PanelSteps,
} from "../../src/check/panel-state.ts";
import type { Memory } from "../memory.ts";
import type { Panel } from "../panel.ts";
import { focusFirst, restoreSnapshot, type Snapshot, takeSnapshot } from "../steady-view.ts";
import type { ViewName } from "../texts/texts.ts";
import { AdoptTask } from "./adopt-task.tsx";
import { BudgetView } from "./budget-view.tsx";
import { CalendarTask } from "./calendar-task.tsx";
import { CallUnknown } from "./call-unknown.tsx";
import { ChangesTask } from "./changes-task.tsx";
import { ContextLine } from "./context-line.tsx";
import type { PartnerMail } from "./documents.tsx";
import { FirstRun } from "./first-run.tsx";
import { FixTask } from "./fix-task.tsx";
import { FormulasTask } from "./formulas-task.tsx";
import { MailTask } from "./mail-task.tsx";
import { MakeSheetTask } from "./make-sheet-task.tsx";
import { NoAnswer } from "./no-answer.tsx";
import { NotCheckedTask } from "./not-checked-task.tsx";
import { PanelContext } from "./panel-context.ts";
import { PartnerTask } from "./partner-task.tsx";
import { ProcessTask } from "./process-task.tsx";
import { ReasonTask } from "./reason-task.tsx";
import { ReportBody } from "./report-body.tsx";
import { Skeleton } from "./skeleton.tsx";
import { StepsView } from "./steps-view.tsx";
import { TableMissing } from "./table-missing.tsx";
import { TryView } from "./try-view.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { ViewPage } from "./view-page.tsx";
import { ViewsBar } from "./views-bar.tsx";

type Task =
  | { readonly name: "make-sheet" }
  | { readonly name: "not-checked" }
  | { readonly name: "adopt" }
  | { readonly name: "formulas" }
  | { readonly name: "partner" }
  | { readonly name: "changes"; readonly changes: PanelChanges }
  | { readonly name: "fix"; readonly fix: PanelFix }
  | { readonly name: "calendar"; readonly steps: PanelSteps }
  | { readonly name: "process" }
  | { readonly name: "mail"; readonly mail: PartnerMail }
  | { readonly name: "reason"; readonly finding: PanelFinding; readonly isJudgement: boolean };

interface Opened {
  readonly task: Task;
  /** What gets the focus back. */
  readonly openers: readonly string[];
  readonly scrollTop: number;
}

export function App({ panel, memory }: { panel: Panel; memory: Memory }) {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosenView, setView] = useState<ViewName>("check");
  const scroller = useRef<HTMLElement>(null);
  const snapshot = useRef<Snapshot | null>(null);
  const shown = panel.shown();
  const { state } = shown;

  useLayoutEffect(() => {
    panel.onChange(() => {
      snapshot.current ??= takeSnapshot(scroller.current);
      redraw(undefined);
    });
    memory.onChange(() => redraw(undefined));
    redraw(undefined);
  }, [panel, memory]);

  // Once, when what is remembered has been read: a partner comes for its own rows.
  const opensThere = memory.atStart()?.opensThere === true;
  useLayoutEffect(() => {
    if (opensThere && opened === null) open({ name: "partner" }, ["menu"]);
  }, [opensThere]);

  useLayoutEffect(() => {
    if (snapshot.current !== null) restoreSnapshot(scroller.current, snapshot.current);
    snapshot.current = null;
  });

  function open(task: Task, openers: readonly string[]): void {
    setOpened({ task, openers, scrollTop: scroller.current?.scrollTop ?? 0 });
  }

  const leaving = useRef<Opened | null>(null);
  function leave(): void {
    leaving.current = opened;
    setOpened(null);
  }

  useLayoutEffect(() => {
    if (opened !== null) {
      focusFirst([
        opened.task.name === "reason" ? "reason" : opened.task.name === "make-sheet" ? "action" : "task-back",
      ]);
    } else if (leaving.current !== null) {
      if (scroller.current !== null) scroller.current.scrollTop = leaving.current.scrollTop;
      focusFirst(leaving.current.openers);
      leaving.current = null;
    }
  }, [opened]);

  const task = opened !== null && state !== null && taskFits(opened.task, state) ? opened.task : null;
  useLayoutEffect(() => {
    if (opened !== null && task === null) setOpened(null);
  });

  const showNotChecked = (): void => open({ name: "not-checked" }, ["not-checked", "menu"]);
  const showPartner = (): void => open({ name: "partner" }, ["menu"]);
  const showReason = (finding: PanelFinding, isJudgement: boolean): void =>
    open({ name: "reason", finding, isJudgement }, [`settle:${finding.key}`, `title:${finding.key}`, "verdict"]);

  const showAdopt = (): void => open({ name: "adopt" }, ["adopt", "menu", "verdict"]);

  function screen() {
    if (state === null) return shown.trouble === null ? <Skeleton /> : <NoAnswer kind={shown.trouble.kind} />;
    const { content } = state;
    if (content.screen === "first-run") {
      return (
        <FirstRun
          choices={content.choices}
          onMake={() => open({ name: "make-sheet" }, ["make-plan"])}
          onAdopt={showAdopt}
          onNotChecked={showNotChecked}
        />
      );
    }
    const report = reportOf(state);
    // Without a report there is nothing to divide or to try.
    const hasViews = content.screen === "report";
    const view = hasViews ? chosenView : "check";
    return (
      <div class="page" hidden={task !== null}>
        <ContextLine
          onNotChecked={report !== null && report.notChecked.length > 0 ? showNotChecked : null}
          onAdopt={showAdopt}
          onFormulas={() => open({ name: "formulas" }, ["menu"])}
          onPartner={hasViews ? showPartner : null}
        />
        {hasViews && <ViewsBar view={view} onChoose={setView} />}
        <ViewPage name="check" view={view} isTab={hasViews} scroller={scroller}>
          {content.screen === "table-missing" && <TableMissing tab={content.tab} onAdopt={showAdopt} />}
          {content.screen === "call-unknown" && <CallUnknown content={content} />}
          {report !== null && (
            <ReportBody
              report={report}
              clock={state.checkedClock}
              hasVerdict={content.screen === "report"}
              onReason={showReason}
              onNotChecked={showNotChecked}
              onFix={(fix) => open({ name: "fix", fix }, ["show-fix", "verdict"])}
              onChanges={(changes) => open({ name: "changes", changes }, ["show-changes", "verdict"])}
            />
          )}
        </ViewPage>
        {content.screen === "report" && (
          <ViewPage name="try" view={view} isTab scroller={scroller}>
            <TryView isShown={view === "try"} />
          </ViewPage>
        )}
        {content.screen === "report" && (
          <ViewPage name="budget" view={view} isTab scroller={scroller}>
            <BudgetView report={content.report} />
          </ViewPage>
        )}
        {content.screen === "report" && (
          <ViewPage name="steps" view={view} isTab scroller={scroller}>
            <StepsView
              isShown={view === "steps"}
              onCalendar={(steps) => open({ name: "calendar", steps }, ["add-to-calendar"])}
              onProcess={() => open({ name: "process" }, ["change-process"])}
              onMail={(mail) => open({ name: "mail", mail }, [`mail:${mail.row}`])}
            />
          </ViewPage>
        )}
        <UndoBar />
      </div>
    );
  }

  function taskPage() {
    if (task === null || state === null) return null;
    if (task.name === "reason") {
      return <ReasonTask finding={task.finding} isJudgement={task.isJudgement} onLeave={leave} />;
    }
    if (task.name === "fix") return <FixTask fix={task.fix} onLeave={leave} />;
    if (task.name === "partner") return <PartnerTask onLeave={leave} />;
    if (task.name === "changes") return <ChangesTask changes={task.changes} onLeave={leave} />;
    if (task.name === "calendar") return <CalendarTask steps={task.steps} onLeave={leave} />;
    if (task.name === "process") return <ProcessTask onLeave={leave} />;
    if (task.name === "mail") return <MailTask mail={task.mail} onLeave={leave} />;
    if (task.name === "not-checked") {
      return <NotCheckedTask sentences={notCheckedIn(state)} onLeave={leave} />;
    }
    if (task.name === "adopt") return <AdoptTask onLeave={leave} />;
    if (task.name === "formulas") return <FormulasTask onLeave={leave} />;
    if (state.content.screen !== "first-run") return null;
    return <MakeSheetTask choices={state.content.choices} onLeave={leave} />;
  }

  const isFirstRun = state?.content.screen === "first-run";
  return (
    <PanelContext.Provider value={{ panel, memory, shown }}>
      <div class="panel">
        {(task === null || !isFirstRun) && screen()}
        {taskPage()}
      </div>
    </PanelContext.Provider>
  );
}

/** A task ends when the screen it belongs to is gone. */
function taskFits(task: Task, state: PanelState): boolean {
  if (task.name === "adopt" || task.name === "formulas") return true;
  if (task.name === "not-checked") return notCheckedIn(state).length > 0;
  return task.name === "make-sheet" ? state.content.screen === "first-run" : reportOf(state) !== null;
}

function notCheckedIn(state: PanelState): readonly string[] {
  const { content } = state;
  return content.screen === "first-run" ? content.choices.notChecked : (reportOf(state)?.notChecked ?? []);
}

function reportOf({ content }: PanelState): PanelReport | null {
  return content.screen === "report" || content.screen === "table-missing" ? content.report : null;
}
