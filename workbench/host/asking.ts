// Lets plain synchronous script code wait for a person's answer in a dialog.

import type { Access } from "./access.ts";
import type { Dialog, DialogButton, HostWindow } from "./window.ts";

/** Runs script code that may open dialogs. */
export interface Asking {
  /**
   * Runs `work` to its end. Where it asks a question, it is stopped, the person asked, and `work` run again from the
   * start with the answer at hand; so it must not have written before (then the question holds the page up instead).
   */
  run<Result>(work: () => Result): Promise<Result>;
  /** The answer to a question of the running script; may throw to stop it. */
  answer(dialog: Dialog): DialogButton;
}

/** `error` makes errors of the script's realm. */
export function createAsking(access: Access, window: HostWindow, error: (message: string) => Error): Asking {
  let answers: DialogButton[] = [];
  let given = 0;
  let changesAtStart = 0;
  let question: Dialog | undefined;

  return {
    async run(work) {
      const known: DialogButton[] = [];
      for (;;) {
        answers = known;
        given = 0;
        question = undefined;
        changesAtStart = access.changes();
        let outcome: { result: ReturnType<typeof work> } | { thrown: unknown };
        try {
          outcome = { result: work() };
        } catch (thrown) {
          outcome = { thrown };
        }
        const asked = question as Dialog | undefined;
        question = undefined;
        access.interruption = undefined;
        if (asked) {
          known.push(await window.ask(asked));
          continue;
        }
        if ("thrown" in outcome) throw outcome.thrown;
        return outcome.result;
      }
    },
    answer(dialog) {
      const known = answers[given++];
      if (known) return known;
      if (dialog.buttons.length === 1) {
        window.tell(dialog);
        const [only = "OK"] = dialog.buttons;
        answers.push(only);
        return only;
      }
      if (access.changes() !== changesAtStart) {
        const answered = window.askAtOnce(dialog);
        answers.push(answered);
        return answered;
      }
      question = dialog;
      const stop = () => error("The script waits for an answer.");
      access.interruption = stop;
      throw stop();
    },
  };
}
