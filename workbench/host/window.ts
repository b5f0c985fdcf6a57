// What the host needs of whoever shows it: a page with menus and dialogs, or a test that records them.

import type { Area } from "../univer/area.ts";
import type { LogEntry } from "./log.ts";

/** An entry of the add-on's menu. */
export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly MenuEntry[] };

/** A menu of the add-on. */
export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A button of a dialog, by Google's names. */
export type DialogButton = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** A dialog that a script opened. */
export interface Dialog {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly DialogButton[];
}

/** The screen, or what stands for it. */
export interface HostWindow {
  menusChanged(menus: readonly Menu[]): void;
  showSidebar(title: string, html: string): void;
  toast(message: string, title: string): void;
  /** Shows a dialog that needs no answer. */
  tell(dialog: Dialog): void;
  /** Shows a dialog and waits for the answer. */
  ask(dialog: Dialog): Promise<DialogButton>;
  /** As `ask`, but holds everything up until it is answered; for scripts that have written already. */
  askAtOnce(dialog: Dialog): DialogButton;
  /** Scrolls to cells that a script has selected. */
  reveal(sheetId: string, area: Area): void;
  logged(entry: LogEntry): void;
}
