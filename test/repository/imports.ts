// Finds everything a source file pulls in, in whatever form it is written.

export interface Import {
  /** As written between the quotes; undefined where it is computed and cannot be followed. */
  readonly specifier: string | undefined;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const QUOTED = `["'\`]([^"'\`]+)["'\`]`;

/** `import ... from "x"` and `export ... from "x"`, over several lines too. */
const FROM = new RegExp(
  `^[ \\t]*(import|export)\\b(\\s+type\\b(?!\\s+from\\b|\\s*,))?([^;"'\`=(]*?)\\bfrom\\s*${QUOTED}`,
  "gm",
);
const SIDE_EFFECT = new RegExp(`^[ \\t]*import\\s*${QUOTED}`, "gm");
/** `import("x")` and `require("x")`, also where they stand for a type. */
const CALL = new RegExp(`(?<![.\\w$])(typeof\\s+)?(import|require(?:\\.resolve)?)\\s*\\(\\s*(?:${QUOTED})?`, "g");
const REFERENCE = new RegExp(`^///\\s*<reference\\s+(?:path|types)=${QUOTED}`, "gm");
/** `new URL("x.ts", import.meta.url)`, as workers are started. */
const URL_BESIDE = /new URL\(\s*["'`]([^"'`]+\.tsx?)["'`]\s*,\s*import\.meta\.url/g;

/** Every import of a TypeScript source. */
export function importsOf(source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^(\s*)\/\/(?!\/).*$/gm, "$1");
  const found: Import[] = [];
  for (const [, , typeKeyword, names = "", specifier] of code.matchAll(FROM)) {
    found.push({ specifier, typeOnly: typeKeyword !== undefined || onlyTypes(names) });
  }
  for (const [, specifier] of code.matchAll(SIDE_EFFECT)) found.push({ specifier, typeOnly: false });
  for (const [, typeQuery, , specifier] of code.matchAll(CALL)) {
    found.push({ specifier, typeOnly: typeQuery !== undefined });
  }
  for (const [, specifier] of source.matchAll(REFERENCE)) found.push({ specifier, typeOnly: true });
  for (const [, specifier] of code.matchAll(URL_BESIDE)) found.push({ specifier, typeOnly: false });
  return found;
}

/** `{ type A, type B }`: with verbatimModuleSyntax the import itself stays, but nothing of the module is used. */
function onlyTypes(names: string): boolean {
  const [, list] = /^\s*\{([^}]*)\}\s*$/.exec(names) ?? [];
  if (list === undefined) return false;
  const parts = list.split(",").filter((part) => part.trim() !== "");
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}
