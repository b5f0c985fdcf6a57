// A group of cards that keeps its order while it is open, and says how many a person has settled.

import { useRef } from "preact/hooks";
import type { PanelFinding } from "../../src/check/panel-state.ts";
import { steadyOrder } from "../steady-order.ts";
import type { GroupName } from "../texts/texts.ts";
import { FindingCard } from "./finding-card.tsx";
import { Group } from "./group.tsx";
import { usePanel } from "./panel-context.ts";

/** Nothing if there are no findings. */
export function FindingGroup({
  name,
  findings,
  isOpen,
  onToggle,
  onReason,
}: {
  name: Exclude<GroupName, "met">;
  findings: readonly PanelFinding[];
  isOpen: boolean;
  onToggle: () => void;
  onReason: (finding: PanelFinding) => void;
}) {
  const { shown, words } = usePanel();
  const order = useRef<readonly string[] | undefined>(undefined);
  order.current = isOpen
    ? steadyOrder(
        order.current,
        findings.map(({ key }) => key),
      )
    : undefined;
  if (findings.length === 0) return null;
  const settled = findings.filter(({ key, accepted }) => accepted !== null || shown.judging?.key === key).length;
  const count = name === "judge" ? words.groupJudged : words.groupAccepted;
  const inOrder = (order.current ?? []).flatMap((key) => findings.filter((finding) => finding.key === key));
  return (
    <Group
      name={name}
      count={settled === 0 ? String(findings.length) : count(findings.length, settled)}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ul class="cards">
        {(isOpen ? inOrder : findings).map((finding) => (
          <FindingCard key={finding.key} finding={finding} group={name} onReason={() => onReason(finding)} />
        ))}
      </ul>
    </Group>
  );
}
