// Builds the sidebar into one page without any request to elsewhere: dist/Sidebar.html.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tokenizer, tokTypes } from "acorn";
import { build } from "esbuild";
import { dropRun } from "./drop-help.ts";
import { licenceNotice } from "./licences.ts";
import { onlyOutput } from "./only-output.ts";
import { packData, packedInPage, packedModules, pageElements } from "./packing/pack-data.ts";
import type { BuiltFile } from "./write-files.ts";

/**
 * Inlines what sidebar/index.html links to: its style sheet (`<link rel="stylesheet" href="...">`) and its script
 * (`<script type="module" src="main.tsx"></script>`, which moves to the end of the body). Throws when the page would be
 * damaged on its way through Google's HtmlService or would load anything from elsewhere.
 */
export async function buildSidebar(root: string): Promise<BuiltFile> {
  const page = (await readFile(path.join(root, "sidebar/index.html"), "utf8")).replace(/<!--[\s\S]*?-->\s*/g, "");
  const styles: string[] = [];
  const scripts: string[] = [];
  const bare = page
    .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>\s*/g, (tag) => take(tag, "href", styles))
    .replace(/<script\b[^>]*\bsrc=[^>]*><\/script>\s*/g, (tag) => take(tag, "src", scripts));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error("sidebar/index.html must load exactly one script.");

  const bundled = await bundle(root, `sidebar/${script}`);
  const style = (await Promise.all(styles.map((href) => minifyStyle(root, `sidebar/${href}`)))).concat(bundled.style);
  const answers = await bundleAnswers(root);
  const words = (await pageElements(root, packedModules)).map((element) => `${element}\n`).join("");
  const text = bare
    .replace("</head>", () => `<style>\n${style.join("\n").trim()}\n</style>\n</head>`)
    .replace("</body>", () => `${words}${answers}<script>\n${bundled.script}</script>\n</body>`);
  checkPage(text, bare + style.join(""), bundled.script);
  return { path: "dist/Sidebar.html", text };
}

function take(tag: string, attribute: string, into: string[]): string {
  const [, value] = new RegExp(`\\b${attribute}="(?:\\./)?([^"]+)"`).exec(tag) ?? [];
  if (value === undefined) throw new Error(`sidebar/index.html: ${tag} names no file.`);
  into.push(value);
  return "";
}

async function bundle(root: string, entry: string): Promise<{ script: string; style: string }> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    minify: true,
    // HtmlService cuts `//...` out of template literals, and the minifier would make some of plain strings.
    supported: { "template-literal": false },
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, packages } = onlyOutput(result);
  const style = result.outputFiles.find((output) => output.path.endsWith(".css"))?.text ?? "";
  return { script: `/*\n${await licenceNotice(root, packages)}\n*/\n${text}`, style };
}

/**
 * The page's other script: what it answers by itself, with data and English packed as in Code.js; other languages it reads from the page's elements, too.
 * Nothing where the project has no such entry.
 */
async function bundleAnswers(root: string): Promise<string> {
  const entry = "src/answers/main.ts";
  if (!existsSync(path.join(root, entry))) return "";
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "ErasmusAnswers",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    minify: true,
    supported: { "template-literal": false },
    plugins: [dropRun, await packData(root, packedInPage)],
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const { text, packages } = onlyOutput(result);
  const script = withoutMarkup(text);
  if (script.includes("`"))
    throw new Error("src/answers: HtmlService edits template literals, and there is a backtick.");
  return `<script id="answers">\n/*\n${await licenceNotice(root, packages)}\n*/\n${script}</script>\n`;
}

/** The same script, in whose texts nothing looks like markup or a template literal: packed data is any text. */
function withoutMarkup(script: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { type, start, end: after } of tokenizer(script, { ecmaVersion: 2020 })) {
    if (type !== tokTypes.string && type !== tokTypes.regexp) continue;
    const written = script.slice(start, after).replaceAll("`", "\\x60");
    parts.push(script.slice(end, start), type === tokTypes.string ? written.replaceAll("<", "\\x3C") : written);
    end = after;
  }
  return parts.join("") + script.slice(end);
}

async function minifyStyle(root: string, entry: string): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** `markup` is the page without its script: links inside the script are opened by people, not loaded. */
function checkPage(page: string, markup: string, script: string): void {
  const faults = [
    page.includes("<script>") && page.includes("<style>") ? "" : "it needs a </head> and a </body>",
    script.includes("`") ? "its script holds a backtick, and HtmlService edits template literals" : "",
    /<\/script/i.test(script) ? "its script holds </script" : "",
    page.includes("<!--") ? "it holds <!--" : "",
    page.includes("<?") ? "it holds <?, which HtmlService may take for a scriptlet" : "",
    /<(?!a\b)[a-z]+\b[^>]*\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.test(markup) ? "it loads from elsewhere" : "",
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i.test(markup) ? "its style loads from elsewhere" : "",
  ].filter((fault) => fault !== "");
  if (faults.length > 0) throw new Error(`dist/Sidebar.html: ${faults.join("; ")}.`);
}
