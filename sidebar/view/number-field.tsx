// A labelled number that may be left empty.

export function NumberField({
  id,
  label,
  value,
  fault,
  onType,
}: {
  id: string;
  label: string;
  value: string;
  /** What is wrong with the number, or empty. */
  fault: string;
  onType: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
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
