// Finds the custom functions of a bundle in its text, by the comment Google goes by.

/** The names of the top-level functions whose comment holds `@customfunction`. */
export function customFunctionNames(code: string): string[] {
  const declarations = code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g);
  return [...declarations]
    .filter(([, comment]) => comment?.includes("@customfunction"))
    .map(([, , name]) => name ?? "");
}
