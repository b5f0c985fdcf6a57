// A labelled choice among few answers.

import { FieldLabel } from "./field-label.tsx";
import { type Option, Select } from "./select.tsx";

export function SelectField({
  id,
  label,
  value,
  options,
  onChoose,
  isChanged = false,
  fault = "",
}: {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
  /** It says something else than the sheet. */
  isChanged?: boolean;
  /** What is wrong with the choice, or empty. */
  fault?: string;
}) {
  return (
    <div class={isChanged ? "field field-changed" : "field"}>
      <FieldLabel id={id} label={label} isChanged={isChanged} />
      <Select
        id={id}
        value={value}
        options={options}
        onChoose={onChoose}
        describedBy={fault === "" ? undefined : `${id}-fault`}
        isFaulty={fault !== ""}
      />
      {fault !== "" && (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
