// Which column of a tab is which, or which answer.

import type { ReadColumn, ReadColumns } from "../../src/check/panel-state.ts";
import { type Choices, choiceOfColumn, type Fault, NOT_USED } from "../adopt-form.ts";
import { MappingRow } from "./mapping-row.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { StepTitle } from "./step-title.tsx";

export function AdoptColumns({
  read,
  choices,
  fault,
  missing,
  onChoose,
  onHeadingRow,
}: {
  read: ReadColumns;
  choices: Choices;
  fault: Fault;
  /** Headings that are needed and not chosen; empty as long as nobody wants to go on. */
  missing: readonly string[];
  onChoose: (index: number, choice: string) => void;
  onHeadingRow: (row: number) => void;
}) {
  const { words } = usePanel();
  const { adopt } = words;
  const titleOf = (key: string): string => read.choices.find(({ id }) => id === key)?.title ?? key;
  const faultOf = (column: ReadColumn): string => {
    if (fault?.id !== String(column.index)) return "";
    return fault.kind === "twice" ? adopt.chosenTwice(titleOf(choiceOfColumn(column, choices))) : adopt.unanswered;
  };
  return (
    <>
      <StepTitle title={read.table === "project" ? adopt.answersOf(read.tab) : adopt.columnsOf(read.tab)} takesFocus />
      {read.headingRows.length > 0 && (
        <SelectField
          id="heading-row"
          label={adopt.headingRow}
          value={String(read.line)}
          options={read.headingRows.map(({ row, text }) => ({ value: String(row), text: `${row + 1}: ${text}` }))}
          onChoose={(value) => onHeadingRow(Number(value))}
        />
      )}
      <p class="mapping-heads small" aria-hidden="true">
        <span>{adopt.yourColumn}</span>
        <span>{adopt.readAs}</span>
      </p>
      <ul class="mappings">
        {read.columns.map((column) => (
          <MappingRow
            key={column.index}
            id={`column-${column.index}`}
            heading={column.heading === "" ? adopt.column(column.place) : column.heading}
            choice={choiceOfColumn(column, choices)}
            options={[
              ...read.choices.map(({ id, title }) => ({ value: id, text: title })),
              { value: NOT_USED, text: adopt.notUsed },
            ]}
            question={column.question === null ? "" : adopt[column.question.kind](titleOf(column.question.key))}
            fault={faultOf(column)}
            onChoose={(choice) => onChoose(column.index, choice)}
          >
            {column.first !== "" && (
              <p class="small" lang="">
                {column.first}
              </p>
            )}
          </MappingRow>
        ))}
      </ul>
      {missing.length > 0 && (
        <p class="field-fault" role="alert">
          {adopt.needed(missing.join(", "))}
        </p>
      )}
    </>
  );
}
