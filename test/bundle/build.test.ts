// The build: what it writes, and that it refuses whatever Google would refuse or misread.

import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { buildAll } from "../../tools/build.ts";
import { smallProjectFile, withSmallProject } from "./small-project.ts";

const run = promisify(execFile);

const MAIN = "src/apps-script/main.ts";
const FUNCTIONS = "src/functions/functions.ts";

async function refusal(changes: Readonly<Record<string, string>>): Promise<string> {
  return withSmallProject(changes, async (root) => {
    try {
      await buildAll({ root });
    } catch (error) {
      const written = await readdir(root);
      expect(written, "nothing is written when the build fails").not.toContain("dist");
      return error instanceof Error ? error.message : String(error);
    }
    return "no refusal";
  });
}

describe("a build", () => {
  it("writes exactly three files for Google and one for the command line", () =>
    withSmallProject({}, async (root) => {
      await mkdir(path.join(root, "dist"));
      await writeFile(path.join(root, "dist/Old.js"), "");
      await buildAll({ root });
      expect((await readdir(path.join(root, "dist"))).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
      const { stdout } = await run(process.execPath, [path.join(root, "build/cli/erasmus-planner.js"), "--version"]);
      expect(stdout.trim()).toBe("1.2.3");
    }));

  it("gives each custom function and each public function a stub with its doc comment", () =>
    withSmallProject({}, async (root) => {
      await buildAll({ root, parts: ["add-on"] });
      const code = await readFile(path.join(root, "dist/Code.js"), "utf8");
      expect(code).toContain(`/**
 * Doubles a number.
 * @param {number} number The number to double.
 * @param {number} [times] How often.
 * @customfunction
 */
function ERASMUS_DOUBLE(number, times) { return ErasmusPlanner.callFunction("ERASMUS_DOUBLE", arguments); }`);
      expect(code).toMatch(/ {5}\* Adds the menu\.\n {5}\*\/\nfunction onOpen\(event, other\) \{/);
      expect(code).not.toContain("function callFunction(name, args) { return ErasmusPlanner");
      expect(code).toContain("@OnlyCurrentDoc");
      expect(code).toContain("fastest-levenshtein 1.0.16. Copyright (c) 2020 Kasper Unn Weihe");
    }));

  it("puts the sidebar's style and script into the page, after its body", () =>
    withSmallProject({}, async (root) => {
      await buildAll({ root, parts: ["add-on"] });
      const page = await readFile(path.join(root, "dist/Sidebar.html"), "utf8");
      expect(page).toContain("<style>\nbody{color:#123}\n</style>");
      expect(page.indexOf("<script>")).toBeGreaterThan(page.indexOf("Help"));
      expect(page).toContain("$& a\\nb\\nhttp://example.org //kept");
      expect(page).not.toMatch(/`|<!--|main\.tsx|sidebar\.css/);
    }));
});

describe("the build refuses", () => {
  const main = smallProjectFile(MAIN);
  const page = smallProjectFile("sidebar/index.html");
  const functions = smallProjectFile(FUNCTIONS);

  it.each([
    ["an upper-case export", { [MAIN]: `${main}\n/** X. */\nexport function ERASMUS_X() {}` }, /ERASMUS_X looks like/],
    ["an export without a doc comment", { [MAIN]: `${main}\nexport function onEdit() {}` }, /doc comment.*onEdit/],
    ["a variable that holds a function", { [MAIN]: `${main}\n/** X. */\nexport const onEdit = () => 1;` }, /onEdit/],
    ["a hidden name", { [MAIN]: `${main}\n/** X. */\nexport function tidy_() {}` }, /tidy_ ends in/],
    [
      "unnamed parameters",
      { [MAIN]: `${main}\n/** X. */\nexport function f({ a }: { a: 1 }) { return a; }` },
      /plain names/,
    ],
    ["no callFunction", { [MAIN]: "/** X. */\nexport function onOpen() {}" }, /must export callFunction/],
    ["a name without our prefix", { [FUNCTIONS]: functions.replace("ERASMUS_DOUBLE", "DOUBLE") }, /not a name like/],
    ["a name twice", { [FUNCTIONS]: functions.replace("}];", "}].flatMap((one) => [one, one]);") }, /taken twice/],
    [
      "zod's full build",
      { [MAIN]: `import * as z from "zod";\n${main}\nconsole.log(z.string().parse("a"));` },
      /full build/,
    ],
    ["a comment opener in the page's script", { "sidebar/main.tsx": 'document.title = "<!" + "--";' }, /it holds <!--/],
    ["a scriptlet opener", { "sidebar/main.tsx": 'document.title = "<?";' }, /scriptlet/],
    ["a backtick", { "sidebar/main.tsx": 'document.title = "`";' }, /backtick/],
    [
      "an image from elsewhere",
      { "sidebar/index.html": page.replace("<a ", '<img alt="" src="https://example.org/a.png" /><a ') },
      /loads from elsewhere/,
    ],
    ["a font from elsewhere", { "sidebar/sidebar.css": "@import url(https://example.org/f.css);" }, /style loads from/],
    ["a page without a script", { "sidebar/index.html": page.replace(/<script.*/, "") }, /exactly one script/],
  ])("%s", async (_name, changes: Record<string, string>, reason) => {
    expect(await refusal(changes)).toMatch(reason);
  });
});
