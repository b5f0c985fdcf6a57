// The menu button of the context line: language, check now, and what takes the place of the view.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { languageNames } from "../texts/languages.ts";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

/** What the menu leads to; `null` where there is nothing to show. */
export interface MenuTasks {
  readonly onNotChecked: (() => void) | null;
  readonly onPartner: (() => void) | null;
  readonly onAdopt: () => void;
  readonly onFormulas: () => void;
}

/** Arrow keys, Home and End move; Escape closes. */
export function Menu({ onNotChecked, onPartner, onAdopt, onFormulas }: MenuTasks) {
  const { panel, shown, words } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => Array.from(whole.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? []);

  useLayoutEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  function choose(act: () => void): void {
    setOpen(false);
    opener.current?.focus();
    act();
  }

  function onKey(event: KeyboardEvent): void {
    if (!isOpen) return;
    const all = items();
    const at = all.findIndex((item) => item.matches(":focus"));
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === "Escape") {
      event.stopPropagation();
      choose(() => undefined);
    } else if (event.key === "Tab") {
      setOpen(false);
    } else if (to[event.key] !== undefined) {
      event.preventDefault();
      all[to[event.key] ?? 0]?.focus();
    }
  }

  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class="icon-button"
        ref={opener}
        aria-label={words.menu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-focus="menu"
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKey}
      >
        <Icon name="menu" />
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" tabIndex={-1} aria-label={words.menu} onKeyDown={onKey}>
          <fieldset aria-label={words.language}>
            <div class="menu-title" aria-hidden="true">
              {words.language}
            </div>
            {languageNames.map(([language, name]) => (
              <button
                key={language}
                type="button"
                class="menu-item"
                role="menuitemradio"
                tabIndex={-1}
                aria-checked={language === shown.language}
                lang={language}
                onClick={() => choose(() => panel.setLanguage(language))}
              >
                <span class="menu-tick">{language === shown.language && <Icon name="tick" />}</span>
                {name}
              </button>
            ))}
          </fieldset>
          <hr />
          <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={() => choose(panel.checkNow)}>
            {words.checkNow}
          </button>
          <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={() => choose(onAdopt)}>
            {shown.state?.isAdopted ? words.adopt.again : words.adopt.title}
          </button>
          <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={() => choose(onFormulas)}>
            {words.formulas.title}
          </button>
          {onPartner !== null && (
            <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={() => choose(onPartner)}>
              {words.rowsOfPartner}
            </button>
          )}
          {onNotChecked !== null && (
            <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={() => choose(onNotChecked)}>
              {words.whatIsNotChecked}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
