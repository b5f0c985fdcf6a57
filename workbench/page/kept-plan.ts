// Where the plan is kept: on the server's disk, and a copy in the browser for when the server is gone.

import { type PlanFile, readPlanFile } from "../host/plan-file.ts";

/** What the server knows: the plan's file by a short key, and the plan if it has one. */
interface Kept {
  readonly key: string;
  readonly plan: unknown;
}

/** A plan with where it goes back to. */
export interface LoadedPlan {
  readonly key: string;
  readonly plan: PlanFile | undefined;
  /** `savedAt` of the server's copy, undefined when it has none. */
  readonly onServer: string | undefined;
}

/** How saving went: `elsewhere` when the server has a copy this window has not seen. */
export type SaveOutcome = "saved" | "elsewhere" | "unreachable";

const browserKey = (key: string): string => `workbench-plan-${key}`;

/** Asks the server; the newer of its copy and the browser's wins. Throws when the server does not answer. */
export async function loadPlan(): Promise<LoadedPlan> {
  const response = await fetch("/api/plan");
  if (!response.ok) throw new Error(await response.text());
  const { key, plan } = (await response.json()) as Kept;
  const server = plan === null ? undefined : readPlanFile(plan);
  const browser = browserCopy(key);
  const newest = !server || (browser && browser.savedAt > server.savedAt) ? browser : server;
  return { key, plan: newest, onServer: server?.savedAt };
}

function browserCopy(key: string): PlanFile | undefined {
  try {
    const text = localStorage.getItem(browserKey(key));
    return text === null ? undefined : readPlanFile(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keeps a copy in the browser; gives false when it does not fit there. */
export function keepInBrowser(key: string, plan: PlanFile): boolean {
  try {
    localStorage.setItem(browserKey(key), JSON.stringify(plan));
    return true;
  } catch {
    localStorage.removeItem(browserKey(key));
    return false;
  }
}

/** Sends the plan to the server, which refuses when its copy is not the one of `onServer`. */
export async function keepOnServer(plan: PlanFile, onServer: string | undefined): Promise<SaveOutcome> {
  try {
    const response = await fetch("/api/plan", {
      method: "PUT",
      headers: { "content-type": "application/json", "if-match": `"${onServer ?? ""}"` },
      body: JSON.stringify(plan),
    });
    if (response.ok) return "saved";
    return response.status === 412 ? "elsewhere" : "unreachable";
  } catch {
    return "unreachable";
  }
}
