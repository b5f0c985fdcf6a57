// Hands people's edits to the bundle's onEdit, the way Google's simple trigger does.

import type { GoogleContext } from "../google/context.ts";
import { type UserEdit, watchUserEdits } from "../univer/user-edits.ts";
import type { Person } from "./person.ts";

/** The events that wait and the rule how many may. */
export interface EditEvents {
  /** Resolves when no event waits. */
  idle(): Promise<void>;
  stop(): void;
}

/** Google keeps two events waiting and loses further ones. */
const GOOGLE_KEEPS = 2;

/**
 * Calls `deliver` with the event of each edit and whose it was, one after the other. With `likeGoogle` only two may wait: what comes
 * while they do is lost, and noted in the log.
 */
export function startEditEvents(
  context: GoogleContext,
  likeGoogle: () => boolean,
  deliver: (event: Record<string, unknown>, person: Person) => void,
): EditEvents {
  const waiting: UserEdit[] = [];
  let draining: Promise<void> | undefined;
  /** An edit is noticed after the task it was made in. */
  const noticed = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

  const drain = async (): Promise<void> => {
    await noticed();
    for (let edit = waiting.shift(); edit; edit = waiting.shift()) {
      deliver(eventOf(context, edit), edit.person);
      await noticed();
    }
    draining = undefined;
  };

  const watch = watchUserEdits(
    context.engine,
    () => context.settings.person,
    (edit) => {
      if (!edit.person.hasAddOn) return;
      if (likeGoogle() && waiting.length >= GOOGLE_KEEPS) {
        context.log.add({ level: "warning", from: "onEdit", message: "An edit event was lost: two were waiting." });
        return;
      }
      waiting.push(edit);
      draining ??= drain();
    },
  );

  return {
    async idle() {
      await noticed();
      while (draining) await draining;
    },
    stop: () => watch.stop(),
  };
}

function eventOf(context: GoogleContext, edit: UserEdit): Record<string, unknown> {
  const event = context.make.object();
  event.authMode = "LIMITED";
  event.source = context.spreadsheet();
  event.range = context.range(edit.sheetId, edit.area);
  const value = textOf(edit.after);
  const oldValue = textOf(edit.before);
  if (value !== undefined) event.value = value;
  if (oldValue !== undefined) event.oldValue = oldValue;
  return event;
}

/** Google gives values of single cells as text, and none for an empty cell. */
function textOf(cell: UserEdit["after"]): string | undefined {
  const text = cell?.f ?? cell?.v;
  return text === undefined || text === null || text === "" ? undefined : String(text);
}
