// Which actions of the call the consortium fits, and what the others lack.

import type { PanelFit } from "../../src/check/panel-state.ts";
import type { FitName } from "../texts/texts.ts";
import { AnswerState } from "./answer-state.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape, type ShapeName } from "./shape.tsx";
import { useAnswer } from "./use-answer.ts";

const fitNames: readonly FitName[] = ["fits", "nearly", "not", "unread"];
const shapes: Readonly<Record<FitName, ShapeName>> = { fits: "met", nearly: "open", not: "error", unread: "open" };

/** With more than this lacking it is another consortium. */
const nearMiss = 3;
const mostReasons = 3;

function groupOf({ fit, findings }: PanelFit): FitName {
  if (fit === "fits") return "fits";
  if (fit === "unknown") return "unread";
  return fit === "missing" && findings.length > nearMiss ? "not" : "nearly";
}

export function TryActions({ isShown }: { isShown: boolean }) {
  const { words } = usePanel();
  const asked = useAnswer("panelActions", [], isShown);
  const { answer } = asked;
  return (
    <>
      {answer !== null && <p class="lead">{words.tries.actionsIntro(answer.rows.length, answer.call)}</p>}
      <AnswerState asked={asked} />
      {answer !== null &&
        fitNames.map((name) => {
          const rows = answer.rows.filter((row) => groupOf(row) === name);
          if (rows.length === 0) return null;
          return (
            <section key={name} class="row-group">
              <h2 class="row-heading">
                <span>{words.tries.fits[name]}</span>
                <span class="group-count">{rows.length}</span>
              </h2>
              <ul class="rows">
                {rows.map((row) => (
                  <li key={row.title} class="row">
                    <Shape name={shapes[name]} size={16} />
                    <ActionRow row={row} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
    </>
  );
}

function ActionRow({ row: { title, variants, fit, findings, isSecondHand, isCurrent } }: { row: PanelFit }) {
  const { words } = usePanel();
  const rest = findings.length - mostReasons;
  return (
    <div class="row-body">
      <p class="row-title">{title}</p>
      {variants !== "" && <p class="small">{variants}</p>}
      {fit === "fits" && <p class="small">{words.tries.allMet}</p>}
      {findings.slice(0, mostReasons).map((message) => (
        <p key={message} class="small">
          {fit === "missing" && <strong>{words.tries.missing}</strong>} {message}
        </p>
      ))}
      {rest > 0 && <p class="small">{words.more(rest)}</p>}
      {isSecondHand && <p class="small">{words.tries.secondHand}</p>}
      {isCurrent && <p class="small">{words.tries.yourChoice}</p>}
    </div>
  );
}
