// Which of somebody's tabs is which table.

import type { TabPart } from "../../src/check/panel-state.ts";
import { type Choices, choiceOfPart, type Fault, NOT_USED } from "../adopt-form.ts";
import { MappingRow } from "./mapping-row.tsx";
import { Note } from "./note.tsx";
import { usePanel } from "./panel-context.ts";
import { StepTitle } from "./step-title.tsx";

const rowTables = ["partners", "budget", "workPackages", "project"] as const;

export function AdoptTabs({
  takesFocus,
  parts,
  choices,
  fault,
  onChoose,
}: {
  takesFocus: boolean;
  parts: readonly TabPart[];
  choices: Choices;
  fault: Fault;
  onChoose: (id: string, choice: string) => void;
}) {
  const { words } = usePanel();
  const { adopt } = words;
  const tabs = new Set(parts.map(({ sheetId }) => sheetId)).size;
  const faultOf = (part: TabPart): string => {
    if (fault?.id !== part.id) return "";
    const choice = choiceOfPart(part, choices);
    const table = rowTables.find((one) => one === choice);
    return fault.kind === "twice" && table !== undefined ? adopt.chosenTwice(adopt.tables[table]) : adopt.unanswered;
  };
  return (
    <>
      <StepTitle title={adopt.whichTabs} takesFocus={takesFocus} />
      <p class="small">{adopt.tabsIntro(tabs)}</p>
      <ul class="mappings">
        {parts.map((part) => {
          const options = (part.isAnswers ? (["project"] as const) : rowTables).map((table) => ({
            value: table,
            text: adopt.tables[table],
          }));
          return (
            <MappingRow
              key={part.id}
              id={`part-${part.id}`}
              heading={part.tab}
              choice={choiceOfPart(part, choices)}
              options={[...options, { value: NOT_USED, text: adopt.notUsed }]}
              question={part.question === null ? "" : adopt[part.question.kind](adopt.tables[part.question.table])}
              fault={faultOf(part)}
              onChoose={(choice) => onChoose(part.id, choice)}
            >
              <p class="small">
                {part.isAnswers
                  ? adopt.answers(part.rows)
                  : part.known === 0
                    ? adopt.noTable
                    : adopt.facts(part.rows, part.known, part.headings)}
              </p>
            </MappingRow>
          );
        })}
      </ul>
      <Note look="fact" icon="lock" title={adopt.promise}>
        <p>{adopt.promiseText}</p>
      </Note>
    </>
  );
}
