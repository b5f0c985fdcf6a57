// What we ship may be used by anybody: permissive licences only, and nothing that downloads when it is installed.

import { expect, it } from "vitest";
import { rooms } from "./rooms.ts";
import { textOf } from "./tracked-files.ts";

interface LockedPackage {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const PERMISSIVE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
/** What the licence file says, where the package names it in a word that no list knows. */
const READ = new Map([["node_modules/url-template", "BSD-3-Clause"]]);
const COPYLEFT = /\b(A?GPL|LGPL|SSPL|BUSL|EUPL|CC-BY-NC|UNLICENSED)/i;

const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(textOf("package-lock.json"));

/** The packages that product folders import, and all that those depend on. */
function shippedPackages(): readonly string[] {
  const shipped = new Set<string>();
  const waiting = rooms
    .filter(({ folder }) => /^(src\/|sidebar)/.test(folder))
    .flatMap((room) => room.packages ?? [])
    .filter((name) => !name.endsWith(":"))
    .map((name) => `node_modules/${/^(@[^/]+\/)?[^/]+/.exec(name)?.[0]}`);
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (shipped.has(folder)) continue;
    shipped.add(folder);
    const parent = folder;
    waiting.push(
      ...Object.keys(packages[folder]?.dependencies ?? {}).map((name) => {
        const nested = `${parent}/node_modules/${name}`;
        return nested in packages ? nested : `node_modules/${name}`;
      }),
    );
  }
  return [...shipped].sort();
}

it("every package we ship is under a permissive licence and installs without a script", () => {
  const shipped = shippedPackages();
  expect(shipped).toContain("node_modules/preact");
  const wrong = shipped.filter((folder) => {
    const locked = packages[folder];
    return locked === undefined || !PERMISSIVE.has(READ.get(folder) ?? locked.license ?? "") || locked.hasInstallScript;
  });
  expect(wrong).toEqual([]);
});

it("no package used for development is under a licence that binds what is made with it", () => {
  const wrong = Object.entries(packages).filter(([, locked]) => COPYLEFT.test(locked.license ?? ""));
  expect(wrong.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
});
