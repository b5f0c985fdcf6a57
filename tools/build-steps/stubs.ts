// Writes the top-level functions that Google Sheets sees: it reads their names, parameters and doc comments as text.

import type { CustomFunction } from "../../src/functions/function.ts";

export const NAMESPACE = "ErasmusPlanner";

type Kind = CustomFunction["parameters"][number]["kind"];

/** How each kind of parameter is written in a doc comment; Sheets shows it in the formula help. */
const DOC_TYPE: Record<Kind, string> = {
  text: "string",
  number: "number",
  range: "any[][]",
};

/** A public function of src/apps-script/main.ts. */
export interface PublicFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Its doc comment as written, with the delimiters. */
  readonly doc: string;
}

/** The stub of a custom function; its doc comment comes from the declaration. */
export function customFunctionStub(declared: CustomFunction): string {
  const names = declared.parameters.map((parameter) => parameter.name);
  const lines = [
    declared.summary,
    "",
    ...declared.parameters.map(
      ({ name, kind, help, optional }) => `@param {${DOC_TYPE[kind]}} ${optional ? `[${name}]` : name} ${help}`,
    ),
    `@return ${declared.returns}`,
    "@customfunction",
  ];
  const doc = lines.map((line) => ` * ${oneLine(line)}`.trimEnd()).join("\n");
  return `/**\n${doc}\n */
function ${declared.name}(${names.join(", ")}) {
  return ${NAMESPACE}.callFunction("${declared.name}", arguments);
}`;
}

/** The stub of a menu item, trigger or server function of the sidebar. */
export function publicFunctionStub({ name, parameters, doc }: PublicFunction): string {
  const list = parameters.join(", ");
  return `${doc}\nfunction ${name}(${list}) {\n  return ${NAMESPACE}.${name}(${list});\n}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("*/", "* /");
}
