// google.script.run and google.script.host inside the sidebar's frame. The function below is sent there as text, so it may
// use nothing from outside itself.

/** A call of a server function, or a wish of the sidebar. */
export type SidebarRequest =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly values: string }
  | { readonly kind: "close" }
  | { readonly kind: "focus-sheet" };

/** What the page tells the sidebar: the answer to a call (JSON text, undefined for nothing, or why it failed), or the theme. */
export type SidebarNews = SidebarAnswer | { readonly kind: "theme"; readonly dark: boolean };

/** The answer to a call. */
export interface SidebarAnswer {
  readonly kind: "answer";
  readonly id: number;
  readonly result?: string | undefined;
  readonly failure?: string;
}

/** Defines `google` in the frame; `transferText` refuses what Google would not pass on. `dark` is the theme to begin with. */
export function sidebarShim(transferText: (value: unknown, name: string) => string | undefined, dark: boolean): void {
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let lastId = 0;
  const send = (request: SidebarRequest): void => parent.postMessage(request, "*");

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (userObject: unknown) => runner({ ...handlers, userObject });
          if (typeof name === "symbol") return undefined;
          return (...values: unknown[]) => {
            for (const [index, value] of values.entries()) transferText(value, String(index));
            const id = ++lastId;
            waiting.set(id, handlers);
            send({ kind: "call", id, name, values: JSON.stringify(values) });
          };
        },
      },
    );

  // The computer's choice can not be changed for one frame, but what the styles ask of it can.
  const asked = new Map<CSSMediaRule, string>();
  const showTheme = (wanted: boolean): void => {
    document.documentElement.style.colorScheme = wanted ? "dark" : "light";
    for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const media = asked.get(rule) ?? rule.media.mediaText;
      if (!media.includes("prefers-color-scheme")) continue;
      asked.set(rule, media);
      rule.media.mediaText = media.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g, (_whole, scheme) =>
        (scheme === "dark") === wanted ? "(min-width: 0px)" : "(max-width: 0px)",
      );
    }
  };
  showTheme(dark);
  document.addEventListener("DOMContentLoaded", () => showTheme(dark));

  addEventListener("message", (event: MessageEvent<SidebarNews>) => {
    if (event.source !== parent) return;
    const news = event.data;
    if (news.kind === "theme") {
      showTheme(news.dark);
      return;
    }
    const { id, result, failure } = news;
    const handlers = waiting.get(id);
    waiting.delete(id);
    if (!handlers) return;
    if (failure === undefined) {
      handlers.success?.(result === undefined ? undefined : JSON.parse(result), handlers.userObject);
    } else if (handlers.failure) handlers.failure(new Error(failure), handlers.userObject);
    else console.error(failure);
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    send({ kind: "focus-sheet" });
  });

  const host = {
    close: () => send({ kind: "close" }),
    editor: { focus: () => send({ kind: "focus-sheet" }) },
    setHeight() {},
    setWidth() {},
    origin: "https://docs.google.com",
  };
  Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
}
