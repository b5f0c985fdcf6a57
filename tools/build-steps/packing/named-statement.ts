// Names the statements that a packed module may hold.

import type { Declaration, ModuleDeclaration, Statement } from "acorn";

/**
 * The names that an import, a function or a constant brings, exported or not; `undefined` for any other statement, also
 * for several constants in one.
 */
export function namesIn(statement: Statement | ModuleDeclaration | Declaration): readonly string[] | undefined {
  if (statement.type === "ExportNamedDeclaration")
    return statement.declaration ? namesIn(statement.declaration) : undefined;
  if (statement.type === "ImportDeclaration") return statement.specifiers.map(({ local }) => local.name);
  if (statement.type === "FunctionDeclaration") return [statement.id.name];
  if (statement.type !== "VariableDeclaration" || statement.kind !== "const") return undefined;
  const [declared, ...more] = statement.declarations;
  return declared?.id.type === "Identifier" && more.length === 0 ? [declared.id.name] : undefined;
}
