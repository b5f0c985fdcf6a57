// Dialogs and the one-line messages of the page.

import { byId, element, icon } from "./element.ts";

/** A choice offered by a dialog; the safe one takes nothing away. */
export interface DialogChoice<Answer> {
  readonly label: string;
  readonly answer: Answer;
  readonly look: "safe" | "risky" | "plain";
}

/**
 * Shows a dialog and resolves with the answer. The safe choice has the focus; Escape gives it too. Afterwards the focus is
 * where it was.
 */
export function askInDialog<Answer>(
  title: string,
  text: string,
  choices: readonly DialogChoice<Answer>[],
): Promise<Answer> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = element("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
    dialog.append(element("h2", { id: "dialog-title" }, title || text));
    if (title) for (const paragraph of text.split(/\n+/)) dialog.append(element("p", {}, paragraph));
    const safe = choices.find((choice) => choice.look === "safe") ?? choices.at(-1);
    const done = (answer: Answer): void => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    };
    const row = element("div", { class: "dialog-buttons" });
    for (const choice of choices) {
      const button = element("button", { type: "button", class: `button ${choice.look}` }, choice.label);
      button.autofocus = choice === safe;
      button.addEventListener("click", () => done(choice.answer));
      row.append(button);
    }
    dialog.append(row);
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (safe) done(safe.answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Shows one line at the foot of the page until it is closed or another takes its place. */
export function showMessage(
  text: string,
  closeLabel: string,
  action?: { readonly label: string; readonly act: () => void },
): void {
  const bar = byId("message");
  bar.replaceChildren(element("span", {}, text));
  if (action) {
    const button = element("button", { type: "button", class: "message-action" }, action.label);
    button.addEventListener("click", action.act);
    bar.append(button);
  }
  const close = element("button", { type: "button", class: "message-close", "aria-label": closeLabel }, icon("close"));
  close.addEventListener("click", hideMessage);
  bar.append(close);
  bar.hidden = false;
}

/** Takes the line away. */
export function hideMessage(): void {
  byId("message").hidden = true;
}
