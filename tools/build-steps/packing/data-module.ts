// Takes the constants that are packed out of a module.

import { parse } from "acorn";
import { namesIn } from "./named-statement.ts";

/**
 * A module (JavaScript) that imports its packed constants from `from` instead of holding them. What only those constants
 * needed goes too. Throws when the module holds more than imports, constants and functions.
 * @param packedName under which name an exported constant is there; `undefined` for one that stays.
 */
export function withoutData(code: string, from: string, packedName: (constant: string) => string | undefined): string {
  const parts: { readonly names: readonly string[]; readonly text: string; isNeeded: boolean }[] = [];
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: "module" }).body) {
    const isExported = statement.type === "ExportNamedDeclaration";
    const text = code.slice(statement.start, statement.end);
    const names = namesIn(statement);
    if (names === undefined) throw new Error(`it holds more than constants and functions: ${text.slice(0, 80)}`);
    const packed = isExported ? packedName(names[0] ?? "") : undefined;
    parts.push(
      packed === undefined
        ? { names, text, isNeeded: isExported }
        : { names: [], text: `import { ${packed} as ${names} } from "${from}";\nexport { ${names} };`, isNeeded: true },
    );
  }
  for (let added = parts; added.length > 0; ) {
    const mentioned = new Set(parts.flatMap(({ text, isNeeded }) => (isNeeded ? text.match(/[\w$]+/g) : null) ?? []));
    added = parts.filter(({ names, isNeeded }) => !isNeeded && names.some((name) => mentioned.has(name)));
    for (const part of added) part.isNeeded = true;
  }
  return parts.flatMap(({ text, isNeeded }) => (isNeeded ? [text] : [])).join("\n");
}
