// Starts the browser that end-to-end tests drive: the machine's own Chrome or Chromium, else the one that npm brought.

import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

/** Where installers put it when they leave PATH alone. */
const USUAL_PLACES = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((variable) =>
    path.join(process.env[variable] ?? "", "Google/Chrome/Application/chrome.exe"),
  ),
];

/** A quiet browser: no first-run pages, no traffic of its own, no sandbox (containers run as root). */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless browser; the caller closes it. Throws when none can be started: a test without one has failed. */
export async function launchBrowser(): Promise<Browser> {
  const system = systemBrowser();
  if (system !== undefined) return chromium.launch({ executablePath: system, args: ARGUMENTS });
  // The packaged browser unpacks its own libraries only where it believes itself on a bare Linux server.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    // It comes with the walls between pages taken down; people have them.
    args: [...packaged.args.filter((argument) => !/web-security|insecure-content/.test(argument)), ...ARGUMENTS],
  });
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return path.isAbsolute(file);
  } catch {
    return false;
  }
}
