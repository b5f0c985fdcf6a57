// Keeps the keyboard in the grid where it belongs: after dialogs, after jumps, and to and from the sidebar with F6.

/** Puts the keyboard into the grid, where typing goes into the selected cell. */
export function focusGrid(): void {
  // Univer types through a hidden editor of this name.
  document.querySelector<HTMLElement>('[contenteditable][id*="DOCS_NORMAL"]')?.focus();
}

/** After a dialog or menu of Univer has closed, the keyboard belongs to nobody; gives it back to the grid. */
export function returnFocusAfterDialogs(): void {
  new MutationObserver((changes) => {
    if (document.activeElement !== document.body) return;
    if (!changes.some((change) => change.removedNodes.length > 0)) return;
    setTimeout(() => {
      const open = document.querySelector('[role="dialog"], [role="menu"], dialog[open]');
      if (document.activeElement === document.body && !open) focusGrid();
    }, 50);
  }).observe(document.body, { childList: true, subtree: true });
}

/** F6 goes from the grid to the sidebar; the sidebar sends it back itself. */
export function moveWithF6(toSidebar: () => void): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      toSidebar();
    },
    true,
  );
}
