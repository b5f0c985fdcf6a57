// Writes the licence notice that goes into each built file: ours, and that of every package inside.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The permission text of the MIT licence starts so, in our file and in every package's. */
const PERMISSION = /Permission is hereby granted, free of charge,/;

/**
 * A plain text notice: our copyright line, one line for each bundled package, and the MIT text they share, once. What is
 * ours alone names the licence only.
 * `packages` are folders relative to the root. Throws when a package is under another licence or has no licence file.
 */
export async function licenceNotice(root: string, packages: readonly string[]): Promise<string> {
  const ours = await readFile(path.join(root, "LICENSE"), "utf8");
  const own = `Erasmus Planner. ${copyrightLine(ours, "LICENSE")}`;
  if (packages.length === 0) return `${own}\nThe MIT License: https://opensource.org/license/mit`;
  const permission = ours.slice(ours.search(PERMISSION)).trim();
  const bundled = await Promise.all(packages.map((folder) => packageLine(path.join(root, folder))));
  return [
    own,
    "It includes, under the same licence:",
    ...bundled.map((line) => `  ${line}`),
    "",
    "The MIT License",
    "",
    permission,
    ...(await Promise.all(packages.map((folder) => contained(path.join(root, folder))))).flat(),
  ].join("\n");
}

/** What a package says of the packages that it holds itself, word for word. */
async function contained(folder: string): Promise<string[]> {
  const file = (await readdir(folder)).find((entry) => /^third.?party.*notice/i.test(entry));
  if (file === undefined) return [];
  const text = (await readFile(path.join(folder, file), "utf8")).trim();
  if (text.includes("*/")) throw new Error(`${folder}/${file} would end the comment it stands in.`);
  return ["", `Of ${path.basename(folder)}:`, "", text];
}

async function packageLine(folder: string): Promise<string> {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    await readFile(path.join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (license !== "MIT" || file === undefined) {
    throw new Error(`${name} is not under the MIT licence with a licence file; its notice cannot be written.`);
  }
  return `${name} ${version}. ${copyrightLine(await readFile(path.join(folder, file), "utf8"), name)}`;
}

function copyrightLine(licence: string, name: string): string {
  const line = /^.*Copyright .*$/im.exec(licence)?.[0].trim();
  if (line === undefined || !PERMISSION.test(licence)) throw new Error(`${name}: no MIT copyright line found.`);
  return line;
}
