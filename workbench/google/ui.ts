// The Ui that SpreadsheetApp.getUi gives: menus, the sidebar, and questions to the person.

import type { Asking } from "../host/asking.ts";
import type { DialogButton, MenuEntry, Menu as MenuOfHost } from "../host/window.ts";
import type { GoogleContext } from "./context.ts";
import { enumeration, member } from "./supported.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const buttonSets: Record<string, readonly DialogButton[]> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** The menus that `addToUi` has put up, by name; the add-on's own menu is called after the add-on. */
export interface UiState {
  readonly menus: Map<string, MenuOfHost>;
}

/** The Ui. `addOnName` is the caption of `createAddonMenu`. */
export function createUi(context: GoogleContext, asking: Asking, state: UiState, addOnName: string): Ui {
  const { access, supported } = context;

  const menu = (label: string): Menu => {
    const entries: MenuEntry[] = [];
    const methods: Pick<Menu, "addItem" | "addSeparator" | "addSubMenu" | "addToUi"> = {
      addItem(caption, functionName) {
        entries.push({ kind: "item", label: caption, functionName });
        return self;
      },
      addSeparator() {
        entries.push({ kind: "separator" });
        return self;
      },
      addSubMenu(inner) {
        const built = builtMenus.get(inner);
        if (built) entries.push({ kind: "menu", ...built });
        return self;
      },
      addToUi() {
        access.pass("menu", "Menu.addToUi");
        state.menus.set(label, { label, entries });
        context.window.menusChanged([...state.menus.values()]);
      },
    };
    const self = supported<Menu>("SpreadsheetApp.Menu", methods);
    builtMenus.set(self, { label, entries });
    return self;
  };
  const builtMenus = new WeakMap<Menu, MenuOfHost>();

  const methods: Pick<Ui, "createMenu" | "createAddonMenu" | "showSidebar" | "alert"> & {
    Button: object;
    ButtonSet: object;
  } = {
    Button: enumeration(supported, "Ui.Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]),
    ButtonSet: enumeration(supported, "Ui.ButtonSet", Object.keys(buttonSets)),
    createMenu: (caption) => menu(caption),
    createAddonMenu: () => menu(addOnName),
    showSidebar(page) {
      access.pass("dialog", "Ui.showSidebar");
      const output = page as GoogleAppsScript.HTML.HtmlOutput;
      context.window.showSidebar(output.getTitle(), output.getContent());
    },
    alert(...given: unknown[]) {
      access.pass("dialog", "Ui.alert");
      const last = given.at(-1);
      const set = given.length > 1 && typeof last === "string" ? buttonSets[last] : undefined;
      const texts = (set ? given.slice(0, -1) : given).map(String);
      const [title = "", text = ""] = texts.length > 1 ? texts : ["", texts[0] ?? ""];
      return member(asking.answer({ title, text, buttons: set ?? ["OK"] }));
    },
  };
  return supported<Ui>("SpreadsheetApp.Ui", methods as Partial<Ui>);
}
