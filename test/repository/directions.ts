// Holds a file's imports against the directions of the house.

import path from "node:path/posix";
import { importsOf } from "./imports.ts";
import { type Room, rooms } from "./rooms.ts";

/** What is wrong with the imports of a source file; empty when nothing is. Paths are relative to the repository. */
export function wrongImports(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file}: no room in test/repository/rooms.ts says what this folder may import`];
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    const fault = faultOf(room, file, specifier, typeOnly);
    return fault === undefined ? [] : [`${file}: ${fault}`];
  });
}

function roomOf(file: string): Room | undefined {
  const fitting = rooms.filter(({ folder }) => isIn(file, folder));
  return fitting.sort((one, other) => other.folder.length - one.folder.length)[0];
}

function faultOf(room: Room, file: string, specifier: string | undefined, typeOnly: boolean): string | undefined {
  const packages = room.packages ?? [];
  if (specifier === undefined)
    return packages.includes("*") ? undefined : "an import that is computed cannot be followed";
  if (!specifier.startsWith(".")) {
    const allowed = packages.some(
      (name) => name === "*" || name === specifier || (name.endsWith(":") && specifier.startsWith(name)),
    );
    return allowed || typeOnly ? undefined : `${room.folder} may not import the package ${specifier}`;
  }
  const target = path.join(path.dirname(file), specifier);
  if ([room.folder, ...(room.from ?? [])].some((folder) => isIn(target, folder))) return undefined;
  if (!(room.typesFrom ?? []).some((folder) => isIn(target, folder))) return `${room.folder} may not import ${target}`;
  return typeOnly ? undefined : `${room.folder} may import only types from ${target}`;
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}
