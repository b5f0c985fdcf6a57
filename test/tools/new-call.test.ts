// `npm run new-call -- 2027`: the checklist leaves nothing out, says where to look, and changes nothing.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { requirementsInForce, valueInForce } from "../../src/check/values-in-force.ts";
import { parameterNames } from "../../src/cli/parameter-words.ts";
import { actions } from "../../src/programme/actions.ts";
import { variantsOf } from "../../src/sheet/choices.ts";
import { newCallChecklist } from "../../tools/programme/new-call-checklist.ts";
import { REPOSITORY } from "../repository/tracked-files.ts";

const { text } = newCallChecklist(2027);

function sectionOf(title: string): string {
  return text.split("\n## ").find((section) => section.startsWith(`${title} (`)) ?? "";
}

describe("the checklist of call 2027", () => {
  const open = actions.filter(({ calls: [, last] }) => last === null);

  it.each(open.map((action) => [action.title, action] as const))("has every value of %s", (title, action) => {
    const section = sectionOf(title);
    const variants = variantsOf(action, 2026);
    for (const variant of variants.length === 0 ? [undefined] : variants) {
      const names = [
        ...parameterNames.filter((name) => valueInForce(action, name, 2026, variant) !== undefined),
        ...requirementsInForce(action, 2026, variant).map(({ id }) => id),
      ];
      expect(names.filter((name) => !section.includes(`(\`${name}\``))).toEqual([]);
    }
  });

  it("has no action that is over", () => {
    for (const { id, calls } of actions) {
      if (calls[1] !== null) expect(text).not.toContain(`actions/${id}.ts`);
    }
  });

  it("gives the source of the newest value, and asks for new deadlines", () => {
    const section = sectionOf("Cooperation Partnerships");
    expect(section).toContain(
      "- [ ] Project management (`managementShare`): at most 20% of the grant. From call 2026: Programme Guide 2026, p. 243,",
    );
    expect(section).toMatch(/Deadlines \(`deadlines`, sport, [^)]*\): new ones\. Before: round 1: 5 March 2026/);
    expect(section).not.toContain("2025: ");
  });

  it("says of the United Kingdom and Switzerland what is agreed and what was not seen", () => {
    expect(text).toMatch(
      /- \[ \] United Kingdom: Association from 2027 was agreed .* has not been seen\. .*\(second-hand\)/,
    );
    expect(text).toMatch(/- \[ \] Switzerland: .*still missing.*\(not confirmed\)/);
  });

  it("has nothing ticked before somebody has read it", () => {
    expect(text).not.toContain("[x]");
    expect(text).not.toMatch(/undefined|NaN|\[object|\u00a0/);
  });
});

describe("the program", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "tools/new-call.ts", ...args], {
      cwd: path.resolve(REPOSITORY),
      encoding: "utf8",
    });

  it("prints the checklist", () => {
    expect(run("2027")).toMatchObject({ status: 0, stdout: `${text}\n`, stderr: "" });
  });

  it.each([
    [["2030"], /^The newest call that was checked is 2026: the next checklist is for 2027\.\n$/],
    [["soon"], /^Which call\? Write the year: npm run new-call -- 2027\.\n$/],
    [[], /^Which call\?/],
  ])("%j is explained, with exit code 2", (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
