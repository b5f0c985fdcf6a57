// Puts a text on the clipboard from inside the host's frame.

/** False if the browser refused. */
export function copyText(text: string): boolean {
  // The newer clipboard interface needs a permission that the host's frame does not pass on.
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.className = "only-heard";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
