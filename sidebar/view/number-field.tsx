// A labelled number that may be left empty.

import { FieldLabel } from "./field-label.tsx";

export function NumberField({
  id,
  label,
  value,
  fault,
  onType,
  isChanged = false,
}: {
  id: string;
  label: string;
  value: string;
  /** What is wrong with the number, or empty. */
  fault: string;
  onType: (value: string) => void;
  /** It says something else than the sheet. */
  isChanged?: boolean;
}) {
  return (
    <div class={isChanged ? "field field-changed" : "field"}>
      <FieldLabel id={id} label={label} isChanged={isChanged} />
      <input
        id={id}
        data-focus={id}
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={fault !== ""}
        aria-describedby={fault === "" ? undefined : `${id}-fault`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault !== "" && (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
