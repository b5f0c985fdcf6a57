// A labelled choice among few answers.

import { type Option, Select } from "./select.tsx";

export function SelectField({
  id,
  label,
  value,
  options,
  onChoose,
}: {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select id={id} value={value} options={options} onChoose={onChoose} />
    </div>
  );
}
