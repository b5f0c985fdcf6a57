// Hands the panel and the words of its language to every part of the view.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Memory } from "../memory.ts";
import type { Panel, Shown } from "../panel.ts";
import { texts } from "../texts/languages.ts";
import type { Texts } from "../texts/texts.ts";

export interface PanelInView {
  readonly panel: Panel;
  readonly memory: Memory;
  readonly shown: Shown;
}

export const PanelContext = createContext<PanelInView | null>(null);

/** The panel, what it remembers, what it shows and its words. Throws outside of `PanelContext.Provider`. */
export function usePanel(): PanelInView & { readonly words: Texts } {
  const inView = useContext(PanelContext);
  if (inView === null) throw new Error("This part of the view is outside of the panel.");
  return { ...inView, words: texts[inView.shown.language] };
}
