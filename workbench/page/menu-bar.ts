// The menu bar: buttons that open menus, usable with arrow keys as menu bars are.

import { element, icon } from "./element.ts";

/** An entry of a menu of the page. */
export type BarEntry =
  | { readonly kind: "item"; readonly label: string; readonly hint?: string; readonly act: () => void }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly BarEntry[] };

/** A menu of the bar. */
export interface BarMenu {
  readonly label: string;
  readonly entries: readonly BarEntry[];
}

/** Shows the menus in `bar`, in place of those shown before. */
export function showMenuBar(bar: HTMLElement, menus: readonly BarMenu[]): void {
  closeMenus();
  bar.setAttribute("role", "menubar");
  bar.replaceChildren(...menus.map((menu, index) => barButton(bar, menu, index === 0)));
}

let openMenu: { readonly top: HTMLElement; readonly button: HTMLElement } | undefined;

/** Closes whatever menu is open. */
export function closeMenus(): void {
  openMenu?.top.remove();
  openMenu?.button.setAttribute("aria-expanded", "false");
  openMenu = undefined;
}

function barButton(bar: HTMLElement, menu: BarMenu, reachable: boolean): HTMLElement {
  const button = element(
    "button",
    { type: "button", role: "menuitem", class: "menu-button", "aria-haspopup": "menu", "aria-expanded": "false" },
    menu.label,
  );
  button.tabIndex = reachable ? 0 : -1;
  const open = (focus: "first" | "last" | "none"): void => {
    closeMenus();
    const shown = menuElement(menu.entries, () => {
      closeMenus();
      button.focus();
    });
    bar.append(shown);
    const box = button.getBoundingClientRect();
    placeAt(shown, box.left, box.bottom + 4);
    button.setAttribute("aria-expanded", "true");
    openMenu = { top: shown, button };
    shown.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const next = neighbour(bar, button, event.key === "ArrowRight" ? 1 : -1);
      event.preventDefault();
      next.click();
      next.dispatchEvent(new CustomEvent("open-first"));
    });
    if (focus !== "none") focusItem(shown, focus === "first" ? 0 : -1);
  };
  button.addEventListener("click", () => (openMenu?.button === button ? closeMenus() : open("none")));
  button.addEventListener("open-first", () => focusItem(openMenu?.top, 0));
  button.addEventListener("pointerenter", () => {
    if (openMenu && openMenu.button !== button) open("none");
  });
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "Enter" || event.key === " ") open("first");
    else if (event.key === "ArrowUp") open("last");
    else if (event.key === "ArrowRight") neighbour(bar, button, 1).focus();
    else if (event.key === "ArrowLeft") neighbour(bar, button, -1).focus();
    else if (event.key === "Escape") closeMenus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return button;
}

function neighbour(bar: HTMLElement, button: HTMLElement, step: number): HTMLElement {
  const buttons = [...bar.querySelectorAll<HTMLElement>(".menu-button")];
  const next = buttons[(buttons.indexOf(button) + step + buttons.length) % buttons.length] ?? button;
  for (const one of buttons) one.tabIndex = one === next ? 0 : -1;
  return next;
}

function menuElement(entries: readonly BarEntry[], leave: () => void): HTMLElement {
  const menu = element("div", { role: "menu", class: "menu" });
  for (const entry of entries) {
    if (entry.kind === "separator") menu.append(element("div", { role: "separator", class: "menu-line" }));
    else menu.append(entry.kind === "item" ? itemElement(entry, leave) : subMenuElement(entry, menu, leave));
  }
  menu.addEventListener("keydown", (event) => {
    const items = itemsOf(menu);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const to = moves[event.key];
    if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === "Escape") leave();
    else if (event.key === "Tab") closeMenus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  });
  return menu;
}

function itemElement(entry: Extract<BarEntry, { kind: "item" }>, leave: () => void): HTMLElement {
  const item = element(
    "button",
    { type: "button", role: "menuitem", class: "menu-item" },
    element("span", {}, entry.label),
  );
  if (entry.hint) item.append(element("span", { class: "menu-hint" }, entry.hint));
  item.tabIndex = -1;
  item.addEventListener("click", () => {
    leave();
    entry.act();
  });
  return item;
}

function subMenuElement(
  entry: Extract<BarEntry, { kind: "menu" }>,
  parent: HTMLElement,
  leave: () => void,
): HTMLElement {
  const item = element(
    "button",
    { type: "button", role: "menuitem", class: "menu-item", "aria-haspopup": "menu", "aria-expanded": "false" },
    element("span", {}, entry.label),
    icon("right"),
  );
  item.tabIndex = -1;
  let shown: HTMLElement | undefined;
  const close = (): void => {
    shown?.remove();
    shown = undefined;
    item.setAttribute("aria-expanded", "false");
  };
  const open = (): void => {
    if (shown) return;
    for (const other of parent.querySelectorAll(".menu")) other.remove();
    shown = menuElement(entry.entries, leave);
    shown.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft") return;
      event.stopPropagation();
      event.preventDefault();
      close();
      item.focus();
    });
    item.setAttribute("aria-expanded", "true");
    parent.append(shown);
    const box = item.getBoundingClientRect();
    placeAt(shown, box.right - 4, box.top - 8);
  };
  item.addEventListener("pointerenter", open);
  item.addEventListener("click", open);
  item.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowRight" && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    open();
    focusItem(shown, 0);
  });
  return item;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.children].filter((child): child is HTMLElement => child.classList.contains("menu-item"));
}

function focusItem(menu: HTMLElement | undefined, index: number): void {
  if (menu) itemsOf(menu).at(index)?.focus();
}

/** Puts a menu beside its button, moved so that it stays inside the window. */
function placeAt(menu: HTMLElement, left: number, top: number): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

document.addEventListener("pointerdown", (event) => {
  const target = event.target as Element | null;
  if (openMenu && !target?.closest(".menu, .menu-button")) closeMenus();
});
addEventListener("blur", closeMenus);
