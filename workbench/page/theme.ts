// Dark or light: the computer's choice until the person makes one with the switch.

const KEY = "workbench-theme";

/** Calls `apply` now and at each change. `toggle` makes and keeps the person's own choice. */
export function followTheme(apply: (dark: boolean) => void): { toggle(): void; isDark(): boolean } {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => {
    const chosen = localStorage.getItem(KEY);
    return chosen === null ? system.matches : chosen === "dark";
  };
  const show = (): void => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
    apply(isDark());
  };
  system.addEventListener("change", show);
  show();
  return {
    isDark,
    toggle() {
      const wanted = isDark() ? "light" : "dark";
      // Back to what the computer says is no choice of one's own.
      if ((wanted === "dark") === system.matches) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, wanted);
      show();
    },
  };
}
