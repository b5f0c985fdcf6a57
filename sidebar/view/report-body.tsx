// A whole report: verdict, counters, money, then one card per thing to do.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelChanges, PanelFinding, PanelFix, PanelReport } from "../../src/check/panel-state.ts";
import type { GroupName } from "../texts/texts.ts";
import { Counters } from "./counters.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { FixOffer } from "./fix-offer.tsx";
import { Money } from "./money.tsx";
import { NotChecked } from "./not-checked.tsx";
import { RulesMet } from "./rules-met.tsx";
import { SinceLook } from "./since-look.tsx";
import { VerdictHeader } from "./verdict-header.tsx";

const FEW_POINTS = 3;

export function ReportBody({
  report,
  clock,
  hasVerdict,
  onReason,
  onNotChecked,
  onFix,
  onChanges,
}: {
  report: PanelReport;
  clock: string;
  /** False below a failure that is the page's heading itself. */
  hasVerdict: boolean;
  onReason: (finding: PanelFinding, isJudgement: boolean) => void;
  onNotChecked: () => void;
  onFix: (fix: PanelFix) => void;
  onChanges: (changes: PanelChanges) => void;
}) {
  const [toggled, setToggled] = useState<Partial<Record<GroupName, boolean>>>({});
  const jumpTo = useRef<GroupName | null>(null);
  // Decided once for each group: later checks neither open nor close it.
  const openAtFirst = useRef<Partial<Record<GroupName, boolean>>>({});
  if (report.judge.length > 0) openAtFirst.current.judge ??= report.judge.length <= FEW_POINTS;
  const isOpen = (name: GroupName): boolean => toggled[name] ?? openAtFirst.current[name] ?? name !== "met";
  const toggle = (name: GroupName) => () => setToggled({ ...toggled, [name]: !isOpen(name) });

  useLayoutEffect(() => {
    if (jumpTo.current === null) return;
    const heading = document.querySelector<HTMLElement>(`[data-focus="group:${jumpTo.current}"]`);
    jumpTo.current = null;
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  });

  const groups: readonly (readonly [Exclude<GroupName, "met">, readonly PanelFinding[]])[] = [
    ["errors", report.errors],
    ["open", report.open],
    ["judge", report.judge],
    ["unchecked", report.unchecked],
  ];
  return (
    <>
      {hasVerdict && <VerdictHeader report={report} clock={clock} />}
      <Counters
        counts={report.counts}
        onJump={(name) => {
          jumpTo.current = name;
          setToggled({ ...toggled, [name]: true });
        }}
      />
      {hasVerdict && <SinceLook onShow={onChanges} />}
      {hasVerdict && <FixOffer report={report} onShow={onFix} />}
      <Money bars={report.bars} yearNote={report.yearNote} />
      {groups.map(([name, findings]) => (
        <FindingGroup
          key={name}
          name={name}
          findings={findings}
          isOpen={isOpen(name)}
          onToggle={toggle(name)}
          onReason={(finding) => onReason(finding, name === "judge")}
        />
      ))}
      <RulesMet met={report.met} isOpen={isOpen("met")} onToggle={toggle("met")} />
      <NotChecked sentences={report.notChecked} onFullList={onNotChecked} />
    </>
  );
}
