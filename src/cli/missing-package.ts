// Says which package a command needs that is not installed: some are large, and few people use what they are for.

import { UserError } from "./user-error.ts";

/** The error as it is, unless it says that a package is missing. */
export function missingPackage(error: unknown, what: string, packages: readonly string[]): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return error;
  const names = packages.join(" and ");
  return new UserError(
    `${what} needs the ${packages.length === 1 ? "package" : "packages"} ${names}: npm install ${packages.join(" ")}`,
  );
}
