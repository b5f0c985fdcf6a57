// One finding: what, where, and on opening why, what to do, the source and the acts.

import { useId, useState } from "preact/hooks";
import type { PanelFinding } from "../../src/check/panel-state.ts";
import { dayAndTime } from "../clock.ts";
import type { GroupName } from "../texts/texts.ts";
import { WriteButton } from "./button.tsx";
import { FindingDetails } from "./finding-details.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Shape, type ShapeName } from "./shape.tsx";

export interface FindingCardProps {
  readonly finding: PanelFinding;
  readonly group: Exclude<GroupName, "met">;
  /** Opens the task that asks for a reason. */
  readonly onReason: () => void;
}

export function FindingCard({ finding, group, onReason }: FindingCardProps) {
  const { panel, shown, words } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { key, suggestion } = finding;
  const accepted =
    finding.accepted ?? (shown.judging?.key === key ? { by: "", when: "", reason: shown.judging.reason } : null);
  const settledBy = group === "judge" ? words.judgedBy : words.acceptedBy;
  return (
    <li class={isOpen ? "card card-open" : "card"} data-card={key}>
      <h3 class="card-heading">
        <button
          type="button"
          class="card-title"
          aria-expanded={isOpen}
          aria-controls={id}
          data-focus={`title:${key}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Shape name={shapeOf(finding, group, accepted !== null)} size={16} />
          <span>{finding.message}</span>
          <Icon name={isOpen ? "up" : "down"} />
        </button>
      </h3>
      <div class="card-body">
        <PlaceLink finding={finding} />
        {accepted !== null && <p class="small">{settledBy(accepted.by, dayAndTime(accepted.when, shown.language))}</p>}
        {suggestion !== null && accepted === null && (
          <div class="buttons">
            <WriteButton
              label={words.changeTo(suggestion)}
              onPress={() => panel.change(finding)}
              focusId={`change:${key}`}
              busy={shown.act?.name === "change" && shown.act.target === key ? words.changingTo(suggestion) : null}
            />
          </div>
        )}
        <div id={id} hidden={!isOpen}>
          {isOpen && (
            <FindingDetails finding={finding} group={group} reason={accepted?.reason ?? null} onReason={onReason} />
          )}
        </div>
      </div>
    </li>
  );
}

function shapeOf(finding: PanelFinding, group: FindingCardProps["group"], isSettled: boolean): ShapeName {
  if (group === "judge" && isSettled) return "judged";
  if (group === "unchecked" || finding.kind === "open") return "open";
  return finding.severity === "error" && finding.kind === "fail" ? "error" : "judge";
}
