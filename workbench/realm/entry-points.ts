// Finds the custom functions of a bundle in its text, by the comments Google goes by.

/** A parameter of a custom function as its comment tells it. */
export interface DescribedParameter {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
}

/** A custom function as its comment tells it. */
export interface DescribedFunction {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly DescribedParameter[];
}

/** The top-level functions whose comment holds `@customfunction`, in the order of the text. */
export function customFunctions(code: string): DescribedFunction[] {
  const declarations = code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g);
  return [...declarations].flatMap(([, comment = "", name = ""]) =>
    comment.includes("@customfunction") ? [described(name, comment)] : [],
  );
}

function described(name: string, comment: string): DescribedFunction {
  const text = comment.replace(/^\s*\* ?/gm, "");
  const [summary = "", ...tags] = text.split(/^@/m);
  return { name, summary: oneLine(summary), parameters: tags.flatMap(parameter) };
}

function parameter(tag: string): DescribedParameter[] {
  const [, bracket, name, help] =
    /^param\s+(?:\{[^}]*\}\s+)?(\[)?([\w$.]+)(?:=[^\]]*)?\]?\s*([\s\S]*)$/.exec(tag) ?? [];
  return name === undefined ? [] : [{ name, help: oneLine(help ?? ""), optional: bracket !== undefined }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
