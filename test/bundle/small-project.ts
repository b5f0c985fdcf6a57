// Writes a tiny project with the shape of this repository, so that a test can build it and break it.

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "small", version: "1.2.3", type: "module", description: "A small project." }),
  LICENSE: "MIT License\n\nCopyright (c) 2026 Somebody\n\nPermission is hereby granted, free of charge, to anyone.\n",
  "appsscript.json": JSON.stringify({ runtimeVersion: "V8" }),
  "src/functions/functions.ts": `
    export const customFunctions = [{
      name: "ERASMUS_DOUBLE",
      summary: "Doubles a number.",
      parameters: [
        { name: "number", kind: "number", help: "The number to\\n double." },
        { name: "times", kind: "number", help: "How often.", optional: true },
      ],
      returns: "The number doubled.",
      examples: [],
      run: ([number]: readonly unknown[]) => Number(number) * 2,
    }];`,
  "src/apps-script/main.ts": `
    import { closest } from "fastest-levenshtein";
    import { customFunctions } from "../functions/functions.ts";
    class Counter { #n = 1; static start = 2; get n() { return this.#n ?? Counter.start; } }
    /** Runs a custom function. */
    export function callFunction(name: string, args: readonly unknown[]): unknown {
      return customFunctions.find((declared) => declared.name === name)?.run(args);
    }
    /**
     * Adds the menu.
     */
    export function onOpen(event: { authMode: string }, other?: number): string {
      return closest(event.authMode, ["FULL", "NONE"]) + "\\u00e5" + new Counter().n + (other ?? "");
    }
    const hidden = 1;
    console.log(hidden);`,
  "sidebar/index.html": `<!doctype html>
<html lang="en">
  <head>
    <!-- The panel. -->
    <title>Small</title>
    <link rel="stylesheet" href="sidebar.css" />
    <script type="module" src="main.tsx"></script>
  </head>
  <body><a href="https://example.org">Help</a></body>
</html>
`,
  "sidebar/sidebar.css": "body { color: #112233; }\n",
  "sidebar/main.tsx": `
    import { render } from "preact";
    render(<p title={"$& a\\nb\\nhttp://example.org //kept"}>Hello</p>, document.body);`,
  "src/cli/main.ts": `#!/usr/bin/env node
    import { Command } from "commander";
    new Command("small").version("1.2.3").parse();`,
};

/** Writes the project with some files changed and hands over its folder; the folder is removed afterwards. */
export async function withSmallProject<Result>(
  changes: Readonly<Record<string, string>>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(tmpdir(), "erasmus-planner-build-"));
  try {
    await symlink(path.join(REPOSITORY, "node_modules"), path.join(root, "node_modules"), "junction");
    for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The unchanged text of one of the project's files. */
export function smallProjectFile(name: string): string {
  const text = FILES[name];
  if (text === undefined) throw new Error(`The small project has no ${name}.`);
  return text;
}
