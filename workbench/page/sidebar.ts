// The sidebar: a title bar and a sandboxed frame with the add-on's page, which talks to the server by messages only.

import type { Host } from "../host/host.ts";
import { messageOf } from "../host/log.ts";
import { transferText } from "../realm/transfer.ts";
import { byId } from "./element.ts";
import { pageNonce } from "./nonce.ts";
import { type SidebarAnswer, type SidebarNews, type SidebarRequest, sidebarShim } from "./sidebar-shim.ts";

/** The sidebar of the page. */
export interface Sidebar {
  show(title: string, html: string): void;
  close(): void;
  /** Loads the page shown anew, as after a change of language; nothing when none is. */
  reload(): void;
  focus(): void;
  isOpen(): boolean;
  /** Tells the frame's page whether it is to be dark. */
  setDark(dark: boolean): void;
}

/** Wires the sidebar's elements; `focusSheet` moves the focus to the grid, `changed` hears of opening and closing. */
export function createSidebar(host: () => Host, focusSheet: () => void, changed: (open: boolean) => void): Sidebar {
  const panel = byId("sidebar");
  const heading = byId("sidebar-title");
  const place = byId("sidebar-frame");
  let frame: HTMLIFrameElement | undefined;
  let shown: { title: string; html: string } | undefined;
  let dark = false;

  const answerCall = async (request: Extract<SidebarRequest, { kind: "call" }>, to: Window): Promise<void> => {
    let answer: SidebarAnswer;
    try {
      const values = JSON.parse(request.values) as unknown[];
      answer = { kind: "answer", id: request.id, result: await host().callServer(request.name, values) };
    } catch (thrown) {
      answer = { kind: "answer", id: request.id, failure: messageOf(thrown) };
    }
    to.postMessage(answer, "*");
  };

  addEventListener("message", (event: MessageEvent<SidebarRequest>) => {
    const from = frame?.contentWindow;
    // The frame has no origin; a page that was put into its place would have one.
    if (!from || event.source !== from || event.origin !== "null") return;
    if (event.data.kind === "call") void answerCall(event.data, from);
    else if (event.data.kind === "close") sidebar.close();
    else focusSheet();
  });
  byId("sidebar-close").addEventListener("click", () => {
    sidebar.close();
    focusSheet();
  });

  const load = (html: string, title: string): void => {
    frame?.remove();
    frame = document.createElement("iframe");
    // As Google's frame allows, but for the page around it, which stays out of reach.
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox",
    );
    frame.title = title;
    frame.srcdoc = withShim(html, dark);
    place.replaceChildren(frame);
  };

  const sidebar: Sidebar = {
    show(title, html) {
      shown = { title, html };
      heading.textContent = title;
      panel.hidden = false;
      load(html, title);
      changed(true);
    },
    close() {
      frame?.remove();
      frame = undefined;
      shown = undefined;
      panel.hidden = true;
      changed(false);
    },
    reload() {
      if (shown) load(shown.html, shown.title);
    },
    focus() {
      frame?.focus();
      frame?.contentWindow?.focus();
    },
    isOpen: () => !panel.hidden,
    setDark(wanted) {
      dark = wanted;
      const theme: SidebarNews = { kind: "theme", dark };
      frame?.contentWindow?.postMessage(theme, "*");
    },
  };
  return sidebar;
}

/**
 * The page with `google` defined before any script of its own, and under a policy: the scripts and styles it was built
 * with run, nothing else does, and nothing is asked of any server.
 */
function withShim(page: string, dark: boolean): string {
  const nonce = pageNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;
  const html = page.replace(/<(script|style)\b/g, `<$1 nonce="${nonce}"`);
  const code = `(${sidebarShim.toString()})(${transferText.toString()}, ${dark})`.replaceAll("</", "<\\/");
  const script = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script nonce="${nonce}">${code}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
