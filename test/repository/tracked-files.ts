// The files of this repository as git sees them: tracked, or new and not ignored.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** Paths relative to the repository, with forward slashes, sorted. */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync(
    "git",
    ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: REPOSITORY,
      encoding: "utf8",
    },
  );
  return listed
    .split("\0")
    .filter((file) => file !== "" && existsSync(path.join(REPOSITORY, file)))
    .sort();
}

/** The text of one of these files. */
export function textOf(file: string): string {
  return readFileSync(path.join(REPOSITORY, file), "utf8");
}
