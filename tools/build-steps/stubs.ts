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

/** The stub of a custom function; its doc comment comes from the declaration. Sheets shows nowhere what is returned. */
export function customFunctionStub(declared: CustomFunction): string {
  const names = declared.parameters.map((parameter) => parameter.name);
  const lines = [
    declared.summary,
    ...declared.parameters.map(
      ({ name, kind, help, optional }) => `@param {${DOC_TYPE[kind]}} ${optional ? `[${name}]` : name} ${help}`,
    ),
    "@customfunction",
  ];
  const doc = lines.map((line) => ` * ${oneLine(line)}`.trimEnd()).join("\n");
  return `/**\n${doc}\n */\n${stub(declared.name, names, `callFunction("${declared.name}", arguments)`)}`;
}

/** The stub of a menu item, trigger or server function of the sidebar. The sidebar's need no words: only its page calls them. */
export function publicFunctionStub({ name, parameters, doc }: PublicFunction): string {
  const words = name.startsWith("panel") ? "" : `${doc}\n`;
  return `${words}${stub(name, parameters, `${name}(${parameters.join(", ")})`)}`;
}

function stub(name: string, parameters: readonly string[], call: string): string {
  return `function ${name}(${parameters.join(", ")}) { return ${NAMESPACE}.${call}; }`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("*/", "* /");
}
