// A few answers side by side, of which one is chosen: radio buttons that look like one bar.

export function Segments<Value extends string>({
  id,
  label,
  value,
  options,
  onChoose,
  isSmall = false,
}: {
  /** Also names the chosen one for returning the focus. */
  id: string;
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
  isSmall?: boolean;
}) {
  return (
    <fieldset class={isSmall ? "segments segments-small" : "segments"}>
      <legend class="only-heard">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option} class={option === value ? "segment segment-chosen" : "segment"}>
          <input
            type="radio"
            class="only-heard"
            name={id}
            value={option}
            checked={option === value}
            data-focus={option === value ? id : undefined}
            onChange={() => onChoose(option)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
