// A choice among few answers, with the panel's own arrow.

import { Icon } from "./icon.tsx";

export interface Option {
  readonly value: string;
  readonly text: string;
  /** The language of the text, where it is not the panel's. */
  readonly language?: string;
}

/** `id` also names it for returning the focus. The label is the caller's. */
export function Select({
  id,
  value,
  options,
  onChoose,
  describedBy,
  isFaulty = false,
}: {
  id: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
  /** The id of what is asked or wrong. */
  describedBy?: string | undefined;
  isFaulty?: boolean;
}) {
  return (
    <span class="select">
      <select
        id={id}
        data-focus={id}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={isFaulty || undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value} lang={option.language}>
            {option.text}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
