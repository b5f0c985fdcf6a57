// Keeps the place and the focus of somebody who reads while the panel is drawn anew.

/** Where the reader was before the panel was drawn anew. */
export interface Snapshot {
  readonly anchor: { readonly key: string; readonly top: number } | null;
  /** Where the focus goes, the first that is still there. */
  readonly focus: readonly string[];
  /** The keyboard is in use, so the focus has to be seen. */
  readonly byKeyboard: boolean;
}

/**
 * Findings carry `data-card`, controls `data-focus`, groups `data-group`; what closes itself names the control that it
 * came from in `data-focus-next`. Without an anchor (nothing is being read and the list is at its top) the view may move.
 */
export function takeSnapshot(scroller: HTMLElement | null): Snapshot {
  const anchor = scroller === null ? null : anchorOf(scroller);
  const key = anchor?.dataset.card;
  return {
    anchor: anchor === null || key === undefined ? null : { key, top: anchor.getBoundingClientRect().top },
    focus: focusPath(document.activeElement),
    byKeyboard: document.activeElement?.matches(":focus-visible") ?? false,
  };
}

/** Scrolls the anchor back to where it was, and puts a lost focus on the nearest control that is still there. */
export function restoreSnapshot(scroller: HTMLElement | null, { anchor, focus, byKeyboard }: Snapshot): void {
  if (scroller !== null && anchor !== null) {
    const card = cards(scroller).find(({ dataset }) => dataset.card === anchor.key);
    if (card !== undefined) scroller.scrollTop += card.getBoundingClientRect().top - anchor.top;
  }
  const active = document.activeElement;
  if (focus.length > 0 && (active === null || active === document.body)) focusFirst(focus, !byKeyboard);
}

/** Puts the focus on the first of these controls that can be seen; later, if the keyboard is in the sheet now. */
export function focusFirst(ids: readonly string[], preventScroll = false): void {
  const controls = Array.from(document.querySelectorAll<HTMLElement>("[data-focus]"));
  for (const id of ids) {
    const control = controls.find(({ dataset, offsetParent }) => dataset.focus === id && offsetParent !== null);
    if (control === undefined) continue;
    if (document.hasFocus()) control.focus({ preventScroll });
    else focusOnReturn(control);
    return;
  }
}

let returnTo: HTMLElement | null = null;

/** The keyboard is in the sheet now, and taking it from there would be worse than any lost focus. */
function focusOnReturn(control: HTMLElement): void {
  if (returnTo === null) {
    const focusNow = (): void => {
      returnTo?.focus({ preventScroll: true });
      returnTo = null;
    };
    window.addEventListener("focus", focusNow, { once: true });
  }
  returnTo = control;
}

function cards(scroller: HTMLElement): HTMLElement[] {
  return Array.from(scroller.querySelectorAll<HTMLElement>("[data-card]"));
}

/** The card that is being read: the one with the focus, under the pointer, or the first open or visible one. */
function anchorOf(scroller: HTMLElement): HTMLElement | null {
  const focused = document.hasFocus() ? document.activeElement?.closest<HTMLElement>("[data-card]") : null;
  if (focused) return focused;
  const hovered = scroller.querySelector<HTMLElement>("[data-card]:hover");
  if (hovered !== null) return hovered;
  const { top, bottom } = scroller.getBoundingClientRect();
  const visible = cards(scroller).filter((card) => {
    const box = card.getBoundingClientRect();
    return box.height > 0 && box.bottom > top && box.top < bottom;
  });
  const open = visible.find((card) => card.querySelector("[aria-expanded=true]") !== null);
  return open ?? (scroller.scrollTop > 0 ? (visible[0] ?? null) : null);
}

/** The control itself, its card, the cards after it, the heading of the group, the verdict. */
function focusPath(active: Element | null): readonly string[] {
  const control = active?.closest<HTMLElement>("[data-focus]")?.dataset.focus;
  if (control === undefined || active === null) return [];
  const group = active.closest<HTMLElement>("[data-group]");
  const own = active.closest<HTMLElement>("[data-card]");
  const all = group === null ? [] : cards(group);
  const later = own === null ? [] : all.slice(all.indexOf(own));
  const next = active.closest<HTMLElement>("[data-focus-next]")?.dataset.focusNext;
  return [
    control,
    ...(next === undefined ? [] : [next]),
    ...later.map(({ dataset }) => `title:${dataset.card}`),
    ...(group === null ? [] : [`group:${group.dataset.group}`]),
    "verdict",
  ];
}
