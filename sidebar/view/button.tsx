// The panel's buttons; one that writes stays in its place when it may not be pressed, and says why.

import { usePanel } from "./panel-context.ts";

interface ButtonProps {
  readonly label: string;
  /** `main` at most once in a view; `text` for the lesser choice. */
  readonly look?: "main" | "plain" | "text";
  readonly onPress: () => void;
  /** Names the control for returning the focus to it. */
  readonly focusId?: string;
  readonly isLarge?: boolean;
}

/** A button that reads or moves. */
export function Button({ label, look = "plain", onPress, focusId, isLarge = false }: ButtonProps) {
  return (
    <button type="button" class={classes(look, isLarge)} data-focus={focusId} onClick={onPress}>
      {label}
    </button>
  );
}

/** A button that writes; while its own write runs it shows `busy` instead of its label and cannot be pressed twice. */
export function WriteButton({
  label,
  look = "plain",
  onPress,
  focusId,
  isLarge = false,
  busy = null,
}: ButtonProps & { readonly busy?: string | null }) {
  const { shown, words } = usePanel();
  const canEdit = shown.state?.canEdit ?? true;
  const isOff = busy !== null || !canEdit;
  return (
    <button
      type="button"
      class={classes(look, isLarge) + (canEdit ? "" : " button-off")}
      data-focus={focusId}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {canEdit ? (busy ?? label) : words.needsAccess(label)}
    </button>
  );
}

function classes(look: "main" | "plain" | "text", isLarge: boolean): string {
  return `button button-${look}${isLarge ? " button-large" : ""}`;
}
